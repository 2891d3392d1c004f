import { expect, test } from "vitest";
import { request } from "../../generator/runtime/request.js";
import { leastTime } from "../least-time.js";
import { connect, operation, serve } from "./server.js";

const deleteItem = operation({
  name: "deleteItem",
  method: "DELETE",
  path: ["/items/", "id"],
});

test.each<[string, { given: unknown; want: string }]>([
  ["text", { given: "a1", want: "/items/a1" }],
  ["a number", { given: 0, want: "/items/0" }],
  ["a slash", { given: "a/b", want: "/items/a%2Fb" }],
  ["a question mark", { given: "a?b", want: "/items/a%3Fb" }],
  ["a hash", { given: "a#b", want: "/items/a%23b" }],
  ["a backslash", { given: "a\\b", want: "/items/a%5Cb" }],
  ["a percent sign", { given: "100%", want: "/items/100%25" }],
  ["a NUL", { given: "a\0b", want: "/items/a%00b" }],
  ["a line break", { given: "a\r\nb", want: "/items/a%0D%0Ab" }],
  ["an emoji", { given: "😀", want: "/items/%F0%9F%98%80" }],
  ["an at sign", { given: "@evil.test", want: "/items/%40evil.test" }],
  ["three dots", { given: "...", want: "/items/..." }],
  ["dots within", { given: "a..b", want: "/items/a..b" }],
  ["a leading dot", { given: ".env", want: "/items/.env" }],
  ["a list", { given: ["a", "b/c"], want: "/items/a,b%2Fc" }],
])("a path holds %s", async (_name, { given, want }) => {
  const server = await serve();
  await request(connect(server), deleteItem, { id: given });
  expect(server.requests.map(({ url }) => url)).toEqual([want]);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["an empty text", ""],
  ["an empty list", []],
  ["a list of an empty text", [""]],
  ["an empty object", {}],
  ["an object", { a: 1 }],
  ["NaN", NaN],
  ["a dot", "."],
  ["two dots", ".."],
  ["an encoded dot", "%2e"],
  ["encoded dots", "%2e%2E"],
  ["a half-encoded pair of dots", ".%2e"],
  ["twice encoded dots", "%252e%252e"],
  ["dots before a slash", "../x"],
  ["dots after a slash", "x/.."],
  ["dots between backslashes", "x\\..\\y"],
  ["dots after an encoded slash", "x%2f.."],
  ["half a character", "\ud83d"],
  ["a symbol", Symbol("s")],
])("a path can't hold %s, and nothing is sent", async (_name, given) => {
  const server = await serve();
  const call = request(connect(server), deleteItem, { id: given });
  await expect(call).rejects.toThrow(TypeError);
  await expect(call).rejects.toThrow(/^deleteItem: /);
  expect(server.requests).toEqual([]);
});

test("neighbours can't make a dot segment together", async () => {
  const server = await serve();
  const path = ["/files/", "a", "", "b", "/x"];
  await expect(
    request(connect(server), operation({ path }), { a: ".", b: "." }),
  ).rejects.toThrow('makes a "." or ".." in the path');
  expect(server.requests).toEqual([]);
});

test("an object is written where the plan says how", async () => {
  const server = await serve();
  const parameters = [{ name: "at", in: "path", style: "matrix" } as const];
  await request(
    connect(server),
    operation({ path: ["/map", "at"], parameters }),
    { at: { x: 1 } },
  );
  expect(server.requests[0]?.url).toBe("/map;at=x,1");
});

test("the check of a path takes linear time", () => {
  const check = (length: number) => () => {
    for (const attack of ["%25", ".", "/.", "%2f%2e"]) {
      void request(connect({ url: "http://127.0.0.1:1" }), deleteItem, {
        id: `${attack.repeat(length)}x`,
      }).catch(() => undefined);
    }
  };
  // Sixteen times as much: 256 times as long when it were quadratic.
  const short = leastTime(check(1_000));
  expect(leastTime(check(16_000)) / short).toBeLessThan(64);
});

test.each<[string, { given: string; want: string }]>([
  ["no path", { given: "", want: "/thing" }],
  ["a slash", { given: "/", want: "/thing" }],
  ["a path", { given: "/api/v1", want: "/api/v1/thing" }],
  ["a path and a slash", { given: "/api/v1/", want: "/api/v1/thing" }],
])("a base URL with %s keeps it", async (_name, { given, want }) => {
  const server = await serve();
  const client = connect(
    { url: "http://127.0.0.1:1" },
    {
      baseURL: server.url + given,
    },
  );
  await request(client, operation(), {});
  expect(server.requests[0]?.url).toBe(want);
});
