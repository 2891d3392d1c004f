import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PaginationError } from "../../generator/runtime/errors.js";
import { isJSON } from "../../generator/runtime/media-type.js";
import { cursorPages } from "../../generator/runtime/page-styles.js";
import { requestPage } from "../../generator/runtime/page.js";
import { request } from "../../generator/runtime/request.js";
import { retryAfter } from "../../generator/runtime/retry.js";
import { leastTime } from "../least-time.js";
import {
  connect,
  json,
  operation,
  reply,
  serve,
  type Handler,
} from "../runtime/server.js";
import { failureOf } from "./failure.js";
import { byLink, byURL } from "./paged.js";
import { secret, secrets, spellings } from "./secrets.js";

describe("25. the client's own expressions", () => {
  const count = 250_000;
  test.each<[string, string]>([
    ["targets that are opened", "<".repeat(count * 4)],
    ["targets and quotes that are opened", '<>\\"'.repeat(count)],
    ["separators", "<a>" + ";".repeat(count * 4)],
    ["spaces", "<a>;" + " ".repeat(count * 4) + "x"],
    ["quotes", "<a>; " + '"\\'.repeat(count * 2)],
    ["names", "<a>; " + "rel =".repeat(count)],
    ["links that are not the next one", '<a>; rel="prev", '.repeat(60_000)],
  ])("a Link header of 1 MB of %s takes no time", async (_name, link) => {
    const response = () => new Response("[1]", { headers: { link } });
    const client = connect(
      { url: "https://lab.test" },
      { fetch: () => Promise.resolve(response()) },
    );
    const started = performance.now();
    await failureOf(requestPage(client, byLink, {}).toArray());
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test.each<[string, (text: string) => unknown, string]>([
    [
      "Retry-After",
      (text) => retryAfter(new Headers({ "retry-after": text })),
      "1",
    ],
    [
      "Retry-After with dots",
      (text) => retryAfter(new Headers({ "retry-after": text })),
      "1.1",
    ],
    ["Content-Type", isJSON, "a/+json "],
    ["Content-Type of slashes", isJSON, "/json"],
  ])("%s", (_name, read, part) => {
    const once = (times: number) => () => {
      read(`${part.repeat(times)}\u00ff`);
    };
    const short = leastTime(once(4_000));
    expect(leastTime(once(64_000)) / short).toBeLessThan(64);
  });
});

describe("31. lists that never end", () => {
  const byCursor = {
    ...operation({
      path: ["/pets"],
      parameters: [{ name: "cursor", in: "query" }],
    }),
    pagination: {
      style: cursorPages,
      items: ["data"],
      param: ["cursor"],
      next: ["next"],
    },
  };
  test.each<[string, readonly unknown[], number]>([
    ["the same cursor for ever", ["a"], 2],
    ["two that lead to each other", ["a", "b"], 3],
    ["three that do", ["a", "b", "c"], 4],
    ["a number for ever", [7], 2],
    ["an object for ever", [{ at: 7 }], 2],
  ])("%s", async (_name, cursors, requests) => {
    const server = await serve((received, response, count) => {
      const next = cursors[(count - 1) % cursors.length];
      json({ data: [], next })(received, response, count);
    });
    const all = requestPage(connect(server), byCursor, {}).toArray();
    const error = await failureOf(all);
    expect(error).toBeInstanceOf(Error);
    expect(server.requests.length).toBeLessThanOrEqual(requests);
  });

  test("pages by URL that lead to each other", async () => {
    const server = await serve((received, response, count) => {
      const next = `/pets?page=${String((count % 2) + 1)}`;
      json({ data: [count], next })(received, response, count);
    });
    const all = requestPage(connect(server), byURL, {}).toArray();
    expect(await failureOf(all)).toBeInstanceOf(PaginationError);
    expect(server.requests.length).toBeLessThan(5);
  });

  test("of new cursors for ever as many pages are fetched as are asked for", async () => {
    const server = await serve((received, response, count) => {
      json({ data: [count], next: `c${String(count)}` })(
        received,
        response,
        count,
      );
    });
    const pages = requestPage(connect(server), byCursor, {});
    expect(await pages.toArray({ limit: 3 })).toEqual([1, 2, 3]);
    expect(server.requests).toHaveLength(3);
  });
});

describe("32. storms of retries", () => {
  test("1,000 calls that fail send at most 1,100 requests", async () => {
    const server = await serve(reply(503, "", { "retry-after-ms": "0" }));
    const client = connect(server);
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(
        Array.from({ length: 50 }, () =>
          failureOf(request(client, operation(), {})),
        ),
      );
    }
    expect(server.requests).toHaveLength(1_100);
  });

  test("successes pay for retries again", async () => {
    let isDown = true;
    const server = await serve((received, response, count) => {
      const down = reply(503, "", { "retry-after-ms": "0" });
      (isDown ? down : json({}))(received, response, count);
    });
    const client = connect(server);
    const call = () => failureOf(request(client, operation(), {}));
    await Promise.all(Array.from({ length: 60 }, call));
    isDown = false;
    await Promise.all(Array.from({ length: 10 }, call));
    isDown = true;
    const before = server.requests.length;
    await call();
    expect(server.requests.length - before).toBe(3);
    await call();
    expect(server.requests.length - before).toBe(4);
  });

  test.each(["86400", "1e309", "-1", "9".repeat(400)])(
    "Retry-After: %s is waited for no longer than a minute",
    (after) => {
      const wait = retryAfter(new Headers({ "retry-after": after }));
      // Above a minute the call fails at once.
      expect(wait === undefined || wait > 60_000).toBe(true);
    },
  );
});

describe("33. bodies without end", () => {
  const limit = 1_000_000;
  const type = { "content-type": "application/json" };
  const bomb = gzipSync(Buffer.alloc(200_000_000, " "));
  const endless =
    (status: number): Handler =>
    (_request, response) => {
      response.writeHead(status, type);
      const chunk = Buffer.alloc(65_536, " ");
      const write = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    };
  test.each<[string, Handler]>([
    [
      "one that is compressed",
      (_request, response) => {
        response
          .writeHead(200, { ...type, "content-encoding": "gzip" })
          .end(bomb);
      },
    ],
    ["one that does not end", endless(200)],
    [
      "one that says how long it is",
      (_request, response) => {
        response.writeHead(200, { ...type, "content-length": "99999999999" });
        response.write("[");
      },
    ],
    ["the body of an error", endless(400)],
  ])("%s is not read", async (_name, handler) => {
    const server = await serve(handler);
    const client = connect(server, { maxResponseBytes: limit });
    const error = await failureOf(request(client, operation(), {}));
    expect(error).toMatchObject({ name: "APIResponseError", attempts: 1 });
    expect(String(error)).toContain(`more than ${String(limit)} bytes`);
    expect(server.requests).toHaveLength(1);
    await expect.poll(() => server.pending).toBe(0);
  });

  test("one that is as long as it may be is", async () => {
    const text = JSON.stringify("x".repeat(998));
    const server = await serve((_request, response) => {
      response.writeHead(200, { ...type, "content-encoding": "gzip" });
      response.end(gzipSync(text));
    });
    const ask = (maxResponseBytes: number) =>
      request(connect(server), operation(), {}, { maxResponseBytes });
    expect(await ask(1_000)).toHaveLength(998);
    expect(await failureOf(ask(999))).toMatchObject({
      name: "APIResponseError",
    });
  });

  test.each([0, -1, NaN, "9"])("%j is no limit", (maxResponseBytes) => {
    expect(() =>
      connect(
        { url: "http://lab.test" },
        { maxResponseBytes: maxResponseBytes as number },
      ),
    ).toThrow('"maxResponseBytes"');
  });
});

describe("34. secrets in errors", () => {
  const shown = (value: unknown): string => {
    const { message, stack, cause } = value as Error;
    return [
      String(value),
      message,
      stack,
      JSON.stringify(value),
      inspect(value, { depth: 12, showHidden: true }),
      inspect(cause, { depth: 12, showHidden: true }),
    ].join("\n");
  };
  const echo: Handler = (received, response) => {
    const seen = JSON.stringify(received);
    response.writeHead(401, {
      "content-type": "application/json",
      "x-echo": received.headers["x-api-key"],
    });
    response.end(JSON.stringify({ message: seen, all: [received.headers] }));
  };
  test.each<[string, Handler]>([
    ["the API repeats them", echo],
    [
      "the API repeats them as text",
      (received, response) => {
        response.writeHead(400).end(JSON.stringify(received.headers));
      },
    ],
    [
      "a success is not JSON",
      (received, response) => {
        response.end(`<p>${JSON.stringify(received.headers)} ${received.url}`);
      },
    ],
    [
      "the connection breaks",
      (_received, response) => {
        response.destroy();
      },
    ],
    [
      "it redirects to nowhere",
      (received, response) => {
        response.writeHead(302, { location: `file:///${received.url}` }).end();
      },
    ],
  ])("%s", async (_name, handler) => {
    const server = await serve(handler);
    const client = connect(server, { key: secret, maxRetries: 0 }, secrets);
    const error = await failureOf(request(client, operation(), {}));
    expect(error).toMatchObject({ attempts: 1 });
    expect(shown(error)).not.toMatch(spellings);
  });

  test("nor does a client show them", () => {
    const client = connect(
      { url: "http://lab.test" },
      { key: secret },
      secrets,
    );
    expect(shown(client)).not.toMatch(spellings);
  });

  test("nor an option that can't be one", () => {
    const options = { baseURL: `http://user:${secret}@lab.test` };
    try {
      connect({ url: "http://lab.test" }, options);
      expect.unreachable();
    } catch (error) {
      expect(shown(error)).not.toMatch(spellings);
    }
  });
});
