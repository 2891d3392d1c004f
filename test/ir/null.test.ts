import { describe, expect, it } from "vitest";
import { said, type SchemaTable } from "./schema-table.js";

const B = "{ $ref: '#/components/schemas/B' }";
const PET = "B: { type: object, properties: { id: { type: string } } }";

/** OpenAPI 3.1 and 3.2: null is a type and a value. */
const now: SchemaTable = {
  "a type": { given: "A: { type: 'null' }", want: "null" },
  "one of the types": {
    given: "A: { type: [string, 'null'] }",
    want: "string | null",
  },
  "const: null": { given: "A: { const: null }", want: "null" },
  "enum: [null]": { given: "A: { enum: [null] }", want: "null" },
  "enum: [null] with its type": {
    given: "A: { type: 'null', enum: [null] }",
    want: "null",
  },
  "one of the values": { given: "A: { enum: [a, null] }", want: '"a" | null' },
  "a value of an open enum": {
    given: "A: { enum: [a, b, null], x-enum-open: true }",
    want: '"a" | "b" | … | null',
  },
  "a type, but none of the values: it is not allowed": {
    given: "A: { type: [string, 'null'], enum: [a, b] }",
    want: '"a" | "b"',
  },
  "a type, but not the constant: it is not allowed": {
    given: "A: { type: [string, 'null'], const: a }",
    want: '"a"',
  },
  "one of oneOf": {
    given: `A: { oneOf: [${B}, { type: 'null' }] }\n${PET}`,
    want: "B | null",
  },
  "one of anyOf, by const": {
    given: `A: { anyOf: [${B}, { const: null }] }\n${PET}`,
    want: "B | null",
  },
  "one of anyOf, by enum": {
    given: `A: { anyOf: [${B}, { enum: [null] }] }\n${PET}`,
    want: "B | null",
  },
  "in a union in a union": {
    given:
      "A: { oneOf: [{ type: integer }, { anyOf: [{ type: string }, { type: 'null' }] }] }",
    want: "integer | string | null",
  },
  "in every part of allOf": {
    given:
      "A: { allOf: [{ type: [string, 'null'] }, { type: ['null', string, integer] }] }",
    want: "string | null",
  },
  "in one part of allOf, and the other names no type": {
    given: "A: { allOf: [{ type: [string, 'null'] }, { maxLength: 3 }] }",
    want: "string | null",
  },
  "in one part of allOf and not in the other: it is not allowed": {
    given: "A: { allOf: [{ type: [string, 'null'] }, { type: string }] }",
    want: "string",
  },
  "in a union beside an enum that has it": {
    given:
      "A: { enum: [a, null], anyOf: [{ type: string }, { type: 'null' }] }",
    want: '"a" | null',
  },
  "in the items of an array": {
    given: `A: { type: array, items: { anyOf: [${B}, { type: 'null' }] } }\n${PET}`,
    want: "(B | null)[]",
  },
  "instead of an array": {
    given: "A: { type: [array, 'null'], items: { type: string } }",
    want: "string[] | null",
  },
  "in a tuple": {
    given:
      "A: { type: array, minItems: 1, prefixItems: [{ type: [string, 'null'] }], items: false }",
    want: "[string | null]",
  },
  "in a map": {
    given:
      "A: { type: object, additionalProperties: { type: [string, 'null'] } }",
    want: "{ *: string | null }",
  },
  "of a required member": {
    given:
      "A: { type: object, required: [id], properties: { id: { type: [string, 'null'] } } }",
    want: "{ id: string | null }",
  },
  "of a member of both parts": {
    given:
      "A: { allOf: [{ properties: { id: { type: [string, 'null'] } } }, { properties: { id: { type: ['null', string] } }, required: [id] }] }",
    want: "{ id: string | null }",
  },
  "beside a discriminator": {
    given: `
A:
  oneOf: [${B}, { $ref: '#/components/schemas/C' }, { type: 'null' }]
  discriminator: { propertyName: kind }
B: { properties: { kind: { const: b } }, required: [kind] }
C: { properties: { kind: { const: c } }, required: [kind] }`,
    want: "B | C | null",
  },
  "of a member of a discriminated union": {
    given: `
A:
  oneOf: [${B}, { $ref: '#/components/schemas/C' }]
  discriminator: { propertyName: kind }
B: { type: [object, 'null'], properties: { kind: { const: b } }, required: [kind] }
C: { properties: { kind: { const: c } }, required: [kind] }`,
    want: "B | C | null",
  },
  "what is not a string may be null": {
    given: "A: { not: { type: string } }",
    want: "null | boolean | number | unknown[] | {}",
  },
};

