import type { Json } from "../../../examples/spec.js";
import { ref, type Area } from "../row.js";

/** An object that has the name itself. */
function proto(value: Json): Json {
  return JSON.parse(`{ "__proto__": ${JSON.stringify(value)} }`) as Json;
}

/** Objects with declared members. */
export const objects: Area = {
  "members that may be absent": {
    of: ["properties", "type"],
    given:
      "A: { type: object, properties: { a: { type: string }, b: { type: integer } } }",
    accepts: [{}, { a: "x" }, { a: "x", b: 1 }],
    rejects: [{ a: 1 }, { a: null }, { b: "x" }, "x", []],
    declares: ["export interface A {\n  a?: string;\n  b?: number;\n}"],
  },
  "members that must be there": {
    of: ["required", "properties"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: string }, b: { type: integer } } }",
    accepts: [{ a: "x" }, { a: "x", b: 1 }],
    rejects: [{}, { b: 1 }, { a: null }, null],
    declares: ["export interface A {\n  a: string;\n  b?: number;\n}"],
  },
  "members that nobody declared": {
    of: ["properties"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: string } } }",
    accepts: [{ a: "x", b: 1, c: null }],
    rejects: [{ b: 1 }],
  },
  "a member that is required and not declared": {
    of: ["required", "properties"],
    given:
      "A: { type: object, required: [a, b], properties: { a: { type: string } } }",
    accepts: [
      { a: "x", b: 1 },
      { a: "x", b: null },
    ],
    rejects: [{ a: "x" }, { b: 1 }],
  },
  "only names that are required": {
    of: ["required", "type"],
    given: "A: { type: object, required: [a, b] }",
    accepts: [{ a: 1, b: 2 }],
    rejects: [{ a: 1 }, {}],
  },
  "an empty list of required names": {
    of: ["required"],
    in: ["3.1", "3.2"],
    given: "A: { type: object, required: [], properties: { a: {} } }",
    accepts: [{}, { a: 1 }],
    rejects: ["x"],
  },
  "a member of which nothing is said": {
    of: ["properties", "required"],
    given: "A: { type: object, required: [a], properties: { a: {}, b: {} } }",
    accepts: [{ a: null }, { a: 1, b: [] }],
    rejects: [{}, { b: 1 }],
    declares: ["export interface A {\n  a: unknown;\n  b?: unknown;\n}"],
  },
  "an object in an object": {
    of: ["properties", "required"],
    given: `
A:
  type: object
  required: [b]
  properties:
    b: { type: object, required: [c], properties: { c: { type: object, properties: { d: { type: string } } } } }`,
    accepts: [{ b: { c: {} } }, { b: { c: { d: "x" } } }],
    rejects: [{}, { b: {} }, { b: { c: { d: 1 } } }, { b: { c: "x" } }],
    declares: [
      "export interface A {\n  b: AB;\n}",
      "export interface AB {\n  c: ABC;\n}",
      "export interface ABC {\n  d?: string;\n}",
    ],
  },
  "members by reference": {
    of: ["properties", "$ref"],
    given: `A: { type: object, properties: { b: ${ref("B")}, c: { type: array, items: ${ref("B")} } } }\nB: { type: object, required: [id], properties: { id: { type: string } } }`,
    accepts: [{}, { b: { id: "x" }, c: [{ id: "y" }] }],
    rejects: [{ b: {} }, { c: [{}] }, { c: { id: "x" } }],
    declares: ["export interface A {\n  b?: B;\n  c?: B[];\n}"],
  },
  "a closed object": {
    of: ["additionalProperties", "properties"],
    given:
      "A: { type: object, properties: { a: { type: string } }, additionalProperties: false }",
    accepts: [{}, { a: "x" }],
    rejects: [{ a: 1 }, { a: "x", b: 1 }, "x"],
  },
  "a closed object without members": {
    of: ["additionalProperties"],
    given: "A: { type: object, additionalProperties: false }",
    accepts: [{}],
    rejects: [{ a: 1 }, { a: null }, "x", []],
  },
  "a required member that a closed object has no room for": {
    of: ["additionalProperties", "required", "properties"],
    given:
      "A: { type: object, properties: { b: { type: object, required: [id], properties: { a: {} }, additionalProperties: false } } }",
    accepts: [{}],
    rejects: [{ b: {} }, { b: { id: 1 } }, { b: { a: 1 } }],
    codes: ["schema-contradiction"],
  },
  "an object that is open in words": {
    of: ["additionalProperties", "properties"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: string } }, additionalProperties: true }",
    accepts: [{ a: "x" }, { a: "x", b: 1 }],
    rejects: [{ a: 1 }, { b: 1 }],
  },
  "a member that may not be there": {
    of: ["properties", "true and false"],
    given: "A: { type: object, properties: { a: { type: string }, b: false } }",
    accepts: [{ a: "x" }, {}],
    rejects: [{ b: 1 }, { a: "x", b: null }],
  },
  "a required member that may not be there": {
    of: ["properties", "required", "true and false"],
    given:
      "A: { type: object, properties: { a: { type: object, required: [b], properties: { b: false } } } }",
    accepts: [{}],
    rejects: [{ a: {} }, { a: { b: 1 } }],
    codes: ["schema-contradiction"],
  },
  "names that are no identifiers": {
    of: ["properties", "required"],
    given: String.raw`
A:
  type: object
  required: ["", "first-name", "2nd", "a b", "a\"b", "a\\b", "é", "日本", "@type", "class", "*/"]
  properties: { "": { type: string }, "first-name": { type: string }, "2nd": { type: string }, "a b": { type: string }, "a\"b": { type: string }, "a\\b": { type: string }, "é": { type: string }, "日本": { type: string }, "@type": { type: string }, "class": { type: string }, "*/": { type: string } }`,
    accepts: [
      {
        "": "",
        "first-name": "",
        "2nd": "",
        "a b": "",
        'a"b': "",
        "a\\b": "",
        é: "",
        日本: "",
        "@type": "",
        class: "",
        "*/": "",
      },
    ],
    rejects: [
      {},
      {
        "": 1,
        "first-name": "",
        "2nd": "",
        "a b": "",
        'a"b': "",
        "a\\b": "",
        é: "",
        日本: "",
        "@type": "",
        class: "",
        "*/": "",
      },
    ],
  },
  "names that every object has": {
    of: ["properties", "required"],
    given:
      "A: { type: object, required: [constructor], properties: { constructor: { type: string }, toString: { type: number }, hasOwnProperty: { type: boolean } } }",
    accepts: [{ constructor: "x", toString: 1, hasOwnProperty: true }],
    rejects: [{ constructor: 1 }, { constructor: "x", toString: "1" }],
  },
  "the name __proto__": {
    of: ["properties", "required"],
    given:
      "A: { type: object, required: [__proto__], properties: { __proto__: { type: string } } }",
    accepts: [proto("x")],
    but: {
      why: "Ajv leaves the name out, and finds it in every object",
      rejects: [{}, proto(1)],
    },
  },
  "names of keywords": {
    of: ["properties", "required"],
    given: `
A:
  type: object
  required: [type, properties]
  properties:
    type: { type: string }
    properties: { type: object, properties: { enum: { type: number } } }
    required: { type: boolean }
    items: { type: string }
    nullable: { type: string }
    default: { type: string }`,
    accepts: [
      { type: "x", properties: { enum: 1 }, required: true, items: "a" },
    ],
    rejects: [
      { type: "x" },
      { type: 1, properties: {} },
      { type: "x", properties: { enum: "a" } },
      { type: "x", properties: {}, required: ["a"] },
    ],
  },
  "names of extensions": {
    of: ["properties", "required"],
    given:
      "A: { type: object, required: [x-id], properties: { x-id: { type: string } } }",
    accepts: [{ "x-id": "a" }],
    rejects: [{}, { "x-id": 1 }],
  },
  "a member with the name $ref": {
    of: ["properties", "required"],
    given:
      "A: { type: object, required: [$ref], properties: { $ref: { type: string } } }",
    accepts: [{ $ref: "a" }],
    rejects: [{}, { $ref: 1 }],
  },
  minProperties: {
    of: ["minProperties"],
    given: "A: { type: object, minProperties: 1 }",
    accepts: [{ a: 1 }],
    rejects: [{}, "x"],
  },
  maxProperties: {
    of: ["maxProperties"],
    given: "A: { type: object, maxProperties: 1 }",
    accepts: [{}, { a: 1 }],
    rejects: [{ a: 1, b: 2 }, []],
  },
  "no properties at all": {
    of: ["maxProperties"],
    given: "A: { type: object, maxProperties: 0 }",
    accepts: [{}],
    rejects: [{ a: 1 }, []],
  },
  "unevaluatedProperties where nothing is beside it": {
    of: ["unevaluatedProperties", "properties"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: string } }, unevaluatedProperties: false }",
    accepts: [{ a: "x" }],
    rejects: [{}, { a: 1 }, { a: "x", b: 1 }],
  },
  "unevaluatedProperties over allOf": {
    of: ["unevaluatedProperties", "allOf"],
    given:
      "A: { allOf: [{ type: object, required: [a], properties: { a: { type: string } } }], properties: { b: { type: string } }, unevaluatedProperties: false }",
    accepts: [{ a: "x" }, { a: "x", b: "y" }],
    rejects: [{}, { a: "x", b: 1 }, { a: "x", c: 1 }],
  },
  "unevaluatedProperties of a kind": {
    of: ["unevaluatedProperties"],
    given: "A: { type: object, unevaluatedProperties: { type: number } }",
    accepts: [{}, { a: 1 }],
    rejects: [{ a: "x" }],
  },
  "unevaluatedProperties: true": {
    of: ["unevaluatedProperties", "properties"],
    given:
      "A: { type: object, properties: { a: { type: string } }, unevaluatedProperties: true }",
    accepts: [{ a: "x", b: 1 }],
    rejects: [{ a: 1 }],
  },
};
