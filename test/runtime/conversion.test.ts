import { describe, expect, test } from "vitest";
import type {
  CompositeConversion,
  Conversion,
} from "../../generator/runtime/conversion.js";
import { dateOfDateTime } from "../../generator/runtime/date-time.js";
import { bigintOfInt64, textOfInt64 } from "../../generator/runtime/int64.js";
import { requestPage } from "../../generator/runtime/page.js";
import {
  cursorPages,
  pageNumberPages,
} from "../../generator/runtime/page-styles.js";
import { readAnswer } from "../../generator/runtime/read-answer.js";
import { request } from "../../generator/runtime/request.js";
import { stringify } from "../../generator/runtime/stringify.js";
import { connect, inTurn, json, operation, reply, serve } from "./server.js";

const at = "2026-03-01T12:30:45Z";
const date = new Date(at);
const big = 9007199254740993n;

const jsonType = { "content-type": "application/json" };

/** What a call gives for a text; `#` stands for an integer that numbers round. */
async function read(
  text: string,
  bodies: Readonly<Record<string, Conversion | null>>,
  status = 200,
): Promise<unknown> {
  const body = text.replaceAll("#", String(big));
  const server = await serve(reply(status, body, jsonType));
  const answers = { read: readAnswer, bodies };
  return request(
    connect(server, { maxRetries: 0 }),
    operation({ answers }),
    {},
  );
}

const node: Conversion = {
  members: { at: dateOfDateTime, children: { items: () => node } },
};
const tagged: CompositeConversion = {
  tag: "kind",
  variants: {
    a: { members: { at: dateOfDateTime } },
    1: { members: { id: bigintOfInt64 } },
    plain: null,
  },
};

test.each<[string, { given: string; by: Conversion; want: unknown }]>([
  [
    "items",
    { given: `["${at}"]`, by: { items: dateOfDateTime }, want: [date] },
  ],
  [
    "a tuple, and what follows it",
    {
      given: `["x","${at}",#,#]`,
      by: { first: [null, dateOfDateTime], items: bigintOfInt64 },
      want: ["x", date, big, big],
    },
  ],
  [
    "a tuple that nothing follows",
    {
      given: `["${at}","${at}"]`,
      by: { first: [dateOfDateTime] },
      want: [date, at],
    },
  ],
  [
    "a map beside members",
    {
      given: `{"name":"${at}","at":#,"x":"${at}"}`,
      by: {
        members: { name: null, at: bigintOfInt64 },
        others: dateOfDateTime,
      },
      want: { name: at, at: big, x: date },
    },
  ],
  [
    "members by pattern, and the others",
    {
      given: `{"x-a":"${at}","y-b":"${at}","z":"${at}"}`,
      by: {
        patterns: [
          ["^x-", dateOfDateTime],
          ["^y-", null],
        ],
        others: { members: { z: null } },
      },
      want: { "x-a": date, "y-b": at, z: at },
    },
  ],
  [
    "lists in lists in maps",
    {
      given: `{"a":[["${at}"]]}`,
      by: { others: { items: { items: dateOfDateTime } } },
      want: { a: [[date]] },
    },
  ],
  [
    "a tree",
    {
      given: `{"at":"${at}","children":[{"children":[{"at":"${at}","children":[]}]}]}`,
      by: node,
      want: {
        at: date,
        children: [{ children: [{ at: date, children: [] }] }],
      },
    },
  ],
  [
    "a text or a number or an object",
    {
      given: `["${at}",#,{"at":"${at}"},true,null,"never",-1]`,
      by: {
        items: {
          text: dateOfDateTime,
          number: bigintOfInt64,
          except: ["never", -1],
          all: [node],
        },
      },
      want: [date, big, { at: date }, true, null, "never", -1],
    },
  ],
  [
    "several that say the same",
    {
      given: `{"at":"${at}","id":#}`,
      by: {
        all: [
          { members: { at: dateOfDateTime } },
          { members: { at: dateOfDateTime, id: bigintOfInt64 } },
          { members: { id: bigintOfInt64 } },
        ],
      },
      want: { at: date, id: big },
    },
  ],
  [
    "a text where a number was meant to be one",
    {
      given: '["5","x"]',
      by: { items: { number: bigintOfInt64 } },
      want: ["5", "x"],
    },
  ],
  [
    "digits among texts that stay",
    {
      given: '["5",5,"none"]',
      by: { items: { number: textOfInt64, except: ["none"] } },
      want: ["5", "5", "none"],
    },
  ],
  [
    "another kind of value than was described",
    { given: `["${at}"]`, by: { members: { 0: dateOfDateTime } }, want: [at] },
  ],
  [
    "members that nobody has",
    { given: '{"toString":1}', by: node, want: { toString: 1 } },
  ],
])("%s", async (_, { given, by, want }) => {
  expect(await read(given, { "2XX": by })).toEqual(want);
});

