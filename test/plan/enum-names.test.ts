import { describe, expect, it } from "vitest";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { planOf, savedLock, type Planned } from "./plan-of.js";

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
  "x-extensible-enum without an enum": {
    given: "{ type: string, x-extensible-enum: [a, b] }",
    want: ["a=a", "b=b", "…"],
  },
  "x-extensible-enum without an enum, with names and texts": {
    given:
      "{ type: integer, x-extensible-enum: [1, 2], x-enum-varnames: [One, Two], x-enum-descriptions: [First., ''] }",
    want: ["One=1: First.", "Two=2", "…"],
  },
  "x-extensible-enum without a type: any value is valid": {
    given: "{ x-extensible-enum: [a, b] }",
    want: [],
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

const size = (name: string, values = "s, m"): string =>
  `{ type: string, enum: [${values}], x-ms-enum: { name: ${name} } }`;

/** Schemas, and the enums that are declared for them. */
const typeNames: Readonly<Record<string, readonly [string, string]>> = {
  "gives an inline enum its name": [
    `Pet: { properties: { size: ${size("size of pet")} } }`,
    "SizeOfPet",
  ],
  "gives a component its name": [`SizeEnum: ${size("Size")}`, "Size"],
  "leaves a component its name where the other one is taken": [
    `SizeEnum: ${size("Size")}\n    Size: { enum: [1, 2] }`,
    "SizeEnum Size",
  ],
  "names the same enum in several places": [
    `Pet: { properties: { size: ${size("Size")}, other: ${size("Size")} } }\n    Dog: { properties: { size: ${size("Size")} } }`,
    "Size",
  ],
  "names the component, where the same enum is one": [
    `Pet: { properties: { size: ${size("Size")} } }\n    SizeEnum: ${size("Size")}`,
    "Size",
  ],
  "names other values otherwise": [
    `Pet: { properties: { size: ${size("Size")}, other: ${size("Size", "s, m, l")} } }`,
    "Size Size2",
  ],
  "is not taken where it is no name": [
    `Pet: { properties: { size: ${size("'+'")} } }`,
    "PetSize",
  ],
  "gives way to x-name": [
    `Pet: { properties: { size: { x-name: Ours, enum: [s, m], x-ms-enum: { name: Theirs } } } }`,
    "Ours",
  ],
};

describe("x-ms-enum", () => {
  const documentOf = (given: string): string => withSchemas(`    ${given}\n`);
  const enumsOf = ({ plan }: Planned): string =>
    plan.models
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ kind, symbol }) =>
        kind === "enum" ? [plan.symbols.get(symbol)?.export] : [],
      )
      .join(" ");

  it.each(Object.entries(typeNames))("%s", async (_, [given, want]) => {
    expect(enumsOf(await planOf(documentOf(given)))).toBe(want);
  });

  it("keeps its name when the same enum is met earlier in a later run", async () => {
    const pet = `Pet: { properties: { size: ${size("Size")} } }`;
    const first = await planOf(documentOf(pet));
    const ant = `Ant: { properties: { size: ${size("Size")} } }\n    ${pet}`;
    const second = await planOf(documentOf(ant), savedLock(first));
    expect(enumsOf(second)).toBe("Size");
    const third = await planOf(
      documentOf(`Ant: { properties: { size: ${size("Size")} } }`),
      savedLock(second),
    );
    expect(enumsOf(third)).toBe("Size");
  });
});

describe("names, texts and openness that others wrote", () => {
  it.each(Object.entries(table))("%s", async (_, { given, want, codes }) => {
    expect(await drawn(given)).toEqual({ want, codes: codes ?? [] });
  });
});
