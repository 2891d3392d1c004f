import {
  AuthenticationError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
  SavvyCal,
  type ExternalUserId,
} from "@specwright/savvycal";
import { assert, beforeEach, expect, test } from "vitest";
import {
  accountToken,
  savvycalAPI,
  unreachable,
} from "./spec-server/savvycal-api.js";
import { useSpecServer } from "./spec-server/spec-server.js";

// What a consumer gets when SavvyCal says no.
const server = useSpecServer("savvycal", savvycalAPI);

const connected_account_id = "cact_000000000000";
const provider_id = "prov_000000000000";
const external_user_id: ExternalUserId = "exusr_000000000002";

let savvycal: SavvyCal;

beforeEach(() => {
  savvycal = new SavvyCal({ token: accountToken, baseURL: server.url });
});

const mapping = { connected_account_id, provider_id, external_user_id };

test("401: the token is unknown", async () => {
  const stranger = new SavvyCal({ token: "other", baseURL: server.url });
  const outcome = await stranger.providers.list().result();
  assert(!outcome.ok && outcome.error instanceof AuthenticationError);
  expect(outcome.error.body.errors).toEqual([
    { detail: "Unauthorized", status: "401" },
  ]);
  expect(outcome.error.message).toBe("401: Unauthorized");
});

test("404: it is not there", async () => {
  const outcome = await savvycal.connectedAccounts
    .get({ connected_account_id: "cact_unknown" })
    .result();
  assert(!outcome.ok && outcome.error instanceof NotFoundError);
  expect(outcome.error.body.errors[0]?.status).toBe("404");
  expect(outcome.error.pathTemplate).toBe(
    "/v1/connected_accounts/{connected_account_id}",
  );
});

test("422: a value breaks a rule", async () => {
  await expect(savvycal.services.list({ page: 0 })).rejects.toMatchObject({
    status: 422,
    body: { errors: [{ source: { pointer: "/query" } }] },
  });
  expect(server.takeViolations()).toEqual([
    "query parameter page: the value must be >= 1",
  ]);
});

test("429: too many requests, with the time to wait", async () => {
  server.failNext({
    status: 429,
    headers: { "retry-after": "30" },
    body: {
      errors: [
        {
          detail: "Rate limit exceeded. Please try again later.",
          status: "429",
        },
      ],
    },
  });
  const outcome = await savvycal.providers.list({}, { maxRetries: 0 }).result();
  assert(!outcome.ok && outcome.error instanceof RateLimitError);
  expect(outcome.error.headers.get("retry-after")).toBe("30");
  expect(outcome.error.body.errors[0]?.status).toBe("429");
});

test("502: the provider is out of reach", async () => {
  const call = savvycal.connectedAccounts.externalUsers.sync({
    connected_account_id: "cact_000000000003",
  });
  const outcome = await call.result();
  assert(!outcome.ok && outcome.error instanceof InternalServerError);
  assert(outcome.error.status === 502);
  expect(outcome.error.body.errors[0]?.detail).toBe(
    "The provider could not be reached.",
  );
  // A POST that is not said to be idempotent is sent once.
  expect(server.calls).toHaveLength(1);
});

test("502: a PUT is an upsert, and is sent again", async () => {
  const again = { ...unreachable(), headers: { "retry-after-ms": "1" } };
  server.failNext(again, again);
  await savvycal.connectedAccounts.userMappings.set(mapping);
  expect(server.calls).toHaveLength(3);
});
