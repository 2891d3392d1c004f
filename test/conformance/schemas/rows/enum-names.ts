import type { Area } from "../row.js";

function constant(...lines: readonly string[]): string {
  const body = lines.map((line) => `  ${line}\n`).join("");
  return `export const A = {\n${body}} as const;`;
}

/** The keys of an enum's const object: the values themselves, or what others wrote beside them. */
export const enumNames: Area = {
  "the values are the keys": {
    of: ["enum"],
    given: "A: { type: string, enum: [cat, dog] }",
    accepts: ["cat"],
    rejects: ["fox"],
    declares: [
      constant('cat: "cat",', 'dog: "dog",'),
      'export type A = "cat" | "dog";',
    ],
  },
  "values that are no identifiers": {
    of: ["enum"],
    given: 'A: { type: string, enum: [extra-small, "2XL", "+", "", default] }',
    accepts: ["+", ""],
    rejects: ["-"],
    declares: [
      constant(
        '"extra-small": "extra-small",',
        '"2XL": "2XL",',
        '"+": "+",',
        '"": "",',
        'default: "default",',
      ),
    ],
  },
  "values that differ in case only": {
    of: ["enum"],
    given: "A: { type: string, enum: [asc, ASC, Asc] }",
    accepts: ["asc", "ASC", "Asc"],
    rejects: ["aSC"],
    declares: [constant('asc: "asc",', 'ASC: "ASC",', 'Asc: "Asc",')],
  },
  numbers: {
    of: ["enum"],
    given: "A: { type: integer, enum: [0, 2, -1] }",
    accepts: [0, 2, -1],
    rejects: [1],
    declares: [constant("0: 0,", "2: 2,", '"-1": -1,')],
  },
  "x-enum-varnames": {
    of: ["enum", "extensions"],
    given: "A: { type: integer, enum: [1, 2], x-enum-varnames: [Low, High] }",
    accepts: [1, 2],
    rejects: [3, "Low"],
    declares: [constant("Low: 1,", "High: 2,"), "export type A = 1 | 2;"],
  },
  "x-enumNames": {
    of: ["enum", "extensions"],
    given: "A: { type: integer, enum: [1, 2], x-enumNames: [Low, High] }",
    accepts: [1, 2],
    rejects: [3],
    declares: [constant("Low: 1,", "High: 2,")],
  },
  "x-enum-descriptions": {
    of: ["enum", "extensions"],
    given:
      "A: { type: string, enum: [a, b], x-enum-descriptions: [The first., The last.] }",
    accepts: ["a"],
    rejects: ["The first."],
    declares: [
      constant("/** The first. */", 'a: "a",', "/** The last. */", 'b: "b",'),
    ],
  },
  "x-enum-descriptions by value": {
    of: ["enum", "extensions"],
    given:
      "A: { type: string, enum: [a, b], x-enum-descriptions: { b: The last. } }",
    accepts: ["a"],
    rejects: ["c"],
    declares: [constant('a: "a",', "/** The last. */", 'b: "b",')],
  },
  "x-ms-enum": {
    of: ["enum", "extensions"],
    given: `
A:
  type: string
  enum: [a, b]
  x-ms-enum:
    name: Letters
    modelAsString: false
    values: [{ value: a, name: First, description: The first. }, { value: b, name: Last }]`,
    accepts: ["a", "b"],
    rejects: ["First"],
    exports: { A: "Letters" },
    declares: [
      constant("/** The first. */", 'First: "a",', 'Last: "b",').replace(
        "const A",
        "const Letters",
      ),
    ],
  },
  "x-fern-enum": {
    of: ["enum", "extensions"],
    given: `
A:
  type: string
  enum: ["<", ">"]
  x-fern-enum:
    "<": { name: LessThan, description: Is less. }
    ">": { name: MoreThan }`,
    accepts: ["<"],
    rejects: ["LessThan"],
    declares: [constant("/** Is less. */", 'LessThan: "<",', 'MoreThan: ">",')],
  },
  "names that are none": {
    of: ["enum", "extensions"],
    given:
      "A: { type: integer, enum: [1, 2], x-enum-varnames: [Low, on fire] }",
    accepts: [1, 2],
    rejects: [3],
    declares: [constant("Low: 1,", "2: 2,")],
    codes: ["enum-names-unusable"],
  },
  "names that are too few": {
    of: ["enum", "extensions"],
    given: "A: { type: integer, enum: [1, 2], x-enum-varnames: [Low] }",
    accepts: [1, 2],
    rejects: [3],
    declares: [constant("1: 1,", "2: 2,")],
    codes: ["enum-extension-ignored"],
  },
  "null has no key": {
    of: ["enum"],
    given: "A: { enum: [a, b, null] }",
    accepts: ["a", null],
    rejects: ["c"],
    declares: ["export type A = AValue | null;"],
  },
  "an open enum has a guard": {
    of: ["enum", "extensions"],
    given: "A: { type: string, enum: [a, b], x-enum-open: true }",
    accepts: ["a"],
    but: { why: "the document says that values may be added", accepts: ["z"] },
    declares: [
      constant('a: "a",', 'b: "b",'),
      'export type A = "a" | "b" | (string & {});',
      "/** Whether a value is one of those that the API documents. */\nexport function isKnownA(value: unknown): value is (typeof A)[keyof typeof A] {\n  const known: readonly unknown[] = Object.values(A);\n  return known.includes(value);\n}",
    ],
  },
};
