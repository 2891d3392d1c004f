import { ref, type Area } from "../row.js";

const named = `
B: { type: object, required: [b], properties: { b: { type: string } } }
C: { type: object, required: [c], properties: { c: { type: number } } }`;

/** `oneOf` and `anyOf` without a discriminator. */
export const unions: Area = {
  "one of several types": {
    of: ["oneOf", "type"],
    given: "A: { oneOf: [{ type: string }, { type: number }] }",
    accepts: ["a", 1],
    rejects: [true, null, []],
    declares: ["export type A = string | number;"],
  },
  "any of several types": {
    of: ["anyOf", "type"],
    given: "A: { anyOf: [{ type: string }, { type: number }] }",
    accepts: ["a", 1],
    rejects: [true, null, []],
    declares: ["export type A = string | number;"],
  },
  "one of several references": {
    of: ["oneOf", "$ref"],
    given: `A: { oneOf: [${ref("B")}, ${ref("C")}] }${named}`,
    accepts: [{ b: "x" }, { c: 1 }],
    rejects: [{}, { b: 1 }, { c: "x" }],
    declares: ["export type A = B | C;"],
  },
  "one and not several": {
    of: ["oneOf", "$ref"],
    given: `A: { oneOf: [${ref("B")}, ${ref("C")}] }${named}`,
    accepts: [{ b: "x", d: 1 }],
    rejects: [{ b: "x", c: 1 }],
  },
  "any and also several": {
    of: ["anyOf", "$ref"],
    given: `A: { anyOf: [${ref("B")}, ${ref("C")}] }${named}`,
    accepts: [{ b: "x" }, { c: 1 }, { b: "x", c: 1 }],
    rejects: [{}, { b: 1 }],
  },
  "one of several objects": {
    of: ["oneOf", "properties", "required"],
    given: `
A:
  oneOf:
    - { type: object, required: [id], properties: { id: { type: string } } }
    - { type: object, required: [email], properties: { email: { type: string } } }`,
    accepts: [{ id: "x" }, { email: "y" }],
    rejects: [{}, { id: 1 }, "x"],
    declares: ["export type A = AById | AByEmail;"],
  },
  "an object or a text": {
    of: ["oneOf", "$ref", "type"],
    given: `A: { oneOf: [${ref("B")}, { type: string }] }${named}`,
    accepts: [{ b: "x" }, "x"],
    rejects: [{}, 1],
    declares: ["export type A = B | string;"],
  },
  "a list or one": {
    of: ["oneOf", "items"],
    given:
      "A: { oneOf: [{ type: string }, { type: array, items: { type: string } }] }",
    accepts: ["a", ["a"], []],
    rejects: [1, [1], {}],
    declares: ["export type A = string | string[];"],
  },
  "lists of several kinds": {
    of: ["anyOf", "items"],
    given:
      "A: { anyOf: [{ type: array, items: { type: string } }, { type: array, items: { type: number } }] }",
    accepts: [["a"], [1], []],
    rejects: [["a", 1], [true]],
    declares: ["export type A = string[] | number[];"],
  },
  "a union in a union": {
    of: ["oneOf", "anyOf"],
    given:
      "A: { oneOf: [{ anyOf: [{ type: string }, { type: boolean }] }, { type: number }] }",
    accepts: ["a", true, 1],
    rejects: [null, []],
    declares: ["export type A = string | boolean | number;"],
  },
  "a union of one": {
    of: ["oneOf"],
    given: "A: { oneOf: [{ type: string }] }",
    accepts: ["a"],
    rejects: [1],
    declares: ["export type A = string;"],
  },
  "integer or number": {
    of: ["anyOf", "type"],
    given: "A: { anyOf: [{ type: integer }, { type: number }] }",
    accepts: [1, 1.5],
    rejects: ["1"],
    declares: ["export type A = number;"],
  },
  "integer or number, but not both": {
    of: ["oneOf", "type"],
    given: "A: { oneOf: [{ type: integer }, { type: number }] }",
    accepts: [1.5],
    rejects: ["1", 1],
  },
  "known values or any text": {
    of: ["anyOf", "enum"],
    given: "A: { anyOf: [{ type: string, enum: [a, b] }, { type: string }] }",
    accepts: ["a", "b", "z"],
    rejects: [1],
  },
  "anything swallows the rest": {
    of: ["anyOf"],
    given: "A: { anyOf: [{ type: string }, {}] }",
    accepts: ["a", 1, null],
  },
  "the schema false is no branch": {
    of: ["anyOf", "true and false"],
    given: "A: { anyOf: [{ type: string }, false] }",
    accepts: ["a"],
    rejects: [1],
    declares: ["export type A = string;"],
  },
  "members that all branches have": {
    of: ["oneOf", "properties", "required"],
    given: `
A:
  type: object
  required: [id]
  properties: { id: { type: string } }
  oneOf:
    - { required: [a], properties: { a: { type: string } } }
    - { required: [b], properties: { b: { type: number } } }`,
    accepts: [
      { id: "x", a: "y" },
      { id: "x", b: 1 },
    ],
    rejects: [{ id: "x" }, { a: "y" }, { id: "x", a: 1 }],
  },
  "branches that only require": {
    of: ["oneOf", "required", "properties"],
    given: `
A:
  type: object
  properties: { id: { type: string }, email: { type: string } }
  oneOf: [{ required: [id] }, { required: [email] }]`,
    accepts: [{ id: "x" }, { email: "y" }],
    rejects: [{}, { id: 1 }, { id: "x", email: "y" }],
  },
  "at least one of several members": {
    of: ["anyOf", "required", "properties"],
    given: `
A:
  type: object
  properties: { id: { type: string }, email: { type: string } }
  anyOf: [{ required: [id] }, { required: [email] }]`,
    accepts: [{ id: "x" }, { email: "y" }, { id: "x", email: "y" }],
    rejects: [{}, { id: 1 }],
  },
  "a branch that the rest excludes": {
    of: ["oneOf", "properties", "enum"],
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { type: string, enum: [a] } }
  oneOf:
    - { properties: { kind: { enum: [a] } } }
    - { properties: { kind: { enum: [b] } } }`,
    accepts: [{ kind: "a" }],
    rejects: [{ kind: "b" }, {}],
  },
  "oneOf and anyOf at once": {
    of: ["oneOf", "anyOf"],
    given:
      "A: { oneOf: [{ type: string }, { type: number }], anyOf: [{ type: number }, { type: boolean }] }",
    accepts: [1],
    rejects: ["a", true],
    declares: ["export type A = number;"],
  },
  "a reference beside a union": {
    of: ["anyOf", "allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}], anyOf: [${ref("C")}, { required: [d], properties: { d: { type: string } } }] }${named}`,
    accepts: [
      { b: "x", c: 1 },
      { b: "x", d: "y" },
    ],
    rejects: [{ b: "x" }, { c: 1 }],
  },
  "a member that is a union": {
    of: ["oneOf", "properties", "$ref"],
    given: `A: { type: object, required: [m], properties: { m: { oneOf: [${ref("B")}, ${ref("C")}] } } }${named}`,
    accepts: [{ m: { b: "x" } }, { m: { c: 1 } }],
    rejects: [{}, { m: {} }, { m: "x" }],
    declares: ["export interface A {\n  m: B | C;\n}"],
  },
  "tagged by constants without a word of it": {
    of: ["oneOf", "enum", "required"],
    given: `
A:
  oneOf:
    - { type: object, required: [kind, x], properties: { kind: { type: string, enum: [a] }, x: { type: string } } }
    - { type: object, required: [kind, y], properties: { kind: { type: string, enum: [b] }, y: { type: number } } }`,
    accepts: [
      { kind: "a", x: "s" },
      { kind: "b", y: 1 },
    ],
    rejects: [{ kind: "a", y: 1 }, { kind: "c" }, { x: "s" }],
    narrows: { by: "kind", to: { a: "x", b: "y" } },
  },
  "true in one branch and false in the other": {
    of: ["oneOf", "const", "required"],
    given: `
A:
  oneOf:
    - { type: object, required: [ok, data], properties: { ok: { const: true }, data: { type: string } } }
    - { type: object, required: [ok, error], properties: { ok: { const: false }, error: { type: string } } }`,
    accepts: [
      { ok: true, data: "x" },
      { ok: false, error: "y" },
    ],
    rejects: [{ ok: true, error: "y" }, { ok: false, data: "x" }, {}],
  },
  "closed branches": {
    of: ["oneOf", "additionalProperties", "required"],
    given: `
A:
  oneOf:
    - { type: object, required: [a], properties: { a: { type: string } }, additionalProperties: false }
    - { type: object, required: [b], properties: { b: { type: string } }, additionalProperties: false }`,
    accepts: [{ a: "x" }, { b: "y" }],
    rejects: [{}, { a: "x", b: "y" }, { a: 1 }],
  },
};
