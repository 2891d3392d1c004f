import { afterEach, describe, expect, test } from "vitest";
import { readAnswer } from "../../generator/runtime/read-answer.js";
import { request } from "../../generator/runtime/request.js";
import {
  instantOfDateTime,
  plainDateOfDate,
  withTemporal,
} from "../../generator/runtime/temporal.js";
import { connect, json, operation, serve } from "./server.js";

interface Printed {
  toString(): string;
}

/** What is used of Temporal here. */
interface Platform {
  Temporal?: Readonly<
    Record<"Instant" | "PlainDate", { from(text: string): object }>
  >;
}

const platform = globalThis as Platform;
const { Temporal } = platform;
if (Temporal === undefined) {
  process.stdout.write(
    `Skipped: Node.js ${process.version} has no Temporal.\n`,
  );
}

const conversion = {
  members: { at: instantOfDateTime, day: plainDateOfDate },
};

async function answer(body: unknown): Promise<unknown> {
  const server = await serve(json(body));
  const answers = { read: readAnswer, bodies: { "2XX": conversion } };
  return request(connect(server), operation({ answers }), {});
}

describe.skipIf(Temporal === undefined)("with Temporal", () => {
  test.each([
    ["2026-03-01T12:30:45Z", "2026-03-01T12:30:45Z"],
    ["2026-03-01T12:30:45.123456789Z", "2026-03-01T12:30:45.123456789Z"],
    ["2026-03-01T12:30:45.1234567899Z", "2026-03-01T12:30:45.123456789Z"],
    ["2026-03-01 01:30:00+02:00", "2026-02-28T23:30:00Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"],
  ])("an Instant is read: %s", async (given, want) => {
    const { at } = (await answer({ at: given })) as { at: Printed };
    expect(Object.prototype.toString.call(at)).toBe(
      "[object Temporal.Instant]",
    );
    expect(at.toString()).toBe(want);
  });

  test("a PlainDate is read", async () => {
    const { day } = (await answer({ day: "2024-02-29" })) as { day: Printed };
    expect(Object.prototype.toString.call(day)).toBe(
      "[object Temporal.PlainDate]",
    );
    expect(day.toString()).toBe("2024-02-29");
  });

  test.each([
    [{ at: "2026-03-01T12:30:45" }, 'date-time at "at"'],
    [{ at: "2026-03-01T12:30Z" }, 'date-time at "at"'],
    [{ at: "2026-02-30T12:30:45Z" }, 'date-time at "at"'],
    [{ at: "2026-03-01T12:30:45Z[Europe/Vienna]" }, 'date-time at "at"'],
    [{ at: 5 }, 'date-time at "at"'],
    [{ day: "2026-02-30" }, 'date at "day"'],
    [{ day: "2026-03-01T00:00:00Z" }, 'date at "day"'],
    [{ day: "20260301" }, 'date at "day"'],
  ])("what is no date is told of: %j", async (given, want) => {
    await expect(answer(given)).rejects.toThrow(`the body has no ${want}`);
  });

  test("they are sent as RFC 3339 wherever they stand", async () => {
    const server = await serve();
    const at = Temporal?.Instant.from("2026-03-01T12:30:45.000000001Z");
    const day = Temporal?.PlainDate.from("2026-03-01");
    const post = operation({
      method: "POST",
      path: ["/days/", "day"],
      parameters: [
        { name: "since", in: "query" },
        { name: "days", in: "query" },
        { name: "where", in: "query", style: "deepObject" },
        { name: "x-at", in: "header" },
      ],
      body: { mediaType: "application/json", from: "body" },
    });
    await request(connect(server), post, {
      day,
      since: at,
      days: [day, day],
      where: { at },
      "x-at": at,
      body: { at, day },
    });
    const [{ url = "", headers = {}, body = "" } = {}] = server.requests;
    const text = "2026-03-01T12:30:45.000000001Z";
    expect(decodeURIComponent(url)).toBe(
      `/days/2026-03-01?since=${text}&days=2026-03-01&days=2026-03-01&where[at]=${text}`,
    );
    expect(headers["x-at"]).toBe(text);
    expect(JSON.parse(body)).toEqual({ at: text, day: "2026-03-01" });
  });
});

describe("without Temporal", () => {
  afterEach(() => {
    if (Temporal !== undefined) platform.Temporal = Temporal;
  });

  test("a client is not made, and an answer not read", async () => {
    delete platform.Temporal;
    const message = /^This platform has no Temporal, .* polyfill before$/;
    expect(() => withTemporal({})).toThrow(TypeError);
    expect(() => withTemporal({})).toThrow(message);
    await expect(answer({ at: "2026-03-01T12:30:45Z" })).rejects.toThrow(
      message,
    );
  });
});

test.skipIf(Temporal === undefined)(
  "what a client is made with is given back",
  () => {
    const description = {};
    expect(withTemporal(description)).toBe(description);
  },
);
