import { expect, test } from "vitest";
import type {
  Conversion,
  SentConversion,
} from "../../generator/runtime/conversion.js";
import { bigintOfInt64, textOfInt64 } from "../../generator/runtime/int64.js";
import { readAnswer } from "../../generator/runtime/read-answer.js";
import { request } from "../../generator/runtime/request.js";
import { stringify } from "../../generator/runtime/stringify.js";
import { writeParams } from "../../generator/runtime/write-params.js";
import { connect, operation, reply, serve } from "./server.js";

const highest = 9223372036854775807n;
const lowest = -9223372036854775808n;

/** Answers with a text as it stands, which no `JSON.stringify` of the test has rounded. */
async function answer(text: string, conversion: Conversion): Promise<unknown> {
  const server = await serve(
    reply(200, text, { "content-type": "application/json" }),
  );
  const answers = { read: readAnswer, bodies: { "2XX": conversion } };
  return request(connect(server), operation({ answers }), {});
}

const inId = (scalar: Conversion): Conversion => ({ members: { id: scalar } });

test.each<[string, { given: string; want: bigint | null }]>([
  ["a small one", { given: "5", want: 5n }],
  ["zero below zero", { given: "-0", want: 0n }],
  ["the highest", { given: "9223372036854775807", want: highest }],
  ["the lowest", { given: "-9223372036854775808", want: lowest }],
  [
    "the highest without a sign",
    { given: "18446744073709551615", want: 2n ** 64n - 1n },
  ],
  [
    "the first that a number rounds",
    { given: "9007199254740993", want: 9007199254740993n },
  ],
  [
    "the last that a number holds",
    { given: "9007199254740991", want: 9007199254740991n },
  ],
  [
    "with a fraction of zeros",
    { given: "9007199254740993.000", want: 9007199254740993n },
  ],
  ["small, with a fraction of zeros", { given: "5.0", want: 5n }],
  [
    "with a point and an exponent",
    { given: "9.007199254740993e15", want: 9007199254740993n },
  ],
  [
    "few digits and an exponent",
    { given: "999999999999999e4", want: 9999999999999990000n },
  ],
  [
    "an exponent in capitals, with a sign",
    { given: "9007199254740993E+0", want: 9007199254740993n },
  ],
  [
    "an exponent below zero",
    { given: "90071992547409930e-1", want: 9007199254740993n },
  ],
  [
    "as a text, as some APIs have it",
    { given: '"9223372036854775807"', want: highest },
  ],
  ["null, which is for the types to allow", { given: "null", want: null }],
])("a bigint is read: %s", async (_, { given, want }) => {
  const text = `{"before":"\\"9007199254740993","id":${given},"after":"\\\\"}`;
  expect(await answer(text, inId(bigintOfInt64))).toEqual({
    before: '"9007199254740993',
    id: want,
    after: "\\",
  });
  expect(await answer(text, inId(textOfInt64))).toMatchObject({
    id: want === null ? null : String(want),
  });
  expect(await answer(given, bigintOfInt64)).toBe(want);
});

test.each([
  ["a fraction", "1.5"],
  ["a fraction behind many digits", "9007199254740993.5"],
  ["too many digits", "123456789012345678901"],
  ["an exponent that asks for too many", "1e21"],
  ["an exponent that asks for gigabytes", "1e999999999"],
  ["an exponent that makes a fraction", "5e-1"],
  ["a text that is no integer", '"five"'],
  ["a text with a point", '"5.0"'],
  ["an empty text", '""'],
  ["true", "true"],
  ["a list", "[5]"],
])("what is no integer is told of: %s", async (_, given) => {
  const call = answer(`{"id":${given}}`, inId(bigintOfInt64));
  await expect(call).rejects.toMatchObject({
    name: "APIResponseError",
    status: 200,
    message: '200: the body has no int64 at "id"',
    text: expect.stringContaining("id") as unknown,
  });
});

test("what is not described is left alone, however long", async () => {
  const text =
    '{"id":9007199254740993,"note":"9007199254740993","ratio":9007199254740993,"deep":{"id":9007199254740993}}';
  expect(await answer(text, inId(bigintOfInt64))).toEqual({
    id: 9007199254740993n,
    note: "9007199254740993",
    ratio: Number("9007199254740993"),
    deep: { id: Number("9007199254740993") },
  });
});

test("many of them, each at its own place", async () => {
  const ids = Array.from(
    { length: 500 },
    (_, index) => highest - BigInt(index),
  );
  const text = `{"items":[${ids.map((id) => `{"id":${String(id)}}`).join(",")}]}`;
  const conversion = { members: { items: { items: inId(bigintOfInt64) } } };
  expect(await answer(text, conversion)).toEqual({
    items: ids.map((id) => ({ id })),
  });
});

