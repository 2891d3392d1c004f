import { isKnownConnectedAccountError, Seam } from "@specwright/seam";
import { beforeEach, expect, test } from "vitest";
import {
  accessToken,
  accountIds,
  apiKey,
  seamAPI,
  workspaceId,
} from "./spec-server/seam-api.js";
import { useSpecServer } from "./spec-server/spec-server.js";

// Every request of the client, held to the description; the vendor's own fake
// leaves two operations out.
const server = useSpecServer("seam", seamAPI);
const [first, second] = accountIds;

let seam: Seam;

beforeEach(() => {
  seam = new Seam({ token: apiKey, baseURL: server.url });
});

test("list goes from page to page", async () => {
  const params = {
    limit: 1,
    custom_metadata_has: { vip: true, tier: "gold" },
    search: "salto",
  };
  const all = await seam.connectedAccounts.list(params).toArray();
  expect(all.map((one) => one.connected_account_id)).toEqual(accountIds);
  expect(server.calls.map(({ body }) => body)).toEqual([
    params,
    { ...params, page_cursor: "1" },
    { ...params, page_cursor: "2" },
  ]);
});

test("list sends null for a cursor that is null", async () => {
  await seam.connectedAccounts.list({ page_cursor: null });
  await seam.connectedAccounts.list({ page_cursor: undefined });
  expect(server.calls.map(({ body }) => body)).toEqual([
    { page_cursor: null },
    {},
  ]);
});

test("get names an account by id or by email", async () => {
  const byId = await seam.connectedAccounts.get({
    connected_account_id: first,
  });
  const byEmail = await seam.connectedAccounts.get({
    email: byId.display_name,
  });
  expect(byEmail).toEqual(byId);
});

test("update sends every kind of value", async () => {
  const changes = {
    connected_account_id: second,
    accepted_capabilities: ["lock" as const, "camera" as const],
    automatically_manage_new_devices: false,
    custom_metadata: { id: "7" },
    customer_key: "customer",
    display_name: "Front desk",
  };
  expect(await seam.connectedAccounts.update(changes)).toMatchObject(changes);
  await seam.connectedAccounts.update({
    connected_account_id: first,
    custom_metadata: {},
  });
});

test("delete, and then there is nothing", async () => {
  const account = { connected_account_id: first };
  expect(await seam.connectedAccounts.delete(account)).toEqual({ ok: true });
  await expect(seam.connectedAccounts.get(account)).rejects.toMatchObject({
    status: 404,
    code: "connected_account_not_found",
    requestId: "request1",
  });
});

test("sync answers that all is well", async () => {
  const account = { connected_account_id: first };
  expect(await seam.connectedAccounts.sync(account)).toEqual({ ok: true });
});

test("simulate.disconnect shows in the errors of the account", async () => {
  const account = { connected_account_id: first };
  const outcome = await seam.connectedAccounts.simulate.disconnect(account);
  expect(outcome).toEqual({ ok: true });
  const { errors } = await seam.connectedAccounts.get(account);
  expect(errors.filter(isKnownConnectedAccountError)).toMatchObject([
    { error_code: "account_disconnected" },
  ]);
});

test("both ways to authenticate are accepted, half of one is not", async () => {
  const baseURL = server.url;
  const member = new Seam({ token: accessToken, workspaceId, baseURL });
  await expect(member.connectedAccounts.list()).resolves.toBeDefined();
  const half = new Seam({ token: accessToken, baseURL });
  await expect(half.connectedAccounts.list()).rejects.toMatchObject({
    status: 401,
    code: "unauthorized",
  });
});

test("a value that the description refuses is a 400", async () => {
  await expect(seam.connectedAccounts.list({ limit: 0 })).rejects.toMatchObject(
    { status: 400, code: "invalid_input" },
  );
  expect(server.takeViolations()).toEqual(["/limit must be > 0"]);
});

test("every operation of the description was called", () => {
  const all = server.document.operations.map(({ id }) => id);
  expect([...server.called].sort()).toEqual(all.sort());
});
