import { describe, expect, it } from "vitest";
import { said, type SchemaTable } from "./schema-table.js";

const not: SchemaTable = {
  "a type that it is not": {
    given: "A: { not: { type: string } }",
    want: "null | boolean | number | unknown[] | {}",
  },
  "an integer is not excluded from the numbers": {
    given: "A: { type: [integer, string], not: { type: integer } }",
    want: "integer | string",
  },
  "a member that it does not have": {
    given: "A: { type: object, not: { required: [id] } }",
    want: "{ id?: never }",
  },
  "one of two members that it does not have": {
    given: "A: { type: object, not: { required: [a, b] } }",
    want: "{ a?: never } | { b?: never }",
  },
  "neither of two members": {
    given:
      "A: { type: object, not: { anyOf: [{ required: [a] }, { required: [b] }] } }",
    want: "{ a?: never; b?: never }",
  },
  nothing: { given: "A: { not: {} }", want: "never" },
  "not not": { given: "A: { not: { not: { type: string } } }", want: "string" },
  "not true": {
    given: "A: { type: boolean, not: { const: true } }",
    want: "false",
  },
  "a value among others can't be excluded": {
    given: "A: { type: string, not: { const: a } }",
    want: "string",
    codes: ["schema-keyword-unsaid"],
  },
  "a value among those that are listed": {
    given: "A: { enum: [a, b, c], not: { const: b } }",
    want: '"a" | "c"',
  },
  "a value that is the only one": {
    given: "A: { const: a, not: { enum: [a] } }",
    want: "never",
  },
  "null among those that are listed": {
    given: "A: { enum: [a, b, null], not: { const: b } }",
    want: '"a" | null',
  },
  "what is referred to": {
    given:
      "A: { not: { $ref: '#/components/schemas/B' } }\nB: { type: object }",
    want: "null | boolean | number | string | unknown[]",
  },
  "what is referred to and leads to itself": {
    given:
      "A: { not: { $ref: '#/components/schemas/B' } }\nB: { properties: { b: { $ref: '#/components/schemas/B' } } }",
    want: "{ b: unknown }",
  },
  "an array, as 3.0 writes it": {
    given: "A: { not: { type: array, items: {} } }",
    want: "null | boolean | number | string | {}",
  },
  "a constraint that no type holds can't be negated": {
    given: "A: { not: { type: string, minLength: 3 } }",
    want: "unknown",
    codes: ["schema-keyword-unsaid"],
  },
};

const conditions: SchemaTable = {
  "then where if, else where not": {
    given: `
A:
  type: object
  if: { required: [a] }
  then: { required: [b] }
  else: { required: [c] }`,
    want: "{ a: unknown; b: unknown } | { a?: never; c: unknown }",
  },
  "one of the listed values decides": {
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { enum: [cat, dog, null] } }
  if: { properties: { kind: { const: cat } } }
  then: { required: [lives] }`,
    want: '{ kind: "cat"; lives: unknown } | { kind: "dog" | null }',
  },
  "several of them in allOf": {
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { enum: [cat, dog] } }
  allOf:
    - { if: { properties: { kind: { const: cat } } }, then: { required: [lives] } }
    - { if: { properties: { kind: { const: dog } } }, then: { required: [tricks] } }`,
    want: '{ kind: "cat"; lives: unknown } | { kind: "dog"; tricks: unknown }',
  },
  "any text may be what decides": {
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  if: { properties: { kind: { const: cat } } }
  then: { required: [lives] }`,
    want: "{ kind: string }",
    codes: ["schema-keyword-unsaid"],
  },
  "what does not fail to have a member is no object, or has it": {
    given: "A: { if: { not: { required: [a] } }, then: { type: boolean } }",
    want: "null | boolean | number | string | unknown[] | { a: unknown }",
  },
  "what fails not to be something that means more is not said": {
    given:
      "A: { if: { not: { properties: { a: { items: {} } } } }, then: { type: boolean } }",
    want: "unknown",
    codes: ["schema-keyword-unsaid", "schema-keyword-unsaid"],
  },
  "a constant is no object, whatever is said of members": {
    given:
      "A: { patternProperties: { ^x: {} }, dependentRequired: { b: [a] }, const: [1] }",
    want: "[1]",
  },
  "a member needs another one": {
    given: "A: { type: object, dependentRequired: { card: [name] } }",
    want: "{ card?: never; name?: unknown } | { card: unknown; name: unknown }",
  },
  "a member needs none": {
    given: "A: { dependentRequired: { card: [] } }",
    want: "unknown",
  },
  "a member brings a schema": {
    given: `
A:
  type: object
  dependentSchemas: { a: { properties: { b: { type: string } } } }`,
    want: "{ a?: never; b?: unknown } | { a: unknown; b?: string }",
  },
};

const exclusive: SchemaTable = {
  "one of two members": {
    given:
      "A: { properties: { a: { type: string }, b: { type: string } }, oneOf: [{ required: [a] }, { required: [b] }] }",
    want: "{ a: string; b?: never } | { a?: never; b: string }",
  },
  "one of three members": {
    given:
      "A: { type: object, oneOf: [{ required: [a] }, { required: [b] }, { required: [c] }] }",
    want: "{ a: unknown; b?: never; c?: never } | { b: unknown; a?: never; c?: never } | { c: unknown; a?: never; b?: never }",
  },
  "pairs that have a member in common": {
    given:
      "A: { type: object, oneOf: [{ required: [a, b] }, { required: [a, c] }] }",
    want: "{ a: unknown; b: unknown; c?: never } | { a: unknown; c: unknown; b?: never }",
  },
  "any of two members": {
    given: "A: { type: object, anyOf: [{ required: [a] }, { required: [b] }] }",
    want: "{ a: unknown } | { b: unknown }",
  },
  "members of certain types don't exclude each other": {
    given:
      "A: { oneOf: [{ properties: { a: { type: string } }, required: [a] }, { required: [b] }] }",
    want: "{ a: string } | { b: unknown }",
  },
  "two that hold always": {
    given: "A: { oneOf: [true, true] }",
    want: "never",
  },
  "one that holds always": {
    given: "A: { oneOf: [true, { type: [string, object] }] }",
    want: "null | boolean | number | unknown[]",
  },
};

const tables: Readonly<Record<string, SchemaTable>> = {
  not,
  conditions,
  exclusive,
};

describe.each(Object.entries(tables))("schemas: %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    expect(await said(row)).toEqual([row.want, row.codes ?? []]);
  });
});
