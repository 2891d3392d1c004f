import { afterEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { JsonObject } from "../../generator/source/json.js";
import {
  codesOf,
  fileOf,
  isMade,
  operationWith,
  packageOf,
  schemaWith,
  type Made,
} from "./package-of.js";
import { runBeside } from "./run-package.js";
import { expectInert, syntaxOf } from "./syntax.js";

const head = 'openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths: {}\n';

/** Done, or told what is wrong, within a time that nobody minds. */
async function inTime(given: JsonObject | string): Promise<Made> {
  const started = performance.now();
  const made = await packageOf(given);
  expect(performance.now() - started).toBeLessThan(10_000);
  const messages = made.diagnostics.map((each: Diagnostic) => each.message);
  expect(messages.join()).not.toMatch(/call stack|RangeError|heap/i);
  return made;
}

describe("19. prototype pollution of the generator", () => {
  const clean = Object.getOwnPropertyNames(Object.prototype).sort();
  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(clean);
    expect({}).not.toHaveProperty("polluted");
  });

  const evil = '{"polluted": true, "type": "object", "description": "d"}';
  test.each<[string, string]>([
    [
      "schemas",
      `"components": {"schemas": {"__proto__": ${evil}, "constructor": {"prototype": ${evil}}, "toString": ${evil}}}`,
    ],
    [
      "the document",
      `"__proto__": ${evil}, "constructor": {"prototype": ${evil}}`,
    ],
    [
      "security schemes",
      `"components": {"securitySchemes": {"__proto__": {"type": "http", "scheme": "bearer"}}}, "security": [{"__proto__": []}, {"constructor": []}]`,
    ],
    [
      "tags",
      `"tags": [{"name": "__proto__"}, {"name": "constructor"}, {"name": "hasOwnProperty"}]`,
    ],
    [
      "server variables",
      `"servers": [{"url": "https://{__proto__}.example/{constructor}", "variables": {"__proto__": {"default": "a"}, "constructor": {"default": "b"}}}]`,
    ],
    [
      "references",
      `"components": {"schemas": {"A": {"$ref": "#/__proto__"}, "B": {"$ref": "#/components/constructor/prototype"}, "C": {"$ref": "#/components/schemas/toString"}}}`,
    ],
    [
      "extensions",
      `"x-name": "__proto__", "components": {"schemas": {"A": {"type": "object", "x-name": "constructor", "properties": {"__proto__": {"x-name": "__proto__", "type": "string"}}}}}`,
    ],
  ])("%s", async (_name, members) => {
    const base = JSON.stringify(operationWith({ tags: ["__proto__"] }));
    const document = JSON.parse(
      `${base.slice(0, -1)}, ${members}}`,
    ) as JsonObject;
    const { servers: _servers, ...rest } = document;
    const made = await inTime(members.startsWith('"servers') ? document : rest);
    if (isMade(made)) expect(syntaxOf(made.files).errors).toEqual([]);
    else expect(codesOf(made)).not.toEqual([]);
  });

  test("a merge of YAML", async () => {
    const made = await inTime(
      `${head}components:\n  schemas:\n    A: &a { __proto__: { polluted: true }, type: object }\n    B: { <<: *a, <<: { __proto__: { polluted: true } } }\n`,
    );
    expect(codesOf(made)).not.toEqual([]);
  });

  test("tags of a discriminator", async () => {
    const mapping = JSON.parse(
      '{"__proto__": "#/components/schemas/Cat", "constructor": "#/components/schemas/Dog"}',
    ) as JsonObject;
    const member = { type: "string" };
    const of = (kind: string) => ({
      type: "object",
      required: ["kind"],
      properties: { kind: { const: kind }, name: member },
    });
    const document = schemaWith({
      oneOf: [
        { $ref: "#/components/schemas/Cat" },
        { $ref: "#/components/schemas/Dog" },
      ],
      discriminator: { propertyName: "kind", mapping },
    });
    const { schemas } = document["components"] as { schemas: JsonObject };
    const made = await inTime({
      ...document,
      components: {
        schemas: { ...schemas, Cat: of("__proto__"), Dog: of("constructor") },
      },
    });
    expect(isMade(made)).toBe(true);
    expect(expectInert(made.files).strings).toContain("__proto__");
  });

  test("an enum with such values has them, and no others", async () => {
    const values = ["__proto__", "constructor", "toString", "plain"];
    const made = await inTime(schemaWith({ type: "string", enum: values }));
    const answer = runBeside(
      made,
      `import { Pet } from "./dist/index.js";
       console.log(JSON.stringify({ values: Object.values(Pet), own: Object.getPrototypeOf(Pet) === Object.prototype }));`,
    );
    expect(answer).toEqual({ values, own: true });
  });
});

