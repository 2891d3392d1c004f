import type { Area } from "../row.js";

/** Limits of numbers and texts: what a type accepts is all of them, and some that no type can keep out. */
export const limits: Area = {
  multipleOf: {
    of: ["multipleOf"],
    given: "A: { type: number, multipleOf: 5 }",
    accepts: [5, 0, -10],
    rejects: [7, "5"],
  },
  minimum: {
    of: ["minimum"],
    given: "A: { type: integer, minimum: 5 }",
    accepts: [5, 6],
    rejects: [4, "5"],
  },
  maximum: {
    of: ["maximum"],
    given: "A: { type: integer, maximum: 5 }",
    accepts: [5, -1],
    rejects: [6, "5"],
  },
  "exclusiveMinimum, a number": {
    of: ["exclusiveMinimum"],
    in: ["3.1", "3.2"],
    given: "A: { type: number, exclusiveMinimum: 5 }",
    accepts: [5.1],
    rejects: [5, "6"],
  },
  "exclusiveMaximum, a number": {
    of: ["exclusiveMaximum"],
    in: ["3.1", "3.2"],
    given: "A: { type: number, exclusiveMaximum: 5 }",
    accepts: [4.9],
    rejects: [5, "4"],
  },
  "exclusiveMinimum, a flag": {
    of: ["exclusiveMinimum", "minimum"],
    in: ["2.0", "3.0"],
    given: "A: { type: number, minimum: 5, exclusiveMinimum: true }",
    accepts: [6],
    rejects: [5, "6"],
    declares: ["/** Greater than 5. */\nexport type A = number;"],
  },
  "exclusiveMaximum, a flag": {
    of: ["exclusiveMaximum", "maximum"],
    in: ["2.0", "3.0"],
    given: "A: { type: number, maximum: 5, exclusiveMaximum: true }",
    accepts: [4],
    rejects: [5, "4"],
    declares: ["/** Less than 5. */\nexport type A = number;"],
  },
  "exclusiveMinimum, a flag that says no": {
    of: ["exclusiveMinimum", "minimum"],
    in: ["2.0", "3.0"],
    given: "A: { type: number, minimum: 5, exclusiveMinimum: false }",
    accepts: [5],
    rejects: ["5"],
    declares: ["/** At least 5. */\nexport type A = number;"],
  },
  "a flag as 3.1 has it no more": {
    of: ["exclusiveMinimum", "minimum"],
    in: ["3.1", "3.2"],
    given: "A: { type: number, minimum: 5, exclusiveMinimum: true }",
    but: {
      why: "a validator can't read it; it is read as 3.0 meant it",
      accepts: [6],
      rejects: ["6"],
    },
    codes: ["keyword-removed"],
  },
  "both limits": {
    of: ["minimum", "maximum"],
    given: "A: { type: integer, minimum: 1, maximum: 3 }",
    accepts: [1, 2, 3],
    rejects: [0, 4, "1"],
    declares: ["/** At least 1; at most 3. */\nexport type A = number;"],
  },
  minLength: {
    of: ["minLength"],
    given: "A: { type: string, minLength: 2 }",
    accepts: ["ab", "日本"],
    rejects: ["a", 12],
  },
  maxLength: {
    of: ["maxLength"],
    given: "A: { type: string, maxLength: 2 }",
    accepts: ["", "ab", "😀😀"],
    rejects: ["abc", 12],
  },
  "minLength and maxLength are one": {
    of: ["minLength", "maxLength"],
    given: "A: { type: string, minLength: 2, maxLength: 2 }",
    accepts: ["ab"],
    rejects: ["a", "abc", 12],
    declares: ["/** Exactly 2 characters. */\nexport type A = string;"],
  },
  pattern: {
    of: ["pattern"],
    given: 'A: { type: string, pattern: "^[a-z]+$" }',
    accepts: ["ab"],
    rejects: ["A", "", 1],
  },
  "a pattern that is not anchored": {
    of: ["pattern"],
    given: "A: { type: string, pattern: b }",
    accepts: ["abc"],
    rejects: ["ac", 1],
  },
  "a pattern that is none": {
    of: ["pattern"],
    in: ["2.0", "3.0"],
    given: 'A: { type: string, pattern: "(?i)^a" }',
    accepts: ["A"],
    rejects: [1],
    codes: ["pattern-invalid"],
  },
  "a pattern as a template": {
    of: ["pattern", "extensions"],
    given:
      'A: { type: string, pattern: "^cact_[a-z]+$", x-template-literal: true }',
    accepts: ["cact_a"],
    rejects: ["a", "act_a", "cact_1", 1],
  },
  "a template in a member, a list and a map": {
    of: ["pattern", "extensions", "items", "additionalProperties"],
    given: `
A:
  type: object
  required: [id]
  properties:
    id: { type: string, pattern: "^a_", x-template-literal: true }
    ids: { type: array, items: { type: string, pattern: "^b_", x-template-literal: true } }
    map: { type: object, additionalProperties: { type: string, pattern: "^c_", x-template-literal: true } }`,
    accepts: [{ id: "a_1", ids: ["b_1"], map: { x: "c_1" } }],
    rejects: [
      { id: "b_1" },
      { id: "a_1", ids: ["a_1"] },
      { id: "a_1", map: { x: "a_1" } },
    ],
  },
  "limits beside null": {
    of: ["minimum", "type"],
    in: ["3.1", "3.2"],
    given: 'A: { type: [integer, "null"], minimum: 1 }',
    accepts: [1, null],
    rejects: [0, "a"],
  },
  "limits that leave nothing": {
    of: ["minimum", "maximum", "properties"],
    given:
      "A: { type: object, properties: { a: { type: integer, minimum: 3, maximum: 1 } } }",
    accepts: [{}],
    rejects: [{ a: 2 }, { a: "x" }],
  },
};