/** OpenAPI 3.0: `nullable`. */
const then: SchemaTable = {
  "beside a type": {
    given: "A: { type: string, nullable: true }",
    want: "string | null",
  },
  "beside a reference": {
    given: `A: { ${B.slice(2, -2)}, nullable: true }\n${PET}`,
    want: "B | null",
  },
  "beside allOf": {
    given: `A: { nullable: true, allOf: [${B}] }\n${PET}`,
    want: "B | null",
  },
  "beside allOf and a type": {
    given: `A: { nullable: true, type: object, allOf: [${B}] }\n${PET}`,
    want: "B | null",
  },
  "beside oneOf": {
    given: `A: { nullable: true, oneOf: [${B}, { type: string }] }\n${PET}`,
    want: "B | string | null",
  },
  "beside anyOf": {
    given: `A: { nullable: true, anyOf: [${B}] }\n${PET}`,
    want: "B | null",
  },
  "beside an enum that lacks it": {
    given: "A: { type: string, nullable: true, enum: [a, b] }",
    want: '"a" | "b" | null',
  },
  "beside an enum that has it": {
    given: "A: { type: string, nullable: true, enum: [a, b, null] }",
    want: '"a" | "b" | null',
  },
  "beside an enum without a type": {
    given: "A: { nullable: true, enum: [a, b] }",
    want: '"a" | "b" | null',
  },
  "without a type: it may be anything as it is": {
    given: "A: { nullable: true }",
    want: "unknown",
  },
  "without a type, beside properties": {
    given: "A: { nullable: true, properties: { id: { type: string } } }",
    want: "{ id?: string } | null",
  },
  "without a type, beside additionalProperties and oneOf": {
    given:
      "A: { nullable: true, additionalProperties: { type: string }, oneOf: [{ required: [a] }, { required: [b] }] }",
    want: "{ a: string; b?: never; *: string } | { b: string; a?: never; *: string } | null",
  },
  "without a type, beside items": {
    given: "A: { nullable: true, items: { type: string } }",
    want: "string[] | null",
  },
  "in a part of allOf that says nothing more": {
    given: `A: { allOf: [${B}, { nullable: true }] }\n${PET}`,
    want: "B | null",
  },
  "in a part of allOf, with a text": {
    given: `A: { allOf: [${B}, { nullable: true, description: Maybe. }] }\n${PET}`,
    want: "B | null",
  },
  "in every part of allOf": {
    given:
      "A: { allOf: [{ type: object, nullable: true, properties: { a: {} } }, { type: object, nullable: true, properties: { b: {} } }] }",
    want: "{ a?: unknown; b?: unknown } | null",
  },
  "in one typed part of allOf, as 3.0.3 has it: it is not allowed": {
    given:
      "A: { allOf: [{ type: object, nullable: true, properties: { a: {} } }, { type: object, properties: { b: {} } }] }",
    want: "{ a?: unknown; b?: unknown }",
  },
  "in what is referred to": {
    given: `A: { type: object, properties: { b: ${B} } }\nB: { type: string, nullable: true }`,
    want: "{ b?: B }",
  },
  "of items": {
    given: `A: { type: array, items: { nullable: true, allOf: [${B}] } }\n${PET}`,
    want: "(B | null)[]",
  },
  "as a type that 3.0 does not have": {
    given: "A: { type: 'null' }",
    want: "null",
  },
  "as a type that 3.0 does not have, beside oneOf": {
    given: `A: { type: 'null', oneOf: [{ type: string }, ${B}] }\n${PET}`,
    want: "string | B | null",
  },
  "as a type that 3.0 does not have, beside allOf": {
    given: `A: { type: 'null', allOf: [${B}] }\n${PET}`,
    want: "B | null",
  },
  "false: it is not allowed": {
    given: "A: { type: string, nullable: false }",
    want: "string",
  },
};

/** Swagger 2.0 and whoever kept its habit: `x-nullable`. */
const before: SchemaTable = {
  "beside a type": {
    given: "A: { type: string, x-nullable: true }",
    want: "string | null",
  },
  "beside a reference": {
    given: `A: { ${B.slice(2, -2)}, x-nullable: true }\n${PET}`,
    want: "B | null",
  },
  "beside an enum": {
    given: "A: { type: string, x-nullable: true, enum: [a] }",
    want: '"a" | null',
  },
  "in a part of allOf": {
    given: `A: { allOf: [${B}, { x-nullable: true }] }\n${PET}`,
    want: "B | null",
  },
  "of items": {
    given: "A: { type: array, items: { type: string, x-nullable: true } }",
    want: "(string | null)[]",
  },
};

function inVersion(table: SchemaTable, version: string): SchemaTable {
  return Object.fromEntries(
    Object.entries(table).map(([name, row]) => [name, { version, ...row }]),
  );
}

const tables: Readonly<Record<string, SchemaTable>> = {
  "as 3.1 writes it": now,
  "nullable of 3.0": inVersion(then, "3.0.3"),
  "x-nullable, in 3.0": inVersion(before, "3.0.3"),
  "x-nullable, in 3.1": inVersion(before, "3.1.0"),
};

/** Null, however it is written, is never lost, and never there where it is not allowed. */
describe.each(Object.entries(tables))("null, %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, row) => {
    const [type] = await said(row);
    expect(type).toBe(row.want);
  });
});
