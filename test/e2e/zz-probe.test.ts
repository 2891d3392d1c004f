import { Seam } from "@specwright/seam";
import { SavvyCal } from "@specwright/savvycal";
import { TwoMinuteReports } from "@specwright/two-minute-reports";
import { WorkOS } from "@specwright/workos";
import { expect, test } from "vitest";
import { inTurn, json, reply, serve } from "../runtime/server.js";

test("nested mutation", async () => {
  const p = (c: string | null) => json({ ok: true, connected_accounts: [{}], pagination: { has_next_page: !!c, next_page_cursor: c, next_page_url: null } });
  const server = await serve(inTurn(p("a"), p(null)));
  const params = { custom_metadata_has: { vip: true } };
  const page = await new Seam({ token: "t", baseURL: server.url }).connectedAccounts.list(params);
  params.custom_metadata_has.vip = false;
  await page.getNextPage();
  console.log(server.requests.map((r) => r.body));
});
test("asResponse on a list and on 204", async () => {
  const server = await serve(json({ data: [] }));
  const s = new SavvyCal({ token: "t", baseURL: server.url });
  const r = await s.services.list().asResponse();
  console.log(await r.text());
  const w = await s.services.list().withResponse();
  console.log(w.data.items, w.body);
});
test("list 200 without data, empty body, null", async () => {
  for (const h of [json({}), json(null), reply(200, "", {"content-type":"application/json"}), json({ data: {} }), json([])]) {
    const server = await serve(h);
    const s = new SavvyCal({ token: "t", baseURL: server.url });
    console.log(await s.services.list().then((p) => [p.items, p.hasNextPage()], (e: unknown) => String(e)));
  }
});
test("number page w/o meta", async () => {
  const server = await serve(json({ data: [] , meta: {current_page: 1, page_size: 1, total_count: 0, total_pages: 0}}));
  const s = new SavvyCal({ token: "t", baseURL: server.url });
  console.log((await s.services.list()).hasNextPage());
  console.log(JSON.stringify(s), s);
});
test("tmr body on enable", async () => {
  const server = await serve(json({ success: true, data: { enabled: true } }));
  const t = new TwoMinuteReports({ token: "t", teamId: "x y/z", baseURL: server.url });
  await t.connectors.accounts.enable({ connectorId: "a", accountId: "b" });
  console.log(server.requests[0]);
  await expect(t.connections.get({ connectionId: ".." })).rejects.toThrow();
});
test("workos: base with path, trailing slash", async () => {
  const server = await serve(json({ object: "list", data: [] }));
  const w = new WorkOS({ token: "t", baseURL: server.url + "/proxy/" });
  await w.dataProviders.list({ user_id: "a" });
  console.log(server.requests[0]?.url);
  await w.dataIntegrations.authorize({ slug: "g", user_id: "u", organization_id: undefined });
  console.log(server.requests[1]?.body);
});
