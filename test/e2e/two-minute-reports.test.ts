import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  TwoMinuteReports,
  UnprocessableEntityError,
  type ErrorCode,
} from "@specwright/two-minute-reports";
import { createClient } from "@specwright/two-minute-reports/client";
import { getConnectorFields } from "@specwright/two-minute-reports/connectors";
import { assert, beforeEach, describe, expect, test } from "vitest";
import {
  apiKey,
  connectionIds,
  failure,
  readOnlyKey,
  teams,
  twoMinuteReportsAPI,
} from "./spec-server/two-minute-reports-api.js";
import { useSpecServer } from "./spec-server/spec-server.js";

const server = useSpecServer("two-minute-reports", twoMinuteReportsAPI);

const connectionId = connectionIds.ads;
const connectorId = "gadw";

let tmr: TwoMinuteReports;

beforeEach(() => {
  tmr = new TwoMinuteReports({
    token: apiKey,
    teamId: teams.acme,
    baseURL: server.url,
  });
});

describe("the team", () => {
  const teamsAsked = (): string[] =>
    server.calls.map((call) => call.text("teamId"));

  test("is an option of the client", async () => {
    await tmr.connections.list();
    await tmr.connections.get({ connectionId });
    expect(teamsAsked()).toEqual([teams.acme, teams.acme]);
  });

  test("can be another one for a call", async () => {
    await tmr.connections.list({ teamId: teams.cancelled });
    await tmr.connections.list();
    expect(teamsAsked()).toEqual([teams.cancelled, teams.acme]);
  });

  test("is missed before anything is sent", async () => {
    // As of an environment variable that is not set.
    const nobody = new TwoMinuteReports({
      token: apiKey,
      teamId: "",
      baseURL: server.url,
    });
    await expect(nobody.connections.list()).rejects.toThrow(
      'listConnections: path parameter "teamId" is required and can\'t be empty',
    );
    expect(server.calls).toEqual([]);
    await nobody.connections.list({ teamId: teams.acme });
    expect(teamsAsked()).toEqual([teams.acme]);
  });
});

describe("connections", () => {
  test("are listed on one page", async () => {
    const page = await tmr.connections.list();
    expect(page.items.map(({ id }) => id)).toEqual(
      Object.values(connectionIds),
    );
    expect(page.body.success).toBe(true);
    expect(page.hasNextPage()).toBe(false);
    expect(await tmr.connections.list().toArray()).toEqual(page.items);
    expect(server.calls).toHaveLength(2);
  });

  test("come without their envelope", async () => {
    const { data, body } = await tmr.connections
      .get({ connectionId })
      .withResponse();
    expect(data.config).toEqual({ loginCustomerId: 42 });
    expect(body).toEqual({ success: true, data });

    const { forgotten } = connectionIds;
    const other = await tmr.connections.get({ connectionId: forgotten });
    expect(other).toMatchObject({ name: null, updatedAt: null });
  });

  test("have accounts", async () => {
    const ids: string[] = [];
    for await (const account of tmr.connections.accounts.list({
      connectionId,
    })) {
      ids.push(account.id);
    }
    expect(ids).toEqual(["1234567890", "9876543210"]);
  });

  test("are deleted, which has an answer", async () => {
    const { deleted } = await tmr.connections.delete({ connectionId });
    expect(deleted).toBe(true);
    await expect(tmr.connections.get({ connectionId })).rejects.toThrow(
      "404 NOT_FOUND: The requested resource was not found",
    );
  });
});

describe("connectors", () => {
  test("are listed on one page", async () => {
    const page = await tmr.connectors.list();
    expect(page.items.map(({ id }) => id)).toEqual(["fads", "gadw"]);
    expect(page.hasNextPage()).toBe(false);
  });

  test("have fields, and more of them for some accounts", async () => {
    const accountIds = ["gadw_123", "a&b=c", "ü"];
    const { dimensions, metrics } = await tmr.connectors.getFields({
      connectorId,
      accountIds,
    });
    expect(dimensions[0]?.fields[0]?.name).toBe("Campaign");
    expect(metrics[0]?.fields.map(({ id }) => id)).toEqual(
      accountIds.map((id) => `conversion.${id}`),
    );
    expect(server.calls[0]?.value("accountIds")).toEqual(accountIds);
  });

  test("have fields through a function", async () => {
    const client = createClient({
      token: apiKey,
      teamId: teams.acme,
      baseURL: server.url,
    });
    for (const accountIds of [[], undefined, ["one"]]) {
      await getConnectorFields(client, { connectorId, accountIds });
    }
    expect(server.calls.map((call) => call.value("accountIds"))).toEqual([
      undefined,
      undefined,
      ["one"],
    ]);
  });

  test("have accounts that are enabled and disabled", async () => {
    const { accounts } = tmr.connectors;
    const disabled = { connectorId, status: "disabled" } as const;
    const [account] = await accounts.list(disabled).toArray();
    assert(account);
    const one = { connectorId, accountId: account.id };
    expect(await accounts.enable(one)).toEqual({ enabled: true });
    expect(await accounts.list(disabled).toArray()).toEqual([]);
    expect(await accounts.list({ connectorId }).toArray()).toHaveLength(2);
    expect(await accounts.disable(one)).toEqual({ disabled: true });
    const all = await accounts.listAll();
    expect(all.items.map(({ status }) => status)).toEqual([
      "enabled",
      "disabled",
    ]);
  });

  test("have account ids that are in nobody's hand", async () => {
    const accountId = "act/1 ?#%";
    await tmr.connectors.accounts.disable({ connectorId, accountId });
    expect(server.calls[0]?.text("accountId")).toBe(accountId);
  });
});