test.each<[string, { given: string; want: unknown }]>([
  [
    "by a text",
    { given: `{"kind":"a","at":"${at}"}`, want: { kind: "a", at: date } },
  ],
  ["by a number", { given: '{"kind":1,"id":#}', want: { kind: 1, id: big } }],
  [
    "another one",
    { given: `{"kind":"plain","at":"${at}"}`, want: { kind: "plain", at } },
  ],
  [
    "one that is new",
    { given: `{"kind":"b","at":"${at}"}`, want: { kind: "b", at } },
  ],
  ["none", { given: `{"at":"${at}"}`, want: { at } }],
  [
    "no text",
    { given: '{"kind":{"toString":1}}', want: { kind: { toString: 1 } } },
  ],
  [
    "an inherited name",
    { given: '{"kind":"constructor"}', want: { kind: "constructor" } },
  ],
])("a tag chooses: %s", async (_, { given, want }) => {
  expect(await read(given, { "2XX": tagged })).toEqual(want);
});

test("a tag chooses what is for all others", async () => {
  const open = { ...tagged, otherwise: { members: { at: dateOfDateTime } } };
  const given = `[{"kind":"b","at":"${at}"},{"at":"${at}"},{"kind":"plain","at":"${at}"}]`;
  expect(await read(given, { "2XX": { items: open } })).toEqual([
    { kind: "b", at: date },
    { at: date },
    { kind: "plain", at },
  ]);
});

test("a union that holds itself is gone through once, however deep", async () => {
  const filter: Conversion = {
    any: [
      { members: { at: dateOfDateTime, and: { items: () => filter } } },
      { members: { at: dateOfDateTime, and: { items: () => filter } } },
      {
        members: { or: { items: () => filter }, and: { items: () => filter } },
      },
    ],
  };
  const depth = 100;
  const given = `${'{"and":['.repeat(depth)}{"at":"${at}"}${"]}".repeat(depth)}`;
  let found: unknown = await read(given, { "2XX": filter });
  for (let n = 0; n < depth; n += 1) {
    [found] = (found as { and: unknown[] }).and;
  }
  expect(found).toEqual({ at: date });
});

test.each<[string, { given: string; want: unknown }]>([
  [
    "what one of them reads",
    { given: `{"at":"${at}","id":#}`, want: { at: date, id: big } },
  ],
  [
    "what none of them reads",
    { given: '{"at":"soon","id":"5"}', want: { at: "soon", id: "5" } },
  ],
  [
    "other kinds of values",
    { given: '{"at":5,"id":[1]}', want: { at: 5, id: [1] } },
  ],
])(
  "of members that only their shape tells apart: %s",
  async (_, { given, want }) => {
    const any = [
      { members: { at: dateOfDateTime } },
      { members: { id: bigintOfInt64, at: dateOfDateTime } },
    ];
    expect(await read(given, { "2XX": { any } })).toEqual(want);
  },
);

test("a member called __proto__ is one like any other", async () => {
  const body = await read(`{"__proto__":"${at}"}`, {
    "2XX": { others: dateOfDateTime },
  });
  expect(Object.entries(body as object)).toEqual([["__proto__", date]]);
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
});

describe("by status", () => {
  const other = { members: { at: bigintOfInt64 } };
  test.each<
    [
      string,
      {
        status: number;
        bodies: Record<string, Conversion | null>;
        want: unknown;
      },
    ]
  >([
    [
      "the status",
      { status: 201, bodies: { 201: node, "2XX": other }, want: date },
    ],
    [
      "its range",
      { status: 202, bodies: { 201: other, "2XX": node }, want: date },
    ],
    [
      "the default",
      { status: 200, bodies: { 404: other, default: node }, want: date },
    ],
    [
      "nothing, for a range that has nothing",
      { status: 200, bodies: { "2XX": null, default: other }, want: at },
    ],
    ["nothing, for none", { status: 200, bodies: { 404: other }, want: at }],
  ])("%s", async (_, { status, bodies, want }) => {
    expect(await read(`{"at":"${at}"}`, bodies, status)).toEqual({ at: want });
  });
});

