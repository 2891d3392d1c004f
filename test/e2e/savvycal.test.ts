import {
  isConnectedAccountId,
  NotFoundError,
  SavvyCal,
  UnprocessableEntityError,
  type ConnectedAccount,
  type ExternalUserId,
} from "@specwright/savvycal";
import { createClient } from "@specwright/savvycal/client";
import { listExternalUsers } from "@specwright/savvycal/connected-accounts";
import { assert, beforeEach, describe, expect, test } from "vitest";
import {
  accounts,
  accountToken,
  platformToken,
  savvycalAPI,
} from "./spec-server/savvycal-api.js";
import { useSpecServer } from "./spec-server/spec-server.js";

const server = useSpecServer("savvycal", savvycalAPI);

const connected_account_id = "cact_000000000000";
const provider_id = "prov_000000000000";
const service_id = "srv_000000000000";
const external_user_id: ExternalUserId = "exusr_000000000002";

let savvycal: SavvyCal;

beforeEach(() => {
  savvycal = new SavvyCal({ token: accountToken, baseURL: server.url });
});

describe("paged lists", () => {
  test("connectedAccounts.list", async () => {
    const page = await savvycal.connectedAccounts.list();
    expect(page.items).toHaveLength(10);
    expect(page.items.every(({ id }) => isConnectedAccountId(id))).toBe(true);
    expect(page.body.meta).toEqual({
      current_page: 1,
      page_size: 10,
      total_count: 25,
      total_pages: 3,
    });
    const all = await savvycal.connectedAccounts
      .list({ page_size: 7 })
      .toArray();
    expect(all).toHaveLength(25);
    expect(pagesAsked().slice(1)).toEqual([undefined, 2, 3, 4]);
    // Accounts in the older form come without the member, others with null.
    expect(all[0]).not.toHaveProperty("external_account_id");
    expect(all[1]?.external_account_id).toBeNull();
  });

  test("connectedAccounts.externalUsers.list", async () => {
    const params = { connected_account_id, page: 2, page_size: 5 };
    const list = savvycal.connectedAccounts.externalUsers.list(params);
    const users = await list.toArray();
    expect(users).toHaveLength(7);
    expect(users[0]?.last_name).toBeNull();
    expect(pagesAsked()).toEqual([2, 3]);
  });

  test("services.list, with filters", async () => {
    const metadata = { region: "east", "team name": "a&b" };
    const list = savvycal.services.list({ metadata, page_size: 2 });
    expect(await list.toArray()).toHaveLength(7);
    expect(server.calls.map((call) => call.value("metadata"))).toEqual(
      Array(4).fill(metadata),
    );
  });

  test("providers.list, with a search", async () => {
    const search = "John & Smith / ü";
    expect(await savvycal.providers.list({ search }).toArray()).toEqual([]);
    expect(server.calls[0]?.value("search")).toBe(search);
    const page = await savvycal.providers.list({ search: "John Smith" });
    expect(page.items.map(({ id }) => id)).toEqual([provider_id]);
  });

  test("functions list as well", async () => {
    const client = createClient({ token: accountToken, baseURL: server.url });
    const names: (string | null)[] = [];
    for await (const user of listExternalUsers(client, {
      connected_account_id,
    })) {
      names.push(user.first_name);
    }
    expect(names).toHaveLength(12);
  });

  function pagesAsked(): unknown[] {
    return server.calls.map((call) => call.value("page"));
  }
});

describe("the account", () => {
  const account = accounts[0];
  const sentAccounts = (): unknown[] =>
    server.calls.map(({ headers }) => headers["x-savvycal-account"]);

  test("is an option of the client, and goes to every page", async () => {
    const platform = new SavvyCal({
      token: platformToken,
      account,
      baseURL: server.url,
    });
    const all = await platform.connectedAccounts.list().toArray();
    expect(all).toHaveLength(13);
    expect(sentAccounts()).toEqual([account, account]);
  });

  test("can be another one for a call", async () => {
    const platform = new SavvyCal({
      token: platformToken,
      account,
      baseURL: server.url,
    });
    const other = accounts[1];
    const list = platform.connectedAccounts.list({ account: other });
    expect(await list.toArray()).toHaveLength(12);
    expect(sentAccounts()).toEqual([other, other]);
  });

  test("is left out when nobody gives it", async () => {
    await savvycal.connectedAccounts.list();
    expect(sentAccounts()).toEqual([undefined]);
    const platform = new SavvyCal({
      token: platformToken,
      baseURL: server.url,
    });
    await expect(platform.connectedAccounts.list()).rejects.toThrow(
      "400: You must use an account-scoped token to access this endpoint.",
    );
  });
});

