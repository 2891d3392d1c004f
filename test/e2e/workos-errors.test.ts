import {
  APIResponseError,
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
  WorkOS,
} from "@specwright/workos";
import { assert, beforeEach, expect, test } from "vitest";
import {
  apiKey,
  message,
  organizationId,
  userId,
  workosAPI,
} from "./spec-server/workos-api.js";
import { useSpecServer } from "./spec-server/spec-server.js";

// What a consumer gets when WorkOS says no.
const server = useSpecServer("workos", workosAPI);

const user_id = userId;
const github = { user_id, slug: "github" };

let workos: WorkOS;

beforeEach(() => {
  workos = new WorkOS({ token: apiKey, baseURL: server.url });
});

test("401 has no body", async () => {
  const stranger = new WorkOS({ token: "sk_other", baseURL: server.url });
  const outcome = await stranger.dataProviders.list({ user_id }).result();
  assert(!outcome.ok && outcome.error instanceof AuthenticationError);
  expect(outcome.error.body).toBeUndefined();
  expect(outcome.error.message).toBe("401: Unauthorized");
  expect(outcome.error.requestId).toBe("req_01");
});

test("403 and 404 have a message", async () => {
  server.failNext(message(403, "Pipes is off."));
  const forbidden = await workos.dataIntegrations
    .create({ provider: "x" })
    .result();
  assert(!forbidden.ok && forbidden.error instanceof PermissionDeniedError);
  expect(forbidden.error.body.message).toBe("Pipes is off.");

  const outcome = await workos.dataIntegrationConfigurations
    .list({ organizationId: "org_other" })
    .result();
  assert(!outcome.ok && outcome.error instanceof NotFoundError);
  expect(outcome.error.body.message).toBe(
    "Organization not found: 'org_other'.",
  );
  expect(outcome.error.message).toBe(
    "404: Organization not found: 'org_other'.",
  );
});

test("422 comes for half of a pair, which the types refuse", async () => {
  const half = { organizationId, slug: "github", client_id: "id" };
  await expect(
    // @ts-expect-error The client secret goes with the client id.
    workos.dataIntegrationConfigurations.configure(half),
  ).rejects.toThrow(UnprocessableEntityError);
  expect(server.takeViolations()).toEqual([
    "the value must have property client_secret when property client_id is present",
  ]);
});

test("429 may say when to come again", async () => {
  const headers = { "retry-after-ms": "1" };
  server.failNext({ status: 429, headers });
  expect((await workos.dataProviders.list({ user_id })).items).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
  server.failNext({ status: 429, headers });
  await expect(workos.dataIntegrations.createToken(github)).rejects.toThrow(
    RateLimitError,
  );
});

test("an answer that is no JSON is one of its own", async () => {
  const client = new WorkOS({
    token: apiKey,
    baseURL: server.url,
    fetch: () => Promise.resolve(new Response("<html>", { status: 200 })),
  });
  await expect(client.connectedAccounts.get(github)).rejects.toThrow(
    APIResponseError,
  );
});
