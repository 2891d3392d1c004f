import { ref, type Area } from "../row.js";

/** `not`, `if`, and what depends on what. */
export const conditions: Area = {
  "not a type": {
    of: ["not", "type"],
    given: "A: { not: { type: string } }",
    accepts: [1, true, [], {}],
    rejects: ["a"],
  },
  "not one of several types": {
    of: ["not", "type"],
    in: ["3.1", "3.2"],
    given: "A: { not: { type: [string, number] } }",
    accepts: [true, null, [], {}],
    rejects: ["a", 1],
  },
  "not a list and not an object": {
    of: ["not", "anyOf"],
    given:
      "A: { not: { anyOf: [{ type: array, items: {} }, { type: object }] } }",
    accepts: ["a", 1, true],
    rejects: [[], {}],
  },
  "not an integer": {
    of: ["not", "type"],
    given: "A: { not: { type: integer } }",
    accepts: ["a", 1.5],
    rejects: [1],
  },
  "not a value": {
    of: ["not", "const"],
    given: "A: { type: string, not: { const: a } }",
    accepts: ["b"],
    rejects: [1, "a"],
    codes: ["schema-keyword-unsaid"],
  },
  "not true": {
    of: ["not", "const"],
    given: "A: { type: boolean, not: { const: true } }",
    accepts: [false],
    rejects: [true, 1],
  },
  "not some of the values": {
    of: ["not", "enum"],
    given: "A: { type: string, enum: [a, b, c], not: { enum: [b] } }",
    accepts: ["a", "c"],
    rejects: ["b", "d"],
  },
  "not with a member": {
    of: ["not", "required", "properties"],
    given:
      "A: { type: object, properties: { a: { type: string }, b: { type: string } }, not: { required: [b] } }",
    accepts: [{}, { a: "x" }],
    rejects: [{ b: "x" }, { a: "x", b: "y" }, { a: 1 }],
  },
  "not with two members at once": {
    of: ["not", "required", "properties"],
    given:
      "A: { type: object, properties: { a: { type: string }, b: { type: string } }, not: { required: [a, b] } }",
    accepts: [{}, { a: "x" }, { b: "x" }],
    rejects: [{ a: "x", b: "y" }, { a: 1 }],
  },
  "not with any of two members": {
    of: ["not", "anyOf", "required"],
    given:
      "A: { type: object, required: [c], properties: { a: {}, b: {}, c: { type: string } }, not: { anyOf: [{ required: [a] }, { required: [b] }] } }",
    accepts: [{ c: "x" }],
    rejects: [{ c: "x", a: 1 }, { c: "x", b: 1 }, {}],
  },
  "not a member of a value": {
    of: ["not", "properties", "const"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: boolean } }, not: { properties: { a: { const: true } } } }",
    accepts: [{ a: false }],
    rejects: [{ a: true }, {}],
  },
  "not not": {
    of: ["not", "type"],
    given: "A: { not: { not: { type: string } } }",
    accepts: ["a"],
    rejects: [1, {}],
  },
  "not anything": {
    of: ["not", "properties"],
    given: "A: { type: object, properties: { a: { not: {} } } }",
    accepts: [{}],
    rejects: [{ a: 1 }, { a: null }],
  },
  "not what is referred to": {
    of: ["not", "$ref"],
    given: `A: { not: ${ref("B")} }\nB: { type: string }`,
    accepts: [1, true],
    rejects: ["a"],
  },
  "not a limit": {
    of: ["not", "minimum"],
    given: "A: { type: number, not: { minimum: 5 } }",
    accepts: [4],
    rejects: ["a", 5],
    codes: ["schema-keyword-unsaid"],
  },
  "if a member has a value, another one is there": {
    of: ["if", "then", "const", "required"],
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { enum: [a, b] }, n: { type: number } }
  if: { properties: { kind: { const: a } } }
  then: { required: [n] }`,
    accepts: [{ kind: "a", n: 1 }, { kind: "b" }, { kind: "b", n: 1 }],
    rejects: [{ kind: "a" }, { kind: "c", n: 1 }, { n: 1 }],
  },
  "if and else": {
    of: ["if", "then", "else", "const", "required"],
    given: `
