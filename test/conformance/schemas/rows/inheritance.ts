import { ref, type Area } from "../row.js";

const parent = (mapping: string): string => `
A:
  type: object
  required: [kind, name]
  properties: { kind: { type: string }, name: { type: string } }
  discriminator: { propertyName: kind${mapping} }`;

const children = `
B: { allOf: [${ref("A")}, { type: object, required: [b], properties: { b: { type: string } } }] }
C: { allOf: [${ref("A")}, { type: object, required: [c], properties: { c: { type: number } } }] }`;

const tag = "a discriminator changes no validation; a type is told apart by it";

/** A parent that holds the discriminator, and children that name it in `allOf`. */
export const inheritance: Area = {
  "children by their names": {
    of: ["discriminator", "allOf", "$ref"],
    in: ["3.0", "3.1", "3.2"],
    given: parent("") + children,
    accepts: [
      { kind: "B", name: "x", b: "y" },
      { kind: "C", name: "x", c: 1 },
    ],
    rejects: [{ kind: "B" }, { name: "x" }, { kind: 1, name: "x" }],
    narrows: { by: "kind", to: { B: "b", C: "c" }, guard: "isKnownA" },
    declares: ["export type A = KnownA | ABase;"],
  },
  "children by a mapping": {
    of: ["discriminator", "discriminator.mapping", "allOf", "$ref"],
    given: parent(", mapping: { bee: B, sea: C }") + children,
    accepts: [
      { kind: "bee", name: "x", b: "y" },
      { kind: "sea", name: "x", c: 1 },
    ],
    rejects: [{ kind: "bee" }, { kind: 1, name: "x" }],
    narrows: { by: "kind", to: { bee: "b", sea: "c" }, guard: "isKnownA" },
  },
  "a child of such a parent": {
    of: ["discriminator", "discriminator.mapping", "allOf", "$ref"],
    given: `
A: { allOf: [${ref("P")}, { type: object, required: [a], properties: { a: { type: string } } }] }
P:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { a: A, b: B } }
B: { allOf: [${ref("P")}, { type: object, required: [b], properties: { b: { type: string } } }] }`,
    accepts: [{ kind: "a", a: "x" }],
    rejects: [{ kind: "a" }, { a: "x" }, { kind: 1, a: "x" }],
  },
  "a child that is a parent, too": {
    of: ["discriminator", "discriminator.mapping", "allOf", "$ref"],
    given: `
A: { allOf: [${ref("P")}, { type: object, required: [a], properties: { a: { type: string } } }] }
P:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { a: A, aa: AA } }
AA: { allOf: [${ref("A")}, { type: object, required: [aa], properties: { aa: { type: string } } }] }`,
    accepts: [
      { kind: "a", a: "x" },
      { kind: "aa", a: "x", aa: "y" },
    ],
    rejects: [{ kind: "a" }, { a: "x" }],
  },
  "a parent whose child has a child": {
    of: ["discriminator", "discriminator.mapping", "allOf", "$ref"],
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { b: B, bb: BB } }
B: { allOf: [${ref("A")}, { type: object, required: [b], properties: { b: { type: string } } }] }
BB: { allOf: [${ref("B")}, { type: object, required: [bb], properties: { bb: { type: string } } }] }`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "bb", b: "x", bb: "y" },
    ],
    rejects: [{ b: "x" }, { kind: 1 }],
    narrows: { by: "kind", to: { b: "b", bb: "bb" }, guard: "isKnownA" },
  },
  "a union of the children": {
    of: ["discriminator", "discriminator.mapping", "allOf", "oneOf", "$ref"],
    given: `
A: { oneOf: [${ref("B")}, ${ref("C")}], discriminator: { propertyName: kind, mapping: { bee: B, sea: C } } }
P:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { bee: B, sea: C } }
B: { allOf: [${ref("P")}, { type: object, required: [b], properties: { b: { type: string } } }] }
C: { allOf: [${ref("P")}, { type: object, required: [c], properties: { c: { type: number } } }] }`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "sea", c: 1 },
    ],
    rejects: [{ kind: "bee" }, { b: "x" }],
    but: { why: tag, rejects: [{ kind: "sea", b: "x" }] },
    narrows: { by: "kind", to: { bee: "b", sea: "c" } },
  },
  "a tag with its own enum": {
    of: ["discriminator", "discriminator.mapping", "allOf", "enum"],
    given: `
