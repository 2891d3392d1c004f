import type { Area } from "../row.js";

/** `const`: one JSON value. */
export const constants: Area = {
  "a constant text": {
    of: ["const"],
    given: "A: { const: a }",
    accepts: ["a"],
    rejects: ["b", 1, null],
    declares: ['export type A = "a";'],
  },
  "a constant number": {
    of: ["const"],
    given: "A: { const: 1.5 }",
    accepts: [1.5],
    rejects: [1, "1.5"],
  },
  "a constant truth": {
    of: ["const"],
    given: "A: { const: false }",
    accepts: [false],
    rejects: [true, 0, null],
  },
  "a constant list": {
    of: ["const"],
    given: "A: { const: [1, [a]] }",
    accepts: [[1, ["a"]]],
    rejects: [[1], [1, ["b"]], [1, ["a"], 2], "a"],
  },
  "a constant object": {
    of: ["const"],
    given: "A: { const: { a: { b: 1 } } }",
    accepts: [{ a: { b: 1 } }],
    rejects: [{}, { a: {} }, { a: { b: 2 } }, { a: { b: 1 }, c: 1 }],
  },
  "a constant object without members": {
    of: ["const"],
    given: "A: { const: {} }",
    accepts: [{}],
    rejects: [{ a: 1 }, [], 1, null],
  },
  "a constant with the type of it": {
    of: ["const", "type"],
    given: "A: { type: string, const: a }",
    accepts: ["a"],
    rejects: ["b"],
  },
  "a constant of another type": {
    of: ["const", "type"],
    given: "A: { type: object, properties: { a: { type: string, const: 1 } } }",
    accepts: [{}],
    rejects: [{ a: 1 }, { a: "1" }],
    codes: ["schema-contradiction"],
  },
  "a constant among the values": {
    of: ["const", "enum"],
    given: "A: { const: a, enum: [a, b] }",
    accepts: ["a"],
    rejects: ["b"],
  },
  "a constant that is none of the values": {
    of: ["const", "enum"],
    given: "A: { type: object, properties: { a: { const: c, enum: [a, b] } } }",
    accepts: [{}],
    rejects: [{ a: "a" }, { a: "c" }],
    codes: ["schema-contradiction"],
  },
  "constants as the values of an enum": {
    of: ["const", "oneOf"],
    given:
      "A: { oneOf: [{ const: a, title: First }, { const: b, title: Second }] }",
    accepts: ["a", "b"],
    rejects: ["c"],
  },
};
