import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as errors from "../../generator/runtime/errors.js";
import type { Operation } from "../../generator/runtime/operation.js";
import { basicPair } from "../../generator/runtime/basic-auth.js";
import { request } from "../../generator/runtime/request.js";
import {
  closedPort,
  connect,
  inTurn,
  json,
  operation,
  reply,
  serve,
  unavailable,
  type Handler,
} from "./server.js";

async function failureOf(
  handler: Handler,
  options: Record<string, unknown> = {},
  changes: Partial<Operation> = {},
): Promise<unknown> {
  const server = await serve(handler);
  const client = connect(server, { maxRetries: 0, ...options });
  return request(client, operation(changes), {}).catch(
    (reason: unknown) => reason,
  );
}

test.each<[number, { want: keyof typeof errors }]>([
  [400, { want: "BadRequestError" }],
  [401, { want: "AuthenticationError" }],
  [402, { want: "APIError" }],
  [403, { want: "PermissionDeniedError" }],
  [404, { want: "NotFoundError" }],
  [409, { want: "ConflictError" }],
  [418, { want: "APIError" }],
  [422, { want: "UnprocessableEntityError" }],
  [429, { want: "RateLimitError" }],
  [500, { want: "InternalServerError" }],
  [503, { want: "InternalServerError" }],
  [599, { want: "InternalServerError" }],
  [304, { want: "APIError" }],
])("%d has its class", async (status, { want }) => {
  const error = await failureOf(reply(status));
  expect(error).toBeInstanceOf(errors[want]);
  expect(error).toBeInstanceOf(errors.APIError);
  expect(error).toBeInstanceOf(errors.RequestError);
  expect(error).toMatchObject({ name: want, status, body: undefined });
  expect((error as Error).stack).toMatch(
    new RegExp(`^${want}: ${String(status)}`),
  );
});

