import { describe, expect, test } from "vitest";
import type { PackagePlan } from "../../generator/plan/package-plan.js";
import { withPaths } from "../bad-inputs/bad-input.js";
import { planOf } from "./plan-of.js";
import { sayMembers } from "./say-type.js";

/** A success with these headers, written in one line. */
const answer = (headers: string): string =>
  `{ description: ok, headers: ${headers}, content: { application/json: {} } }`;

const get = (path: string, responses: string): string =>
  `  ${path}: { get: { operationId: get${path.slice(1)}, responses: ${responses} } }\n`;

async function plan(paths: string): Promise<PackagePlan> {
  const document = withPaths(
    `${paths}components: { schemas: { Size: { type: integer }, When: { type: string, format: date-time } } }\n`,
  );
  return (
    await planOf(document, undefined, { dateTime: "Date", int64: "bigint" })
  ).plan;
}

/** Each set: its name, how it is read, and its type. */
function setsOf(planned: PackagePlan): readonly object[] {
  const { headers, models, symbols } = planned;
  const declared = models.flatMap(({ declarations }) => declarations);
  const name = (id: string): string => symbols.get(id)?.export ?? "";
  return (headers?.sets ?? []).map(({ symbol, kinds }) => {
    const type = declared.find(
      (each) =>
        name(each.symbol).toLowerCase() === name(symbol).toLowerCase() &&
        each.kind === "interface",
    );
    const members = type?.kind === "interface" ? type.members : [];
    return {
      name: type && name(type.symbol),
      kinds: Object.fromEntries(kinds),
      type: sayMembers(members, planned),
    };
  });
}

describe("what a header's text stands for", () => {
  test.each<[string, { given: string; kind: unknown; type: string }]>([
    [
      "text",
      { given: "schema: { type: string }", kind: "text", type: "string" },
    ],
    [
      "a number",
      { given: "schema: { type: number }", kind: "number", type: "number" },
    ],
    [
      "a big integer, which stays a number",
      {
        given: "schema: { type: integer, format: int64 }",
        kind: "number",
        type: "number",
      },
    ],
    [
      "truth",
      { given: "schema: { type: boolean }", kind: "boolean", type: "boolean" },
    ],
    [
      "a time, which stays a text",
      {
        given: "schema: { $ref: '#/components/schemas/When' }",
        kind: "text",
        type: "string",
      },
    ],
    [
      "a model of a number",
      {
        given: "schema: { $ref: '#/components/schemas/Size' }",
        kind: "number",
        type: "Size",
      },
    ],
    [
      "what may be null",
      {
        given: "schema: { type: [integer, 'null'] }",
        kind: "number",
        type: "number",
      },
    ],
    [
      "bytes, which stay a text",
      {
        given: "schema: { type: string, format: binary }",
        kind: "text",
        type: "string",
      },
    ],
    [
      "a list of numbers",
      {
        given: "schema: { type: array, items: { type: integer } }",
        kind: ["number"],
        type: "number[]",
      },
    ],
    [
      "a list of lists, which stays a text",
      {
        given:
          "schema: { type: array, items: { type: array, items: { type: integer } } }",
        kind: "text",
        type: "string",
      },
    ],
    [
      "an object, which stays a text",
      {
        given: "schema: { type: object, properties: { a: { type: string } } }",
        kind: "text",
        type: "string",
      },
    ],
    [
      "one of two kinds, which stays a text",
      {
        given: "schema: { type: [integer, boolean] }",
        kind: "text",
        type: "string",
      },
    ],
    ["anything", { given: "schema: {}", kind: "text", type: "string" }],
    [
      "JSON",
      {
        given:
          "content: { application/json: { schema: { type: array, items: { type: number } } } }",
        kind: "json",
        type: "number[]",
      },
    ],
    [
      "JSON with a time, which is not converted",
      {
        given:
          "content: { application/json: { schema: { $ref: '#/components/schemas/When' } } }",
        kind: "json",
        type: "unknown",
      },
    ],
    [
      "another media type",
      {
        given: "content: { text/plain: { schema: { type: integer } } }",
        kind: "text",
        type: "string",
      },
    ],
  ])("%s", async (_name, { given, kind, type }) => {
    const planned = await plan(
      get("/a", `{ 200: ${answer(`{ X-A: { ${given} } }`)} }`),
    );
    expect(setsOf(planned)).toEqual([
      { name: "AHeaders", kinds: { "x-a": kind }, type: `{ x-a?: ${type} }` },
    ]);
  });
});