A:
  type: object
  required: [ok]
  properties: { ok: { type: boolean } }
  if: { properties: { ok: { const: true } } }
  then: { required: [data], properties: { data: { type: string } } }
  else: { required: [error], properties: { error: { type: string } } }`,
    accepts: [
      { ok: true, data: "x" },
      { ok: false, error: "y" },
    ],
    rejects: [
      { ok: true },
      { ok: false },
      { ok: true, error: "y" },
      { data: "x" },
    ],
  },
  "if a member is there": {
    of: ["if", "then", "else", "required"],
    given: `
A:
  type: object
  properties: { a: { type: string }, b: { type: string }, c: { type: string } }
  if: { required: [a] }
  then: { required: [b] }
  else: { required: [c] }`,
    accepts: [{ a: "x", b: "y" }, { c: "z" }],
    rejects: [{ a: "x" }, {}, { b: "y" }, { a: 1, b: "y" }],
  },
  "if it is of a type": {
    of: ["if", "then", "else", "type"],
    given:
      "A: { if: { type: object }, then: { required: [a] }, else: { type: string } }",
    accepts: [{ a: 1 }, "x"],
    rejects: [{}, 1, null],
  },
  "if without then and else": {
    of: ["if"],
    given: "A: { type: string, if: { const: a } }",
    accepts: ["a", "b"],
    rejects: [1],
  },
  "then and else without if": {
    of: ["then", "else"],
    given: "A: { type: string, then: { const: a }, else: { const: b } }",
    accepts: ["a", "c"],
    rejects: [1],
  },
  "if that only a number can tell": {
    of: ["if", "then", "minimum", "required"],
    given: `
A:
  type: object
  required: [n]
  properties: { n: { type: number } }
  if: { properties: { n: { minimum: 10 } } }
  then: { required: [why] }`,
    accepts: [{ n: 1 }, { n: 10, why: "x" }],
    rejects: [{ n: 10 }, {}],
    codes: ["schema-keyword-unsaid"],
  },
  "several ifs": {
    of: ["allOf", "if", "then", "const", "required"],
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { enum: [a, b] }, x: { type: string }, y: { type: string } }
  allOf:
    - { if: { properties: { kind: { const: a } } }, then: { required: [x] } }
    - { if: { properties: { kind: { const: b } } }, then: { required: [y] } }`,
    accepts: [
      { kind: "a", x: "1" },
      { kind: "b", y: "1" },
    ],
    rejects: [
      { kind: "a" },
      { kind: "b" },
      { kind: "a", y: "1" },
      { kind: "c" },
    ],
  },
  "a member that needs another one": {
    of: ["dependentRequired", "properties"],
    given:
      "A: { type: object, properties: { card: { type: string }, name: { type: string } }, dependentRequired: { card: [name] } }",
    accepts: [{}, { name: "x" }, { card: "1", name: "x" }],
    rejects: [{ card: "1" }, { card: 1, name: "x" }],
  },
  "members that need each other": {
    of: ["dependentRequired", "properties"],
    given:
      "A: { type: object, properties: { a: { type: string }, b: { type: string } }, dependentRequired: { a: [b], b: [a] } }",
    accepts: [{}, { a: "x", b: "y" }],
    rejects: [{ a: "x" }, { b: "y" }],
  },
  "more needs than a type says": {
    of: ["dependentRequired", "properties"],
    given:
      "A: { type: object, properties: { a: { type: string } }, dependentRequired: { a: [b], b: [c], c: [d], d: [e] } }",
    accepts: [{}, { a: "1", b: 1, c: 1, d: 1, e: 1 }],
    rejects: [{ a: 1 }, { a: "1" }],
    codes: ["schema-keyword-unsaid"],
  },
  "a member that changes the rest": {
    of: ["dependentSchemas", "properties", "required"],
    given: `
A:
  type: object
  properties: { card: { type: string } }
  dependentSchemas:
    card: { required: [address], properties: { address: { type: string } } }`,
    accepts: [{}, { card: "1", address: "x" }],
    rejects: [{ card: "1" }, { card: "1", address: 1 }],
  },
  "a member that makes all others impossible": {
    of: ["dependentSchemas", "true and false"],
    given:
      "A: { type: object, required: [b], properties: { a: {}, b: { type: string } }, dependentSchemas: { a: false } }",
    accepts: [{ b: "x" }],
    rejects: [{ a: 1, b: "x" }, {}],
  },
};
