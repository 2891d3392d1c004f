import { describe, expect, it } from "vitest";
import { said, type SchemaTable } from "./schema-table.js";

const objects: SchemaTable = {
  "properties without a type mean an object": {
    given: "A: { properties: { id: { type: string } } }",
    want: "{ id?: string }",
  },
  "required without a type means an object": {
    given: "A: { required: [id] }",
    want: "{ id: unknown }",
  },
  "additionalProperties without a type mean an object": {
    given: "A: { additionalProperties: { type: number } }",
    want: "{ *: number }",
  },
  "an object of anything": { given: "A: { type: object }", want: "{}" },
  "a closed object": {
    given:
      "A: { type: object, properties: { id: {} }, additionalProperties: false }",
    want: "{ id?: unknown; closed }",
  },
  "additionalProperties: true": {
    given: "A: { type: object, additionalProperties: true }",
    want: "{ *: unknown }",
  },
  patternProperties: {
    given: "A: { patternProperties: { ^x_: { type: string } } }",
    want: "{ /^x_/: string }",
  },
  "a pattern that no type says": {
    given: "A: { patternProperties: { '^[a-z]+$': { type: string } } }",
    want: "{ /^[a-z]+$/: string }",
    codes: ["schema-keyword-unsaid"],
  },
  "a pattern that no type says, of a closed object": {
    given:
      "A: { patternProperties: { '^[a-z]+$': { type: string } }, additionalProperties: false }",
    want: "{ /^[a-z]+$/: string; closed }",
  },
  "a pattern that some names match": {
    given: "A: { patternProperties: { '^(a|b)$': { type: string } } }",
    want: "{ a?: string; b?: string }",
  },
  "a pattern that every name matches": {
    given:
      "A: { patternProperties: { '.*': { type: string } }, additionalProperties: false }",
    want: "{ *: string }",
  },
  "a pattern holds for the members that it matches": {
    given:
      "A: { properties: { x_a: { type: [string, integer] }, y: {} }, patternProperties: { ^x_: { type: string } } }",
    want: "{ x_a?: string; y?: unknown; /^x_/: string }",
  },
  "a required member that no pattern matches": {
    given:
      "A: { required: [y], patternProperties: { ^x_: {} }, additionalProperties: false }",
    want: "{ y: never; /^x_/: unknown; closed }",
    codes: ["schema-contradiction"],
  },
  "names that are listed": {
    given:
      "A: { type: object, propertyNames: { enum: [a, b] }, additionalProperties: { type: string } }",
    want: '{ names: "a" | "b"; *: string }',
  },
  "names that another schema lists": {
    given:
      "A: { type: object, propertyNames: { $ref: '#/components/schemas/B' } }\nB: { enum: [a, b] }",
    want: "{ names: B }",
  },
  "names that are listed, and more may be": {
    given:
      "A: { type: object, propertyNames: { enum: [a, b], x-enum-open: true } }",
    want: "{}",
    codes: ["schema-keyword-unsaid"],
  },
  "names that are listed beside declared members": {
    given: "A: { properties: { a: {} }, propertyNames: { enum: [a, b] } }",
    want: "{ a?: unknown }",
    codes: ["schema-keyword-unsaid"],
  },
  "no names": {
    given: "A: { type: object, propertyNames: false }",
    want: "{ closed }",
  },
  "no members": {
    given: "A: { properties: { a: {} }, maxProperties: 0 }",
    want: "{ closed }",
  },
  "no members, of which one is required": {
    given: "A: { required: [a], maxProperties: 0 }",
    want: "never",
    codes: ["schema-contradiction"],
  },
  "no members, without a type": {
    given: "A: { maxProperties: 0 }",
    want: "null | boolean | number | string | unknown[] | { closed }",
  },
  "unevaluatedProperties beside nothing that evaluates": {
    given: "A: { properties: { a: {} }, unevaluatedProperties: false }",
    want: "{ a?: unknown; closed }",
  },
  "unevaluatedProperties beside what evaluates": {
    given:
      "A: { allOf: [{ properties: { a: {} } }], unevaluatedProperties: { type: string } }",
    want: "{ a?: unknown }",
    codes: ["schema-keyword-unsaid"],
  },
  "a closed object that may end in what is no object": {
    given:
      "A: { properties: { a: { $ref: '#/components/schemas/A' } }, additionalProperties: false }",
    want: "{ a?: A | string | number | boolean | null; closed }",
    codes: ["type-implied"],
  },
  "a closed object that says that it is one": {
    given:
      "A: { type: object, properties: { a: { $ref: '#/components/schemas/A' } }, additionalProperties: false }",
    want: "{ a?: A; closed }",
  },
  "properties beside branches of which one is no object": {
    given:
      "A: { properties: { a: {} }, oneOf: [{ type: object }, { type: string }] }",
    want: "{ a?: unknown } | string",
  },
  "a required member that is not declared": {
    given: "A: { required: [id, name], properties: { id: { type: string } } }",
    want: "{ id: string; name: unknown }",
  },
  "a required member that is not declared, in a map": {
    given: "A: { required: [id], additionalProperties: { type: number } }",
    want: "{ id: number; *: number }",
  },
  "a required member that a closed object has no room for": {
    given:
      "A: { required: [id], properties: { name: {} }, additionalProperties: false }",
    want: "{ name?: unknown; id: never; closed }",
    codes: ["schema-contradiction"],
  },
  "a required member that a pattern may allow": {
    given:
      "A: { required: [x_id], patternProperties: { ^x_: {} }, additionalProperties: false }",
    want: "{ x_id: unknown; /^x_/: unknown; closed }",
  },
  "names of Object.prototype": {
    given:
      "A: { required: [constructor], properties: { __proto__: { type: string }, toString: { type: number } } }",
    want: "{ __proto__?: string; toString?: number; constructor: unknown }",
  },
  "the schemas true and false": {
    given: "A: { properties: { any: true, none: false } }",
    want: "{ any?: unknown; none?: never }",
  },
  "what no type can say is told": {
    given: "A: { type: array, items: {}, contains: { type: string } }",
    want: "unknown[]{1,}",
    codes: ["schema-keyword-unsaid"],
  },
};

