import { describe, expect, test } from "vitest";
import { PaginationError } from "../../generator/runtime/errors.js";
import { requestPage } from "../../generator/runtime/page.js";
import { request } from "../../generator/runtime/request.js";
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

describe("27. next pages on another host", () => {
  test.each([
    "https://evil.test/pets?page=2",
    "//evil.test/pets",
    "/\\evil.test/pets",
    "\\\\evil.test/pets",
    "http://127.0.0.1@evil.test/pets",
    "http://127.0.0.1:1/pets",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:application/json,{}",
    "http://user:pass@HOST/pets",
    "https://HOST/pets",
    "http://HOST.evil.test/pets",
  ])("%s is an error, and nothing is sent there", async (next) => {
    const foreign = await serve(json({ data: [2] }));
    const server = await serve((received, response, count) => {
      const host = received.headers.host ?? "";
      const body = { data: [count], next: next.replace("HOST", host) };
      json(body)(received, response, count);
    });
    const client = connect(server, { key: secret }, secrets);
    const page = await requestPage(client, byURL, {});
    expect(page.items).toEqual([1]);
    const error = await failureOf(page.getNextPage());
    expect(error).toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(1);
    expect(foreign.requests).toEqual([]);
  });

  test("one on another port of this host neither, by body or by Link", async () => {
    const foreign = await serve(json({ data: [2] }));
    const link = { link: `<${foreign.url}/pets>; rel="next"` };
    const server = await serve((received, response, count) => {
      const isLink = received.headers["x-by"] === "link";
      const body = isLink ? [1] : { data: [1], next: `${foreign.url}/pets` };
      json(body, 200, isLink ? link : {})(received, response, count);
    });
    const client = connect(server, { key: secret }, secrets);
    for (const [paged, by] of [
      [byURL, "body"],
      [byLink, "link"],
    ] as const) {
      const options = { headers: { "x-by": by } };
      const all = requestPage(client, paged, {}, options).toArray();
      expect(String(await failureOf(all))).toContain(foreign.url);
    }
    expect(foreign.requests).toEqual([]);
  });
});

describe("28. credentials on redirects", () => {
  const redirect =
    (status: number, to: string): Handler =>
    (_request, response) => {
      response.writeHead(status, { location: to }).end("moved");
    };
  const statuses = [301, 302, 303, 307, 308];

  test.each(statuses)(
    "%d to another origin takes no secret along",
    async (status) => {
      const foreign = await serve(json({ a: 1 }));
      const server = await serve(redirect(status, `${foreign.url}/thing`));
      const client = connect(
        server,
        { key: secret, headers: { "x-own": secret } },
        secrets,
      );
      const headers = { "proxy-authorization": secret, "x-call": secret };
      const data = await request(client, operation(), {}, { headers });
      expect(data).toEqual({ a: 1 });
      expect(server.requests[0]?.headers["x-api-key"]).toBe(secret);
      const [hit] = foreign.requests;
      expect(JSON.stringify(hit)).not.toMatch(spellings);
      expect(Object.keys(hit?.headers ?? {})).not.toContain("cookie");
    },
  );

  test.each(statuses)("%d takes no body to another origin", async (status) => {
    const foreign = await serve(json({ a: 1 }));
    const server = await serve(redirect(status, `${foreign.url}/thing`));
    const client = connect(server, { key: secret }, secrets);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const send = operation({
        method,
        body: { mediaType: "application/json", from: "rest" },
      });
      const call = request(client, send, { password: secret });
      const error = await failureOf(call);
      const becomesGet = status === 303 || (status < 303 && method === "POST");
      if (!becomesGet) {
        expect(error).toMatchObject({
          name: "APIConnectionError",
          attempts: 1,
        });
        expect(String(error)).toContain(foreign.url);
      }
    }
    for (const hit of foreign.requests) {
      expect(hit).toMatchObject({ method: "GET", body: "" });
      expect(JSON.stringify(hit)).not.toMatch(spellings);
    }
  });

  test("on the same origin it is the same call", async () => {
    const server = await serve((received, response, count) => {
      const isNew = received.url.startsWith("/new");
      (isNew ? json({ a: 1 }) : redirect(307, "/new"))(
        received,
        response,
        count,
      );
    });
    const client = connect(server, { key: secret }, secrets);
    const send = operation({
      method: "POST",
      body: { mediaType: "application/json", from: "rest" },
    });
    expect(await request(client, send, { b: 2 })).toEqual({ a: 1 });
    expect(server.requests[1]).toMatchObject({
      method: "POST",
      body: '{"b":2}',
      headers: { "x-api-key": secret },
    });
  });

  test("what was taken off does not come back with the way back", async () => {
    let home = "";
    const foreign = await serve((received, response, count) => {
      redirect(302, `${home}/back`)(received, response, count);
    });
    const server = await serve((received, response, count) => {
      const isBack = received.url === "/back";
      (isBack ? json({}) : redirect(302, foreign.url))(
        received,
        response,
        count,
      );
    });
    home = server.url;
    await request(connect(server, { key: secret }, secrets), operation(), {});
    expect(server.requests).toHaveLength(2);
    expect(JSON.stringify(server.requests[1])).not.toMatch(spellings);
  });

  test.each([
    ["a circle", "/thing"],
    ["no URL", "http://["],
    ["a user's name", "http://user:pass@127.0.0.1/"],
    ["a file", "file:///etc/passwd"],
    ["a script", "javascript:1"],
  ])("%s is an error after a few requests", async (_name, to) => {
    const server = await serve(redirect(302, to));
    const error = await failureOf(request(connect(server), operation(), {}));
    expect(error).toMatchObject({ name: "APIConnectionError" });
    expect(server.requests.length).toBeLessThan(7);
  });

  test("https does not lead to http", async () => {
    const asked: string[] = [];
    const client = connect(
      { url: "https://lab.test" },
      {
        fetch: (url) => {
          asked.push(url);
          const headers = { location: "http://lab.test/thing" };
          return Promise.resolve(new Response(null, { status: 302, headers }));
        },
      },
    );
    const error = await failureOf(request(client, operation(), {}));
    expect(error).toMatchObject({ name: "APIConnectionError" });
    expect(asked).toEqual(["https://lab.test/thing"]);
  });

  test("a redirect without a target is the API's answer", async () => {
    const server = await serve(reply(302));
    const error = await failureOf(request(connect(server), operation(), {}));
    expect(error).toMatchObject({ name: "APIError", status: 302 });
  });
});