const number = "{ schema: { type: integer } }";
const text = "{ schema: { type: string } }";

describe("sets of headers", () => {
  test.each<[string, { given: string; want: readonly string[] }]>([
    [
      "are called after what they are about",
      {
        given:
          get("/a", `{ 200: ${answer(`{ Link: ${text} }`)} }`) +
          get(
            "/b",
            `{ 200: ${answer(`{ X-Rate-Limit-Reset: ${number}, X-Rate-Limit-Left: ${number}, Link: ${text} }`)} }`,
          ),
        want: ["LinkHeaders", "LinkRateLimitHeaders"],
      },
    ],
    [
      "are shared whatever the order, the case and the operation",
      {
        given:
          get("/a", `{ 200: ${answer(`{ X-A: ${number}, X-B: ${text} }`)} }`) +
          get("/b", `{ 2XX: ${answer(`{ x-b: ${text}, x-a: ${number} }`)} }`) +
          get(
            "/c",
            `{ default: ${answer(`{ X-a: ${number}, X-B: ${text} }`)} }`,
          ),
        want: ["ABHeaders"],
      },
    ],
    [
      "take all statuses of success together, and none of failure",
      {
        given: get(
          "/a",
          `{ 200: ${answer(`{ X-A: ${number} }`)}, 201: ${answer(`{ X-B: ${text} }`)}, 429: ${answer(`{ X-C: ${text} }`)} }`,
        ),
        want: ["ABHeaders"],
      },
    ],
    [
      "leave out what the answer has as `requestId`",
      {
        given: get("/a", `{ 200: ${answer(`{ X-Request-Id: ${text} }`)} }`),
        want: [],
      },
    ],
    [
      "have it where nobody knows which of two that is",
      {
        given: get(
          "/a",
          `{ 200: ${answer(`{ X-Request-Id: ${text}, Trace-Id: ${text} }`)} }`,
        ),
        want: ["RequestIdTraceIdHeaders"],
      },
    ],
    [
      "leave out the content type",
      {
        given: get("/a", `{ 200: ${answer(`{ content-type: ${text} }`)} }`),
        want: [],
      },
    ],
  ])("%s", async (_name, { given, want }) => {
    const planned = await plan(given);
    expect(
      setsOf(planned).map((set) => (set as { name: string }).name),
    ).toEqual(want);
  });

  test("keep their names when an operation goes, comes or has one more", async () => {
    const a = get("/a", `{ 200: ${answer(`{ X-Rate-Left: ${number} }`)} }`);
    const more = `{ X-Rate-Left: ${number}, X-Rate-Reset: ${number} }`;
    const b = get("/b", `{ 200: ${answer(more)} }`);
    const before = await plan(b);
    const document = withPaths(a + b.replace("X-Rate-Reset", "X-Rate-Until"));
    const after = await planOf(document, before.lock);
    const name = (planned: PackagePlan, at: string): string | undefined => {
      const operation = planned.resources
        .flatMap((resource) => resource.operations)
        .find(({ key }) => key === at);
      return planned.symbols.get(operation?.headers?.type ?? "")?.export;
    };
    expect(name(before, "/paths/~1b/get")).toBe("RateHeaders");
    expect(name(after.plan, "/paths/~1b/get")).toBe("RateHeaders");
    expect(name(after.plan, "/paths/~1a/get")).toBe("RateLeftHeaders");
  });

  test("of which statuses say different things are texts", async () => {
    const planned = await plan(
      get(
        "/a",
        `{ 200: ${answer(`{ X-A: ${number} }`)}, 201: ${answer(`{ X-A: ${text} }`)} }`,
      ),
    );
    expect(setsOf(planned)).toMatchObject([{ kinds: { "x-a": "text" } }]);
  });
});