describe("an error body", () => {
  const bodies = {
    429: { members: { retry_at: dateOfDateTime, limit: bigintOfInt64 } },
    default: null,
  };

  test("has its values, and the message what the API said", async () => {
    const text = `{"message":"slow down","retry_at":"${at}","limit":#}`;
    await expect(read(text, bodies, 429)).rejects.toMatchObject({
      status: 429,
      message: "429: slow down",
      body: { message: "slow down", retry_at: date, limit: big },
    });
  });

  test("without a message is quoted as it came", async () => {
    await expect(read(`{"limit":5}`, bodies, 429)).rejects.toMatchObject({
      message: '429: {"limit":5}',
      body: { limit: 5n },
    });
  });

  test("that is not what is documented stays as it came there, and says so", async () => {
    const text = `{"message":"slow down","retry_at":"soon","limit":5}`;
    await expect(read(text, bodies, 429)).rejects.toMatchObject({
      message: '429 (the body has no date-time at "retry_at"): slow down',
      body: { retry_at: "soon", limit: 5n },
    });
  });

  test("of another status, or that is no JSON, is left alone", async () => {
    await expect(
      read(`{"retry_at":"${at}"}`, bodies, 400),
    ).rejects.toMatchObject({
      body: { retry_at: at },
    });
    const server = await serve(reply(429, "12345678901234567890"));
    const answers = { read: readAnswer, bodies };
    const call = request(
      connect(server, { maxRetries: 0 }),
      operation({ answers }),
      {},
    );
    await expect(call).rejects.toMatchObject({ body: "12345678901234567890" });
  });
});

test("where a value is wrong is told without what a secret is", async () => {
  const server = await serve(reply(200, '{"sesame-open":"x"}', jsonType));
  const client = connect(
    server,
    { key: "sesame-open" },
    {
      credentials: { key: { in: "header", name: "x-key", option: "key" } },
      security: [["key"]],
    },
  );
  const bodies = { "2XX": { others: dateOfDateTime } };
  const answers = { read: readAnswer, bodies };
  await expect(request(client, operation({ answers }), {})).rejects.toThrow(
    '200: the body has no date-time at "[redacted]"',
  );
});

test("an empty body, an unwrapped member and an unread answer", async () => {
  const bodies = { "2XX": { members: { data: { items: dateOfDateTime } } } };
  const answers = { read: readAnswer, bodies };
  const server = await serve(inTurn(reply(204), json({ data: [at] })));
  const client = connect(server);
  const empty: unknown = await request(client, operation({ answers }), {});
  expect(empty).toBeUndefined();
  const unwrapping = operation({ answers, unwrap: "data" });
  const { data, body } = await request(client, unwrapping, {}).withResponse();
  expect([data, body]).toEqual([[date], { data: [date] }]);
  const response = await request(client, unwrapping, {}).asResponse();
  expect(await response.json()).toEqual({ data: [at] });
});

describe("pages", () => {
  const bodies = {
    "2XX": {
      members: {
        data: { items: { members: { id: bigintOfInt64, at: dateOfDateTime } } },
        next: bigintOfInt64,
        page: bigintOfInt64,
        pages: textOfInt64,
      },
    },
  };
  const answers = { read: readAnswer, bodies };
  const page = (id: bigint, next: string) =>
    reply(
      200,
      `{"data":[{"id":${String(id)},"at":"${at}"}],${next}}`,
      jsonType,
    );

  test("items and a cursor that is a bigint", async () => {
    const server = await serve(
      inTurn(page(big, `"next":${String(big)}`), page(big + 2n, '"next":null')),
    );
    const list = {
      ...operation({
        answers,
        sends: { stringify },
        method: "POST",
        body: { mediaType: "application/json", from: "rest" },
      }),
      pagination: {
        style: cursorPages,
        items: ["data"],
        param: ["after"],
        next: ["next"],
      },
    };
    const pages = requestPage(connect(server), list, { after: 1n });
    expect(await pages.toArray()).toEqual([
      { id: big, at: date },
      { id: big + 2n, at: date },
    ]);
    expect(server.requests.map(({ body }) => body)).toEqual([
      '{"after":1}',
      `{"after":${String(big)}}`,
    ]);
  });

  test("a cursor that comes again ends the list", async () => {
    const server = await serve(page(1n, `"next":${String(big)}`));
    const pagination = {
      style: cursorPages,
      items: ["data"],
      param: ["after"],
      next: ["next"],
    };
    const list = {
      ...operation({ answers, parameters: [{ name: "after", in: "query" }] }),
      pagination,
    };
    await expect(
      requestPage(connect(server), list, {}).toArray(),
    ).rejects.toThrow(`The API gave ${String(big)} for the next page again`);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/thing",
      `/thing?after=${String(big)}`,
    ]);
  });

  test("numbers of pages", async () => {
    const server = await serve(
      inTurn(page(1n, '"page":1,"pages":2'), page(2n, '"page":2,"pages":2')),
    );
    const pagination = {
      style: pageNumberPages,
      items: ["data"],
      param: ["page"],
      current: ["page"],
      totalPages: ["pages"],
    };
    const list = {
      ...operation({ answers, parameters: [{ name: "page", in: "query" }] }),
      pagination,
    };
    const items = await requestPage(connect(server), list, {
      page: 1n,
    }).toArray();
    expect(items).toHaveLength(2);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/thing?page=1",
      "/thing?page=2",
    ]);
  });
});