describe("21. bombs and circles of aliases", () => {
  test("aliases of aliases are not multiplied out", async () => {
    const lines = Array.from({ length: 40 }, (_, index) => {
      const before = `*a${String(index - 1)}`;
      const values = index === 0 ? "x, x" : `${before}, ${before}`;
      return `  - &a${String(index)} [${values}]`;
    });
    const made = await inTime(`${head}x-bomb:\n${lines.join("\n")}\n`);
    expect(codesOf(made)).toContain("yaml-alias-bomb");
    expect(isMade(made)).toBe(false);
  });

  test.each([
    ["a list in itself", "x-a: &a [*a]\n"],
    ["a map in itself", "x-a: &a { b: { c: *a } }\n"],
    [
      "a schema in itself",
      "components: { schemas: { A: &a { properties: { a: *a } } } }\n",
    ],
    ["a merge of itself", "x-a: &a { <<: *a }\n"],
  ])("%s is refused", async (_name, text) => {
    const made = await inTime(head + text);
    expect(isMade(made)).toBe(false);
    expect(codesOf(made)).toContain("yaml-alias-cycle");
  });
});

describe("22. deep nesting", () => {
  const deep = 100_000;
  const nested = (open: string, close: string, count: number) =>
    open.repeat(count) + close.repeat(count);
  test.each<[string, string]>([
    ["lists of YAML in one line", `${head}x-a: ${nested("[", "]", deep)}\n`],
    ["maps of YAML in one line", `${head}x-a: ${nested("{a: ", "}", deep)}\n`],
    ["what is never closed", `${head}x-a: ${"[".repeat(deep)}\n`],
    [
      "blocks of YAML",
      `${head}x-a:\n${Array.from({ length: 3_000 }, (_, index) => `${" ".repeat(index + 1)}a:`).join("\n")}\n`,
    ],
    ["dashes", `${head}x-a:\n  ${"- ".repeat(deep)}a\n`],
    ["lists of JSON", nested("[", "]", deep)],
    ["objects of JSON", `${'{"a":'.repeat(deep)}1${"}".repeat(deep)}`],
  ])("%s", async (_name, text) => {
    const made = await inTime(text);
    expect(isMade(made)).toBe(false);
    expect(codesOf(made)).toHaveLength(1);
  });

  test.each(["properties", "items", "allOf", "not", "additionalProperties"])(
    "schemas in each other's %s",
    async (keyword) => {
      let schema: JsonObject = { type: "string" };
      for (let depth = 0; depth < 400; depth += 1) {
        const inner = schema;
        schema =
          keyword === "properties"
            ? { properties: { a: inner } }
            : { [keyword]: keyword === "allOf" ? [inner] : inner };
      }
      const made = await inTime(schemaWith(schema));
      if (isMade(made)) expect(syntaxOf(made.files).errors).toEqual([]);
      else expect(codesOf(made)).toContain("document-too-deep");
    },
  );
});

describe("23. references that run in circles", () => {
  const schemas = (members: JsonObject) => ({
    ...schemaWith({}),
    components: { schemas: { Pet: { type: "object" }, ...members } },
  });
  const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  test.each<[string, JsonObject]>([
    ["one that is itself", { A: to("A") }],
    ["two that are each other", { A: to("B"), B: to("A") }],
    ["a circle behind a way", { A: to("B"), B: to("C"), C: to("B") }],
  ])("%s has no meaning, and is told as a whole", async (_name, members) => {
    const made = await inTime(schemas(members));
    expect(isMade(made)).toBe(false);
    expect(codesOf(made)).toContain("ref-cycle");
  });

  test("circles through members, lists and unions are types", async () => {
    const made = await inTime(
      schemas({
        Pet: {
          type: "object",
          properties: {
            parent: to("Pet"),
            children: { type: "array", items: to("Pet") },
            other: { anyOf: [to("Tree"), { type: "null" }] },
            map: { additionalProperties: to("Tree") },
          },
        },
        Tree: { allOf: [{ properties: { pet: to("Pet"), tree: to("Tree") } }] },
      }),
    );
    expect(isMade(made)).toBe(true);
    expect(fileOf(made, "src/models/pet.ts")).toContain("parent?: Pet");
  });

  test.each(["allOf", "anyOf", "oneOf"])(
    "a schema that holds itself in %s ends",
    async (keyword) => {
      await inTime(
        schemas({
          Pet: { [keyword]: [to("Pet"), { type: "object" }] },
          Other: { [keyword]: [to("Third"), to("Pet")] },
          Third: { [keyword]: [to("Other"), { type: "string" }] },
        }),
      );
    },
  );

  test.each(["allOf", "anyOf", "properties"])(
    "2^60 ways through %s are walked once each",
    async (keyword) => {
      const chain = Object.fromEntries(
        Array.from({ length: 60 }, (_, index) => {
          const next = to(`S${String(index + 1)}`);
          const both =
            keyword === "properties" ? { a: next, b: next } : [next, next];
          return [`S${String(index)}`, { [keyword]: both }];
        }),
      );
      const made = await inTime(
        schemas({ ...chain, S60: { type: "object" }, Pet: to("S0") }),
      );
      expect(syntaxOf(made.files).errors).toEqual([]);
    },
  );

  test("a chain of 2,000 references is followed", async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [
        `S${String(index)}`,
        to(`S${String(index + 1)}`),
      ]),
    );
    const made = await inTime(
      schemas({ ...chain, S2000: { type: "string" }, Pet: to("S0") }),
    );
    if (!isMade(made)) expect(codesOf(made)).not.toEqual([]);
  });
});