describe("errors", () => {
  test("400: the id is no UUID", async () => {
    const outcome = await tmr.connections.get({ connectionId: "abc" }).result();
    assert(!outcome.ok && outcome.error instanceof BadRequestError);
    expect(outcome.error.code).toBe("BAD_REQUEST");
    expect(codeOf(outcome.error.body)).toBe("BAD_REQUEST");
    expect(server.takeViolations()).toEqual([
      'path parameter connectionId: the value must match format "uuid"',
    ]);
  });

  test("400: the connector is unknown", async () => {
    await expect(
      tmr.connectors.accounts.list({ connectorId: "nope" }),
    ).rejects.toThrow("400 BAD_REQUEST: Unknown connector");
  });

  test("401: the key is unknown", async () => {
    const stranger = new TwoMinuteReports({
      token: "tmrc_live_other",
      teamId: teams.acme,
      baseURL: server.url,
    });
    const outcome = await stranger.connections.list().result();
    assert(!outcome.ok && outcome.error instanceof AuthenticationError);
    expect(codeOf(outcome.error.body)).toBe("UNAUTHORIZED");
  });

  test("402: the plan is cancelled", async () => {
    const teamId = teams.cancelled;
    const outcome = await tmr.connections
      .delete({ teamId, connectionId })
      .result();
    assert(!outcome.ok && outcome.error instanceof APIError);
    // There is no class of its own for it; the status tells the body.
    assert(outcome.error.status === 402);
    expect(codeOf(outcome.error.body)).toBe("PAYMENT_REQUIRED");
    expect(outcome.error.name).toBe("APIError");
  });

  test("403: no member of the team, or a key without the scope", async () => {
    const outcome = await tmr.connectors
      .list({ teamId: teams.foreign })
      .result();
    assert(!outcome.ok && outcome.error instanceof PermissionDeniedError);
    expect(codeOf(outcome.error.body)).toBe("FORBIDDEN");

    const reader = new TwoMinuteReports({
      token: readOnlyKey,
      teamId: teams.acme,
      baseURL: server.url,
    });
    await expect(reader.connections.delete({ connectionId })).rejects.toThrow(
      "403 INSUFFICIENT_PERMISSIONS",
    );
  });

  test("404: it is not there", async () => {
    const outcome = await tmr.connectors.accounts
      .enable({ connectorId, accountId: "0" })
      .result();
    assert(!outcome.ok && outcome.error instanceof NotFoundError);
    expect(codeOf(outcome.error.body)).toBe("NOT_FOUND");
  });

  test("429: too many requests, and no word on how long to wait", async () => {
    const message = "Too many requests — please slow down and try again later";
    server.failNext(failure(429, "TOO_MANY_REQUESTS", message));
    const outcome = await tmr.connections.list({}, { maxRetries: 0 }).result();
    assert(!outcome.ok && outcome.error instanceof RateLimitError);
    expect(codeOf(outcome.error.body)).toBe("TOO_MANY_REQUESTS");
    expect(outcome.error.message).toBe(`429 TOO_MANY_REQUESTS: ${message}`);
  });

  // Documented for the API, but declared by no operation: the body is unknown.
  test.each([
    [409, "CONFLICT", ConflictError],
    [422, "VALIDATION_ERROR", UnprocessableEntityError],
    [500, "INTERNAL_SERVER_ERROR", InternalServerError],
  ] as const)("%i %s has a class and a code", async (status, code, kind) => {
    server.failNext(failure(status, code, "no"));
    const outcome = await tmr.connections.list({}, { maxRetries: 0 }).result();
    assert(!outcome.ok && outcome.error instanceof kind);
    expect(outcome.error).toMatchObject({
      status,
      code,
      body: { success: false, error: { code, message: "no" } },
    });
  });

  /** Takes a typed body only. */
  function codeOf(body: {
    success: false;
    error: { code: ErrorCode };
  }): ErrorCode {
    expect(body.success).toBe(false);
    return body.error.code;
  }
});

test("every operation of the description was called", () => {
  const all = server.document.operations.map(({ id }) => id);
  expect([...server.called].sort()).toEqual(all.sort());
});
