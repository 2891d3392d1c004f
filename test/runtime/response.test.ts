import { expect, test } from "vitest";
import { APIResponseError } from "../../generator/runtime/errors.js";
import { request } from "../../generator/runtime/request.js";
import {
  connect,
  json,
  operation,
  reply,
  serve,
  unavailable,
  type Handler,
} from "./server.js";

const type = (name: string) => ({ "content-type": name });

test.each<[string, { given: Handler; accept?: string; want: unknown }]>([
  ["JSON", { given: json({ a: [1, null] }), want: { a: [1, null] } }],
  [
    "JSON with a charset",
    {
      given: reply(200, '{"a":"ü"}', type("application/json; charset=utf-8")),
      want: { a: "ü" },
    },
  ],
  [
    "a JSON dialect",
    { given: reply(200, "[1]", type("application/hal+json")), want: [1] },
  ],
  [
    "JSON after a byte order mark",
    { given: reply(200, "\ufeff[1]", type("application/json")), want: [1] },
  ],
  [
    "JSON under another name, where JSON is documented",
    { given: reply(200, "[1]", type("text/plain")), want: [1] },
  ],
  [
    "JSON under no name, where JSON is documented",
    { given: reply(200, "[1]"), want: [1] },
  ],
  [
    "JSON that was not announced",
    {
      given: reply(200, "[1]", type("application/json")),
      accept: "*/*",
      want: [1],
    },
  ],
  [
    "text",
    {
      given: reply(200, "[1]", type("text/plain")),
      accept: "text/plain",
      want: "[1]",
    },
  ],
  ["nothing, with 204", { given: reply(204), want: undefined }],
  ["nothing, with 205", { given: reply(205), want: undefined }],
  [
    "nothing, with 200 and a JSON type",
    { given: reply(200, "", type("application/json")), want: undefined },
  ],
])("data is %s", async (_name, { given, accept, want }) => {
  const server = await serve(given);
  const thing = operation(accept === undefined ? {} : { accept });
  await expect(request(connect(server), thing, {})).resolves.toEqual(want);
  expect(server.requests[0]?.headers.accept).toBe(accept ?? "application/json");
});

test("the answer to HEAD has no data", async () => {
  const server = await serve(json({ a: 1 }));
  const head = operation({ method: "HEAD" });
  await expect(request(connect(server), head, {})).resolves.toBeUndefined();
});

test.each<[string, { given: string; contentType: string }]>([
  ["HTML", { given: "<html>maintenance</html>", contentType: "text/html" }],
  ["broken JSON", { given: '{"a":', contentType: "application/json" }],
  ["plain text", { given: "OK", contentType: "text/plain" }],
  [
    "UTF-16",
    { given: "\0{\0}", contentType: "application/json; charset=utf-16" },
  ],
])(
  "%s instead of JSON is an error with the request id and the text",
  async (_name, { given, contentType }) => {
    const headers = { ...type(contentType), "x-request-id": "req_1" };
    const server = await serve(reply(200, given, headers));
    const error = await request(connect(server), operation(), {}).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(APIResponseError);
    expect(error).toMatchObject({
      name: "APIResponseError",
      message: "200: the body is not JSON",
      status: 200,
      requestId: "req_1",
      text: given,
      method: "GET",
      pathTemplate: "/thing",
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
  },
);

test("a long unreadable answer is cut", async () => {
  const server = await serve(reply(200, "x".repeat(100_000)));
  const error = await request(connect(server), operation(), {}).catch(
    (reason: unknown) => reason,
  );
  expect((error as APIResponseError).text).toHaveLength(1024);
});

test.each<[string, { given: unknown; want: unknown }]>([
  ["the member", { given: { data: { a: 1 } }, want: { a: 1 } }],
  ["null", { given: { data: null }, want: null }],
  ["false", { given: { data: false }, want: false }],
])("unwrapping gives %s", async (_name, { given, want }) => {
  const server = await serve(json(given));
  const thing = operation({ unwrap: "data" });
  await expect(request(connect(server), thing, {})).resolves.toEqual(want);
});

test.each<
  [string, { given: Handler; unwrap?: string; text: string; accept?: string }]
>([
  [
    "that is absent",
    {
      given: json({ error: "s3cret-token" }),
      text: '{"error":"[redacted]"}',
    },
  ],
  ["that is inherited", { given: json({}), unwrap: "constructor", text: "{}" }],
  ["of a list", { given: json([1]), text: "[1]" }],
  ["of null", { given: json(null), text: "null" }],
  [
    "of a text",
    { given: reply(200, "s3cret-token"), text: "[redacted]", accept: "*/*" },
  ],
  ["of nothing", { given: reply(204), text: "" }],
])(
  "unwrapping a member %s is an error that names it",
  async (_name, { given, unwrap = "data", text, accept }) => {
    const server = await serve((received, response, count) => {
      response.setHeader("x-request-id", "req_1");
      if (count === 1) unavailable(received, response, count);
      else given(received, response, count);
    });
    const thing = operation({ unwrap, ...(accept && { accept }) });
    const credentials = {
      key: { in: "header", name: "x-key", option: "token" },
    } as const;
    const client = connect(
      server,
      { token: "s3cret-token" },
      { credentials, security: [["key"]] },
    );
    const call = request(client, thing, {});
    const { error } = await call.result();
    expect(error).toBeInstanceOf(APIResponseError);
    const status = (error as APIResponseError).status;
    expect(error).toMatchObject({
      message: `${String(status)}: the body has no member "${unwrap}"`,
      requestId: "req_1",
      attempts: 2,
      text,
    });
    await expect(call).rejects.toBe(error);
    await expect(call.withResponse()).rejects.toBe(error);
  },
);

test.each<
  [string, { given: Record<string, string>; want: string | undefined }]
>([
  ["x-request-id", { given: { "x-request-id": "a" }, want: "a" }],
  ["request-id", { given: { "request-id": "b" }, want: "b" }],
  ["the API's own header", { given: { "lab-request-id": "c" }, want: "c" }],
  ["none", { given: {}, want: undefined }],
])("the request id comes from %s", async (_name, { given, want }) => {
  const server = await serve(json({}, 200, given));
  const client = connect(server, {}, { requestIdHeaders: ["lab-request-id"] });
  const { requestId } = await request(client, operation(), {}).withResponse();
  expect(requestId).toBe(want);
});
