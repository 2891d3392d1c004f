import { describe, expect, it } from "vitest";
import { listsValues } from "../../generator/ir/foreign-enum.js";
import type { SchemaObject } from "../../generator/openapi/document/schema.js";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { planOf } from "./plan-of.js";

interface Row {
  /** A schema, in YAML flow style. */
  readonly given: string;
  /** `key=value: text`, and `…` at the end of an open enum. */
  readonly want: readonly string[];
  readonly codes?: readonly string[];
}

const table: Readonly<Record<string, Row>> = {
  "names in the order of the values": {
    given: "{ enum: [1, 2], x-enum-varnames: [Low, High] }",
    want: ["Low=1", "High=2"],
  },
  "the same by NSwag": {
    given: "{ enum: [a, b], x-enumNames: [Apple, Bean] }",
    want: ["Apple=a", "Bean=b"],
  },
  "an inserted value does not re-point a name": {
    given: "{ enum: [1, 3, 2], x-enum-varnames: [Low, Middle, High] }",
    want: ["Low=1", "Middle=3", "High=2"],
  },
  "null and doubles have their place in the list": {
    given:
      "{ type: [string, 'null'], enum: [a, null, b, c], x-enum-varnames: [A, Nothing, B, C] }",
    want: ["A=a", "B=b", "C=c"],
  },
  "too few names": {
    given: "{ enum: [1, 2, 3], x-enum-varnames: [Low, High] }",
    want: ["1=1", "2=2", "3=3"],
    codes: ["enum-extension-ignored"],
  },
  "names that are no list": {
    given: "{ enum: [a, b], x-enum-varnames: A }",
    want: ["a=a", "b=b"],
    codes: ["enum-extension-ignored"],
  },
  "names that are no texts": {
    given: "{ enum: [a, b], x-enum-varnames: [A, 7] }",
    want: ["A=a", "b=b"],
  },
  "a name that is no identifier": {
    given: "{ enum: [a, b, c], x-enum-varnames: [in progress, B, 2nd] }",
    want: ["a=a", "B=b", "c=c"],
    codes: ["enum-names-unusable"],
  },
  "a name that two values have": {
    given: "{ enum: [a, b, c], x-enum-varnames: [X, X, Y] }",
    want: ["a=a", "b=b", "Y=c"],
    codes: ["enum-names-unusable"],
  },
  "a name that is another value": {
    given: "{ enum: [a, b, c], x-enum-varnames: [b, bad name, a] }",
    want: ["a=a", "b=b", "c=c"],
    codes: ["enum-names-unusable"],
  },
  "a name that is a value without a name": {
    given: "{ enum: [a, b], x-fern-enum: { a: { name: b } } }",
    want: ["a=a", "b=b"],
    codes: ["enum-names-unusable"],
  },
  "two names that change places": {
    given: "{ enum: [a, b], x-enum-varnames: [b, a] }",
    want: ["b=a", "a=b"],
  },
  "texts in a list": {
    given: "{ enum: [a, b], x-enum-descriptions: [An apple., ''] }",
    want: ["a=a: An apple.", "b=b"],
  },
  "texts by value": {
    given:
      "{ enum: [a, 2], x-enum-descriptions: { a: An apple., '2': Two of them., constructor: x } }",
    want: [],
  },
  "texts by value, of numbers": {
    given: "{ enum: [1, 2], x-enum-descriptions: { '2': Two of them. } }",
    want: ["1=1", "2=2: Two of them."],
  },
  "the extension beats the description": {
    given:
      '{ description: "- `a`: old\\n- `b`: kept", enum: [a, b], x-enum-descriptions: { a: new } }',
    want: ["a=a: new", "b=b: Kept"],
  },
  "x-extensible-enum beside an enum": {
    given: "{ type: string, enum: [a], x-extensible-enum: [a, b] }",
    want: ["a=a", "b=b", "…"],
  },
  "x-extensible-enum: true": {
    given: "{ enum: [a, b], x-extensible-enum: true }",
    want: ["a=a", "b=b", "…"],
  },
  "x-extensible-enum of another kind": {
    given: "{ enum: [a, b], x-extensible-enum: yes please }",
    want: ["a=a", "b=b"],
    codes: ["enum-extension-ignored"],
  },
  "AutoRest's": {
    given:
      "{ enum: [a, b], x-ms-enum: { name: Fruit, modelAsString: true, values: [{ value: a, name: Apple, description: An apple. }, { value: b }] } }",
    want: ["Apple=a: An apple.", "b=b", "…"],
  },
  "AutoRest's, closed": {
    given: "{ enum: [a, b], x-ms-enum: { name: Fruit, modelAsString: false } }",
    want: ["a=a", "b=b"],
  },
  "AutoRest's, wrong": {
    given: "{ enum: [a, b], x-ms-enum: { values: { a: 1 } } }",
    want: ["a=a", "b=b"],
    codes: ["enum-extension-ignored"],
  },
  "Speakeasy's": {
    given: "{ enum: [a, b], x-speakeasy-unknown-values: allow }",
    want: ["a=a", "b=b", "…"],
  },
  "Speakeasy's, closed": {
    given: "{ enum: [a, b], x-speakeasy-unknown-values: disallow }",
    want: ["a=a", "b=b"],
  },
  "Speakeasy's, wrong": {
    given: "{ enum: [a, b], x-speakeasy-unknown-values: true }",
    want: ["a=a", "b=b"],
    codes: ["enum-extension-ignored"],
  },
  "Fern's": {
    given:
      "{ enum: ['<', '>'], x-fern-enum: { '<': { name: Less, description: Is less. }, '>': { name: More }, '=': {} } }",
    want: ["Less=<: Is less.", "More=>"],
  },
  "Fern's, wrong": {
    given: "{ enum: [a, b], x-fern-enum: [a] }",
    want: ["a=a", "b=b"],
    codes: ["enum-extension-ignored"],
  },
  "ours beats theirs": {
    given: "{ enum: [a, b], x-enum-open: false, x-extensible-enum: true }",
    want: ["a=a", "b=b"],
  },
  "hostile names": {
    given:
      "{ enum: [a, b, __proto__], x-enum-varnames: [__proto__, '*/', b], x-fern-enum: { __proto__: { name: x } } }",
    want: ["a=a", "b=b", "x=__proto__"],
    codes: ["enum-names-unusable"],
  },
};

