import { describe, expect, test } from "vitest";
import { SpecServer, useSpecServer } from "./spec-server.js";
import {
  apiKey,
  connectionIds,
  teams,
  twoMinuteReportsAPI,
} from "./two-minute-reports-api.js";
import { accountToken, savvycalAPI } from "./savvycal-api.js";
import { apiKey as workosKey, userId, workosAPI } from "./workos-api.js";

// That a client passes says something only if the server would have minded.
const reports = useSpecServer("two-minute-reports", twoMinuteReportsAPI);
const savvycal = useSpecServer("savvycal", savvycalAPI);
const workos = useSpecServer("workos", workosAPI);

interface Sent {
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

async function status(
  server: SpecServer,
  token: string,
  path: string,
  { method = "GET", body, headers }: Sent = {},
): Promise<number> {
  const response = await fetch(server.url + path, {
    method,
    body: body ?? null,
    headers: {
      accept: "application/json",
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
  });
  await response.arrayBuffer();
  return response.status;
}

const team = `/teams/${teams.acme}`;
const mapping =
  "/v1/connected_accounts/cact_000000000000/user_mappings/prov_000000000000";

describe("a request that does not fit the description", () => {
  test.each<[what: string, path: string, sent: Sent, violation: string]>([
    ["path", "/nowhere", {}, "there is no GET /v1/nowhere"],
    [
      "method",
      `${team}/connections`,
      { method: "POST" },
      `there is no POST /v1${team}/connections`,
    ],
    [
      "path parameter",
      "/teams/acme/connections",
      {},
      'path parameter teamId: the value must match format "uuid"',
    ],
    [
      "unknown query parameter",
      `${team}/connections?page=1`,
      {},
      "query parameter page: is unknown",
    ],
    [
      "value outside its enum",
      `${team}/connectors/gadw/accounts?status=some`,
      {},
      "query parameter status: the value must be equal to one of the allowed values",
    ],
    [
      "parameter that comes twice",
      `${team}/connectors/gadw/accounts?status=all&status=all`,
      {},
      "query parameter status: the value must be string",
    ],
    [
      "body where there is none",
      `${team}/connections/${connectionIds.ads}`,
      { method: "DELETE", body: "{}" },
      "a body where none is documented",
    ],
    [
      "accept header",
      `${team}/connections`,
      { headers: { accept: "text/html" } },
      "accept: text/html asks for no JSON",
    ],
  ])("%s", async (_what, path, sent, violation) => {
    expect(await status(reports, apiKey, path, sent)).toBeOneOf([400, 404]);
    expect(reports.takeViolations()).toContain(violation);
  });

  test.each<[what: string, path: string, sent: Sent, violation: string]>([
    [
      "number below its minimum",
      "/v1/services?page=0",
      {},
      "query parameter page: the value must be >= 1",
    ],
    [
      "text where a number is meant",
      "/v1/services?page=two",
      {},
      "query parameter page: the value must be integer",
    ],
    ["missing body", mapping, { method: "PUT" }, "the body is missing"],
    [
      "content type",
      mapping,
      {
        method: "PUT",
        body: "email=x",
        headers: { "content-type": "text/plain" },
      },
      "content-type: text/plain is not accepted",
    ],
    [
      "broken JSON",
      mapping,
      { method: "PUT", body: "{" },
      "the body is not JSON",
    ],
    [
      "value against its pattern",
      mapping,
      { method: "PUT", body: '{"external_user_id":"7"}' },
      String.raw`/external_user_id must match pattern "^exusr_\w{12}$"`,
    ],
  ])("%s", async (_what, path, sent, violation) => {
    expect(await status(savvycal, accountToken, path, sent)).toBe(422);
    expect(savvycal.takeViolations()).toContain(violation);
  });
});

test("a request that fits is answered, deep objects and all", async () => {
  const path = "/v1/services?metadata%5Bregion%5D=east&page_size=2";
  expect(await status(savvycal, accountToken, path)).toBe(200);
  expect(savvycal.calls[0]?.value("metadata")).toEqual({ region: "east" });
});

test("an operation counts as called when it was answered well", async () => {
  const path = "/v1/providers/";
  for (const [token, id] of [
    ["other", "prov_000000000000"],
    [accountToken, "prov_unknown"],
  ] as const) {
    await status(savvycal, token, path + id);
    expect(savvycal.called).not.toContain("getProvider");
  }
  await status(savvycal, accountToken, `${path}prov_000000000000`);
  expect(savvycal.called).toContain("getProvider");
});

test("credentials are asked for first", async () => {
  const path = "/v1/services?page=0";
  expect(await status(savvycal, "other", path)).toBe(401);
  expect(savvycal.calls).toEqual([]);
});

describe("an answer that does not fit the description", () => {
  const path = `/user_management/users/${userId}/data_providers`;

  test.each([
    [
      "body",
      { status: 200, body: { object: "list", data: [{}] } },
      "getUserDataIntegrations 200: /data/0 must have required property 'object'",
    ],
    [
      "status",
      { status: 202, body: {} },
      "getUserDataIntegrations does not declare 202",
    ],
    [
      "body of an error that no operation declares",
      { status: 500, body: { text: "no" } },
      "getUserDataIntegrations 500: the value must have required property 'message'",
    ],
    [
      "body where none is declared",
      { status: 429, body: { message: "no" } },
      "getUserDataIntegrations 429: has a body and declares none",
    ],
  ])("%s", async (_what, reply, mistake) => {
    workos.failNext(reply);
    expect(await status(workos, workosKey, path)).toBe(599);
    expect(workos.takeMistakes()).toContain(mistake);
  });

  test("an operation without a handler is a mistake too", async () => {
    const server = new SpecServer("workos", () => ({
      ...workosAPI(),
      handlers: {},
    }));
    await server.listen();
    expect(await status(server, workosKey, path)).toBe(599);
    expect(server.takeMistakes()).toEqual([
      "Error: There is no handler for getUserDataIntegrations",
    ]);
    await server.close();
  });
});