test("connected accounts are read, changed and deleted", async () => {
  const { connectedAccounts } = savvycal;
  const { data, body } = await connectedAccounts
    .get({ connected_account_id })
    .withResponse();
  expect(data.provider).toBe<ConnectedAccount["provider"]>("google");
  expect(body).toEqual({ data });

  const changed = await connectedAccounts.update({
    connected_account_id,
    body: { display_name: "Reception" },
  });
  expect(changed).toEqual({ ...data, display_name: "Reception" });

  const deleted = await connectedAccounts
    .delete({ connected_account_id })
    .withResponse();
  expect(deleted.response.status).toBe(204);
  expect(deleted.data).toBeUndefined();
});

test("external users are synced", async () => {
  const users = await savvycal.connectedAccounts.externalUsers.sync({
    connected_account_id,
  });
  expect(users).toHaveLength(13);
  expect(users[0]?.status).toBeNull();
});

describe("user mappings", () => {
  const mapping = { connected_account_id, provider_id };

  test("are set by id or by email, read, listed and deleted", async () => {
    const { userMappings } = savvycal.connectedAccounts;
    const byId = await userMappings.set({ ...mapping, external_user_id });
    expect(byId.external_user.id).toBe(external_user_id);
    expect(server.calls[0]?.body).toEqual({ external_user_id });

    const email = "DR.SMITH3@example.com";
    const byEmail = await userMappings.set({ ...mapping, email });
    expect(byEmail.external_user.id).toBe("exusr_000000000003");
    expect(await userMappings.get(mapping)).toEqual(byEmail);

    const page = await userMappings.list({ connected_account_id });
    expect(page.items).toEqual([byEmail]);
    expect(page.hasNextPage()).toBe(false);

    expect(await userMappings.delete(mapping)).toBeUndefined();
    await expect(userMappings.get(mapping)).rejects.toThrow(NotFoundError);
  });

  test("take exactly one of id and email", async () => {
    const { userMappings } = savvycal.connectedAccounts;
    const both = { external_user_id, email: "dr.smith2@example.com" };
    const outcome = await userMappings.set({ ...mapping, ...both }).result();
    assert(!outcome.ok && outcome.error instanceof UnprocessableEntityError);
    expect(outcome.error.body.errors[0]?.source.pointer).toBe("/body");
    expect(outcome.error.body.errors[0]?.title).toBe("Invalid value");
    expect(server.takeViolations()).toContain(
      "the value must match exactly one schema in oneOf",
    );
  });

  test("need an email that somebody has", async () => {
    const call = savvycal.connectedAccounts.userMappings.set({
      ...mapping,
      email: "nobody@example.com",
    });
    await expect(call).rejects.toThrow("422: no match");
  });
});

test("providers are assigned to a service, and host its meetings", async () => {
  const { serviceProviders } = savvycal;
  const other = "prov_000000000001";
  const assignment = await serviceProviders.create({
    service_id,
    provider_id: other,
  });
  expect(assignment.provider.id).toBe(other);
  const page = await serviceProviders.list({ service_id });
  expect(page.items.map(({ id }) => id)).toContain(assignment.id);
  expect(page.hasNextPage()).toBe(false);

  const conferencing = await serviceProviders.setConferencing({
    service_id,
    provider_id: other,
    email: "dr.smith0@example.com",
    connected_account: "cact_000000000002",
  });
  expect(conferencing.conferencing_provider).toBe("zoom_admin");
  expect(conferencing.connected_account.provider).toBe("zoom_admin");
  // The path's provider is not the body's business.
  expect(server.calls.at(-1)?.body).toEqual({
    email: "dr.smith0@example.com",
    connected_account: "cact_000000000002",
  });

  await serviceProviders.delete({ service_provider_id: assignment.id });
  expect(await serviceProviders.list({ service_id }).toArray()).toHaveLength(1);
});

test("single services and providers are read", async () => {
  const service = await savvycal.services.get({ service_id });
  expect(service["id"]).toBe(service_id);
  const provider = await savvycal.providers.get({ provider_id });
  expect(provider.time_zone).toBe("America/New_York");
});

test("every operation of the description was called", () => {
  const all = server.document.operations.map(({ id }) => id);
  expect([...server.called].sort()).toEqual(all.sort());
});
