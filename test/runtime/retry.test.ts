import { describe, expect, test } from "vitest";
import {
  APIConnectionError,
  APIError,
  RateLimitError,
} from "../../generator/runtime/errors.js";
import { request } from "../../generator/runtime/request.js";
import { backoff, retryAfter } from "../../generator/runtime/retry.js";
import {
  closedPort,
  connect,
  inTurn,
  json,
  operation,
  reply,
  serve,
  type Handler,
} from "./server.js";

const soon = { "retry-after-ms": "1" };
const safe = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];
const unsafe = ["POST", "PATCH"];
const passing = [408, 425, 429, 500, 502, 503, 504];
const final = [400, 401, 403, 404, 409, 410, 422, 451, 501, 505];

describe("attempts, by status and method", () => {
  const rows = [...safe, ...unsafe].flatMap((method) =>
    [...passing, ...final].map((status) => {
      const want = safe.includes(method) && passing.includes(status) ? 3 : 1;
      return [status, method, want] as const;
    }),
  );

  test.each(rows)("%d %s: %d", async (status, method, want) => {
    const server = await serve(reply(status, "", soon));
    const call = request(connect(server), operation({ method }), {});
    await expect(call).rejects.toMatchObject({ status, attempts: want });
    expect(server.requests).toHaveLength(want);
  });

  test.each(passing)("%d POST, called idempotent: 3", async (status) => {
    const server = await serve(reply(status, "", soon));
    const post = operation({ method: "POST", idempotent: true });
    const call = request(connect(server), post, {});
    await expect(call).rejects.toBeInstanceOf(APIError);
    expect(server.requests).toHaveLength(3);
  });
});

test.each<[string, { client?: number; call?: number; want: number }]>([
  ["are 3 by default", { want: 3 }],
  ["follow the client", { client: 1, want: 2 }],
  ["follow the call", { client: 5, call: 0, want: 1 }],
])("attempts %s", async (_name, { client: maxRetries, call, want }) => {
  const server = await serve(reply(503, "", soon));
  const client = connect(server, { maxRetries });
  await expect(
    request(client, operation(), {}, { maxRetries: call }),
  ).rejects.toMatchObject({ attempts: want });
  expect(server.requests).toHaveLength(want);
});

test("a retry sends the same request, and its success is the call's", async () => {
  const server = await serve(inTurn(reply(502, "", soon), json({ a: 1 })));
  const put = operation({
    method: "PUT",
    parameters: [{ name: "q", in: "query" }],
    body: { mediaType: "application/json", from: "rest" },
  });
  const call = request(connect(server), put, { q: 1, name: "x" });
  await expect(call).resolves.toEqual({ a: 1 });
  const [first, second] = server.requests;
  expect(first).toMatchObject({ url: "/thing?q=1", body: '{"name":"x"}' });
  expect(second).toEqual({ ...first, headers: second?.headers });
});

