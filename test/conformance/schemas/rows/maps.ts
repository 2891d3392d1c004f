import { ref, type Area } from "../row.js";

/** Objects whose names nobody declared one by one: maps, patterns and schemas of names. */
export const maps: Area = {
  "a map": {
    of: ["additionalProperties"],
    given: "A: { type: object, additionalProperties: { type: integer } }",
    accepts: [{}, { a: 1 }, { "a b": 2 }],
    rejects: [{ a: "x" }, { a: null }, [], "x", null],
    declares: ["export type A = { [key: string]: number };"],
  },
  "a map of anything": {
    of: ["additionalProperties"],
    given: "A: { type: object, additionalProperties: {} }",
    accepts: [{}, { a: 1, b: null }],
    rejects: [[], "x"],
    declares: ["export type A = { [key: string]: unknown };"],
  },
  "a map by reference": {
    of: ["additionalProperties", "$ref"],
    given: `A: { type: object, additionalProperties: ${ref("B")} }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [{}, { a: { id: "x" } }],
    rejects: [{ a: {} }, { a: "x" }],
    declares: ["export type A = { [key: string]: B };"],
  },
  "a map of maps": {
    of: ["additionalProperties"],
    given:
      "A: { type: object, additionalProperties: { type: object, additionalProperties: { type: string } } }",
    accepts: [{ a: { b: "x" } }, { a: {} }],
    rejects: [{ a: "x" }, { a: { b: 1 } }],
  },
  "a map of lists": {
    of: ["additionalProperties", "items"],
    given:
      "A: { type: object, additionalProperties: { type: array, items: { type: string } } }",
    accepts: [{ a: [] }, { a: ["x"] }],
    rejects: [{ a: "x" }, { a: [1] }],
  },
  "a map with a declared member of the same kind": {
    of: ["additionalProperties", "properties", "required"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: integer } }, additionalProperties: { type: integer } }",
    accepts: [{ a: 1 }, { a: 1, b: 2 }],
    rejects: [{}, { a: "x" }, { a: 1, b: "x" }],
  },
  "a map with a declared member of another kind": {
    of: ["additionalProperties", "properties", "required"],
    given:
      "A: { type: object, required: [unit], properties: { unit: { type: string } }, additionalProperties: { type: integer } }",
    accepts: [{ unit: "kg" }, { unit: "kg", a: 1 }],
    rejects: [{}, { unit: 1 }, { unit: "kg", a: true }, { unit: "kg", a: "x" }],
  },
  "a map with an optional member": {
    of: ["additionalProperties", "properties"],
    given:
      "A: { type: object, properties: { unit: { type: string } }, additionalProperties: { type: integer } }",
    accepts: [{}, { unit: "kg", a: 1 }, { a: 1 }],
    rejects: [{ unit: 1 }, { a: true }],
  },
  "a required name of a map": {
    of: ["additionalProperties", "required"],
    given:
      "A: { type: object, required: [a], additionalProperties: { type: integer } }",
    accepts: [{ a: 1 }, { a: 1, b: 2 }],
    rejects: [{}, { a: "x" }, { b: 1 }, { a: 1, b: "x" }],
  },
  "a map that is not empty": {
    of: ["additionalProperties", "minProperties"],
    given:
      "A: { type: object, additionalProperties: { type: integer }, minProperties: 1 }",
    accepts: [{ a: 1 }],
    rejects: [{}, { a: "x" }],
  },
  "a pattern that begins with a text": {
    of: ["patternProperties"],
    given: "A: { type: object, patternProperties: { ^x_: { type: string } } }",
    accepts: [{}, { x_a: "s" }, { other: 1 }],
    rejects: [{ x_a: 1 }, { x_: null }, []],
  },
  "a pattern that ends with a text": {
    of: ["patternProperties"],
    given: "A: { type: object, patternProperties: { _id$: { type: string } } }",
    accepts: [{}, { a_id: "s" }, { other: 1 }],
    rejects: [{ a_id: 1 }],
  },
  "a pattern that has a text": {
    of: ["patternProperties"],
    given: "A: { type: object, patternProperties: { mid: { type: string } } }",
    accepts: [{ amidb: "s" }, { other: 1 }],
    rejects: [{ amidb: 1 }, { mid: 1 }],
  },
  "a pattern that is a name": {
    of: ["patternProperties"],
    given:
      "A: { type: object, patternProperties: { ^name$: { type: string } } }",
    accepts: [{}, { name: "s" }, { names: 1 }],
    rejects: [{ name: 1 }],
  },
  "a pattern of digits": {
    of: ["patternProperties"],
    given:
      'A: { type: object, patternProperties: { "^[0-9]+$": { type: string } } }',
    accepts: [{}, { "12": "s" }, { a: 1 }],
    rejects: [{ "12": 1 }],
    codes: ["schema-keyword-unsaid"],
  },
  "two patterns": {
    of: ["patternProperties"],
    given:
      "A: { type: object, patternProperties: { ^a_: { type: string }, ^b_: { type: number } } }",
    accepts: [{ a_1: "s", b_1: 1 }, { c: true }],
    rejects: [{ a_1: 1 }, { b_1: "s" }],
  },
  "patterns that a name has both of": {
    of: ["patternProperties"],
    given:
      "A: { type: object, patternProperties: { ^a: { type: [string, number] }, b$: { type: [number, boolean] } } }",
    accepts: [{ ab: 1 }, { a: "s", b: true }],
    rejects: [{ ab: "s" }, { ab: true }, { a: true }],
  },
  "a pattern beside a declared member": {
    of: ["patternProperties", "properties", "required"],
    given:
      "A: { type: object, required: [name], properties: { name: { type: number } }, patternProperties: { ^x_: { type: string } } }",
    accepts: [{ name: 1 }, { name: 1, x_a: "s" }],
    rejects: [{}, { name: "s" }, { name: 1, x_a: 1 }],
  },
  "a declared member that has the pattern": {
    of: ["patternProperties", "properties"],
    given:
      "A: { type: object, properties: { x_a: { maxLength: 3 } }, patternProperties: { ^x_: { type: string } } }",
    accepts: [{ x_a: "s" }, {}],
    rejects: [{ x_a: 1 }, { x_b: 1 }],
  },
  "a required name that has the pattern": {
    of: ["patternProperties", "required"],
    given:
      "A: { type: object, required: [x_a], patternProperties: { ^x_: { type: string } } }",
    accepts: [{ x_a: "s" }],
    rejects: [{}, { x_a: 1 }],
  },
  "patterns and nothing else": {
    of: ["patternProperties", "additionalProperties"],
    given:
      "A: { type: object, patternProperties: { ^x_: { type: string } }, additionalProperties: false }",
    accepts: [{}, { x_a: "s" }],
    rejects: [{ x_a: 1 }, { a: "s" }, { a: 1 }],
  },
  "patterns and others of a kind": {
    of: ["patternProperties", "additionalProperties"],
    given:
      "A: { type: object, patternProperties: { ^x_: { type: string } }, additionalProperties: { type: number } }",
    accepts: [{}, { x_a: "s", b: 1 }],
    rejects: [{ x_a: 1 }, { b: "s" }, { b: true }],
  },
  "a pattern of any name": {
    of: ["patternProperties"],
    given: 'A: { type: object, patternProperties: { ".*": { type: string } } }',
    accepts: [{}, { a: "s" }],
    rejects: [{ a: 1 }],
  },
  "names of a pattern": {
    of: ["propertyNames", "additionalProperties"],
    given:
      'A: { type: object, propertyNames: { pattern: "^[a-z]+$" }, additionalProperties: { type: number } }',
    accepts: [{}, { ab: 1 }],
    rejects: [{ ab: "s" }, { A: 1 }],
  },
  "names of a length": {
    of: ["propertyNames"],
    given: "A: { type: object, propertyNames: { maxLength: 2 } }",
    accepts: [{ ab: 1 }],
    rejects: [{ abc: 1 }],
  },
  "names of a list": {
    of: ["propertyNames", "additionalProperties"],
    given:
      "A: { type: object, propertyNames: { enum: [a, b] }, additionalProperties: { type: number } }",
    accepts: [{}, { a: 1 }, { a: 1, b: 2 }],
    rejects: [{ a: "s" }, { c: 1 }],
  },
  "names of an enum with a name": {
    of: ["propertyNames", "additionalProperties", "$ref"],
    given: `A: { type: object, propertyNames: ${ref("B")}, additionalProperties: { type: number } }\nB: { type: string, enum: [a, b] }`,
    accepts: [{}, { a: 1 }],
    rejects: [{ a: "s" }, { c: 1 }],
  },
  "one name only": {
    of: ["propertyNames"],
    given: "A: { type: object, propertyNames: { const: a } }",
    accepts: [{}, { a: 1 }],
    rejects: [{ b: 1 }],
  },
  "no names": {
    of: ["propertyNames", "true and false"],
    given: "A: { type: object, propertyNames: false }",
    accepts: [{}],
    rejects: [{ a: 1 }],
  },
};