const allOf: SchemaTable = {
  "objects are merged": {
    given: `
A:
  allOf:
    - { properties: { id: { type: string } }, required: [id] }
    - { properties: { name: { type: string } } }`,
    want: "{ id: string; name?: string }",
  },
  "a member of both is held to both": {
    given: `
A:
  allOf:
    - { properties: { id: { type: [string, integer] } } }
    - { properties: { id: { type: [integer, boolean] } }, required: [id] }`,
    want: "{ id: integer }",
  },
  "required beside what declares it": {
    given:
      "A: { required: [id], allOf: [{ properties: { id: { type: string } } }] }",
    want: "{ id: string }",
  },
  "references stand side by side": {
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }\nB: {}\nC: {}",
    want: "B & C",
  },
  "a reference with more members": {
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { id: { type: string } } }] }\nB: {}",
    want: "B & { id?: string }",
  },
  "a reference to the same twice": {
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/B' }] }\nB: {}",
    want: "B",
  },
  "type: object beside what is an object anyway": {
    given:
      "A: { type: object, allOf: [{ $ref: '#/components/schemas/B' }] }\nB: { type: object, properties: { id: {} } }",
    want: "B",
  },
  "type: object beside what may be something else": {
    given:
      "A: { type: object, allOf: [{ $ref: '#/components/schemas/B' }] }\nB: { type: [object, string] }",
    want: "{} & B",
  },
  "a closed object has no room for another's members": {
    given:
      "A: { allOf: [{ properties: { id: {} }, additionalProperties: false }, { properties: { name: {} } }] }",
    want: "{ id?: unknown; name?: never; closed }",
    codes: ["schema-closed-to-parts"],
  },
  "what a map allows holds for another's members": {
    given:
      "A: { allOf: [{ additionalProperties: { type: string } }, { properties: { id: { type: [string, number] } } }] }",
    want: "{ id?: string; *: string }",
  },
  "types that contradict each other": {
    given: "A: { allOf: [{ type: string }, { type: number }] }",
    want: "never",
    codes: ["schema-contradiction"],
  },
  "a required member that can't be": {
    given:
      "A: { allOf: [{ properties: { id: { type: string } }, required: [id] }, { properties: { id: { type: number } } }] }",
    want: "never",
    codes: ["schema-contradiction"],
  },
  "an optional member that can't be": {
    given:
      "A: { allOf: [{ properties: { id: { type: string } } }, { properties: { id: { type: number } } }] }",
    want: "{ id?: never }",
    codes: ["schema-contradiction"],
  },
  "integer is a number": {
    given: "A: { allOf: [{ type: number }, { type: integer }] }",
    want: "integer",
  },
  "arrays are merged": {
    given: "A: { allOf: [{ type: array }, { items: { type: string } }] }",
    want: "string[]",
  },
  "a reference with siblings (3.1)": {
    given:
      "A: { $ref: '#/components/schemas/B', properties: { id: { type: string } } }\nB: {}",
    want: "{ id?: string } & B",
  },
  "a reference with a text only": {
    given: "A: { $ref: '#/components/schemas/B', description: D }\nB: {}",
    want: "B",
  },
  recursion: {
    given:
      "A: { properties: { next: { $ref: '#/components/schemas/A' } }, required: [next] }",
    want: "{ next: A }",
  },
};

const prefixes: SchemaTable = Object.fromEntries(
  (
    [
      ["^cact_\\w{12}$", "`cact_…`"],
      ["^cact-[0-9a-f]+$", "`cact-…`"],
      ["^a\\.b\\/c", "`a.b/c…`"],
      ["^sk_?live", "`sk…`"],
      ["^ab*c", "`a…`"],
      ["^ab{2}", "`a…`"],
      ["^a+", "string"],
      ["^(a|b)_", "string"],
      ["^a_|^b_", "string"],
      ["^a\\|b", "string"],
      ["^(abc)", "string"],
      ["^[ab]c", "string"],
      ["^\\d+_", "string"],
      ["^\\babc", "string"],
      ["cact_", "string"],
      ["^", "string"],
      ["^$", "string"],
    ] as const
  ).map(([pattern, want]) => [
    pattern,
    {
      given: `A: { type: string, pattern: '${pattern}', x-template-literal: true }`,
      want,
      codes: want === "string" ? ["x-template-literal-unused"] : [],
    },
  ]),
);

const tables: Readonly<Record<string, SchemaTable>> = {
  objects,
  allOf,
  prefixes,
};

describe.each(Object.entries(tables))("schemas: %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    expect(await said(row)).toEqual([row.want, row.codes ?? []]);
  });
});
