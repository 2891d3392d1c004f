import { ref, type Area } from "../row.js";
import { eachTypeOrNull } from "./each-type.js";

/** `nullable` of 3.0, and what vendors wrote before there was one. */
export const nullable: Area = {
  ...eachTypeOrNull("nullable", (type) => ({
    of: ["nullable", "type"],
    given: `A: { type: ${type}, nullable: true, items: {} }`,
  })),
  ...eachTypeOrNull("x-nullable", (type) => ({
    of: ["extensions", "type"],
    in: ["2.0", "3.0"],
    given: `A: { type: ${type}, x-nullable: true, items: {} }`,
  })),
  "x-nullable from 3.1 on": {
    of: ["extensions", "type"],
    in: ["3.1", "3.2"],
    given: "A: { type: string, x-nullable: true }",
    accepts: ["a"],
    rejects: [1],
    but: { why: "no validator knows it", accepts: [null] },
  },
  "nullable: false": {
    of: ["nullable"],
    given: "A: { type: string, nullable: false }",
    accepts: ["a"],
    rejects: [null, 1],
  },
  "nullable without a type": {
    of: ["nullable"],
    given: "A: { nullable: true }",
    accepts: [null, 1, "a", {}],
  },
  "nullable as 3.1 has it no more": {
    of: ["type"],
    in: ["3.1", "3.2"],
    given: "A: { type: string, nullable: true }",
    accepts: ["a", null],
    rejects: [1],
    codes: ["keyword-removed"],
  },
  "nullable with an enum that has null": {
    of: ["nullable", "enum"],
    given: "A: { type: string, nullable: true, enum: [a, b, null] }",
    accepts: ["a", "b", null],
    rejects: ["c", 1],
  },
  "nullable with an enum that forgot null": {
    of: ["nullable", "enum"],
    given: "A: { type: string, nullable: true, enum: [a, b] }",
    accepts: ["a", "b", null],
    rejects: ["c"],
  },
  "nullable and nothing else but null": {
    of: ["nullable", "enum"],
    given: "A: { nullable: true, enum: [null] }",
    accepts: [null],
    rejects: ["a", 0, {}],
  },
  "nullable beside a reference": {
    of: ["nullable", "$ref"],
    given: `A: { type: object, properties: { b: { nullable: true, $ref: "#/components/schemas/B" } } }\nB: { type: string }`,
    accepts: [{}, { b: "a" }, { b: null }],
    rejects: [{ b: 1 }],
  },
  "x-nullable beside a reference": {
    of: ["extensions", "$ref"],
    in: ["2.0", "3.0"],
    given: `A: { type: object, properties: { b: { x-nullable: true, $ref: "#/components/schemas/B" } } }\nB: { type: string }`,
    accepts: [{}, { b: "a" }, { b: null }],
    rejects: [{ b: 1 }],
  },
  "nullable around a reference in allOf": {
    of: ["nullable", "allOf", "$ref"],
    given: `A: { nullable: true, allOf: [${ref("B")}] }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [{ id: "a" }, null],
    rejects: [{}, { id: 1 }, "a"],
  },
  "x-nullable around a reference in allOf": {
    of: ["extensions", "allOf", "$ref"],
    in: ["2.0", "3.0"],
    given: `A: { x-nullable: true, allOf: [${ref("B")}] }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [{ id: "a" }, null],
    rejects: [{}, { id: 1 }, "a"],
  },
  "nullable with oneOf": {
    of: ["nullable", "oneOf"],
    given:
      "A: { nullable: true, oneOf: [{ type: string }, { type: integer }] }",
    accepts: ["a", 1, null],
    rejects: [true],
  },
  "nullable with anyOf": {
    of: ["nullable", "anyOf"],
    given:
      "A: { nullable: true, anyOf: [{ type: string }, { type: integer }] }",
    accepts: ["a", 1, null],
    rejects: [true],
  },
  "nullable inside oneOf": {
    of: ["nullable", "oneOf"],
    given:
      "A: { oneOf: [{ type: string, nullable: true }, { type: integer }] }",
    accepts: ["a", 1, null],
    rejects: [true],
  },
  "nullable members, items and values": {
    of: ["nullable", "properties", "items", "additionalProperties"],
    given: `
A:
  type: object
  required: [list, map]
  properties:
    list: { type: array, items: { type: string, nullable: true } }
    map: { type: object, additionalProperties: { type: number, nullable: true } }`,
    accepts: [
      { list: ["a", null], map: { a: 1, b: null } },
      { list: [], map: {} },
    ],
    rejects: [
      { list: null, map: {} },
      { list: [], map: null },
      { list: [1], map: {} },
    ],
  },
  "nullable of all parts of an allOf": {
    of: ["nullable", "allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, nullable: true, properties: { b: { type: string } } }
C: { type: object, nullable: true, properties: { c: { type: string } } }`,
    accepts: [{ b: "a", c: "b" }, null],
    rejects: [{ b: 1 }, { b: "a", c: 1 }, "a"],
  },
  "nullable of one part of an allOf only": {
    of: ["nullable", "allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, { type: object, properties: { c: { type: string } } }] }
B: { type: object, nullable: true, properties: { b: { type: string } } }`,
    accepts: [{ b: "a", c: "b" }],
    rejects: [null, { b: 1 }, { b: "a", c: 1 }],
  },
  "nullable with a discriminator": {
    of: ["nullable", "discriminator", "oneOf"],
    given: `
A:
  nullable: true
  oneOf: [${ref("B")}, ${ref("C")}]
  discriminator: { propertyName: kind }
B: { type: object, required: [kind], properties: { kind: { type: string, enum: [b] } } }
C: { type: object, required: [kind], properties: { kind: { type: string, enum: [c] } } }`,
    accepts: [{ kind: "b" }, { kind: "c" }, null],
    rejects: [{ kind: "d" }, {}],
  },
};
