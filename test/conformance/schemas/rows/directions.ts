import { ref, type Area } from "../row.js";

const why = "a validator knows no directions";

/** What only one side sets: types for requests and for responses, where they differ. */
export const directions: Area = {
  "what only the API sets": {
    of: ["readOnly", "required"],
    given:
      "A: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }",
    accepts: [{ id: "1", name: "x" }],
    rejects: [{ name: "x" }, { id: 1, name: "x" }],
    sent: { accepts: [{ name: "x" }], rejects: [{}, { name: 1 }] },
    sentAs: "AInput",
    declares: [
      "export interface A {\n  id: string;\n  name: string;\n}",
      "/** {@link A} as it is sent. */\nexport interface AInput {\n  name: string;\n}",
    ],
  },
  "what only the caller sets": {
    of: ["writeOnly", "required"],
    given:
      "A: { type: object, required: [name, secret], properties: { name: { type: string }, secret: { type: string, writeOnly: true } } }",
    rejects: [{ secret: "s" }],
    but: { why, accepts: [{ name: "x" }] },
    sent: {
      accepts: [{ name: "x", secret: "s" }],
      rejects: [{ name: "x" }, { name: "x", secret: 1 }],
    },
    sentAs: "AInput",
  },
  "nothing of the kind": {
    of: ["required", "properties"],
    given:
      "A: { type: object, required: [name], properties: { name: { type: string } } }",
    accepts: [{ name: "x" }],
    rejects: [{}],
    sent: { accepts: [{ name: "x" }], rejects: [{}] },
    sentAs: "A",
  },
  "readOnly: false": {
    of: ["readOnly"],
    given:
      "A: { type: object, required: [name], properties: { name: { type: string, readOnly: false } } }",
    accepts: [{ name: "x" }],
    sent: { accepts: [{ name: "x" }], rejects: [{}] },
    sentAs: "A",
  },
  "one that holds such a one": {
    of: ["readOnly", "$ref"],
    given: `A: { type: object, required: [b], properties: { b: ${ref("B")}, c: ${ref("C")} } }
B: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }
C: { type: object, required: [c], properties: { c: { type: string } } }`,
    accepts: [{ b: { id: "1" } }],
    rejects: [{ b: {} }],
    sent: { accepts: [{ b: {} }], rejects: [{}, { b: {}, c: {} }] },
    sentAs: "AInput",
    declares: ["export interface A {\n  b: B;\n  c?: C;\n}"],
  },
  "a list of such": {
    of: ["readOnly", "items", "$ref"],
    given: `A: { type: array, items: ${ref("B")} }\nB: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }`,
    accepts: [[{ id: "1" }]],
    rejects: [[{}]],
    sent: { accepts: [[{}]], rejects: [["x"]] },
    sentAs: "AInput",
  },
  "a map of such": {
    of: ["readOnly", "additionalProperties", "$ref"],
    given: `A: { type: object, additionalProperties: ${ref("B")} }\nB: { type: object, required: [id, n], properties: { n: { type: number }, id: { type: string, readOnly: true } } }`,
    accepts: [{ x: { id: "1", n: 1 } }],
    rejects: [{ x: { n: 1 } }],
    sent: { accepts: [{ x: { n: 1 } }], rejects: [{ x: {} }] },
    sentAs: "AInput",
  },
  "a union of such": {
    of: ["readOnly", "oneOf", "$ref"],
    given: `A: { oneOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, required: [b, id], properties: { id: { type: string, readOnly: true }, b: { type: string } } }
C: { type: object, required: [c], properties: { c: { type: number } } }`,
    accepts: [{ b: "x", id: "1" }, { c: 1 }],
    rejects: [{ b: "x" }],
    sent: { accepts: [{ b: "x" }, { c: 1 }], rejects: [{}] },
    sentAs: "AInput",
  },
  "a child of such": {
    of: ["readOnly", "allOf", "$ref"],
    given: `A: { allOf: [${ref("B")}, { type: object, required: [a], properties: { a: { type: string } } }] }
B: { type: object, required: [id], properties: { id: { type: string, readOnly: true } } }`,
    accepts: [{ id: "1", a: "x" }],
    rejects: [{ a: "x" }, { id: "1" }],
    sent: { accepts: [{ a: "x" }], rejects: [{}] },
    sentAs: "AInput",
  },
  "one that holds itself": {
    of: ["readOnly", "items", "$ref"],
    given: `A: { type: object, required: [id, of], properties: { id: { type: string, readOnly: true }, of: { type: array, items: ${ref("A")} } } }`,
    accepts: [{ id: "1", of: [{ id: "2", of: [] }] }],
    rejects: [{ id: "1", of: [{ of: [] }] }],
    sent: { accepts: [{ of: [{ of: [] }] }], rejects: [{}, { of: [{}] }] },
    sentAs: "AInput",
  },
  "said beside a reference": {
    of: ["readOnly", "$ref"],
    in: ["3.1", "3.2"],
    given: `A: { type: object, required: [b, c], properties: { b: { $ref: "#/components/schemas/B", readOnly: true }, c: { type: string } } }\nB: { type: object, properties: { x: { type: string } } }`,
    accepts: [{ b: { x: "y" }, c: "z" }],
    rejects: [{ c: "z" }],
    sent: { accepts: [{ c: "z" }], rejects: [{}] },
    sentAs: "AInput",
  },
  "said around a reference": {
    of: ["readOnly", "allOf", "$ref"],
    given: `A: { type: object, required: [b, c], properties: { b: { readOnly: true, allOf: [${ref("B")}] }, c: { type: string } } }\nB: { type: object, properties: { x: { type: string } } }`,
    accepts: [{ b: { x: "y" }, c: "z" }],
    rejects: [{ c: "z" }],
    sent: { accepts: [{ c: "z" }], rejects: [{}] },
    sentAs: "AInput",
  },
  "a list of what only the API sets": {
    of: ["readOnly", "items"],
    given:
      "A: { type: object, required: [ids, name], properties: { ids: { type: array, readOnly: true, items: { type: string } }, name: { type: string } } }",
    accepts: [{ ids: ["1"], name: "x" }],
    rejects: [{ name: "x" }],
    sent: { accepts: [{ name: "x" }], rejects: [{}] },
    sentAs: "AInput",
  },
  "an object inside": {
    of: ["readOnly", "properties"],
    given:
      "A: { type: object, required: [in], properties: { in: { type: object, required: [id, v], properties: { id: { type: string, readOnly: true }, v: { type: string } } } } }",
    accepts: [{ in: { id: "1", v: "x" } }],
    rejects: [{ in: { v: "x" } }],
    sent: { accepts: [{ in: { v: "x" } }], rejects: [{ in: {} }, {}] },
    sentAs: "AInput",
  },
};
