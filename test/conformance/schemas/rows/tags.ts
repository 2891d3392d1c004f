import { ref, type Area } from "../row.js";

/** Two forms that fix their tags. */
const fixed = `
B: { type: object, required: [kind, b], properties: { kind: { type: string, enum: [b] }, b: { type: string } } }
C: { type: object, required: [kind, c], properties: { kind: { type: string, enum: [c] }, c: { type: number } } }`;

/** Tags that the forms of a union have themselves. They narrow, and never fall down to `never`. */
export const tags: Area = {
  "tags that the forms fix": {
    of: ["discriminator", "oneOf", "enum"],
    in: ["3.0", "3.1", "3.2"],
    given: `A: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }${fixed}`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "c", b: "x" }, { kind: "B", b: "x" }, { kind: "b" }],
    declares: ["export type A = B | C;"],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "tags that are constants": {
    of: ["discriminator", "oneOf", "const"],
    given: `
A: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, required: [kind, b], properties: { kind: { const: b }, b: { type: string } } }
C: { type: object, required: [kind, c], properties: { kind: { const: c }, c: { type: number } } }`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "c", b: "x" }, { kind: "b" }],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "a mapping that contradicts what a form fixes": {
    of: ["discriminator", "discriminator.mapping", "oneOf", "enum"],
    given: `
A:
  discriminator: { propertyName: kind, mapping: { bee: B, sea: C } }
  oneOf: [${ref("B")}, ${ref("C")}]${fixed}`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "b" }, { kind: "bee", b: "x" }],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
    codes: ["discriminator-tag-refused"],
  },
  "any of several": {
    of: ["discriminator", "anyOf"],
    in: ["3.0", "3.1", "3.2"],
    given: `A: { discriminator: { propertyName: kind }, anyOf: [${ref("B")}, ${ref("C")}] }${fixed}`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "c", b: "x" }, {}],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "inline forms": {
    of: ["discriminator", "oneOf", "const"],
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf:
    - { type: object, required: [kind, b], properties: { kind: { const: b }, b: { type: string } } }
    - { type: object, required: [kind, c], properties: { kind: { const: c }, c: { type: number } } }`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "c", b: "x" }, {}],
    declares: ["export type A = AB | AC;"],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "a form that is a union itself": {
    of: ["discriminator", "oneOf", "const"],
    given: `
A: { discriminator: { propertyName: kind }, oneOf: [${ref("BC")}, ${ref("D")}] }
BC: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }
D: { type: object, required: [kind, d], properties: { kind: { const: d }, d: { type: boolean } } }${fixed}`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
      { kind: "d", d: true },
    ],
    rejects: [{ kind: "d", b: "x" }, { kind: "b" }, {}],
    narrows: { by: "kind", to: { b: "b", c: "c", d: "d" } },
  },
  "a tag that is not required": {
    of: ["discriminator", "oneOf", "enum"],
    in: ["3.0", "3.1", "3.2"],
    given: `
A: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, required: [b], properties: { kind: { type: string, enum: [b] }, b: { type: string } } }
C: { type: object, required: [c], properties: { kind: { type: string, enum: [c] }, c: { type: number } } }`,
    accepts: [{ kind: "b", b: "x" }, { b: "x" }, { c: 1 }],
    rejects: [{ kind: "c", b: "x" }, {}],
  },
  "a tag that a form does not declare": {
    of: ["discriminator", "oneOf"],
    in: ["3.0", "3.1", "3.2"],
    given: `
A: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, required: [b], properties: { b: { type: string } } }
C: { type: object, required: [c], properties: { c: { type: number } } }`,
    accepts: [
      { kind: "B", b: "x" },
      { kind: "C", c: 1 },
    ],
    rejects: [{}],
    codes: ["discriminator-property-missing"],
  },
  "tags that are no texts": {
    of: ["discriminator", "oneOf", "const"],
    given: `
A: { discriminator: { propertyName: version }, oneOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, required: [version, b], properties: { version: { const: 1 }, b: { type: string } } }
C: { type: object, required: [version, c], properties: { version: { const: 2 }, c: { type: number } } }`,
    accepts: [
      { version: 1, b: "x" },
      { version: 2, c: 1 },
    ],
    rejects: [{ version: 2, b: "x" }, {}],
  },
  "a tag deep in an allOf": {
    of: ["discriminator", "oneOf", "allOf", "const"],
    given: `
A: { discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }
Base: { type: object, required: [kind], properties: { kind: { type: string } } }
B: { allOf: [${ref("Base")}, { properties: { kind: { const: b }, b: { type: string } }, required: [b] }] }
C: { allOf: [${ref("Base")}, { properties: { kind: { const: c }, c: { type: number } }, required: [c] }] }`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{ kind: "c", b: "x" }, { kind: "b" }, { b: "x" }],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "members beside the union": {
    of: ["discriminator", "oneOf", "properties", "required"],
    in: ["3.0", "3.1", "3.2"],
    given: `
A:
  type: object
  required: [kind, id]
  properties: { kind: { type: string }, id: { type: string } }
  discriminator: { propertyName: kind }
  oneOf: [${ref("B")}, ${ref("C")}]${fixed}`,
    accepts: [
      { id: "1", kind: "b", b: "x" },
      { id: "1", kind: "c", c: 1 },
    ],
    rejects: [
      { kind: "b", b: "x" },
      { id: "1", kind: "c", b: "x" },
      { id: "1" },
    ],
    narrows: { by: "kind", to: { b: "b", c: "c" } },
  },
  "an open union": {
    of: ["discriminator", "oneOf", "extensions"],
    in: ["3.0", "3.1", "3.2"],
    given: `A: { x-enum-open: true, discriminator: { propertyName: kind }, oneOf: [${ref("B")}, ${ref("C")}] }${fixed}`,
    accepts: [
      { kind: "b", b: "x" },
      { kind: "c", c: 1 },
    ],
    rejects: [{}, { kind: 1 }],
    but: {
      why: "the document says that forms may be added",
      accepts: [{ kind: "z" }, { kind: "z", z: 1 }],
    },
  },
};
