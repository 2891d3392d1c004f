import { expect, test } from "vitest";
import { request } from "../../generator/runtime/request.js";
import {
  connect,
  operation,
  serve,
  unavailable,
  type BodyData,
} from "./server.js";

const json: BodyData = { mediaType: "application/json", from: "rest" };
const whole: BodyData = { mediaType: "application/json", from: "body" };
const form: BodyData = {
  mediaType: "application/x-www-form-urlencoded",
  from: "rest",
};

test.each<
  [string, { given: [BodyData, object]; want: [type?: string, body?: string] }]
>([
  [
    "an object of the members that no parameter claims",
    {
      given: [json, { id: "1", q: "x", name: "a", query: { limit: 1 } }],
      want: ["application/json", '{"name":"a"}'],
    },
  ],
  [
    "null, but not undefined",
    {
      given: [json, { id: "1", a: null, b: undefined }],
      want: ["application/json", '{"a":null}'],
    },
  ],
  [
    "an empty object for no members",
    { given: [json, { id: "1" }], want: ["application/json", "{}"] },
  ],
  [
    "nothing for no members, where the body is optional",
    { given: [{ ...json, optional: true }, { id: "1" }], want: [] },
  ],
  [
    "nothing for members that are all undefined, where it is optional",
    {
      given: [
        { ...json, optional: true },
        { id: "1", a: undefined },
      ],
      want: [],
    },
  ],
  [
    "a member called __proto__",
    {
      given: [json, JSON.parse('{"id":"1","__proto__":{"a":1}}') as object],
      want: ["application/json", '{"__proto__":{"a":1}}'],
    },
  ],
  [
    "a whole body: a list",
    {
      given: [whole, { id: "1", body: [1] }],
      want: ["application/json", "[1]"],
    },
  ],
  [
    "a whole body: a text, as JSON",
    {
      given: [whole, { id: "1", body: "a" }],
      want: ["application/json", '"a"'],
    },
  ],
  [
    "a whole body: null",
    {
      given: [whole, { id: "1", body: null }],
      want: ["application/json", "null"],
    },
  ],
  ["no whole body", { given: [whole, { id: "1" }], want: [] }],
  [
    "a JSON dialect under its own name",
    {
      given: [
        { ...json, mediaType: "application/merge-patch+json" },
        { id: "1" },
      ],
      want: ["application/merge-patch+json", "{}"],
    },
  ],
  [
    "a form: lists repeat, objects are JSON, null is left out",
    {
      given: [
        form,
        { id: "1", a: "x&y", b: [1, 2], c: { d: 1 }, e: null, f: true },
      ],
      want: [
        "application/x-www-form-urlencoded",
        "a=x%26y&b=1&b=2&c=%7B%22d%22%3A1%7D&f=true",
      ],
    },
  ],
  [
    "a form that is written already",
    {
      given: [
        { ...form, from: "body" },
        { id: "1", body: new URLSearchParams({ a: "1" }) },
      ],
      want: ["application/x-www-form-urlencoded;charset=UTF-8", "a=1"],
    },
  ],
  [
    "text as it is",
    {
      given: [
        { mediaType: "text/plain", from: "body" },
        { id: "1", body: "a b" },
      ],
      want: ["text/plain", "a b"],
    },
  ],
  [
    "a Blob, under the documented type",
    {
      given: [
        { mediaType: "image/png", from: "body" },
        { id: "1", body: new Blob(["hi"], { type: "text/plain" }) },
      ],
      want: ["image/png", "hi"],
    },
  ],
  [
    "a buffer",
    {
      given: [
        { mediaType: "application/octet-stream", from: "body" },
        { id: "1", body: new TextEncoder().encode("hi").buffer },
      ],
      want: ["application/octet-stream", "hi"],
    },
  ],
  [
    "a stream",
    {
      given: [
        { mediaType: "text/plain", from: "body" },
        { id: "1", body: new Blob(["hi"]).stream() },
      ],
      want: ["text/plain", "hi"],
    },
  ],
  [
    "bytes as they are",
    {
      given: [
        { mediaType: "application/octet-stream", from: "body" },
        { id: "1", body: new Uint8Array([104, 105]) },
      ],
      want: ["application/octet-stream", "hi"],
    },
  ],
])("a body is %s", async (_name, { given: [body, params], want }) => {
  const server = await serve();
  const put = operation({
    method: "PUT",
    path: ["/things/", "id"],
    parameters: [
      { name: "q", in: "query" },
      { name: "limit", in: "query", group: "query" },
    ],
    body,
  });
  const before = JSON.stringify(params);
  await request(connect(server), put, params);
  expect(JSON.stringify(params)).toBe(before);
  const [type, text = ""] = want;
  expect(server.requests).toMatchObject([{ body: text }]);
  expect(server.requests[0]?.headers["content-type"]).toBe(type);
});

