import { ref, type Area } from "../row.js";

const named = `
B: { type: object, required: [b], properties: { b: { type: string } } }
C: { type: object, required: [c], properties: { c: { type: number } } }`;

/** `allOf`: merged where it can be, intersected where it can't, never where nothing fits. */
export const allOf: Area = {
  "objects are merged": {
    of: ["allOf", "properties", "required"],
    given: `
A:
  allOf:
    - { type: object, required: [a], properties: { a: { type: string } } }
    - { type: object, properties: { b: { type: number } } }`,
    accepts: [{ a: "x" }, { a: "x", b: 1 }],
    rejects: [{}, { a: 1 }, { a: "x", b: "y" }],
    declares: ["export interface A {\n  a: string;\n  b?: number;\n}"],
  },
  "references stand side by side": {
    of: ["allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, ${ref("C")}] }${named}`,
    accepts: [{ b: "x", c: 1 }],
    rejects: [{ b: "x" }, { c: 1 }, { b: 1, c: 1 }, {}],
  },
  "a reference with more members": {
    of: ["allOf", "$ref", "properties"],
    given: `A: { allOf: [${ref("B")}, { type: object, required: [d], properties: { d: { type: boolean } } }] }${named}`,
    accepts: [{ b: "x", d: true }],
    rejects: [{ b: "x" }, { d: true }, { b: "x", d: 1 }],
  },
  "a reference beside members of its own": {
    of: ["allOf", "$ref", "properties", "required"],
    given: `A: { type: object, required: [d], properties: { d: { type: boolean } }, allOf: [${ref("B")}] }${named}`,
    accepts: [{ b: "x", d: true }],
    rejects: [{ b: "x" }, { d: true }],
  },
  "one reference with a text": {
    of: ["allOf", "$ref", "description"],
    given: `A: { type: object, properties: { b: { description: The b., allOf: [${ref("B")}] } } }${named}`,
    accepts: [{}, { b: { b: "x" } }],
    rejects: [{ b: {} }, { b: "x" }],
    declares: ["export interface A {\n  /** The b. */\n  b?: B;\n}"],
  },
  "the same reference twice": {
    of: ["allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, ${ref("B")}] }${named}`,
    accepts: [{ b: "x" }],
    rejects: [{}, { b: 1 }],
    declares: ["export type A = B;"],
  },
  "three generations": {
    of: ["allOf", "$ref"],
    given: `
A: { allOf: [${ref("D")}, { type: object, required: [a], properties: { a: { type: string } } }] }
D: { allOf: [${ref("B")}, { type: object, required: [d], properties: { d: { type: boolean } } }] }${named}`,
    accepts: [{ a: "x", d: true, b: "y" }],
    rejects: [
      { a: "x", d: true },
      { a: "x", b: "y" },
      { d: true, b: "y" },
    ],
  },
  "two ways to one parent": {
    of: ["allOf", "$ref"],
    given: `
A: { allOf: [${ref("D")}, ${ref("E")}] }
D: { allOf: [${ref("B")}, { type: object, required: [d], properties: { d: { type: string } } }] }
E: { allOf: [${ref("B")}, { type: object, required: [e], properties: { e: { type: string } } }] }${named}`,
    accepts: [{ b: "x", d: "y", e: "z" }],
    rejects: [
      { b: "x", d: "y" },
      { d: "y", e: "z" },
    ],
  },
  "required beside what declares it": {
    of: ["allOf", "required", "properties"],
    given:
      "A: { required: [a], allOf: [{ type: object, properties: { a: { type: string } } }] }",
    accepts: [{ a: "x" }],
    rejects: [{}, { a: 1 }],
  },
  "required beside a reference that declares it": {
    of: ["allOf", "required", "$ref"],
    given: `A: { allOf: [${ref("B")}, { required: [b, c] }] }\nB: { type: object, properties: { b: { type: string }, c: { type: number } } }`,
    accepts: [{ b: "x", c: 1 }],
    rejects: [{}, { b: "x" }, { b: 1, c: 1 }],
  },
  "a member of both parts is held to both": {
    of: ["allOf", "properties", "type"],
    in: ["3.1", "3.2"],
    given: `
A:
  allOf:
    - { type: object, properties: { a: { type: [string, number] } } }
    - { type: object, required: [a], properties: { a: { type: [number, boolean] } } }`,
    accepts: [{ a: 1 }],
    rejects: [{ a: "x" }, { a: true }, {}],
  },
  "a child that narrows a member": {
    of: ["allOf", "$ref", "enum"],
    given: `A: { allOf: [${ref("B")}, { type: object, properties: { b: { type: string, enum: [x] } } }] }${named}`,
    accepts: [{ b: "x" }],
    rejects: [{ b: "y" }, {}],
  },
  "a member with an object in both parts": {
    of: ["allOf", "properties", "required"],
    given: `
A:
  allOf:
    - { type: object, required: [o], properties: { o: { type: object, required: [p], properties: { p: { type: string } } } } }
    - { type: object, properties: { o: { type: object, required: [q], properties: { q: { type: number } } } } }`,
    accepts: [{ o: { p: "x", q: 1 } }],
    rejects: [{}, { o: { p: "x" } }, { o: { q: 1 } }, { o: { p: 1, q: 1 } }],
  },
  "limits are added": {
    of: ["allOf", "minLength", "maxLength"],
    given:
      "A: { allOf: [{ type: string, minLength: 2 }, { type: string, maxLength: 3 }] }",
    accepts: ["ab", "abc"],
    rejects: [1, "a", "abcd"],
  },
  "integer and number are integer": {
    of: ["allOf", "type"],
    given: "A: { allOf: [{ type: number }, { type: integer }] }",
    accepts: [1],
    rejects: [1.5, "1"],
    declares: ["export type A = number;"],
  },
  "types that exclude each other": {
    of: ["allOf", "type", "properties"],
    given:
      "A: { type: object, properties: { a: { allOf: [{ type: string }, { type: number }] } } }",
    accepts: [{}],
    rejects: [{ a: "x" }, { a: 1 }],
    codes: ["schema-contradiction"],
  },
  "values that exclude each other": {
    of: ["allOf", "enum", "properties"],
    given:
      "A: { type: object, properties: { a: { allOf: [{ enum: [a] }, { enum: [b] }] } } }",
    accepts: [{}],
    rejects: [{ a: "a" }, { a: "b" }],
    codes: ["schema-contradiction"],
  },
  "members that exclude each other": {
    of: ["allOf", "properties", "required"],
    given: `
A:
  allOf:
    - { type: object, required: [a], properties: { a: { type: string } } }
    - { type: object, required: [a], properties: { a: { type: number } } }`,
    rejects: [{}, { a: "x" }, { a: 1 }],
    codes: ["schema-contradiction"],
  },
  "optional members that exclude each other": {
    of: ["allOf", "properties"],
    given: `
A:
  allOf:
    - { type: object, properties: { a: { type: string } } }
    - { type: object, properties: { a: { type: number } } }`,
    accepts: [{}],
    rejects: [{ a: "x" }, { a: 1 }],
    codes: ["schema-contradiction"],
  },
  "a closed part has no room for the others": {
    of: ["allOf", "additionalProperties", "properties"],
    given: `
A:
  allOf:
    - { type: object, properties: { a: {} }, additionalProperties: false }
    - { type: object, properties: { b: {} } }`,
    accepts: [{}, { a: 1 }],
    rejects: [{ b: 1 }, { a: 1, b: 1 }],
    codes: ["schema-closed-to-parts"],
  },
  "a map holds for the members of the others": {
    of: ["allOf", "additionalProperties", "properties"],
    given: `
A:
  allOf:
    - { type: object, additionalProperties: { type: string } }
    - { type: object, required: [a], properties: { a: { maxLength: 3 } } }`,
    accepts: [{ a: "x" }, { a: "x", b: "y" }],
    rejects: [{}, { a: 1 }, { a: "x", b: 1 }],
  },
  "two maps": {
    of: ["allOf", "additionalProperties", "type"],
    in: ["3.1", "3.2"],
    given: `
A:
  allOf:
    - { type: object, additionalProperties: { type: [string, number] } }
    - { type: object, additionalProperties: { type: [number, boolean] } }`,
    accepts: [{}, { a: 1 }],
    rejects: [{ a: "x" }, { a: true }],
  },
  "lists are merged": {
    of: ["allOf", "items", "properties"],
    given: `
A:
  allOf:
    - { type: array, items: { type: object, required: [a], properties: { a: { type: string } } } }
    - { type: array, items: { type: object, required: [b], properties: { b: { type: string } } } }`,
    accepts: [[], [{ a: "x", b: "y" }]],
    rejects: [[{ a: "x" }], [{ b: "y" }]],
  },
  "a list and a tuple": {
    of: ["allOf", "items", "prefixItems"],
    given: `
A:
  allOf:
    - { type: array, items: { type: [string, number] } }
    - { type: array, prefixItems: [{ type: string }], minItems: 1 }`,
    accepts: [["a"], ["a", 1]],
    rejects: [[], [1], ["a", true]],
  },
  "parts that are unions": {
    of: ["allOf", "oneOf"],
    given: `
A:
  allOf:
    - { oneOf: [{ type: string }, { type: number }] }
    - { anyOf: [{ type: number }, { type: boolean }] }`,
    accepts: [1],
    rejects: ["a", true],
  },
  "an object and a union of objects": {
    of: ["allOf", "oneOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, { oneOf: [${ref("C")}, ${ref("D")}] }] }${named}\nD: { type: object, required: [d], properties: { d: { type: string } } }`,
    accepts: [
      { b: "x", c: 1 },
      { b: "x", d: "y" },
    ],
    rejects: [{ b: "x" }, { c: 1 }, { d: "y" }],
  },
  "allOf in allOf": {
    of: ["allOf", "properties"],
    given: `
A:
  allOf:
    - allOf: [{ type: object, required: [a], properties: { a: { type: string } } }]
    - allOf: [{ allOf: [{ type: object, required: [b], properties: { b: { type: string } } }] }]`,
    accepts: [{ a: "x", b: "y" }],
    rejects: [{ a: "x" }, { b: "y" }],
    declares: ["export interface A {\n  a: string;\n  b: string;\n}"],
  },
  "a part that says nothing": {
    of: ["allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, {}, { description: Nothing. }] }${named}`,
    accepts: [{ b: "x" }],
    rejects: [{}],
    declares: ["export type A = B;"],
  },
  "type: object beside a reference": {
    of: ["allOf", "$ref", "type"],
    given: `A: { type: object, allOf: [${ref("B")}] }${named}`,
    accepts: [{ b: "x" }],
    rejects: [{}],
    declares: ["export type A = B;"],
  },
  "the schema false": {
    of: ["allOf", "true and false", "properties"],
    given:
      "A: { type: object, properties: { a: { allOf: [{ type: string }, false] } } }",
    accepts: [{}],
    rejects: [{ a: "x" }, { a: 1 }],
  },
};
