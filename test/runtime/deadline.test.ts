import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import type { APIDescription } from "../../generator/runtime/client.js";
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
} from "../../generator/runtime/errors.js";
import { request } from "../../generator/runtime/request.js";
import {
  connect,
  inTurn,
  json,
  operation,
  reply,
  serve,
  type Handler,
} from "./server.js";

const silence: Handler = () => undefined;
const stalledBody: Handler = (_request, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write("{");
};
const stalledError: Handler = (_request, response) => {
  response.writeHead(400, { "content-length": "100" });
  response.write("{");
};
const drip: Handler = (_request, response) => {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(timer));
};

const withToken: Partial<APIDescription> = {
  credentials: { key: { in: "header", name: "x-key", option: "token" } },
  security: [["key"]],
};

/** A source of tokens that gives one when it is told, and not before. */
function slowToken() {
  let give: (token: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => (give = resolve));
  const source = {
    asked: 0,
    token: () => {
      source.asked += 1;
      return promise;
    },
    give: () => give("t"),
  };
  return source;
}

/** Waits until something holds, for as long as a test may take. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const timers = () =>
  process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

describe("an attempt that takes longer than the timeout", () => {
  test.each<[string, Handler]>([
    ["before the headers", silence],
    ["within the body", stalledBody],
    ["within the body of an error", stalledError],
    ["although the body drips", drip],
  ])("%s is cut off, and the socket closed", async (_name, handler) => {
    const server = await serve(handler);
    const client = connect(server, { timeout: 30, maxRetries: 0 });
    const call = request(client, operation(), {});
    await expect(call).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    await expect(call).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "No answer within 30 ms",
      attempts: 1,
    });
    await until(() => server.pending === 0);
  });

  test("is repeated where that is safe", async () => {
    const server = await serve(inTurn(stalledBody, json({ a: 1 })));
    // Long enough for the second answer, however busy the machine is; without
    // the deadline the first attempt would never end.
    const client = connect(server, { timeout: 1000, maxRetries: 5 });
    const call = request(client, operation(), {});
    await expect(call).resolves.toEqual({ a: 1 });
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test("is not repeated where that is not safe", async () => {
    const server = await serve(silence);
    const client = connect(server, { timeout: 30 });
    await expect(
      request(client, operation({ method: "POST" }), {}),
    ).rejects.toMatchObject({ attempts: 1 });
    // None at all when the machine was too busy to accept it in time.
    expect(server.requests.length).toBeLessThanOrEqual(1);
  });

  test("is no attempt when it went by before the request was sent", async () => {
    const sent: string[] = [];
    const fetch = (url: string) => {
      sent.push(url);
      return Promise.resolve(new Response("{}"));
    };
    const slow = slowToken();
    const client = connect(
      { url: "http://127.0.0.1:1" },
      { token: slow.token, fetch, timeout: 5, maxRetries: 1 },
      withToken,
    );
    await expect(request(client, operation(), {})).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      attempts: 0,
    });
    expect(slow.asked).toBe(2);
    slow.give();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toEqual([]);
  });

  test("is cut off although a custom fetch ignores its signal", async () => {
    const fetch = () => new Promise<Response>(() => undefined);
    const client = connect(
      { url: "http://127.0.0.1:1" },
      { fetch, maxRetries: 0 },
    );
    await expect(
      request(client, operation(), {}, { timeout: 5 }),
    ).rejects.toBeInstanceOf(APIConnectionTimeoutError);
  });
});

test.each([Infinity, 2 ** 40])(
  "a timeout of %d does not fire",
  async (timeout) => {
    const server = await serve(json({ a: 1 }));
    const client = connect(server, { timeout });
    await expect(request(client, operation(), {})).resolves.toEqual({ a: 1 });
  },
);

describe("an abort ends the call at once", () => {
  const reason = new Error("enough");

  test("before anything is sent", async () => {
    const server = await serve();
    const signal = AbortSignal.abort(reason);
    const call = request(connect(server), operation(), {}, { signal });
    await expect(call).rejects.toBeInstanceOf(APIUserAbortError);
    await expect(call).rejects.toMatchObject({ cause: reason, attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("while the credentials are fetched, and then sends nothing", async () => {
    const server = await serve();
    const controller = new AbortController();
    const slow = slowToken();
    const client = connect(server, { token: slow.token }, withToken);
    const { signal } = controller;
    const outcome = request(client, operation(), {}, { signal }).result();
    await until(() => slow.asked === 1);
    controller.abort(reason);
    expect(await outcome).toMatchObject({
      error: { name: "APIUserAbortError", attempts: 0 },
    });
    slow.give();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toEqual([]);
  });

  const phases: [string, Handler][] = [
    ["before the headers", silence],
    ["within the body", stalledBody],
    ["while it sleeps before a retry", reply(503, "", { "retry-after": "50" })],
  ];

  test.each(phases)("%s, and nothing stays behind", async (_name, handler) => {
    const server = await serve(handler);
    const before = timers();
    const controller = new AbortController();
    const { signal } = controller;
    const call = request(connect(server), operation(), {}, { signal });
    // Observed from the start, or the rejection would count as unhandled.
    const outcome = call.result();
    await until(() => server.requests.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort(reason);
    expect(await outcome).toMatchObject({
      ok: false,
      error: { name: "APIUserAbortError", cause: reason, attempts: 1 },
    });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await until(() => server.pending === 0);
    await until(() => timers() <= before);
    expect(server.requests).toHaveLength(1);
  });
});

test("a call that ends well leaves no listener and no timer", async () => {
  const server = await serve(
    inTurn(reply(503, "", { "retry-after-ms": "1" }), json({})),
  );
  const before = timers();
  const { signal } = new AbortController();
  await request(connect(server), operation(), {}, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  await until(() => timers() <= before);
});
