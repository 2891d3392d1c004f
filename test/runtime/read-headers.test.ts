import { expect, test } from "vitest";
import type {
  DocumentedHeaders,
  HeaderKind,
} from "../../generator/runtime/operation.js";
import { requestPage } from "../../generator/runtime/page.js";
import { singlePage } from "../../generator/runtime/page-styles.js";
import { readHeaders } from "../../generator/runtime/read-headers.js";
import { request } from "../../generator/runtime/request.js";
import { connect, json, operation, serve } from "./server.js";

type Kinds = Readonly<Record<string, HeaderKind>>;

const documented = (kinds: Kinds): DocumentedHeaders => ({
  read: readHeaders,
  kinds: Object.entries(kinds),
});

const names = JSON.parse(
  '{"__proto__":"text","constructor":"number"}',
) as Kinds;

test.each<
  [
    string,
    {
      given: Record<string, string | readonly string[]>;
      kinds: Kinds;
      want: object;
    },
  ]
>([
  [
    "text, number and truth",
    {
      given: { "X-Text": "a, b", "X-Number": "-1.5e3", "X-True": "True" },
      kinds: { "x-text": "text", "x-number": "number", "x-true": "boolean" },
      want: { "x-text": "a, b", "x-number": -1500, "x-true": true },
    },
  ],
  [
    "nothing for what is not there",
    { given: {}, kinds: { "x-a": "text", "x-b": ["number"] }, want: {} },
  ],
  [
    "nothing for what is no number",
    {
      given: { a: "", b: "10;w=60", c: "0x10", d: "Infinity", e: "1e999" },
      kinds: {
        a: "number",
        b: "number",
        c: "number",
        d: "number",
        e: "number",
      },
      want: {},
    },
  ],
  [
    "nothing for an integer that a number can't hold",
    {
      given: { a: "9007199254740993", b: "9007199254740991" },
      kinds: { a: "number", b: "number" },
      want: { b: 9007199254740991 },
    },
  ],
  [
    "nothing for a number that came twice",
    { given: { a: ["1", "2"] }, kinds: { a: "number" }, want: {} },
  ],
  [
    "nothing for what is neither true nor false",
    {
      given: { a: "1", b: "false" },
      kinds: { a: "boolean", b: "boolean" },
      want: { b: false },
    },
  ],
  [
    "lists, also of several lines, without empty elements",
    {
      given: { a: ["x, y", ",z"], b: "1,2", c: "" },
      kinds: { a: ["text"], b: ["number"], c: ["text"] },
      want: { a: ["x", "y", "z"], b: [1, 2], c: [] },
    },
  ],
  [
    "nothing for a list with something else in it",
    { given: { a: "1, two" }, kinds: { a: ["number"] }, want: {} },
  ],
  [
    "JSON, if it is",
    {
      given: { a: '{"total": 5}', b: "{" },
      kinds: { a: "json", b: "json" },
      want: { a: { total: 5 } },
    },
  ],
  [
    "each cookie by itself",
    {
      given: {
        "Set-Cookie": ["a=1; Expires=Sat, 21 Nov 2026 00:00:00 GMT", "b=2"],
      },
      kinds: { "set-cookie": "cookies" },
      want: {
        "set-cookie": ["a=1; Expires=Sat, 21 Nov 2026 00:00:00 GMT", "b=2"],
      },
    },
  ],
  [
    "no cookies where there are none",
    { given: {}, kinds: { "set-cookie": "cookies" }, want: {} },
  ],
  [
    "names that every object has, only where they came",
    { given: {}, kinds: names, want: {} },
  ],
])("headers are %s", async (_name, { given, kinds, want }) => {
  const server = await serve((_request, response) => {
    for (const [name, value] of Object.entries(given)) {
      response.setHeader(name, value);
    }
    response.end("{}");
  });
  const thing = operation({ headers: documented(kinds) });
  const call = request<object, object, object, { headers: object }>(
    connect(server),
    thing,
    {},
  );
  const { headers, data } = await call.withResponse();
  expect({ ...headers }).toEqual(want);
  expect(data).toEqual({});
});

test("hostile names are members like any other", async () => {
  const server = await serve(
    json({}, 200, JSON.parse('{"__proto__":"p","constructor":"5"}') as never),
  );
  const thing = operation({ headers: documented(names) });
  const call = request<object, object, object, { headers: object }>(
    connect(server),
    thing,
    {},
  );
  const { headers } = await call.withResponse();
  expect(Object.entries(headers)).toEqual([
    ["__proto__", "p"],
    ["constructor", 5],
  ]);
  expect(headers).not.toHaveProperty("toString");
});

test("a page has them too, and without any there is no such member", async () => {
  const server = await serve(json([1], 200, { "x-total": "7" }));
  const pagination = { style: singlePage, items: [] };
  const list = { ...operation(), pagination };
  const headers = documented({ "x-total": "number" });
  const paged = requestPage<
    number,
    number[],
    object,
    { headers: { "x-total"?: number } }
  >(connect(server), { ...list, headers }, {});
  const whole = await paged.withResponse();
  expect(whole.headers["x-total"]).toBe(7);
  expect(whole.data.items).toEqual([1]);
  const plain = await requestPage(connect(server), list, {}).withResponse();
  expect(plain).not.toHaveProperty("headers");
  expect(plain.status).toBe(200);
});
