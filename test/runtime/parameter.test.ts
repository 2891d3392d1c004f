import { describe, expect, test } from "vitest";
import type { ParameterPlan } from "../../generator/runtime/operation.js";
import { serialize } from "../../generator/runtime/parameter.js";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve } from "./server.js";

type Row = [
  name: string,
  { given: [Omit<ParameterPlan, "name">, unknown]; want: string | undefined },
];

const list = ["blue", "black"];
const object = { R: 100, G: 200 };

// The table of OpenAPI 3.1, "Style Examples", with `color` as the name.
const styles: Row[] = [
  [
    "simple, text",
    { given: [{ in: "path", style: "simple" }, "blue"], want: "blue" },
  ],
  [
    "simple, list",
    { given: [{ in: "path", style: "simple" }, list], want: "blue,black" },
  ],
  [
    "simple, object",
    { given: [{ in: "path", style: "simple" }, object], want: "R,100,G,200" },
  ],
  [
    "simple, exploded list",
    {
      given: [{ in: "path", style: "simple", explode: true }, list],
      want: "blue,black",
    },
  ],
  [
    "simple, exploded object",
    {
      given: [{ in: "path", style: "simple", explode: true }, object],
      want: "R=100,G=200",
    },
  ],
  [
    "label, text",
    { given: [{ in: "path", style: "label" }, "blue"], want: ".blue" },
  ],
  [
    "label, list",
    { given: [{ in: "path", style: "label" }, list], want: ".blue,black" },
  ],
  [
    "label, object",
    { given: [{ in: "path", style: "label" }, object], want: ".R,100,G,200" },
  ],
  [
    "label, exploded list",
    {
      given: [{ in: "path", style: "label", explode: true }, list],
      want: ".blue.black",
    },
  ],
  [
    "label, exploded object",
    {
      given: [{ in: "path", style: "label", explode: true }, object],
      want: ".R=100.G=200",
    },
  ],
  [
    "matrix, empty text",
    { given: [{ in: "path", style: "matrix" }, ""], want: ";color" },
  ],
  [
    "matrix, text",
    { given: [{ in: "path", style: "matrix" }, "blue"], want: ";color=blue" },
  ],
  [
    "matrix, list",
    {
      given: [{ in: "path", style: "matrix" }, list],
      want: ";color=blue,black",
    },
  ],
  [
    "matrix, object",
    {
      given: [{ in: "path", style: "matrix" }, object],
      want: ";color=R,100,G,200",
    },
  ],
  [
    "matrix, exploded list",
    {
      given: [{ in: "path", style: "matrix", explode: true }, list],
      want: ";color=blue;color=black",
    },
  ],
  [
    "matrix, exploded object",
    {
      given: [{ in: "path", style: "matrix", explode: true }, object],
      want: ";R=100;G=200",
    },
  ],
  [
    "form is the default in the query, and explodes",
    { given: [{ in: "query" }, list], want: "color=blue&color=black" },
  ],
  ["form, empty text", { given: [{ in: "query" }, ""], want: "color=" }],
  ["form, text", { given: [{ in: "query" }, "blue"], want: "color=blue" }],
  [
    "form, exploded object",
    { given: [{ in: "query" }, object], want: "R=100&G=200" },
  ],
  [
    "form, list in one",
    {
      given: [{ in: "query", explode: false }, list],
      want: "color=blue,black",
    },
  ],
  [
    "form, object in one",
    {
      given: [{ in: "query", explode: false }, object],
      want: "color=R,100,G,200",
    },
  ],
  [
    "spaceDelimited, list",
    {
      given: [{ in: "query", style: "spaceDelimited" }, list],
      want: "color=blue%20black",
    },
  ],
  [
    "spaceDelimited, object",
    {
      given: [{ in: "query", style: "spaceDelimited" }, object],
      want: "color=R%20100%20G%20200",
    },
  ],
  [
    "pipeDelimited, list",
    {
      given: [{ in: "query", style: "pipeDelimited" }, list],
      want: "color=blue%7Cblack",
    },
  ],
  [
    "pipeDelimited, object",
    {
      given: [{ in: "query", style: "pipeDelimited" }, object],
      want: "color=R%7C100%7CG%7C200",
    },
  ],
  [
    "deepObject, object",
    {
      given: [{ in: "query", style: "deepObject" }, object],
      want: "color%5BR%5D=100&color%5BG%5D=200",
    },
  ],
  [
    "deepObject, as deep as it goes (OpenAPI leaves this open)",
    {
      given: [
        { in: "query", style: "deepObject" },
        { a: { b: [1, 2] }, c: null },
      ],
      want: "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D=2",
    },
  ],
  [
    "cookie, exploded list",
    { given: [{ in: "cookie" }, list], want: "color=blue; color=black" },
  ],
  ["cookie, text", { given: [{ in: "cookie" }, "a;b"], want: "color=a%3Bb" }],
  [
    "simple is the default in a header, which is not percent-encoded",
    { given: [{ in: "header" }, ["a b", "c/d"]], want: "a b,c/d" },
  ],
  [
    "content, as JSON",
    {
      given: [{ in: "query", content: "application/json" }, { a: [1] }],
      want: "color=%7B%22a%22%3A%5B1%5D%7D",
    },
  ],
  [
    "content in a header",
    {
      given: [{ in: "header", content: "application/json" }, { a: 1 }],
      want: '{"a":1}',
    },
  ],
  [
    "content in a header, in ASCII",
    {
      given: [{ in: "header", content: "application/json" }, { ü: "🔵" }],
      want: String.raw`{"\u00fc":"\ud83d\udd35"}`,
    },
  ],
];

