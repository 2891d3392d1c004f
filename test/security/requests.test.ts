import { describe, expect, test } from "vitest";
import { headersFrom } from "../../generator/runtime/headers.js";
import { request } from "../../generator/runtime/request.js";
import {
  connect,
  json,
  operation,
  serve,
  type Handler,
} from "../runtime/server.js";
import { failureOf } from "./failure.js";

const path = (values: Record<string, unknown>, template: readonly string[]) =>
  [operation({ method: "DELETE", path: template }), values] as const;

describe("20. prototype pollution of the client", () => {
  const evil = '{"__proto__":{"polluted":true},"constructor":{"x":1},"a":1}';
  const raw: Handler = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(evil);
  };

  test("an answer's __proto__ is a member like any other", async () => {
    const server = await serve(raw);
    const data = await request(connect(server), operation(), {});
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(JSON.stringify(data)).toBe(evil);
    expect({}).not.toHaveProperty("polluted");
  });

  test("nor does one of an error reach anything", async () => {
    const server = await serve((_request, response) => {
      response.writeHead(400, { "content-type": "application/json" }).end(evil);
    });
    const error = await failureOf(request(connect(server), operation(), {}));
    expect(error).toMatchObject({ name: "BadRequestError", code: undefined });
    expect({}).not.toHaveProperty("polluted");
    expect(error).not.toHaveProperty("polluted");
  });

  test("options and params that were parsed from JSON set none of ours", async () => {
    const server = await serve();
    const options = JSON.parse(
      '{"__proto__": {"baseURL": "http://127.0.0.1:1", "headers": {"x-evil": "1"}}}',
    ) as object;
    const client = connect(server, { ...options });
    const params = JSON.parse('{"__proto__": {"q": "evil"}}') as object;
    const find = operation({ parameters: [{ name: "q", in: "query" }] });
    const call = JSON.parse(
      '{"__proto__": {"headers": {"x-evil": "1"}}}',
    ) as object;
    await request(client, find, params, call);
    expect(server.requests[0]?.url).toBe("/thing");
    expect(server.requests[0]?.headers).not.toHaveProperty("x-evil");
  });

  test("a member called __proto__ is sent as one", async () => {
    const server = await serve();
    const post = operation({
      method: "POST",
      body: { mediaType: "application/json", from: "rest" },
    });
    await request(connect(server), post, JSON.parse(evil) as object);
    expect(server.requests[0]?.body).toBe(evil);
  });
});

describe("26. path values that lead elsewhere", () => {
  const dots = [
    ".",
    "..",
    "%2e",
    "%2e%2e",
    ".%2E",
    "%252e%252e",
    "..%2f..",
    "x/../..",
    "..\\x",
    "%2e%2e%5c",
  ];
  test.each([...dots, "", null, undefined, {}, [], NaN, "\ud800"])(
    "%j is refused before anything is sent",
    async (given) => {
      const server = await serve();
      const [remove, params] = path({ id: given, part: "p1" }, [
        "/items/",
        "id",
        "/parts/",
        "part",
      ]);
      const error = await failureOf(request(connect(server), remove, params));
      expect(error).toBeInstanceOf(TypeError);
      expect(server.requests).toEqual([]);
    },
  );

  test.each([
    ["a/b", "/items/a%2Fb"],
    ["a?b=c", "/items/a%3Fb%3Dc"],
    ["a#b", "/items/a%23b"],
    ["a;b=c", "/items/a%3Bb%3Dc"],
    ["\r\nHost: evil", "/items/%0D%0AHost%3A%20evil"],
    ["http://evil.test", "/items/http%3A%2F%2Fevil.test"],
    ["\0", "/items/%00"],
  ])("%j is one segment", async (id, want) => {
    const server = await serve();
    await request(connect(server), ...path({ id }, ["/items/", "id"]));
    expect(server.requests.map(({ url }) => url)).toEqual([want]);
  });

  test("values whose characters are kept make no dots either", async () => {
    const server = await serve();
    const reserved = operation({
      path: ["/files/", "at"],
      parameters: [{ name: "at", in: "path", allowReserved: true }],
    });
    for (const at of ["..", "a/../b", "%2e%2e/x"]) {
      const error = await failureOf(request(connect(server), reserved, { at }));
      expect(error, at).toBeInstanceOf(TypeError);
    }
    expect(server.requests).toEqual([]);
  });
});

