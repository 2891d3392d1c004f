import { ref, type Area } from "../row.js";

const forms = `
B: { type: object, required: [kind, b], properties: { kind: { type: string, enum: [b] }, b: { type: string } } }
C: { type: object, required: [kind, c], properties: { kind: { type: string, enum: [c] }, c: { type: number } } }
D: { type: object, required: [d], properties: { kind: { type: string }, d: { type: boolean } } }`;

/** What a version added or took away, and what people write before its time. */
export const additions: Area = {
  "3.2: a form for tags that nobody knows": {
    of: ["discriminator.defaultMapping", "discriminator", "oneOf"],
    given: `A: { discriminator: { propertyName: kind, defaultMapping: D }, oneOf: [${ref("B")}, ${ref("C")}, ${ref("D")}] }${forms}`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
      { kind: "z", d: true },
    ],
    rejects: [{ kind: "b" }, { kind: "z" }, { kind: "c", b: "x" }],
  },
  "3.2: a form for what has no tag": {
    of: ["discriminator.defaultMapping", "discriminator", "anyOf"],
    given: `A: { discriminator: { propertyName: kind, defaultMapping: D }, anyOf: [${ref("B")}, ${ref("C")}, ${ref("D")}] }${forms}`,
    accepts: [{ kind: "b", b: "x" }, { d: true }],
    rejects: [{}, { kind: "b" }],
  },
  "const before 3.1": {
    of: ["type"],
    in: ["2.0", "3.0"],
    given: "A: { type: string, const: a }",
    accepts: ["a"],
    rejects: [1],
    but: {
      why: "3.0 has no const; people write it and mean it",
      rejects: ["b"],
    },
  },
  "oneOf before 3.0": {
    of: ["type"],
    in: ["2.0"],
    given: "A: { oneOf: [{ type: string }, { type: number }] }",
    accepts: ["a", 1],
    rejects: [true],
  },
  "patternProperties before 3.1": {
    of: ["type"],
    in: ["2.0", "3.0"],
    given:
      "A: { type: object, required: [a], properties: { a: { type: string } }, patternProperties: { ^x_: { type: string } } }",
    accepts: [{ a: "x", x_b: "y" }],
    rejects: [{}, { a: 1 }],
  },
  "2.0: the type null": {
    of: ["type"],
    in: ["2.0"],
    given: 'A: { type: [string, "null"] }',
    accepts: ["a", null],
    rejects: [1],
  },
  "3.0: the type null as people write it": {
    of: ["type"],
    in: ["3.0"],
    given: 'A: { oneOf: [{ type: string }, { type: "null" }] }',
    accepts: ["a", null],
    rejects: [1],
  },
  "3.0: true and false as people write them": {
    of: ["properties"],
    in: ["3.0"],
    given: "A: { type: object, required: [any], properties: { any: true } }",
    accepts: [{ any: 1 }, { any: null }],
    rejects: [{}],
  },
};
