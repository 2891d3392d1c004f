import type { Area } from "../row.js";

/** Enums to which values may be added, by our own word for it and those of others. */
export const openEnums: Area = {
  "an open enum of ours": {
    of: ["enum", "extensions"],
    given: "A: { type: string, enum: [a, b], x-enum-open: true }",
    accepts: ["a", "b"],
    rejects: [1, null],
    but: { why: "the document says that values may be added", accepts: ["z"] },
  },
  "an open enum of numbers": {
    of: ["enum", "extensions"],
    given: "A: { type: integer, enum: [1, 2], x-enum-open: true }",
    accepts: [1, 2],
    rejects: ["a", null],
    but: { why: "the document says that values may be added", accepts: [3] },
  },
  "an open enum or null": {
    of: ["enum", "extensions"],
    given: "A: { enum: [a, null], x-enum-open: true }",
    accepts: ["a", null],
    rejects: [1],
    but: { why: "the document says that values may be added", accepts: ["z"] },
  },
  "x-extensible-enum in place of an enum": {
    of: ["extensions"],
    given: "A: { type: string, x-extensible-enum: [a, b] }",
    accepts: ["a", "b", "z"],
    rejects: [1],
  },
  "x-extensible-enum beside an enum": {
    of: ["enum", "extensions"],
    given: "A: { type: string, enum: [a, b], x-extensible-enum: true }",
    accepts: ["a", "b"],
    rejects: [1],
    but: { why: "the document says that values may be added", accepts: ["z"] },
  },
  "x-ms-enum that is open": {
    of: ["enum", "extensions"],
    given:
      "A: { type: string, enum: [a, b], x-ms-enum: { name: Letters, modelAsString: true } }",
    accepts: ["a", "b"],
    rejects: [1],
    but: { why: "the document says that values may be added", accepts: ["z"] },
  },
  "x-ms-enum that is closed": {
    of: ["enum", "extensions"],
    given:
      "A: { type: string, enum: [a, b], x-ms-enum: { name: Letters, modelAsString: false } }",
    accepts: ["a", "b"],
    rejects: ["z", 1],
  },
  "x-speakeasy-unknown-values": {
    of: ["enum", "extensions"],
    given:
      "A: { type: string, enum: [a, b], x-speakeasy-unknown-values: allow }",
    accepts: ["a", "b"],
    rejects: [1],
    but: { why: "the document says that values may be added", accepts: ["z"] },
  },
  "an open enum that another one closes": {
    of: ["enum", "extensions", "allOf"],
    given:
      "A: { allOf: [{ type: string, enum: [a, b], x-enum-open: true }, { enum: [b, c] }] }",
    accepts: ["b"],
    rejects: ["a", "d"],
    but: {
      why: "the first enum is open, so that the second one decides",
      accepts: ["c"],
    },
  },
};
