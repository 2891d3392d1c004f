import {
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  Seam,
  type SeamOptions,
} from "@specwright/seam";
import { assert, beforeEach, expect, test } from "vitest";
import { accountIds, useFakeSeam } from "./fake-seam.js";

// What a consumer gets when the vendor's own fake server says no.
const fake = useFakeSeam();
const [first] = accountIds;

function options(): SeamOptions {
  const { url, seed } = fake();
  return { token: seed.seam_apikey1_token, baseURL: url };
}

let seam: Seam;

beforeEach(() => {
  seam = new Seam(options());
});

test("400 says which member is wrong", async () => {
  const call = seam.connectedAccounts.list({ limit: 0 });
  await expect(call).rejects.toThrow(BadRequestError);
  const outcome = await call.result();
  assert(!outcome.ok && outcome.error instanceof BadRequestError);
  const { error } = outcome;
  expect(error).toMatchObject({
    status: 400,
    code: "invalid_input",
    method: "POST",
    pathTemplate: "/connected_accounts/list",
    attempts: 1,
  });
  expect(error.body.ok).toBe(false);
  expect(error.body.error.type).toBe("invalid_input");
  expect(error.body.error.validation_errors).toMatchObject({
    limit: { _errors: ["Number must be greater than 0"] },
  });
  expect(error.message).toBe(
    '400 invalid_input: Number must be greater than 0 for "limit"',
  );
  expect(error.requestId).toMatch(/^request\d+$/);
});

test("400 comes for a cursor with other parameters", async () => {
  const { body } = await seam.connectedAccounts.list({ limit: 1 });
  const { next_page_cursor } = body.pagination;
  const outcome = await seam.connectedAccounts
    .list({ limit: 2, page_cursor: next_page_cursor })
    .result();
  assert(!outcome.ok && outcome.error instanceof BadRequestError);
  expect(outcome.error.body.error.type).toBe("mismatched_page_parameters");
});

test("401 comes for an unknown key, and does not show it", async () => {
  const token = "seam_test2bMS_unknown";
  const stranger = new Seam({ ...options(), token });
  const outcome = await stranger.connectedAccounts.list().result();
  assert(!outcome.ok && outcome.error instanceof AuthenticationError);
  expect(outcome.error.body.error.type).toBe("unauthorized");
  expect(outcome.error.message).toBe("401 unauthorized: API Key not found");
  expect(JSON.stringify(outcome.error)).not.toContain(token);
  expect(fake().requests).toHaveLength(1);
});

test.each(["get", "update", "delete"] as const)(
  "404 comes from %s for an account that is not there",
  async (method) => {
    const connected_account_id = "00000000-0000-4000-8000-000000000000";
    const outcome = await seam.connectedAccounts[method]({
      connected_account_id,
    }).result();
    assert(!outcome.ok && outcome.error instanceof NotFoundError);
    expect(outcome.error.body.error.type).toBe("connected_account_not_found");
    expect(outcome.error.requestId).toMatch(/^request\d+$/);
    // Nobody retries what was answered.
    expect(fake().requests).toHaveLength(1);
  },
);

test("503 comes in an outage, after as many retries as allowed", async () => {
  const { database, seed, requests } = fake();
  database.simulateWorkspaceOutage(seed.seed_workspace_1, {
    routes: ["/connected_accounts/list", "/connected_accounts/update"],
  });
  const outcome = await seam.connectedAccounts
    .list({}, { maxRetries: 1 })
    .result();
  assert(!outcome.ok && outcome.error instanceof InternalServerError);
  expect(outcome.error).toMatchObject({ status: 503, attempts: 2 });
  expect(outcome.error.body).toBeUndefined();
  expect(outcome.error.requestId).toMatch(/^request\d+$/);
  expect(requests).toHaveLength(2);

  // What changes something is not sent twice.
  await expect(
    seam.connectedAccounts.update({
      connected_account_id: first,
    }),
  ).rejects.toMatchObject({ status: 503, attempts: 1 });

  database.simulateWorkspaceOutageRecovery(seed.seed_workspace_1);
  expect(await seam.connectedAccounts.list().toArray()).toHaveLength(3);
});
