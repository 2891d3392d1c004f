import { expect, test } from "vitest";
import type { Conversion } from "../../generator/runtime/conversion.js";
import { dateOfDateTime } from "../../generator/runtime/date-time.js";
import { readAnswer } from "../../generator/runtime/read-answer.js";
import { request } from "../../generator/runtime/request.js";
import { stringify } from "../../generator/runtime/stringify.js";
import { connect, json, operation, serve } from "./server.js";

async function answer(
  body: unknown,
  conversion: Conversion = { members: { at: dateOfDateTime } },
): Promise<unknown> {
  const server = await serve(json(body));
  const answers = { read: readAnswer, bodies: { "2XX": conversion } };
  return request(connect(server), operation({ answers }), {});
}

test.each<[string, { given: string; want: string }]>([
  [
    "whole seconds",
    { given: "2026-03-01T12:30:45Z", want: "2026-03-01T12:30:45.000Z" },
  ],
  [
    "milliseconds",
    { given: "2026-03-01T12:30:45.678Z", want: "2026-03-01T12:30:45.678Z" },
  ],
  [
    "one digit",
    { given: "2026-03-01T12:30:45.6Z", want: "2026-03-01T12:30:45.600Z" },
  ],
  [
    "nanoseconds, as far as a Date goes",
    {
      given: "2026-03-01T12:30:45.678999999Z",
      want: "2026-03-01T12:30:45.678Z",
    },
  ],
  [
    "east of Greenwich",
    { given: "2026-03-01T01:30:00+02:00", want: "2026-02-28T23:30:00.000Z" },
  ],
  [
    "west of it",
    { given: "2026-12-31T22:30:00-02:30", want: "2027-01-01T01:00:00.000Z" },
  ],
  [
    "an offset that nobody knows",
    { given: "2026-03-01T12:30:45-00:00", want: "2026-03-01T12:30:45.000Z" },
  ],
  [
    "an offset without its colon",
    { given: "2026-03-01T12:30:45+0100", want: "2026-03-01T11:30:45.000Z" },
  ],
  [
    "small letters",
    { given: "2026-03-01t12:30:45z", want: "2026-03-01T12:30:45.000Z" },
  ],
  [
    "a space",
    { given: "2026-03-01 12:30:45Z", want: "2026-03-01T12:30:45.000Z" },
  ],
  [
    "a leap second",
    { given: "2016-12-31T23:59:60Z", want: "2016-12-31T23:59:59.000Z" },
  ],
  [
    "a leap day",
    { given: "2024-02-29T00:00:00Z", want: "2024-02-29T00:00:00.000Z" },
  ],
  [
    "long ago",
    { given: "0001-01-01T00:00:00Z", want: "0001-01-01T00:00:00.000Z" },
  ],
])("a Date is read: %s", async (_, { given, want }) => {
  expect(await answer({ at: given, note: given })).toEqual({
    at: new Date(want),
    note: given,
  });
  expect(await answer(given, dateOfDateTime)).toEqual(new Date(want));
});

test("null stays null, and what is not there stays away", async () => {
  expect(await answer({ at: null })).toEqual({ at: null });
  expect(await answer({})).toEqual({});
  expect(await answer(null)).toBeNull();
});

test.each([
  ["empty", ""],
  ["a day", "2026-03-01"],
  ["no offset: whose time would it be", "2026-03-01T12:30:45"],
  ["no seconds", "2026-03-01T12:30Z"],
  ["February 30", "2026-02-30T00:00:00Z"],
  ["February 29 of a common year", "2026-02-29T00:00:00Z"],
  ["month 13", "2026-13-01T00:00:00Z"],
  ["hour 24", "2026-03-01T24:00:00Z"],
  ["minute 60", "2026-03-01T12:60:00Z"],
  ["second 61", "2026-03-01T12:30:61Z"],
  ["an offset of a day", "2026-03-01T12:30:45+24:00"],
  ["a year of six digits", "+002026-03-01T12:30:45Z"],
  ["words", "March 1, 2026"],
  ["more behind it", "2026-03-01T12:30:45Z[UTC]"],
  ["a line end", "2026-03-01T12:30:45Z\n"],
  ["seconds since 1970", 1_772_368_245],
  ["false", false],
  ["an object", {}],
])("what is no time is told of: %s", async (_, given) => {
  await expect(answer({ at: given })).rejects.toMatchObject({
    name: "APIResponseError",
    message: '200: the body has no date-time at "at"',
  });
});

test("a Date is sent as RFC 3339 wherever it stands", async () => {
  const server = await serve();
  const at = new Date("2026-03-01T12:30:45.678Z");
  const post = operation({
    method: "POST",
    path: ["/days/", "day"],
    parameters: [
      { name: "since", in: "query" },
      { name: "days", in: "query", explode: false },
      { name: "where", in: "query", style: "deepObject" },
      { name: "filter", in: "query", content: "application/json" },
      { name: "x-at", in: "header" },
      { name: "seen", in: "cookie" },
    ],
    body: { mediaType: "application/json", from: "body" },
    sends: { stringify },
  });
  const params = { day: at, since: at, days: [at, at], where: { gt: at } };
  const more = { filter: { at }, "x-at": at, seen: at, body: { at: [at] } };
  await request(connect(server), post, { ...params, ...more });
  const { body: form } = operation({
    body: { mediaType: "application/x-www-form-urlencoded", from: "body" },
  });
  await request(
    connect(server),
    { ...post, ...(form && { body: form }) },
    {
      day: at,
      body: { at, in: { at } },
    },
  );
  const text = "2026-03-01T12:30:45.678Z";
  const [first, second] = server.requests;
  expect(decodeURIComponent(first?.url ?? "")).toBe(
    `/days/${text}?since=${text}&days=${text},${text}&where[gt]=${text}&filter={"at":"${text}"}`,
  );
  expect(first?.headers).toMatchObject({
    "x-at": text,
    cookie: `seen=${encodeURIComponent(text)}`,
  });
  expect(first?.body).toBe(`{"at":["${text}"]}`);
  expect(decodeURIComponent(second?.body ?? "")).toBe(
    `at=${text}&in={"at":"${text}"}`,
  );
});

test.each([
  [
    "in a body",
    { body: { at: new Date(NaN) } },
    /"at" is a Date that is invalid/,
  ],
  ["of a year with six digits", { body: [new Date(8.64e15)] }, /"0" is a Date/],
  ["in a query", { since: new Date(NaN) }, /since" can't hold this object/],
])("a Date that is none is not sent: %s", async (_, params, message) => {
  const server = await serve();
  const post = operation({
    method: "POST",
    parameters: [{ name: "since", in: "query" }],
    body: { mediaType: "application/json", from: "body" },
    sends: { stringify },
  });
  await expect(request(connect(server), post, params)).rejects.toThrow(message);
  expect(server.requests).toEqual([]);
});