describe("29. line breaks in headers and parts of forms", () => {
  const values = ["a\r\nx-evil: 1", "a\nx-evil: 1", "a\rb", "a\0b", "ä\u0100"];
  test.each(values)("%j is no value of a header", async (value) => {
    const server = await serve();
    const ask = operation({ parameters: [{ name: "x-a", in: "header" }] });
    const error = await failureOf(
      request(connect(server), ask, { "x-a": value }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("x-a");
    // It may be a secret.
    expect(String(error)).not.toContain(value);
    expect(server.requests).toEqual([]);
  });

  test.each(["x\r\ny", "x y", "x:", "", "ä"])(
    "%j is no name of a header",
    (name) => {
      expect(() => headersFrom([[name, "a"]], "call")).toThrow(TypeError);
    },
  );

  test.each(values.slice(0, 3))(
    "%j is sent in a cookie encoded",
    async (value) => {
      const server = await serve();
      const ask = operation({ parameters: [{ name: "c", in: "cookie" }] });
      await request(connect(server), ask, { c: `${value}; admin=1` });
      const { cookie = "" } = server.requests[0]?.headers ?? {};
      expect(cookie.split("; ")).toHaveLength(1);
      expect(server.requests[0]?.headers).not.toHaveProperty("x-evil");
    },
  );

  test.each([
    'a"; filename="evil.sh',
    'a"\r\ncontent-type: text/html\r\n\r\nevil',
    "a\r\n--boundary--",
  ])("the name %j makes no other part of a form", async (name) => {
    const server = await serve();
    const upload = operation({
      method: "POST",
      body: { mediaType: "multipart/form-data", from: "rest" },
    });
    const file = new File(["x"], name, { type: "text/plain" });
    await request(connect(server), upload, { [name]: "text", file });
    const { body = "", headers } = server.requests[0] ?? {};
    const [, boundary = "none"] =
      /boundary=(.*)$/.exec(headers?.["content-type"] ?? "") ?? [];
    const parts = body.split(`--${boundary}`).slice(1, -1);
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      const [head = ""] = part.split("\r\n\r\n");
      const lines = head.trim().split("\r\n");
      expect(lines[0]).toMatch(
        /^content-disposition: form-data; name="[^"]*"(; filename="[^"]*")?$/i,
      );
      expect(
        lines
          .slice(1)
          .filter((line) => !/^content-type: text\/plain/i.test(line)),
      ).toEqual([]);
    }
  });
});

describe("30. parameters smuggled into a query", () => {
  const texts = [
    "a&b=c",
    "a#b",
    "a=b",
    "a+b c",
    "a;b",
    "[x]",
    "%26b=c",
    "a\r\nb",
    "?",
  ];
  test.each(texts)("the value %j is one value", async (value) => {
    const server = await serve();
    const ask = operation({
      parameters: [
        { name: "q", in: "query" },
        { name: "z", in: "query" },
      ],
    });
    await request(connect(server), ask, { q: value, z: "1" });
    const { searchParams, hash } = new URL(
      server.requests[0]?.url ?? "",
      server.url,
    );
    expect([...searchParams]).toEqual([
      ["q", value],
      ["z", "1"],
    ]);
    expect(hash).toBe("");
  });

  test.each([...texts, "x]&y[", "__proto__"])(
    "the key %j of an object is one key",
    async (key) => {
      const server = await serve();
      for (const style of ["deepObject", "form"] as const) {
        const ask = operation({
          parameters: [{ name: "q", in: "query", style, explode: true }],
        });
        const q = Object.fromEntries([[key, "v"]]);
        await request(connect(server), ask, { q });
        const { url = "" } = server.requests.at(-1) ?? {};
        const sent = [...new URL(url, server.url).searchParams];
        expect(sent).toEqual([[style === "form" ? key : `q[${key}]`, "v"]]);
      }
    },
  );

  test("a value of a form is one value, too", async () => {
    const server = await serve();
    const post = operation({
      method: "POST",
      body: {
        mediaType: "application/x-www-form-urlencoded",
        from: "rest",
      },
    });
    await request(connect(server), post, { "a&x=1": "b&admin=true", c: "d" });
    expect([...new URLSearchParams(server.requests[0]?.body)]).toEqual([
      ["a&x=1", "b&admin=true"],
      ["c", "d"],
    ]);
  });
});

test("the helper tells what failed", async () => {
  const server = await serve(json({}));
  expect(
    await failureOf(request(connect(server), operation(), {})),
  ).toBeUndefined();
});