test("an error knows its request", async () => {
  const server = await serve(
    inTurn(
      unavailable,
      json({ error: { type: "gone" } }, 404, { "x-request-id": "req_1" }),
    ),
  );
  const get = operation({ path: ["/teams/", "teamId", "/members"] });
  const error = await request(connect(server), get, { teamId: "red" }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({
    method: "GET",
    pathTemplate: "/teams/{teamId}/members",
    attempts: 2,
    requestId: "req_1",
    code: "gone",
    body: { error: { type: "gone" } },
  });
  expect((error as errors.APIError).headers.get("x-request-id")).toBe("req_1");
});

test.each<[string, { given: unknown; code?: string; want: string }]>([
  [
    "error.type (Seam)",
    {
      given: { error: { type: "not_found", message: "No such account" } },
      code: "not_found",
      want: "404 not_found: No such account",
    },
  ],
  [
    "error.code before error.type (OpenAI)",
    {
      given: {
        error: { type: "invalid", code: "no_model", message: "No model" },
      },
      code: "no_model",
      want: "404 no_model: No model",
    },
  ],
  [
    "errors[] (SavvyCal)",
    {
      given: { errors: [{ detail: "Slot taken", code: "slot_unavailable" }] },
      code: "slot_unavailable",
      want: "404 slot_unavailable: Slot taken",
    },
  ],
  [
    "errors[] without a code",
    { given: { errors: [{ detail: "Not Found" }] }, want: "404: Not Found" },
  ],
  [
    "code and message (WorkOS)",
    {
      given: { code: "entity_not_found", message: "No such thing" },
      code: "entity_not_found",
      want: "404 entity_not_found: No such thing",
    },
  ],
  [
    "a numeric code",
    {
      given: { code: 20404, message: "No such thing" },
      code: "20404",
      want: "404 20404: No such thing",
    },
  ],
  [
    "OAuth",
    {
      given: { error: "invalid_grant", error_description: "Expired" },
      code: "invalid_grant",
      want: "404 invalid_grant: Expired",
    },
  ],
  [
    "problem details",
    {
      given: { title: "Not here", detail: "Try there" },
      want: "404: Try there",
    },
  ],
  ["an object without a sentence", { given: { a: 1 }, want: '404: {"a":1}' }],
  ["a list", { given: ["a"], want: '404: ["a"]' }],
  ["a text", { given: "gone", want: "404: gone" }],
  ["a number", { given: 5, want: "404: 5" }],
  ["null", { given: null, want: "404: null" }],
])("a message from %s", async (_name, { given, code, want }) => {
  const error = await failureOf(json(given, 404));
  expect(error).toMatchObject({ message: want, code, body: given });
});

test.each<[string, { given: Handler; want: string; body?: string }]>([
  [
    "plain text (Seam's 400)",
    {
      given: reply(400, "Invalid JSON"),
      want: "400: Invalid JSON",
      body: "Invalid JSON",
    },
  ],
  [
    "HTML",
    {
      given: reply(502, "<h1>Bad</h1>"),
      want: "502: <h1>Bad</h1>",
      body: "<h1>Bad</h1>",
    },
  ],
  [
    "broken JSON",
    {
      given: reply(500, '{"a":', { "content-type": "application/json" }),
      want: '500: {"a":',
      body: '{"a":',
    },
  ],
  [
    "nothing (Seam's 503)",
    { given: reply(503), want: "503: Service Unavailable" },
  ],
])("an error whose body is %s", async (_name, { given, want, body }) => {
  expect(await failureOf(given)).toMatchObject({ message: want, body });
});

test("a long message is cut, the body is not", async () => {
  const error = await failureOf(reply(400, "x".repeat(5000)));
  expect((error as Error).message).toHaveLength(1024);
  expect(error).toMatchObject({ body: "x".repeat(5000) });
});

test("a refused connection names the cause", async () => {
  const url = await closedPort();
  const client = connect({ url }, { maxRetries: 0 });
  const error = await request(client, operation(), {}).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(errors.APIConnectionError);
  expect(error).toMatchObject({
    name: "APIConnectionError",
    message: `No answer: connect ECONNREFUSED ${url.slice(7)}`,
    attempts: 1,
  });
  expect((error as Error).cause).toBeInstanceOf(TypeError);
});

describe("no secret is shown", () => {
  const secret = 's3cret/token-“quoted"';
  const ascii = 's3cret/token-"quoted"';
  const everything = (error: unknown) => {
    const { stack, message } = error as Error;
    const shown = [String(error), message, stack, JSON.stringify(error)];
    return shown.join() + inspect(error, { depth: 9, showHidden: true });
  };
  const credentials = {
    key: {
      in: "header",
      name: "authorization",
      option: "token",
      prefix: "Bearer ",
    },
    query: { in: "query", name: "key", option: "token" },
    login: {
      in: "basic",
      username: "user",
      password: "token",
      pair: basicPair,
    },
  } as const;
  const fail = async (
    scheme: keyof typeof credentials,
    token: string,
    handler?: Handler,
    fetch?: () => Promise<Response>,
  ) => {
    const server = await serve(handler);
    const client = connect(
      server,
      { token, user: "ada", maxRetries: 0, ...(fetch && { fetch }) },
      { credentials, security: [[scheme]] },
    );
    return request(client, operation(), {}).catch((reason: unknown) => reason);
  };
  const echo: Handler = (received, response) => {
    const seen = `${received.headers.authorization ?? ""} ${received.url}`;
    const body = { error: { message: seen, again: [{ seen }] } };
    response.writeHead(401, { "content-type": "application/json" });
    response.end(JSON.stringify(body).replaceAll("/", "\\/"));
  };

  test.each(["key", "query", "login"] as const)(
    "when the API repeats it in JSON (%s)",
    async (scheme) => {
      const error = await fail(scheme, ascii, echo);
      expect(error).toBeInstanceOf(errors.AuthenticationError);
      expect(everything(error)).toContain("[redacted]");
      expect(everything(error)).not.toMatch(/s3cret|czNjcmV0/);
    },
  );

  test.each<[string, Handler]>([
    [
      "text",
      (received, response) => {
        response
          .writeHead(400)
          .end(`No: ${received.headers.authorization ?? ""}`);
      },
    ],
    [
      "a success that is not JSON",
      (received, response) => {
        response.end(`<p>${received.headers.authorization ?? ""}</p>`);
      },
    ],
    [
      "a response header",
      (received, response) => {
        const value = received.headers.authorization ?? "";
        response.writeHead(400, { "x-echo": value, "set-cookie": value }).end();
      },
    ],
  ])("when the API repeats it in %s", async (_name, handler) => {
    const error = await fail("key", ascii, handler);
    expect(error).toBeInstanceOf(errors.RequestError);
    expect(everything(error)).not.toContain("s3cret");
  });

  test("when the platform quotes the URL", async () => {
    const failure = new TypeError(
      "can't reach https://lab.test/?key=s3cret%2Ftoken",
    );
    const error = await fail("query", "s3cret/token", undefined, () =>
      Promise.reject(failure),
    );
    expect(error).toBeInstanceOf(errors.APIConnectionError);
    expect(everything(error)).toContain("key=[redacted]");
    expect(everything(error)).not.toContain("s3cret");
  });

  test("when no header can hold it", async () => {
    const error = await fail("key", secret);
    expect(error).toBeInstanceOf(TypeError);
    expect(everything(error)).not.toContain("s3cret");
  });

  test("but a short one does not black out everything", async () => {
    const error = await fail("key", "a", reply(400, "a bad day"));
    expect(error).toMatchObject({ message: "400: a bad day" });
  });
});
