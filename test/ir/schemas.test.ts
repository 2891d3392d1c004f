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
    codes: ["schema-contradiction"],
  },
  "an enum of none": {
    given: "A: { type: string, enum: [] }",
    want: "never",
    codes: ["enum-without-values"],
  },
  "an enum of one": { given: "A: { enum: [a] }", want: '"a"' },
  "values that are listed beside a type": {
    given: "A: { type: [string, 'null', integer], x-extensible-enum: [a, b] }",
    want: '"a" | "b" | … | null | integer',
  },
  "values of another type that are listed": {
    given: "A: { type: integer, x-extensible-enum: [a, b] }",
    want: "integer",
  },
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
    codes: ["schema-contradiction"],
  },
};

const lists: SchemaTable = {
  "an array": {
    given: "A: { type: array, items: { type: string } }",
    want: "string[]",
  },
  "items without a type mean an array, 3.0": {
    given: "A: { items: { type: string } }",
    version: "3.0.3",
    want: "string[]",
  },
  "items without a type that may be null, 3.0": {
    given: "A: { items: { type: string }, nullable: true }",
    version: "3.0.3",
    want: "string[] | null",
  },
  "items without a type also allow what looks like an array": {
    given: "A: { items: { type: string } }",
    want: "string[] | {length}",
    codes: ["type-implied"],
  },
  "prefixItems without a type also allow what looks like an array": {
    given: "A: { prefixItems: [{ type: string }], minItems: 1 }",
    want: "[string, ...unknown[]] | {length}",
    codes: ["type-implied"],
  },
  "items without a type, and an array to show what is meant": {
    given: "A: { items: { type: string }, default: [] }",
    want: "string[]",
  },
  "items beside branches of which one is no array": {
    given:
      "A: { items: { type: string }, oneOf: [{ type: array, items: {} }, { type: string }] }",
    version: "3.0.3",
    want: "string[] | string",
  },
  "items beside branches that are no arrays": {
    given:
      "A: { items: { type: string }, oneOf: [{ type: integer }, { type: string }] }",
    want: "integer | string",
    codes: ["schema-keyword-unsaid"],
  },
  "items beside a reference to an array": {
    given:
      "A: { items: { type: string }, $ref: '#/components/schemas/B' }\nB: { type: array }",
    want: "string[] & B",
  },
  "items beside references to this and that": {
    given:
      "A: { items: { type: string }, anyOf: [{ $ref: '#/components/schemas/B' }, { type: array }] }\nB: { type: integer }",
    want: "B | unknown[]",
    codes: ["schema-keyword-unsaid"],
  },
  "a list of items without a type says nothing": {
    given: "A: { items: [{ type: string }, { type: object }] }",
    version: "3.0.3",
    want: "unknown",
    codes: ["items-list-untyped"],
  },
  "a number of items": {
    given:
      "A: { type: array, items: { type: string }, minItems: 1, maxItems: 3 }",
    want: "string[]{1,3}",
  },
  "no number of items is right": {
    given: "A: { type: array, minItems: 2, maxItems: 1 }",
    want: "never",
    codes: ["schema-contradiction"],
  },
  "numbers of items of parts": {
    given:
      "A: { allOf: [{ type: array, items: { type: string }, maxItems: 9 }, { type: array, minItems: 1 }] }",
    want: "string[]{1,9}",
  },
  "a number of items without a type leaves every other value": {
    given: "A: { minItems: 1 }",
    want: "null | boolean | number | string | {} | unknown[]{1,}",
  },
  "a number of items without a type beside an array": {
    given:
      "A: { allOf: [{ type: array, items: { type: string } }, { minItems: 1 }] }",
    want: "string[]{1,}",
  },
  "a number of items without a type beside a reference": {
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { minItems: 1 }] }\nB: {}",
    want: "B",
  },
  "most items without a type say nothing": {
    given: "A: { maxItems: 3 }",
    want: "unknown",
  },
  "contains needs an item": {
    given: "A: { type: array, contains: { type: string } }",
    want: "unknown[]{1,}",
    codes: ["schema-keyword-unsaid"],
  },
  "contains needs as many as minContains": {
    given: "A: { type: array, contains: true, minContains: 2, maxContains: 3 }",
    want: "unknown[]{2,3}",
  },
  "contains needs none": {
    given: "A: { type: array, contains: { type: string }, minContains: 0 }",
    want: "unknown[]",
    codes: ["schema-keyword-unsaid"],
  },
  "contains that nothing can be": {
    given: "A: { type: array, contains: false }",
    want: "never",
    codes: ["schema-contradiction"],
  },
  "unevaluatedItems beside nothing that evaluates": {
    given:
      "A: { type: array, prefixItems: [{ type: string }], unevaluatedItems: false }",
    want: "[string?]",
  },
  "an array of anything": { given: "A: { type: array }", want: "unknown[]" },
  "a tuple of as many as there are": {
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }], minItems: 2, items: false }",
    want: "[string, number]",
  },
  "a tuple that may be short": {
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }] }",
    want: "[string?, number?, ...unknown[]]",
  },
  "a tuple with a rest": {
    given:
      "A: { type: array, prefixItems: [{ type: string }], minItems: 1, items: { type: number } }",
    want: "[string, ...number[]]",
  },
  "a tuple that goes on for some": {
    given:
      "A: { type: array, prefixItems: [{ type: string }], minItems: 3, maxItems: 3, items: { type: number } }",
    want: "[string, number, number]",
  },
  "a tuple that has to go on and may": {
    given:
      "A: { type: array, prefixItems: [{ type: string }], minItems: 2, items: { type: number } }",
    want: "[string, number, ...number[]]",
  },
  "a tuple that has to go on and may not": {
    given:
      "A: { type: array, prefixItems: [{ type: string }], minItems: 2, items: false }",
    want: "never",
    codes: ["schema-contradiction"],
  },
  "a tuple that maxItems ends": {
    given:
      "A: { type: array, prefixItems: [{ type: string }, { type: number }], minItems: 1, maxItems: 1 }",
    want: "[string]",
  },
  "more than anybody reads": {
    given: `A: { type: array, prefixItems: [${"{ type: string }, ".repeat(17)}] }`,
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
