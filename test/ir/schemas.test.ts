import { describe, expect, it } from "vitest";
import { said, type SchemaTable } from "./schema-table.js";

const nothing: SchemaTable = {
  "a type that is null": { given: "A: { type: 'null' }", want: "null" },
  "a list of types": {
    given: "A: { type: [string, 'null'] }",
    want: "string | null",
  },
  "null first": {
    given: "A: { type: ['null', string] }",
    want: "null | string",
  },
  "nullable of 3.0": {
    given: "A: { type: string, nullable: true }",
    version: "3.0.3",
    want: "string | null",
  },
  "nullable beside a nullable reference in allOf, 3.0": {
    given:
      "A: { nullable: true, type: object, allOf: [{ $ref: '#/components/schemas/B' }] }\nB: { type: object, nullable: true, properties: { id: { type: string } } }",
    version: "3.0.3",
    want: "{} & B | null",
  },
  "oneOf with null": {
    given: "A: { oneOf: [{ type: integer }, { type: 'null' }] }",
    want: "integer | null",
  },
  "anyOf with null": {
    given: "A: { anyOf: [{ type: 'null' }, { type: integer }] }",
    want: "null | integer",
  },
  "an enum with null": {
    given: "A: { enum: [a, b, null] }",
    want: '"a" | "b" | null',
  },
  "an enum with null whose type allows it": {
    given: "A: { type: [string, 'null'], enum: [a, b, null] }",
    want: '"a" | "b" | null',
  },
  "a type that allows null, an enum that does not": {
    given: "A: { type: [string, 'null'], enum: [a, b] }",
    want: '"a" | "b"',
  },
  "an enum with null whose type does not allow it": {
    given: "A: { type: string, enum: [a, null] }",
    want: '"a"',
    codes: ["enum-type-mismatch"],
  },
  "a const null": { given: "A: { const: null }", want: "null" },
  "null survives allOf": {
    given: "A: { allOf: [{ type: [string, 'null'] }, { maxLength: 3 }] }",
    want: "string | null",
  },
  "null survives an array": {
    given: "A: { type: array, items: { type: [string, 'null'] } }",
    want: "(string | null)[]",
  },
  "null is lost where allOf forbids it": {
    given: "A: { allOf: [{ type: [string, 'null'] }, { type: string }] }",
    want: "string",
  },
};

const values: SchemaTable = {
  "a const": { given: "A: { const: a }", want: '"a"' },
  "a const of another type": {
    given: "A: { type: string, const: 1 }",
    want: "never",
  },
  "an enum of one": { given: "A: { enum: [a] }", want: '"a"' },
  "an open enum of one": {
    given: "A: { type: string, enum: [a], x-enum-open: true }",
    want: '"a" | …',
  },
  "an open enum": {
    given: "A: { enum: [a, b], x-enum-open: true }",
    want: '"a" | "b" | …',
  },
  "an open enum or null": {
    given: "A: { type: [string, 'null'], enum: [a, null], x-enum-open: true }",
    want: '"a" | … | null',
  },
  "values of many types": {
    given: "A: { enum: [1, a, true, [1], { b: 1 }] }",
    want: '1 | "a" | true | [1] | {"b":1}',
  },
  doubles: {
    given: "A: { enum: [a, b, a] }",
    want: '"a" | "b"',
    codes: ["enum-duplicate"],
  },
  "a const within an enum": {
    given: "A: { const: a, enum: [a, b] }",
    want: '"a"',
  },
  "a value of another type is left out": {
    given: "A: { type: integer, enum: [1, 1.5, 2] }",
    want: "1 | 2",
    codes: ["enum-type-mismatch"],
  },
  "an enum in allOf": {
    given: "A: { allOf: [{ enum: [a, b] }, { enum: [b, c] }] }",
    want: '"b"',
  },
  "an open enum keeps what a closed one lists": {
    given:
      "A: { allOf: [{ enum: [a, b], x-enum-open: true }, { enum: [b, c] }] }",
    want: '"b" | "c"',
  },
  "an open enum and a const": {
    given: "A: { allOf: [{ enum: [a, b], x-enum-open: true }, { const: c }] }",
    want: '"c"',
  },
  "enums that have nothing in common": {
    given: "A: { allOf: [{ enum: [a, b] }, { enum: [c] }] }",
    want: "never",
  },
};

const lists: SchemaTable = {
  "an array": {
    given: "A: { type: array, items: { type: string } }",
    want: "string[]",
  },
  "items without a type mean an array": {
    given: "A: { items: { type: string } }",
    want: "string[]",
  },
  "an array of anything": { given: "A: { type: array }", want: "unknown[]" },
  "a tuple of as many as there are": {
    given:
      "A: { prefixItems: [{ type: string }, { type: number }], minItems: 2, items: false }",
    want: "[string, number]",
  },
  "a tuple that may be short": {
    given: "A: { prefixItems: [{ type: string }, { type: number }] }",
    want: "[string?, number?, ...unknown[]]",
  },
  "a tuple with a rest": {
    given:
      "A: { prefixItems: [{ type: string }], minItems: 1, items: { type: number } }",
    want: "[string, ...number[]]",
  },
  "a tuple that maxItems ends": {
    given:
      "A: { prefixItems: [{ type: string }, { type: number }], minItems: 1, maxItems: 1 }",
    want: "[string]",
  },
  "more than anybody reads": {
    given: `A: { prefixItems: [${"{ type: string }, ".repeat(17)}] }`,
    want: "unknown[]",
  },
};

const tables: Readonly<Record<string, SchemaTable>> = {
  nothing,
  values,
  lists,
};

describe.each(Object.entries(tables))("schemas: %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    expect(await said(row)).toEqual([row.want, row.codes ?? []]);
  });
});
