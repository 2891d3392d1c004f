import { ref, type Area } from "../row.js";
import { eachTypeOrNull } from "./each-type.js";

/** Null as JSON Schema says it, and that it is never lost on the way. */
export const nulls: Area = {
  ...eachTypeOrNull("a type or null", (type) => ({
    of: ["type", "items"],
    in: ["3.1", "3.2"],
    given: `A: { type: [${type}, "null"], items: {} }`,
  })),
  "null by oneOf": {
    of: ["oneOf"],
    in: ["3.1", "3.2"],
    given: 'A: { oneOf: [{ type: integer }, { type: "null" }] }',
    accepts: [1, null],
    rejects: ["a", false],
    declares: ["export type A = number | null;"],
  },
  "null by anyOf, first": {
    of: ["anyOf"],
    in: ["3.1", "3.2"],
    given: 'A: { anyOf: [{ type: "null" }, { type: integer }] }',
    accepts: [1, null],
    rejects: ["a"],
  },
  "a reference or null": {
    of: ["anyOf", "$ref", "properties"],
    in: ["3.1", "3.2"],
    given: `A: { type: object, required: [b], properties: { b: { anyOf: [${ref("B")}, { type: "null" }] } } }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [{ b: { id: "a" } }, { b: null }],
    rejects: [{}, { b: {} }, { b: "a" }],
    declares: ["export interface A {\n  b: B | null;\n}"],
  },
  "an enum with null": {
    of: ["enum"],
    given: "A: { enum: [a, b, null] }",
    accepts: ["a", "b", null],
    rejects: ["c", 0],
  },
  "an enum with null whose type has it": {
    of: ["enum", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { type: [string, "null"], enum: [a, b, null] }',
    accepts: ["a", "b", null],
    rejects: ["c"],
  },
  "an enum without null whose type has it": {
    of: ["enum", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { type: [string, "null"], enum: [a, b] }',
    accepts: ["a", "b"],
    rejects: ["c", null],
  },
  "an enum with null whose type does not have it": {
    of: ["enum", "type"],
    given: "A: { type: string, enum: [a, null] }",
    accepts: ["a"],
    rejects: ["b", null],
    codes: ["enum-type-mismatch"],
  },
  "an enum of null alone": {
    of: ["enum"],
    given: "A: { enum: [null] }",
    accepts: [null],
    rejects: ["a", 0],
    declares: ["export type A = null;"],
  },
  "a constant null": {
    of: ["const"],
    given: "A: { const: null }",
    accepts: [null],
    rejects: ["a", 0],
    declares: ["export type A = null;"],
  },
  "through a reference": {
    of: ["$ref", "type"],
    in: ["3.1", "3.2"],
    given: `A: ${ref("B")}\nB: ${ref("C")}\nC: { type: [string, "null"] }`,
    accepts: ["a", null],
    rejects: [1],
  },
  "through allOf": {
    of: ["allOf", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { allOf: [{ type: [string, "null"] }, { maxLength: 3 }] }',
    accepts: ["a", null],
    rejects: [1],
  },
  "through allOf of references": {
    of: ["allOf", "$ref", "type"],
    in: ["3.1", "3.2"],
    given: `A: { allOf: [${ref("B")}, ${ref("C")}] }\nB: { type: [string, "null"] }\nC: { type: [string, number, "null"] }`,
    accepts: ["a", null],
    rejects: [1],
  },
  "lost in allOf only where a part forbids it": {
    of: ["allOf", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { allOf: [{ type: [string, "null"] }, { type: string }] }',
    accepts: ["a"],
    rejects: [null],
  },
  "through lists, maps and tuples": {
    of: ["items", "additionalProperties", "prefixItems"],
    given: `
A:
  type: object
  properties:
    list: { type: array, items: { type: [string, "null"] } }
    map: { type: object, additionalProperties: { type: [string, "null"] } }
    tuple: { type: array, prefixItems: [{ type: [string, "null"] }], minItems: 1, items: false }`,
    accepts: [{ list: [null], map: { a: null }, tuple: [null] }],
    rejects: [{ list: null }, { map: null }, { tuple: null }, { tuple: [] }],
  },
  "a list or null of texts or null": {
    of: ["items", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { type: [array, "null"], items: { type: [string, "null"] } }',
    accepts: [["a", null], null],
    rejects: [[1], "a"],
    declares: ["export type A = (string | null)[] | null;"],
  },
  "null and absent are two things": {
    of: ["required", "properties", "type"],
    in: ["3.1", "3.2"],
    given: `
A:
  type: object
  required: [both, must]
  properties:
    both: { type: [string, "null"] }
    must: { type: string }
    may: { type: string }
    any: { type: [string, "null"] }`,
    accepts: [
      { both: null, must: "a" },
      { both: "a", must: "a", may: "a", any: null },
    ],
    rejects: [
      { must: "a" },
      { both: null },
      { both: null, must: null },
      { both: null, must: "a", may: null },
    ],
  },
  "an object or null with members": {
    of: ["type", "properties", "required"],
    in: ["3.1", "3.2"],
    given:
      'A: { type: [object, "null"], required: [a], properties: { a: { type: string } } }',
    accepts: [{ a: "x" }, null],
    rejects: [{}, { a: null }, "x"],
  },
  "beside a union that a tag tells apart": {
    of: ["discriminator", "oneOf"],
    in: ["3.1", "3.2"],
    given: `
A:
  oneOf: [${ref("B")}, ${ref("C")}, { type: "null" }]
  discriminator: { propertyName: kind }
B: { type: object, required: [kind], properties: { kind: { const: b } } }
C: { type: object, required: [kind], properties: { kind: { const: c } } }`,
    accepts: [{ kind: "b" }, { kind: "c" }, null],
    rejects: [{ kind: "d" }, {}, "b"],
  },
  "a default of null lets no null in": {
    of: ["default", "type"],
    given: "A: { type: string, default: null }",
    accepts: ["a"],
    rejects: [null],
  },
  "not null": {
    of: ["not", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { not: { type: "null" } }',
    accepts: ["a", 0, [], {}],
    rejects: [null],
  },
};
