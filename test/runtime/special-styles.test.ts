import { describe, expect, test } from "vitest";
import type { ParameterPlan } from "../../generator/runtime/operation.js";
import { serialize } from "../../generator/runtime/parameter.js";
import { request } from "../../generator/runtime/request.js";
import { connect, operation, serve } from "./server.js";

type Given = [Omit<ParameterPlan, "name">, unknown];

const list = ["blue", "black"];
const tabs = { in: "query", style: "tabDelimited", explode: false } as const;
const cookie = { in: "cookie", style: "cookie" } as const;

// What the table of OpenAPI 3.1 doesn't have.
test.each<[string, { given: Given; want: string | undefined }]>([
  ["tabs", { given: [tabs, list], want: "color=blue%09black" }],
  ["no tabs", { given: [tabs, []], want: undefined }],
  ["a cookie", { given: [cookie, "a%20b=c"], want: "color=a%20b=c" }],
  [
    "a cookie of a list",
    { given: [cookie, list], want: "color=blue; color=black" },
  ],
  [
    "a cookie of an object",
    { given: [cookie, { R: 100, G: 200 }], want: "R=100; G=200" },
  ],
  [
    "text as content",
    {
      given: [{ in: "query", content: "text/plain" }, "a b"],
      want: "color=a%20b",
    },
  ],
  [
    "JSON as content",
    {
      given: [{ in: "query", content: "application/geo+json" }, "a b"],
      want: "color=%22a%20b%22",
    },
  ],
])("%s", (_name, { given: [plan, value], want }) => {
  expect(serialize({ name: "color", ...plan }, value, "x")).toBe(want);
});

test.each(["a b", "a;b", 'a"b', "a,b", "a\\b", "ü", "a\n"])(
  "a cookie can't hold %j as it is",
  (value) => {
    expect(() => serialize({ name: "color", ...cookie }, value, "x")).toThrow(
      "x holds a character that a cookie can't",
    );
  },
);

describe("an empty path parameter", () => {
  const path = ["/paths/", "id"];
  const row = { name: "id", in: "path" } as const;

  test("is sent where the API lists it", async () => {
    const server = await serve();
    const parameters: ParameterPlan[] = [{ ...row, empty: true }];
    await request(connect(server), operation({ path, parameters }), { id: "" });
    expect(server.requests[0]?.url).toBe("/paths/");
  });

  test.each([undefined, null, []])("is not %j", async (id) => {
    const server = await serve();
    const parameters: ParameterPlan[] = [{ ...row, empty: true }];
    const call = request(connect(server), operation({ path, parameters }), {
      id,
    });
    await expect(call).rejects.toThrow("is required and can't be empty");
    expect(server.requests).toEqual([]);
  });
});
