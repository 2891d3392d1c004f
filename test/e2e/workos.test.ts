import {
  ConflictError,
  NotFoundError,
  UnprocessableEntityError,
  WorkOS,
} from "@specwright/workos";
import { createClient } from "@specwright/workos/client";
import { listDataIntegrations } from "@specwright/workos/data-integrations";
import { assert, beforeEach, describe, expect, test } from "vitest";
import {
  apiKey,
  organizationId,
  userId,
  workosAPI,
} from "./spec-server/workos-api.js";
import { useSpecServer } from "./spec-server/spec-server.js";

const server = useSpecServer("workos", workosAPI);

const user_id = userId;
const organization_id = organizationId;
const github = { user_id, slug: "github" };
const slack = { user_id, slug: "slack" };

let workos: WorkOS;

beforeEach(() => {
  workos = new WorkOS({ token: apiKey, baseURL: server.url });
});

test("dataProviders.list is a page of one", async () => {
  const page = await workos.dataProviders.list({ user_id, organization_id });
  expect(page.items.map((one) => one.connected_account?.state)).toEqual([
    "connected",
    undefined,
  ]);
  const [first, second] = page.items;
  expect(first?.connected_account?.organizationId).toBeNull();
  expect(second?.connected_account).toBeNull();
  expect(second?.scopes).toBeNull();
  expect(page.body.object).toBe("list");
  expect(page.hasNextPage()).toBe(false);
  expect(page.requestId).toBe("req_01");
  expect(server.calls[0]?.value("organization_id")).toBe(organization_id);
});

describe("connectedAccounts", () => {
  test("are imported, read, changed and deleted", async () => {
    const { connectedAccounts } = workos;
    const made = await connectedAccounts
      .create({
        ...slack,
        organization_id,
        access_token: "xoxb",
        expires_at: "2027-01-01T00:00:00Z",
        scopes: ["chat:write"],
        state: "connected",
      })
      .withResponse();
    expect(made.response.status).toBe(201);
    expect(made.data.scopes).toEqual(["chat:write"]);
    // Path and query parameters are not sent in the body as well.
    expect(Object.keys(server.calls[0]?.body ?? {})).toEqual([
      "access_token",
      "expires_at",
      "scopes",
      "state",
    ]);
    expect(await connectedAccounts.get(slack)).toEqual(made.data);

    const state = "needs_reauthorization";
    const changed = await connectedAccounts.update({ ...slack, state });
    expect(changed).toEqual({ ...made.data, state });
    // Nothing in it is required, but the body is.
    expect(await connectedAccounts.update(slack)).toEqual(changed);
    expect(server.calls.at(-1)?.body).toEqual({});

    const deleted = await connectedAccounts.delete(slack).withResponse();
    expect(deleted.response.status).toBe(204);
    expect(deleted.data).toBeUndefined();
    await expect(connectedAccounts.get(slack)).rejects.toThrow(
      "404: Connected account not found: 'slack'.",
    );
  });

  test("clash with what is there", async () => {
    const outcome = await workos.connectedAccounts
      .create({ ...github, access_token: "gho" })
      .result();
    assert(!outcome.ok && outcome.error instanceof ConflictError);
    expect(outcome.error.body.message).toBe(
      "There is a connection to github already.",
    );
  });

  test("need a token", async () => {
    const outcome = await workos.connectedAccounts.create(slack).result();
    assert(!outcome.ok && outcome.error instanceof UnprocessableEntityError);
    expect(outcome.error.body.message).toBe("access_token is required.");
    expect(outcome.error.requestId).toBe("req_01");
  });
});

describe("dataIntegrations.list", () => {
  test("follows the cursor, with the parameters of the first call", async () => {
    const params = { limit: 10, order: "asc" } as const;
    const slugs: string[] = [];
    for await (const one of workos.dataIntegrations.list(params)) {
      slugs.push(one.slug);
    }
    expect(slugs).toHaveLength(26);
    expect(asked("after")).toEqual([
      undefined,
      "data_integration_provider-09",
      "data_integration_provider-19",
    ]);
    expect(asked("order")).toEqual(["asc", "asc", "asc"]);
    expect(asked("limit")).toEqual([10, 10, 10]);
  });

  test("starts where it is told to", async () => {
    const after = "data_integration_provider-19";
    const page = await workos.dataIntegrations.list({ after });
    expect(page.items).toHaveLength(6);
    expect(page.body.list_metadata).toEqual({
      before: "data_integration_provider-20",
      after: null,
    });
    expect(page.hasNextPage()).toBe(false);
  });

  test("is also a function", async () => {
    const client = createClient({ token: apiKey, baseURL: server.url });
    const list = listDataIntegrations(client, { limit: 5 });
    expect(await list.toArray({ limit: 7 })).toHaveLength(7);
    expect(server.calls).toHaveLength(2);
  });

  function asked(name: string): unknown[] {
    return server.calls.map((call) => call.value(name));
  }
});

