import { ref, type Area } from "../row.js";

/** Two forms whose tag is plain text. */
const plain = `
B: { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } }
C: { type: object, required: [kind, c], properties: { kind: { type: string }, c: { type: number } } }`;

const tag = "a discriminator changes no validation; a type is told apart by it";

/** Tags that a discriminator gives to its forms, by a mapping or by their names. They narrow. */
export const discriminators: Area = {
  "implicit names": {
    of: ["discriminator", "oneOf", "$ref"],
    in: ["3.0", "3.1", "3.2"],
    given: `A: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }${plain}`,
    accepts: [
      { kind: "B", b: "x" },
      { kind: "C", c: 1 },
    ],
    rejects: [{ kind: "B" }, { b: "x" }, { kind: "B", b: 1 }],
    but: {
      why: tag,
      rejects: [
        { kind: "C", b: "x" },
        { kind: "z", c: 1 },
      ],
    },
    narrows: { by: "kind", to: { B: "b", C: "c" } },
  },
  "an explicit mapping": {
    of: ["discriminator", "discriminator.mapping", "oneOf", "$ref"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { bee: "#/components/schemas/B", sea: "#/components/schemas/C" } }
  oneOf: [${ref("B")}, ${ref("C")}]${plain}`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "sea", c: 1 },
    ],
    rejects: [{}, { kind: "bee" }],
    but: {
      why: tag,
      rejects: [
        { kind: "sea", b: "x" },
        { kind: "z", c: 1 },
      ],
    },
    narrows: { by: "kind", to: { bee: "b", sea: "c" } },
  },
  "a mapping by names": {
    of: ["discriminator", "discriminator.mapping", "oneOf"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { bee: B, sea: C } }
  oneOf: [${ref("B")}, ${ref("C")}]${plain}`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "sea", c: 1 },
    ],
    but: { why: tag, rejects: [{ kind: "sea", b: "x" }] },
    narrows: { by: "kind", to: { bee: "b", sea: "c" } },
  },
  "several tags of one form": {
    of: ["discriminator", "discriminator.mapping", "oneOf"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { one: B, two: B, sea: C } }
  oneOf: [${ref("B")}, ${ref("C")}]${plain}`,
    accepts: [
      { kind: "one", b: "x" },
      { kind: "two", b: "x" },
      { kind: "sea", c: 1 },
    ],
    but: { why: tag, rejects: [{ kind: "sea", b: "x" }] },
    narrows: { by: "kind", to: { one: "b", two: "b", sea: "c" } },
  },
  "a mapping of some": {
    of: ["discriminator", "discriminator.mapping", "oneOf"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { bee: B } }
  oneOf: [${ref("B")}, ${ref("C")}]${plain}`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "C", c: 1 },
    ],
    but: { why: tag, rejects: [{ kind: "bee", c: 1 }] },
    narrows: { by: "kind", to: { bee: "b", C: "c" } },
  },
  "a tag with an enum of all forms": {
    of: ["discriminator", "discriminator.mapping", "oneOf", "enum"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { b: B, c: C } }
  oneOf: [${ref("B")}, ${ref("C")}]
Kind: { type: string, enum: [b, c] }
B: { type: object, required: [kind, b], properties: { kind: ${ref("Kind")}, b: { type: string } } }
C: { type: object, required: [kind, c], properties: { kind: ${ref("Kind")}, c: { type: number } } }`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "z", b: "x" }, { kind: "b" }],
    but: { why: tag, rejects: [{ kind: "c", b: "x" }] },
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "a tag with an enum in a parent of all forms": {
    of: ["discriminator", "discriminator.mapping", "oneOf", "allOf", "enum"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { b: B, c: C } }
  oneOf: [${ref("B")}, ${ref("C")}]
Base: { type: object, required: [kind], properties: { kind: { type: string, enum: [b, c] } } }
B: { allOf: [${ref("Base")}, { type: object, required: [b], properties: { b: { type: string } } }] }
C: { allOf: [${ref("Base")}, { type: object, required: [c], properties: { c: { type: number } } }] }`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "b" }, { b: "x" }],
    but: { why: tag, rejects: [{ kind: "c", b: "x" }] },
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "a mapping to inline forms": {
    of: ["discriminator", "discriminator.mapping", "oneOf"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { bee: "#/components/schemas/A/oneOf/0", sea: "#/components/schemas/A/oneOf/1" } }
  oneOf:
    - { type: object, required: [kind, b], properties: { kind: { type: string }, b: { type: string } } }
    - { type: object, required: [kind, c], properties: { kind: { type: string }, c: { type: number } } }`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "sea", c: 1 },
    ],
    rejects: [{ kind: "bee", c: "x" }, {}],
    but: { why: tag, rejects: [{ kind: "sea", b: "x" }] },
    narrows: { by: "kind", to: { bee: "b", sea: "c" } },
  },
};