test("what a form can't hold is a TypeError that names the member", async () => {
  const server = await serve();
  const post = operation({ method: "POST", body: form });
  await expect(request(connect(server), post, { list: [NaN] })).rejects.toThrow(
    'getThing: member "list" can\'t hold this number',
  );
  expect(server.requests).toEqual([]);
});

const multipart: BodyData = { mediaType: "multipart/form-data", from: "body" };

test("form data has the platform's boundary", async () => {
  const server = await serve();
  const post = operation({ method: "POST", body: multipart });
  const body = new FormData();
  body.set("a", "1");
  body.set("file", new Blob(["hi"]), "hi.txt");
  await request(connect(server), post, { body });
  const [{ headers, body: sent } = { headers: {}, body: "" }] = server.requests;
  const [, boundary = "none"] =
    /^multipart\/form-data; boundary=(.+)$/.exec(
      headers["content-type"] ?? "",
    ) ?? [];
  expect(sent.split(`--${boundary}`)).toHaveLength(4);
  expect(sent).toContain('name="file"; filename="hi.txt"');
});

test.each<[string, { plan?: BodyData; given: unknown; type?: string }]>([
  ["a list for multipart", { given: [1] }],
  ["a list as a form", { plan: { ...form, from: "body" }, given: [1] }],
  ["null", { given: null }],
  ["a number", { given: 5, type: "number" }],
  ["a date", { given: new Date(0) }],
  [
    "an object as text",
    { plan: { mediaType: "text/plain", from: "body" }, given: {} },
  ],
  [
    "a number as a form",
    { plan: { ...form, from: "body" }, given: 5, type: "number" },
  ],
])(
  "%s can't be a body: a TypeError before anything is sent",
  async (_name, { plan = multipart, given, type = "object" }) => {
    const server = await serve();
    const post = operation({ method: "POST", body: plan });
    const call = request(connect(server), post, { body: given });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow(
      `getThing: a body of type "${plan.mediaType}" can't be written from this ${type}; give a string, typed array, FormData, URLSearchParams, Blob, File, ArrayBuffer, ReadableStream`,
    );
    expect(server.requests).toEqual([]);
  },
);

test("a stream is not sent again", async () => {
  const server = await serve(unavailable);
  const put = operation({
    method: "PUT",
    body: { mediaType: "text/plain", from: "body" },
  });
  const body = new Blob(["hi"]).stream();
  await expect(
    request(connect(server), put, { body }, { maxRetries: 5 }),
  ).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(server.requests).toMatchObject([{ body: "hi" }]);
});

test("changes after the call are not sent", async () => {
  const server = await serve();
  const post = operation({ method: "POST", body: json });
  const params = { tags: ["a"] };
  const call = request(connect(server), post, params);
  params.tags.push("b");
  await call;
  expect(server.requests[0]?.body).toBe('{"tags":["a"]}');
});

test("nothing of a body reaches a prototype", async () => {
  const server = await serve((_request, response) => {
    response.end(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
  });
  const data = await request<Record<string, unknown>>(
    connect(server),
    operation({ method: "POST", body: json, unwrap: "constructor" }),
    JSON.parse('{"__proto__":{"polluted":1}}') as object,
  );
  expect(data).toEqual({ prototype: { polluted: 1 } });
  expect("polluted" in {}).toBe(false);
});