const values: Row[] = [
  ["a number", { given: [{ in: "query" }, -1.5], want: "color=-1.5" }],
  ["a boolean", { given: [{ in: "query" }, false], want: "color=false" }],
  [
    "a bigint",
    { given: [{ in: "query" }, 2n ** 63n], want: "color=9223372036854775808" },
  ],
  [
    "a date",
    {
      given: [{ in: "query" }, new Date(0)],
      want: "color=1970-01-01T00%3A00%3A00.000Z",
    },
  ],
  ["undefined", { given: [{ in: "query" }, undefined], want: undefined }],
  [
    "null, which RFC 6570 does not send",
    { given: [{ in: "query" }, null], want: undefined },
  ],
  ["an empty list", { given: [{ in: "query" }, []], want: undefined }],
  [
    "a list of nothing",
    { given: [{ in: "query" }, [null, undefined]], want: undefined },
  ],
  ["an empty object", { given: [{ in: "query" }, {}], want: undefined }],
  [
    "a value that would add a parameter",
    { given: [{ in: "query" }, "a&b=c#d+e"], want: "color=a%26b%3Dc%23d%2Be" },
  ],
  [
    "a key that would add a parameter",
    {
      given: [{ in: "query", style: "deepObject" }, { "x]&y[": 1 }],
      want: "color%5Bx%5D%26y%5B%5D=1",
    },
  ],
  [
    "a __proto__ from outside",
    {
      given: [{ in: "query" }, JSON.parse('{"__proto__": 1}')],
      want: "__proto__=1",
    },
  ],
  [
    "allowReserved spares what can't end a value",
    {
      given: [{ in: "query", allowReserved: true }, "a:/?@[]$,;=&#+ %"],
      want: "color=a:/?@%5B%5D$,;=%26%23%2B%20%25",
    },
  ],
  [
    "allowReserved passes on what is percent-encoded",
    {
      given: [{ in: "query", allowReserved: true }, "%41%2c %4 %%2F"],
      want: "color=%41%2c%20%254%20%25%2F",
    },
  ],
  [
    "allowReserved spares no joiner",
    {
      given: [
        { in: "query", explode: false, allowReserved: true },
        ["a,b", "c;d"],
      ],
      want: "color=a%2Cb,c;d",
    },
  ],
  [
    "allowReserved spares nothing that ends a cookie",
    {
      given: [{ in: "cookie", allowReserved: true }, "a;b,c=d/e"],
      want: "color=a%3Bb%2Cc=d/e",
    },
  ],
  [
    "allowReserved spares nothing that ends a path",
    {
      given: [{ in: "path", allowReserved: true }, "a/b?c#d;e"],
      want: "a/b%3Fc%23d;e",
    },
  ],
  [
    "allowReserved spares nothing that ends a matrix",
    {
      given: [{ in: "path", style: "matrix", allowReserved: true }, "a;b,c"],
      want: ";color=a%3Bb,c",
    },
  ],
  [
    "allowReserved spares no key",
    {
      given: [{ in: "query", allowReserved: true }, { "a=b": "c=d" }],
      want: "a%3Db=c=d",
    },
  ],
];