async function send(
  params: object,
  sends: SentConversion,
  mediaType = "application/json",
): Promise<{ url: string; body: string }> {
  const server = await serve();
  const post = operation({
    method: "POST",
    path: ["/things/", "id"],
    parameters: [
      { name: "limit", in: "query" },
      { name: "ids", in: "query", explode: false },
      { name: "where", in: "query", style: "deepObject" },
      { name: "filter", in: "query", content: "application/json" },
    ],
    body: { mediaType, from: "body" },
    sends,
  });
  await request(connect(server), post, { id: highest, ...params });
  const [{ url = "", body = "" } = {}] = server.requests;
  return { url: decodeURIComponent(url), body };
}

const sendsBigints: SentConversion = { stringify };

test.each<[string, { given: unknown; want: string }]>([
  [
    "the highest",
    { given: { id: highest }, want: '{"id":9223372036854775807}' },
  ],
  [
    "the lowest, in a list",
    { given: [lowest], want: "[-9223372036854775808]" },
  ],
  ["alone", { given: 5n, want: "5" }],
  ["none", { given: { a: "5", b: 5 }, want: '{"a":"5","b":5}' }],
  [
    "beside texts that look like what stands for one",
    {
      given: { "#5": '"##5"', a: "#", b: "###9007199254740993", c: 1n },
      want: '{"#5":"\\"##5\\"","a":"#","b":"###9007199254740993","c":1}',
    },
  ],
  [
    "given by a toJSON",
    {
      given: { a: { toJSON: () => 7n }, b: { toJSON: () => "7" } },
      want: '{"a":7,"b":"7"}',
    },
  ],
])("a bigint is sent in a body: %s", async (_, { given, want }) => {
  const { body } = await send({ body: given }, sendsBigints);
  expect(body).toBe(want);
});

test("a bigint is a number, whatever toJSON a program has given BigInt", async () => {
  const prototype = BigInt.prototype as { toJSON?: () => string };
  prototype.toJSON = () => "no";
  try {
    const { body } = await send({ body: { id: highest } }, sendsBigints);
    expect(body).toBe('{"id":9223372036854775807}');
  } finally {
    delete prototype.toJSON;
  }
});

test("a bigint is sent where there is no raw JSON, and the same where there is", () => {
  const platform = JSON as { rawJSON?: unknown };
  const { rawJSON } = platform;
  const value = { "#1": [1n, "#1", "##"], b: -highest };
  const want = '{"#1":[1,"#1","##"],"b":-9223372036854775807}';
  expect(stringify(value)).toBe(want);
  delete platform.rawJSON;
  try {
    expect(stringify(value)).toBe(want);
  } finally {
    if (rawJSON !== undefined) platform.rawJSON = rawJSON;
  }
});

test("a bigint is sent in path, query and forms", async () => {
  const { url } = await send(
    {
      limit: 5n,
      ids: [highest, lowest],
      where: { id: { gt: lowest } },
      filter: { id: highest },
    },
    sendsBigints,
  );
  expect(url).toBe(
    '/things/9223372036854775807?limit=5&ids=9223372036854775807,-9223372036854775808&where[id][gt]=-9223372036854775808&filter={"id":9223372036854775807}',
  );
  const form = "application/x-www-form-urlencoded";
  const { body } = await send(
    { body: { id: highest, in: { id: 1n } } },
    sendsBigints,
    form,
  );
  expect(decodeURIComponent(body)).toBe('id=9223372036854775807&in={"id":1}');
});

const sendsTexts: SentConversion = {
  stringify,
  write: writeParams,
  params: {
    members: {
      body: { members: { id: textOfInt64, ids: { items: textOfInt64 } } },
      filter: { members: { id: textOfInt64 } },
    },
  },
};

test("digits are sent as a number where they are one, and as a text where they are a text", async () => {
  const { url, body } = await send(
    {
      id: "9223372036854775807",
      limit: "5",
      filter: { id: "-9223372036854775808", name: "7" },
      body: { id: "9223372036854775807", ids: ["0", 5, 6n, null], name: "007" },
    },
    sendsTexts,
  );
  expect(url).toBe(
    '/things/9223372036854775807?limit=5&filter={"id":-9223372036854775808,"name":"7"}',
  );
  expect(body).toBe(
    '{"id":9223372036854775807,"ids":[0,5,6,null],"name":"007"}',
  );
  const form = "application/x-www-form-urlencoded";
  const sent = await send({ body: { id: "12", ids: ["1"] } }, sendsTexts, form);
  expect(sent.body).toBe("id=12&ids=1");
});

test.each(["", "007", "1.0", "1e3", " 1", "0x1", "+1", "one"])(
  "a text that is no integer is not sent: %j",
  async (id) => {
    await expect(send({ body: { id } }, sendsTexts)).rejects.toThrow(
      new TypeError('getThing: "body.id" is no int64'),
    );
  },
);

test("the caller's own objects stay as they are", async () => {
  const body = { id: "5", ids: ["6"] };
  await send({ body }, sendsTexts);
  expect(body).toEqual({ id: "5", ids: ["6"] });
});