async function drawn(
  given: string,
): Promise<{ want: readonly string[]; codes: readonly string[] }> {
  const { plan, diagnostics } = await planOf(
    withSchemas(`    Mood: ${given}\n`),
  );
  const declarations = plan.models.flatMap((module) => module.declarations);
  const want = declarations.flatMap((each) =>
    each.kind === "enum"
      ? [
          ...each.members.map(
            ({ key, value, docs: { paragraphs } }) =>
              `${key}=${JSON.stringify(value).replaceAll('"', "")}${paragraphs.map((text) => `: ${JSON.stringify(text).slice(1, -1)}`).join("")}`,
          ),
          ...(each.open ? ["…"] : []),
        ]
      : [],
  );
  return { want, codes: diagnostics.map(({ code }) => code) };
}

describe("names, texts and openness that others wrote", () => {
  it.each(Object.entries(table))("%s", async (_, { given, want, codes }) => {
    expect(await drawn(given)).toEqual({ want, codes: codes ?? [] });
  });

  it.each([
    [["a"], true],
    [true, false],
    [undefined, false],
  ])("x-extensible-enum: %j lists values: %s", (value, want) => {
    const extensions = new Map(
      value === undefined ? [] : [["x-extensible-enum", { value }]],
    );
    expect(listsValues({ extensions } as unknown as SchemaObject)).toBe(want);
  });
});