A: { oneOf: [${ref("B")}, ${ref("C")}], discriminator: { propertyName: kind, mapping: { bee: B, sea: C } } }
P:
  type: object
  required: [kind]
  properties: { kind: { type: string, enum: [bee, sea] } }
  discriminator: { propertyName: kind, mapping: { bee: B, sea: C } }
B: { allOf: [${ref("P")}, { type: object, required: [b], properties: { b: { type: string } } }] }
C: { allOf: [${ref("P")}, { type: object, required: [c], properties: { c: { type: number } } }] }`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "sea", c: 1 },
    ],
    rejects: [{ kind: "bee" }, { kind: "z", b: "x" }],
    but: { why: tag, rejects: [{ kind: "sea", b: "x" }] },
    narrows: { by: "kind", to: { bee: "b", sea: "c" } },
  },
  "a parent with a union of its children": {
    of: ["discriminator", "discriminator.mapping", "allOf", "oneOf", "$ref"],
    given: `
A:
  type: object
  required: [kind]
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { bee: B, sea: C } }
  oneOf: [${ref("B")}, ${ref("C")}]
B: { type: object, required: [b], properties: { b: { type: string } } }
C: { type: object, required: [c], properties: { c: { type: number } } }`,
    accepts: [
      { kind: "bee", b: "x" },
      { kind: "sea", c: 1 },
    ],
    rejects: [{ kind: "bee" }, { b: "x" }],
    but: { why: tag, rejects: [{ kind: "sea", b: "x" }] },
    narrows: { by: "kind", to: { bee: "b", sea: "c" } },
  },
  "2.0: the children of a parent": {
    of: ["discriminator", "allOf", "$ref"],
    in: ["2.0"],
    given: `
A: { type: object, required: [kind, name], properties: { kind: { type: string }, name: { type: string } }, discriminator: kind }${children}`,
    accepts: [
      { kind: "B", name: "x", b: "y" },
      { kind: "C", name: "x", c: 1 },
    ],
    rejects: [{ kind: "B" }, { name: "x" }, { kind: 1, name: "x" }],
    narrows: { by: "kind", to: { B: "b", C: "c" }, guard: "isKnownA" },
  },
  "2.0: a child": {
    of: ["discriminator", "allOf", "$ref"],
    in: ["2.0"],
    given: `
A: { allOf: [${ref("P")}, { type: object, required: [a], properties: { a: { type: string } } }] }
P: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: kind }`,
    accepts: [{ kind: "A", a: "x" }],
    rejects: [{ kind: "A" }, { a: "x" }],
  },
  "2.0: a child whose tag AutoRest names": {
    of: ["discriminator", "allOf", "extensions"],
    in: ["2.0"],
    given: `
A: { x-ms-discriminator-value: "#A", allOf: [${ref("P")}, { type: object, required: [a], properties: { a: { type: string } } }] }
P: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: kind }`,
    accepts: [{ kind: "#A", a: "x" }],
    rejects: [{ kind: "#A" }],
  },
  "2.0: grandchildren": {
    of: ["discriminator", "allOf", "$ref"],
    in: ["2.0"],
    given: `
A: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: kind }
B: { allOf: [${ref("A")}, { type: object, properties: { b: { type: string } } }] }
C: { allOf: [${ref("B")}, { type: object, required: [c], properties: { c: { type: number } } }] }`,
    accepts: [
      { kind: "B" },
      { kind: "B", b: "x" },
      { kind: "C", b: "x", c: 1 },
    ],
    rejects: [{}, { kind: 1 }],
    narrows: { by: "kind", to: { B: "b", C: "c" }, guard: "isKnownA" },
  },
};
