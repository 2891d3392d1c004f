import { expect, test } from "vitest";
import type { BodyPlan } from "../../generator/runtime/operation.js";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve } from "./server.js";

const json: BodyPlan = { mediaType: "application/json", from: "rest" };
const whole: BodyPlan = { mediaType: "application/json", from: "body" };
const form: BodyPlan = {
  mediaType: "application/x-www-form-urlencoded",
  from: "rest",
};

test.each<
  [string, { given: [BodyPlan, object]; want: [type?: string, body?: string] }]
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
      want: ["application/x-www-form-urlencoded", "a=1"],
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
  await expect(
    request(connect(server), post, { list: [{ a: 1 }] }),
  ).rejects.toThrow('getThing: member "list" can\'t hold this object');
  expect(server.requests).toEqual([]);
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