describe("a connection", () => {
  const drop: Handler = (_request, response) => response.destroy();
  const cut: Handler = (_request, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("{");
    setTimeout(() => response.destroy(), 5);
  };
  // Full jitter from 0 to 0.5 s: the mean of a retry is 0.25 s.
  test.each<[string, { given: [string, Handler]; want: number }]>([
    [
      "lost before the answer: GET is repeated",
      { given: ["GET", drop], want: 2 },
    ],
    ["lost before the answer: POST is not", { given: ["POST", drop], want: 1 }],
    ["lost within the body: GET is repeated", { given: ["GET", cut], want: 2 }],
    ["lost within the body: POST is not", { given: ["POST", cut], want: 1 }],
  ])("%s", async (_name, { given: [method, handler], want }) => {
    const server = await serve(handler);
    const client = connect(server, { maxRetries: 1 });
    await expect(
      request(client, operation({ method }), {}),
    ).rejects.toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(want);
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"])(
    "never made (%s): POST is repeated",
    async (code) => {
      let count = 0;
      const cause = Object.assign(new Error("connect"), { code });
      const fetch = () => {
        count += 1;
        return count === 1
          ? Promise.reject(new TypeError("fetch failed", { cause }))
          : Promise.resolve(new Response("{}"));
      };
      const client = connect({ url: "http://127.0.0.1:1" }, { fetch });
      await request(client, operation({ method: "POST" }), {});
      expect(count).toBe(2);
    },
  );

  test("refused by a real port: POST is repeated", async () => {
    const client = connect({ url: await closedPort() }, { maxRetries: 1 });
    await expect(
      request(client, operation({ method: "POST" }), {}),
    ).rejects.toMatchObject({ name: "APIConnectionError", attempts: 2 });
  });

  test("that fails with a cause that causes itself is no endless loop", async () => {
    const failure = new Error("round");
    failure.cause = failure;
    const fetch = () => Promise.reject(failure);
    const client = connect(
      { url: "http://127.0.0.1:1" },
      { fetch, maxRetries: 0 },
    );
    await expect(request(client, operation(), {})).rejects.toThrow("round");
  });
});

test("the body of an answer that is not used does not hold up the retry", async () => {
  const stall: Handler = (_request, response) => {
    response.writeHead(503, { ...soon, "content-length": "100" });
    response.write("x");
  };
  const server = await serve(inTurn(stall, json({ a: 1 })));
  await expect(request(connect(server), operation(), {})).resolves.toEqual({
    a: 1,
  });
});

test.each<
  [string, { given: Record<string, string>; want: number | undefined }]
>([
  ["milliseconds", { given: { "retry-after-ms": "1500" }, want: 1500 }],
  [
    "milliseconds before seconds",
    { given: { "retry-after-ms": "5", "retry-after": "9" }, want: 5 },
  ],
  ["0", { given: { "retry-after": "0" }, want: 0 }],
  ["seconds", { given: { "retry-after": "1" }, want: 1000 }],
  ["a fraction", { given: { "retry-after": "1.5" }, want: 1500 }],
  ["a day", { given: { "retry-after": "86400" }, want: 86_400_000 }],
  [
    "a date to come",
    { given: { "retry-after": "Thu, 01 Jan 1970 00:00:30 GMT" }, want: 20_000 },
  ],
  [
    "a date that has passed",
    { given: { "retry-after": "Thu, 01 Jan 1970 00:00:05 GMT" }, want: 0 },
  ],
  ["-1", { given: { "retry-after": "-1" }, want: undefined }],
  ["abc", { given: { "retry-after": "abc" }, want: undefined }],
  ["1e309", { given: { "retry-after": "1e309" }, want: undefined }],
  ["no GMT date", { given: { "retry-after": "never GMT" }, want: undefined }],
  ["nothing", { given: {}, want: undefined }],
  [
    "unreadable milliseconds, then seconds",
    { given: { "retry-after-ms": "soon", "retry-after": "2" }, want: 2000 },
  ],
  [
    "a very long number",
    { given: { "retry-after": "9".repeat(400) }, want: Infinity },
  ],
])("Retry-After: %s", (_name, { given, want }) => {
  expect(retryAfter(new Headers(given), 10_000)).toBe(want);
});

test("a wait of more than a minute fails at once and is named", async () => {
  const server = await serve(
    json({ error: { code: "slow_down", message: "Too many" } }, 429, {
      "retry-after": "86400",
    }),
  );
  const error = await request(connect(server), operation(), {}).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({
    message:
      "429 slow_down (asks to wait 86400 s, more than the 60 s that are waited for): Too many",
    attempts: 1,
  });
  expect(server.requests).toHaveLength(1);
});

test("the back-off is full jitter under 0.5 s, 1 s, 2 s, … 8 s", () => {
  // mulberry32, seeded: the draws are the same in every run.
  let state = 42;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (const [attempts, cap] of [
    [1, 500],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [50, 8000],
  ] as const) {
    const draws = Array.from({ length: 10_000 }, () =>
      backoff(attempts, random),
    );
    const mean = draws.reduce((sum, draw) => sum + draw) / draws.length;
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(cap);
    expect(mean / cap).toBeCloseTo(0.5, 1);
  }
});
