import { describe, expect, it } from "vitest";
import type {
  Declaration,
  PackagePlan,
} from "../../generator/plan/package-plan.js";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { planOf } from "./plan-of.js";
import { sayMembers, sayType } from "./say-type.js";

/** A declaration in one line. */
function draw(declaration: Declaration, plan: PackagePlan): string {
  const nameOf = (symbol: string): string =>
    plan.symbols.get(symbol)?.export ?? "?";
  const name = nameOf(declaration.symbol);
  switch (declaration.kind) {
    case "interface":
      return `interface ${name} ${sayMembers(declaration.members, plan)}${
        declaration.indexes
          ?.map(({ keys, values }) => {
            const key = sayType(keys, plan);
            return ` [${key === "string" ? "*" : key}]: ${sayType(values, plan)}`;
          })
          .join("") ?? ""
      }`;
    case "alias":
      return `type ${name} = ${sayType(declaration.type, plan)}`;
    case "enum":
      return `enum ${name} ${declaration.members
        .map(({ key }) => key)
        .join(
          " ",
        )}${declaration.guard === undefined ? "" : ` … ${nameOf(declaration.guard)}`}`;
    case "open-union":
      return `union ${name} = ${nameOf(declaration.known)} (${declaration.members
        .map((member) => sayType(member, plan))
        .join(
          " | ",
        )}) | ${declaration.unknown.kind === "type" ? sayType(declaration.unknown.type, plan) : nameOf(declaration.unknown.symbol)}, ${nameOf(
        declaration.guard,
      )} by ${declaration.discriminator}: ${declaration.tags.map((tag) => JSON.stringify(tag).replaceAll('"', "")).join(" ")}`;
    case "template-id":
      return `id ${name} = ${sayType(declaration.type, plan)}, ${nameOf(declaration.guard)}`;
  }
}

const table: Readonly<
  Record<string, { readonly given: string; readonly want: readonly string[] }>
> = {
  "an object": {
    given:
      "Pet: { properties: { id: { type: string }, name: { type: [string, 'null'] } }, required: [id] }",
    want: ["interface Pet { id: string; name?: string | null }"],
  },
  "an index allows the declared members too": {
    given:
      "Pet: { properties: { id: { type: string } }, additionalProperties: { type: number } }",
    want: ["interface Pet { id?: string } [*]: number | string | undefined"],
  },
  "a map": {
    given: "Pet: { additionalProperties: { type: number } }",
    want: ["type Pet = { [string]: number }"],
  },
  "an object with nothing in it": {
    given: "Pet: { type: object, additionalProperties: false }",
    want: ["type Pet = { [string]: never }"],
  },
  "what is inline stands behind what it is in": {
    given: "Pet: { properties: { owner: { properties: { id: {} } } } }",
    want: [
      "interface Pet { owner?: PetOwner }",
      "interface PetOwner { id?: unknown }",
    ],
  },
  enums: {
    given: "Mood: { enum: [a, b] }",
    want: ["enum Mood a b"],
  },
  "an open enum of numbers": {
    given: "Mood: { enum: [1, 2], x-enum-open: true }",
    want: ["enum Mood 1 2 … isKnownMood"],
  },
  "an enum or null takes the name for its values": {
    given: "Pet: { properties: { mood: { enum: [a, b, null] } } }",
    want: ["interface Pet { mood?: PetMood | null }", "enum PetMood a b"],
  },
  "a named enum or null": {
    given: "Mood: { enum: [a, b, null] }",
    want: ["type Mood = MoodValue | null", "enum MoodValue a b"],
  },
  "values of two kinds are no enum": {
    given: "Mood: { enum: [1, a, true] }",
    want: ['type Mood = 1 | "a" | true'],
  },
  "a $ref in a value may be any text": {
    given:
      "A: { const: { $ref: '#/a', b: 1 } }\n    B: { enum: [[{ $ref: '#/a' }, 2], { c: { $ref: 3 } }] }",
    want: [
      "type A = { $ref: string; b: 1 }",
      'type B = [{ $ref: string }, 2] | {"c":{"$ref":3}}',
    ],
  },
  "an id": {
    given: "PetId: { type: string, pattern: ^pet_, x-template-literal: true }",
    want: ["id PetId = `pet_${string}`, isPetId"],
  },
  "a union": {
    given: "A: { oneOf: [{ type: string }, { type: integer }] }",
    want: ["type A = string | number"],
  },
  "variants are called after their titles, constants or what they require": {
    given: `A: { oneOf: [{ title: First one, properties: { a: {} } }, { properties: { kind: { const: dog } } }, { properties: { c: {} }, required: [c] }] }`,
    want: [
      "type A = AFirstOne | ADog | AByC",
      "interface AFirstOne { a?: unknown }",
      'interface ADog { kind?: "dog" }',
      "interface AByC { c: unknown }",
    ],
  },
  "a mapping gives its members their tags": {
    given: `A: { discriminator: { propertyName: kind, mapping: { b: B } }, oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }
    B: { properties: { x: {} } }
    C: { properties: { kind: { const: c } }, required: [kind] }`,
    want: [
      'type A = B & { kind?: "b" } | C',
      "interface B { x?: unknown }",
      'interface C { kind: "c" }',
    ],
  },
  "heirs of a parent that has the discriminator": {
    given: `Pet: { description: An animal., type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { lives: { type: integer } } }
    PetBase: { type: string }`,
    want: [
      'union Pet = KnownPet (Cat & { kind: "cat" }) | PetBase2, isKnownPet by kind: cat',
      "interface PetBase2 { kind: string }",
      "type Cat = CatPart1 & PetBase2",
      "interface CatPart1 { lives?: number }",
      "type PetBase = string",
    ],
  },
  "an open union": {
    given: `A: { x-enum-open: true, discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/B' }, { properties: { kind: { const: c } }, required: [kind] }] }
    B: { properties: { kind: { const: b } }, required: [kind] }`,
    want: [
      "union A = KnownA (B | AValue) | UnknownA, isKnownA by kind: b c",
      'interface AValue { kind: "c" }',
      'interface B { kind: "b" }',
    ],
  },
};

describe("declarations", () => {
  it.each(Object.entries(table))("%s", async (_, { given, want }) => {
    const { plan } = await planOf(withSchemas(`    ${given}\n`));
    const declarations = plan.models.flatMap((module) => module.declarations);
    expect(declarations.map((each) => draw(each, plan))).toEqual(want);
  });

  it("a description says what each value means, in every spelling of a list", async () => {
    const { plan } = await planOf(
      withSchemas(`    Mood:
      description: |
        How it is.
        - \`happy\`: it sings
        - "sad" - it sits
        * in-between: it thinks: much
        - \`a:b\` – odd
        - happy birthday
      enum: [happy, sad, in-between, "a:b", other]
`),
    );
    const [declaration] = plan.models.flatMap((module) => module.declarations);
    expect(
      declaration?.kind === "enum" &&
        declaration.members.map(({ key, docs }) => [key, docs.paragraphs[0]]),
    ).toEqual([
      ["happy", "It sings"],
      ["sad", "It sits"],
      ["in-between", "It thinks: much"],
      ["a:b", "Odd"],
      ["other", undefined],
    ]);
  });
});
