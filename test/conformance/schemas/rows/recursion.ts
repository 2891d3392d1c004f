import { ref, type Area } from "../row.js";

const circles = "a validator goes round in circles";

/** Schemas that lead to themselves. */
export const recursion: Area = {
  "through a member": {
    of: ["$ref", "properties", "required"],
    given: `A: { type: object, required: [v], properties: { v: { type: string }, next: ${ref("A")} } }`,
    accepts: [{ v: "x" }, { v: "x", next: { v: "y", next: { v: "z" } } }],
    rejects: [{}, { v: "x", next: {} }, { v: "x", next: { v: "y", next: 1 } }],
    declares: ["export interface A {\n  v: string;\n  next?: A;\n}"],
  },
  "through items": {
    of: ["$ref", "items"],
    given: `A: { type: object, required: [v], properties: { v: { type: string }, of: { type: array, items: ${ref("A")} } } }`,
    accepts: [{ v: "x" }, { v: "x", of: [{ v: "y", of: [] }] }],
    rejects: [
      { v: "x", of: [{}] },
      { v: "x", of: [{ v: "y", of: ["z"] }] },
    ],
  },
  "through a map": {
    of: ["$ref", "additionalProperties"],
    given: `A: { type: object, required: [v], properties: { v: { type: string }, by: { type: object, additionalProperties: ${ref("A")} } } }`,
    accepts: [{ v: "x", by: { y: { v: "z" } } }],
    rejects: [{ v: "x", by: { y: {} } }],
  },
  "a list of itself": {
    of: ["$ref", "items"],
    given: `A: { type: array, items: ${ref("A")} }`,
    accepts: [[], [[], [[]]]],
    rejects: [[1], [["a"]], {}],
  },
  "a map of itself": {
    of: ["$ref", "additionalProperties"],
    given: `A: { type: object, additionalProperties: ${ref("A")} }`,
    accepts: [{}, { a: {}, b: { c: {} } }],
    rejects: [{ a: 1 }, { a: { b: "x" } }],
  },
  "any JSON": {
    of: ["$ref", "oneOf", "items", "additionalProperties"],
    given: `
A:
  oneOf:
    - { type: string }
    - { type: number }
    - { type: boolean }
    - { type: array, items: ${ref("A")} }
    - { type: object, additionalProperties: ${ref("A")} }`,
    accepts: ["x", 1, true, [1, ["x"]], { a: { b: [true] } }],
    rejects: [null, [null], { a: null }],
  },
  "a text or lists of it": {
    of: ["$ref", "oneOf", "items"],
    given: `A: { oneOf: [{ type: string }, { type: array, items: ${ref("A")} }] }`,
    accepts: ["x", [], ["x", ["y"]]],
    rejects: [1, [1], [["x", [1]]]],
    declares: ["export type A = string | A[];"],
  },
  "two that lead to each other": {
    of: ["$ref", "properties", "required"],
    given: `A: { type: object, required: [b], properties: { b: ${ref("B")} } }\nB: { type: object, required: [v], properties: { v: { type: string }, a: ${ref("A")} } }`,
    accepts: [{ b: { v: "x" } }, { b: { v: "x", a: { b: { v: "y" } } } }],
    rejects: [{}, { b: {} }, { b: { v: "x", a: {} } }],
  },
  "through an object inside": {
    of: ["$ref", "properties"],
    given: `A: { type: object, properties: { in: { type: object, required: [a], properties: { a: ${ref("A")} } } } }`,
    accepts: [{}, { in: { a: {} } }, { in: { a: { in: { a: {} } } } }],
    rejects: [{ in: {} }, { in: { a: { in: 1 } } }],
  },
  "through allOf": {
    of: ["$ref", "allOf"],
    given: `A: { allOf: [${ref("B")}, { type: object, properties: { children: { type: array, items: ${ref("A")} } } }] }\nB: { type: object, required: [v], properties: { v: { type: string } } }`,
    accepts: [{ v: "x", children: [{ v: "y" }] }],
    rejects: [{}, { v: "x", children: [{}] }],
  },
  "through a parent": {
    of: ["$ref", "allOf"],
    given: `A: { allOf: [${ref("B")}] }\nB: { type: object, required: [v], properties: { v: { type: string }, a: ${ref("A")} } }`,
    accepts: [{ v: "x", a: { v: "y" } }],
    rejects: [{ v: "x", a: {} }, {}],
  },
  "through a tuple": {
    of: ["$ref", "prefixItems", "items", "minItems"],
    given: `A: { type: array, prefixItems: [{ type: string }, { anyOf: [${ref("A")}, { type: "null" }] }], items: false, minItems: 2 }`,
    accepts: [
      ["x", null],
      ["x", ["y", null]],
    ],
    rejects: [["x"], ["x", ["y"]], ["x", 1]],
  },
  "through null": {
    of: ["$ref", "anyOf", "required"],
    in: ["3.1", "3.2"],
    given: `A: { type: object, required: [next], properties: { next: { anyOf: [${ref("A")}, { type: "null" }] } } }`,
    accepts: [{ next: null }, { next: { next: null } }],
    rejects: [{}, { next: {} }],
    declares: ["export interface A {\n  next: A | null;\n}"],
  },
  "through nullable": {
    of: ["$ref", "nullable", "allOf"],
    given: `A: { type: object, required: [next], properties: { next: { nullable: true, allOf: [${ref("A")}] } } }`,
    accepts: [{ next: null }, { next: { next: null } }],
    rejects: [{}, { next: {} }],
  },
  "without an end": {
    of: ["$ref", "required", "properties"],
    given: `A: { type: object, required: [next], properties: { next: ${ref("A")} } }`,
    rejects: [{}, { next: {} }, { next: { next: null } }],
  },
  "unions that contain each other": {
    of: ["$ref", "anyOf"],
    given: `A: { anyOf: [${ref("B")}, { type: string }] }\nB: { anyOf: [${ref("A")}, { type: number }] }`,
    but: { why: circles, accepts: ["x", 1], rejects: [true, null] },
    codes: ["schema-in-itself"],
  },
  "a union of itself and more": {
    of: ["$ref", "anyOf"],
    given: `A: { anyOf: [${ref("A")}, { type: string }] }`,
    but: { why: circles, accepts: ["x"], rejects: [1] },
    codes: ["schema-in-itself"],
  },
  "through a part of itself": {
    of: ["$ref", "properties"],
    given: `A: { type: object, properties: { node: { type: object, required: [v], properties: { v: { type: string }, next: { $ref: "#/components/schemas/A/properties/node" } } } } }`,
    accepts: [{}, { node: { v: "x", next: { v: "y" } } }],
    rejects: [{ node: {} }, { node: { v: "x", next: {} } }],
  },
  "through a discriminator": {
    of: ["$ref", "discriminator", "oneOf"],
    in: ["3.0", "3.1", "3.2"],
    given: `
A: { oneOf: [${ref("B")}, ${ref("C")}], discriminator: { propertyName: kind } }
B: { type: object, required: [kind, of], properties: { kind: { type: string, enum: [b] }, of: { type: array, items: ${ref("A")} } } }
C: { type: object, required: [kind, v], properties: { kind: { type: string, enum: [c] }, v: { type: string } } }`,
    accepts: [
      { kind: "c", v: "x" },
      {
        kind: "b",
        of: [
          { kind: "c", v: "x" },
          { kind: "b", of: [] },
        ],
      },
    ],
    rejects: [{ kind: "b" }, { kind: "b", of: [{ kind: "c" }] }],
    narrows: { by: "kind", to: { b: "of", c: "v" } },
  },
  "through a pattern": {
    of: ["$ref", "patternProperties"],
    given: `A: { type: object, required: [v], properties: { v: { type: string } }, patternProperties: { ^x_: ${ref("A")} } }`,
    accepts: [{ v: "x", x_a: { v: "y" } }],
    rejects: [{}, { v: "x", x_a: {} }],
  },
  "through a condition": {
    of: ["$ref", "if", "then", "const"],
    given: `
A:
  type: object
  required: [more]
  properties: { more: { type: boolean }, next: ${ref("A")} }
  if: { properties: { more: { const: true } } }
  then: { required: [next] }`,
    accepts: [{ more: false }, { more: true, next: { more: false } }],
    rejects: [{}, { more: true }, { more: true, next: { more: true } }],
  },
  "through members that depend": {
    of: ["$ref", "dependentSchemas"],
    given: `
A:
  type: object
  properties: { v: { type: string } }
  dependentSchemas: { v: { required: [next], properties: { next: ${ref("A")} } } }`,
    accepts: [{}, { v: "x", next: {} }],
    rejects: [{ v: "x" }, { v: "x", next: { v: "y" } }],
  },
};
