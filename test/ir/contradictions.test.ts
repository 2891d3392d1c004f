import { describe, expect, it } from "vitest";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { apiOf } from "./api-of.js";

interface Row {
  /** Schemas, one a line; the first one is on line 6. */
  readonly given: string;
  /** What is said: code, line:column, then the places of both, and the words of it. */
  readonly want: readonly string[];
}

const CAT = "kind: { const: cat }";
const DOG = "kind: { const: dog }";
const ref = (name: string): string =>
  `{ $ref: '#/components/schemas/${name}' }`;

const table: Readonly<Record<string, Row>> = {
  "two types": {
    given: "A: { allOf: [{ type: string }, { type: number }] }",
    want: [
      "6:8 (6:18, 6:36) nothing can be both a string and a number: no value fits, so that the type is never",
    ],
  },
  "a type beside allOf": {
    given: "A: { type: string, allOf: [{ type: [integer, 'null'] }] }",
    want: [
      "6:8 (6:8, 6:32) nothing can be both a string and an integer or null: no value fits, so that the type is never",
    ],
  },
  "two constants, by references": {
    given: `A: { allOf: [${ref("B")}, ${ref("C")}] }
B: { type: object, required: [kind], properties: { ${CAT} } }
C: { type: object, properties: { ${DOG} } }`,
    want: [
      `6:8 (7:62, 8:44) the member \`kind\` can't be both "cat" and "dog": no value fits, so that the type is never`,
    ],
  },
  "a constant that the parent's enum lacks": {
    given: `A: { allOf: [${ref("B")}, { properties: { ${CAT} } }] }
B: { type: object, properties: { kind: ${ref("C")} } }
C: { type: string, enum: [dog, fox, owl] }`,
    want: [
      `6:8 (8:8, 6:76) the member \`kind\` can't be both "dog" or 2 more and "cat": it can never be there`,
    ],
  },
  "a member of a member": {
    given: `A: { allOf: [{ properties: { a: { properties: { ${CAT} } } } }, { properties: { a: { properties: { ${DOG} } } } }] }`,
    want: [
      `6:8 (6:59, 6:124) the member \`a.kind\` can't be both "cat" and "dog": it can never be there`,
    ],
  },
  "every alternative": {
    given:
      "A: { type: boolean, oneOf: [{ type: string }, { type: array, items: {} }] }",
    want: [
      "6:8 (6:8, 6:8) nothing can be both a boolean and a string or an array: no value fits, so that the type is never",
    ],
  },
  "a closed part": {
    given: `A: { allOf: [${ref("B")}, { properties: { b: {}, c: {} }, required: [c] }] }
B: { type: object, properties: { a: {} }, additionalProperties: false }`,
    want: [
      "6:8 (7:8, 6:54) one part says `additionalProperties: false`, which leaves no room for the members of another (b, c): no value fits, so that the type is never",
    ],
  },
  "what contradicts itself within one part is told there": {
    given: `A: { allOf: [${ref("B")}, { properties: { a: {} } }] }
B: { allOf: [{ type: string }, { type: number }] }`,
    want: [
      "7:8 (7:18, 7:36) nothing can be both a string and a number: no value fits, so that the type is never",
    ],
  },
  "one of several alternatives": {
    given: "A: { type: string, oneOf: [{ type: string }, { type: integer }] }",
    want: [],
  },
  "alternatives with a discriminator": {
    given: `A: { properties: { ${CAT} }, oneOf: [${ref("B")}, ${ref("C")}], discriminator: { propertyName: kind } }
B: { type: object, properties: { ${CAT} } }
C: { type: object, properties: { ${DOG} } }`,
    want: [],
  },
  "conditions, which exclude on purpose": {
    given:
      "A: { type: object, properties: { a: {} }, not: { required: [a] }, dependentRequired: { a: [b] } }",
    want: [],
  },
  "a schema that is part of itself by a member": {
    given: `A: { allOf: [{ properties: { a: ${ref("A")} } }, { properties: { a: ${ref("A")} } }] }`,
    want: [],
  },
};

describe("contradictions", () => {
  it.each(Object.entries(table))("%s", async (_, { given, want }) => {
    const schemas = given
      .split("\n")
      .map((line) => `    ${line}\n`)
      .join("");
    const [, diagnostics] = await apiOf(withSchemas(schemas));
    const told = diagnostics.flatMap(({ code, place, message, related }) => {
      if (!["schema-contradiction", "schema-closed-to-parts"].includes(code))
        return [];
      const at = [place, ...related.map((each) => each.place)].map((each) => {
        const { line, column } = each?.position() ?? { line: 0, column: 0 };
        return `${String(line)}:${String(column)}`;
      });
      return [`${at[0] ?? ""} (${at.slice(1).join(", ")}) ${message}`];
    });
    expect(told).toEqual(want);
  });
});