test("dataIntegrations are set up, read, changed and deleted", async () => {
  const { dataIntegrations } = workos;
  const made = await dataIntegrations.create({
    provider: "linear",
    description: null,
    enabled: true,
    scopes: ["read"],
    auth_methods: ["oauth", "client_credentials"],
    config: { region: "eu" },
    credentials: { type: "organization", client_id: "id" },
    api_key: { secret: "12345", user_id },
    custom_provider: { name: "Linear", token_url: "https://linear.test/token" },
  });
  expect(made.credentials).toEqual({
    type: "organization",
    client_id: "id",
    redacted_client_secret: null,
  });
  const { slug } = made;
  expect(await dataIntegrations.get({ slug })).toEqual(made);
  const changes = { enabled: false, scopes: null };
  expect(await dataIntegrations.update({ slug, ...changes })).toEqual({
    ...made,
    ...changes,
  });
  expect(await dataIntegrations.delete({ slug })).toBeUndefined();
  await expect(dataIntegrations.get({ slug })).rejects.toThrow(NotFoundError);
});

test("dataIntegrations.authorize gives an address", async () => {
  const { url } = await workos.dataIntegrations.authorize({
    ...github,
    return_to: "https://app.test/done",
    config: { region: "eu" },
  });
  expect(url).toMatch(/\/github\/authorize-redirect$/);
});

describe("dataIntegrations.createToken", () => {
  test("gives a token, or why there is none", async () => {
    const { dataIntegrations } = workos;
    const active = await dataIntegrations.createToken(github);
    assert(active.active);
    expect(active.access_token.missing_scopes).toEqual(["user:email"]);
    expect(active.access_token.expires_at).toBeNull();

    const absent = await dataIntegrations.createToken(slack);
    assert(!absent.active);
    expect(absent.error).toBe("not_installed");
  });

  test("is for OAuth only", async () => {
    const { dataIntegrations } = workos;
    await dataIntegrations.upsertApiKey({ ...slack, secret: "key-cdef" });
    const outcome = await dataIntegrations.createToken(slack).result();
    assert(!outcome.ok && outcome.error instanceof UnprocessableEntityError);
    expect(outcome.error.body.code).toBe("auth_method_mismatch");
    expect(outcome.error.code).toBe("auth_method_mismatch");
  });
});

test("dataIntegrations.vendCredentials tells the kinds apart", async () => {
  const { dataIntegrations } = workos;
  const key = { ...slack, organization_id, secret: "key-cdef" };
  const account = await dataIntegrations.upsertApiKey(key);
  expect(account).toMatchObject({
    auth_method: "api_key",
    api_key_last_4: "cdef",
    organization_id,
  });
  const client = { client_id: "id", client_secret: "secret-wxyz" };
  const linear = { user_id, slug: "linear" };
  expect(
    await dataIntegrations.upsertClientCredentials({ ...linear, ...client }),
  ).toMatchObject({ client_secret_last_4: "wxyz" });

  const kinds: unknown[] = [];
  for (const one of [github, slack, linear]) {
    const answer = await dataIntegrations.vendCredentials(one);
    assert(answer.active);
    const { credential } = answer;
    switch (credential.auth_method) {
      case "oauth":
        kinds.push(credential.missing_scopes);
        break;
      case "api_key":
        kinds.push(credential.value);
        break;
      case "client_credentials":
        kinds.push(credential.metadata);
        break;
    }
  }
  expect(kinds).toEqual([[], "key-cdef", { region: "eu" }]);

  const revoked = await dataIntegrations.vendCredentials({
    user_id,
    slug: "notion",
  });
  assert(!revoked.active);
  expect(revoked.error).toBe("needs_reauthorization");
});

test("dataIntegrationConfigurations are changed and listed", async () => {
  const { dataIntegrationConfigurations } = workos;
  const changed = await dataIntegrationConfigurations.configure({
    organizationId,
    slug: "github",
    enabled: false,
    scopes: null,
    client_id: "id",
    client_secret: "secret",
  });
  expect(changed.credentials?.credentials_type).toBe("organization");
  const page = await dataIntegrationConfigurations.list({ organizationId });
  expect(page.items).toEqual([changed]);
  expect(page.hasNextPage()).toBe(false);
});

test("the environment is a server, and baseURL wins over it", async () => {
  const sent: string[] = [];
  const connect = (options: object) =>
    new WorkOS({
      token: apiKey,
      ...options,
      fetch: (url) => {
        sent.push(new URL(url).origin);
        return Promise.resolve(Response.json({ object: "list", data: [] }));
      },
    });
  await connect({}).dataProviders.list({ user_id });
  await connect({ environment: "staging" }).dataProviders.list({ user_id });
  expect(sent).toEqual([
    "https://api.workos.com",
    "https://api.workos-test.com",
  ]);
  const both = new WorkOS({
    token: apiKey,
    environment: "staging",
    baseURL: server.url,
  });
  await expect(both.dataProviders.list({ user_id })).resolves.toBeDefined();
  expect(() => connect({ environment: "moon" })).toThrow(
    'WorkOS: option "environment" must be one of production, staging',
  );
});

test("every operation of the description was called", () => {
  const all = server.document.operations.map(({ id }) => id);
  expect([...server.called].sort()).toEqual(all.sort());
});