describe.each([
  ["style", styles],
  ["value", values],
])("a parameter's %s", (_name, rows) => {
  test.each(rows)("%s", (_row, { given: [plan, value], want }) => {
    expect(serialize({ name: "color", ...plan }, value, "it")).toBe(want);
  });
});

test.each<[string, { given: unknown; want: string }]>([
  ["NaN", { given: NaN, want: "number" }],
  ["infinity", { given: [Infinity], want: "number" }],
  ["an object in a list", { given: [{ a: 1 }], want: "object" }],
  ["a list in an object", { given: { a: [1] }, want: "object" }],
  ["a function", { given: () => 1, want: "function" }],
  ["a symbol", { given: Symbol("s"), want: "symbol" }],
  ["an invalid date", { given: new Date(NaN), want: "object" }],
  ["half a character", { given: "\ud83d", want: "surrogate" }],
])("a parameter can't hold %s", (_name, { given, want }) => {
  const send = () => serialize({ name: "color", in: "query" }, given, "it");
  expect(send).toThrow(TypeError);
  expect(send).toThrow(want);
});

test("parameters arrive where they belong, in their order", async () => {
  const server = await serve();
  const parameters: ParameterPlan[] = [
    { name: "b", in: "query" },
    { name: "a[]", in: "query", member: "a" },
    { name: "X-Team", in: "header", member: "team" },
    { name: "seen", in: "cookie" },
    { name: "limit", in: "query", group: "query" },
    { name: "constructor", in: "query" },
  ];
  await request(
    connect(server),
    operation({ path: ["/teams/", "id", "/list"], parameters }),
    {
      id: "ü/1",
      a: [1, 2],
      b: "x y",
      team: "red",
      seen: true,
      query: { limit: 5 },
    },
  );
  const [{ url, headers } = fail()] = server.requests;
  expect(url).toBe(
    "/teams/%C3%BC%2F1/list?b=x%20y&a%5B%5D=1&a%5B%5D=2&limit=5",
  );
  expect(headers).toMatchObject({ "x-team": "red", cookie: "seen=true" });
});

test("a client option supplies what the call leaves out", async () => {
  const server = await serve();
  const parameters: ParameterPlan[] = [
    { name: "teamId", in: "path", option: "team" },
    { name: "X-Account", in: "header", member: "account", option: "account" },
  ];
  const client = connect(server, { team: "red", account: "acct_1" });
  const list = operation({ path: ["/teams/", "teamId"], parameters });
  await request(client, list, {});
  await request(client, list, { teamId: "blue", account: null });
  expect(
    server.requests.map(({ url, headers }) => [url, headers["x-account"]]),
  ).toEqual([
    ["/teams/red", "acct_1"],
    ["/teams/blue", undefined],
  ]);
});

test("a query joins one that the path has", async () => {
  const server = await serve();
  await request(
    connect(server),
    operation({
      path: ["/do?action=list"],
      parameters: [{ name: "a", in: "query" }],
    }),
    { a: 1 },
  );
  expect(server.requests[0]?.url).toBe("/do?action=list&a=1");
});

function fail(): never {
  throw new Error("nothing arrived");
}
