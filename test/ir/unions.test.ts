import { describe, expect, it } from "vitest";
import { buildApi } from "../../generator/ir/build-api.js";
import type { Schema } from "../../generator/ir/schema.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { memoryReader } from "../source/memory-reader.js";
import { schemaOf } from "./api-of.js";
import { said, type SchemaTable } from "./schema-table.js";

const ref = (name: string): string =>
  `{ $ref: '#/components/schemas/${name}' }`;

const oneOf: SchemaTable = {
  "a union": {
    given: "A: { oneOf: [{ type: string }, { type: number }] }",
    want: "string | number",
  },
  "a union in a union lies flat": {
    given:
      "A: { oneOf: [{ oneOf: [{ type: string }, { type: boolean }] }, { type: number }] }",
    want: "string | boolean | number",
  },
  "doubles are one": {
    given:
      "A: { anyOf: [{ type: integer }, { type: string }, { type: number }] }",
    want: "string | number",
  },
  "texts of two patterns stay two": {
    given:
      "A: { anyOf: [{ type: string, pattern: ^a }, { type: string, pattern: ^b }] }",
    want: "string | string",
  },
  "a name that is part of itself": {
    given: `
A: { allOf: [{ oneOf: [${ref("B")}, { properties: { c: {} } }] }, { properties: { a: {} } }] }
B: { allOf: [${ref("A")}, { properties: { b: {} } }] }`,
    want: "{ a?: unknown } | { c?: unknown; a?: unknown }",
    codes: ["schema-in-itself"],
  },
  "a name that is itself and nothing more": {
    given: `
A: { anyOf: [{ type: string }, { allOf: [${ref("B")}, ${ref("C")}] }] }
B: { anyOf: [${ref("A")}] }
C: { anyOf: [${ref("A")}] }`,
    want: "unknown",
    codes: ["schema-in-itself"],
  },
  "anything swallows the rest": {
    given: "A: { oneOf: [{ type: string }, {}] }",
    want: "unknown",
  },
  "a union of one": {
    given: "A: { oneOf: [{ type: string }] }",
    want: "string",
  },
  "the base's members go into each branch": {
    given: `
A:
  required: [id]
  properties: { id: { type: string } }
  oneOf:
    - { properties: { kind: { const: cat } }, required: [kind] }
    - { properties: { kind: { const: dog } }, required: [kind] }`,
    want: '{ id: string; kind: "cat" } | { id: string; kind: "dog" }',
  },
  "branches that only require": {
    given: `
A:
  properties: { id: { type: string }, email: { type: string } }
  oneOf: [{ required: [id] }, { required: [email] }]`,
    want: "{ id: string; email?: never } | { id?: never; email: string }",
  },
  "a branch that contradicts the base goes": {
    given: `
A:
  properties: { kind: { const: cat } }
  oneOf:
    - { properties: { kind: { const: cat } }, required: [kind] }
    - { properties: { kind: { const: dog } }, required: [kind] }`,
    want: '{ kind: "cat" }',
  },
  "oneOf and anyOf at once": {
    given:
      "A: { oneOf: [{ type: string }, { type: number }], anyOf: [{ type: number }, { type: boolean }] }",
    want: "number",
  },
};

describe("unions", () => {
  it.each(Object.entries(oneOf))("%s", async (_name, row) => {
    expect(await said(row)).toEqual([row.want, row.codes ?? []]);
  });
});

interface Tagged {
  readonly given: string;
  /** The tags by member, `=` in front where the member says so itself; nothing where it is a plain union. */
  readonly want: readonly string[] | undefined;
  readonly open?: boolean;
  readonly codes?: readonly string[];
}

const both =
  "Cat: { properties: { name: {} } }\nDog: { properties: { bark: {} } }";

const discriminators: Readonly<Record<string, Tagged>> = {
  "consts of inline members": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf:
    - { properties: { kind: { const: cat } } }
    - { properties: { kind: { enum: [dog, wolf] } } }`,
    want: ["=cat", "=dog,wolf"],
  },
  "names of schemas": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
${both}`,
    want: ["Cat", "Dog"],
  },
  "a mapping": {
    given: `
A:
  discriminator:
    propertyName: kind
    mapping: { cat: Cat, lion: Cat, dog: '#/components/schemas/Dog' }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
${both}`,
    want: ["cat,lion", "dog"],
  },
  "a member's own word beats the mapping": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { dog: Dog, cat: Cat } }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
Cat: { properties: { kind: { const: CAT } } }
Dog: { properties: { bark: {} } }`,
    want: ["=CAT", "dog"],
    codes: ["discriminator-tag-refused"],
  },
  "a const in a parent": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
Base: { properties: { kind: { enum: [x] } } }
Cat: { allOf: [${ref("Base")}] }
Dog: { properties: { kind: ${ref("Kind")} } }
Kind: { const: dog }`,
    want: ["=x", "=dog"],
  },
  "a member that is a union itself": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cats")}, ${ref("Dog")}]
Cats: { oneOf: [${ref("Lion")}, ${ref("Cat")}] }
Lion: { properties: { kind: { const: lion } } }
Cat: { properties: { kind: { const: cat } } }
Dog: { properties: { kind: { const: dog } } }`,
    want: ["=lion,cat", "=dog"],
  },
  "null stands beside the union": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cat")}, ${ref("Dog")}, { type: 'null' }]
${both}`,
    want: ["Cat", "Dog"],
  },
  "an open union": {
    given: `
A:
  x-enum-open: true
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
${both}`,
    want: ["Cat", "Dog"],
    open: true,
  },
  "an open union of one, over anyOf": {
    given: `
A:
  x-enum-open: true
  discriminator: { propertyName: kind }
  anyOf: [${ref("Cat")}]
${both}`,
    want: ["Cat"],
    open: true,
  },
  "an inline member without a tag": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cat")}, { properties: { kind: { type: string } } }]
${both}`,
    want: undefined,
    codes: ["discriminator-unusable"],
  },
  "tags that are numbers": {
    given: `
A:
  discriminator: { propertyName: version, mapping: { '3': Three } }
  oneOf: [${ref("One")}, ${ref("Two")}, ${ref("Three")}]
One: { properties: { version: { const: 1 } } }
Two: { properties: { version: { const: 2 } } }
Three: { properties: { version: { type: integer } } }`,
    want: ["=1", "=2", "3"],
  },
  "tags that are lists": {
    given: `
A:
  discriminator: { propertyName: version }
  oneOf: [${ref("One")}, ${ref("Two")}]
One: { properties: { version: { const: [1] } } }
Two: { properties: { version: { const: [2] } } }`,
    want: undefined,
    codes: ["discriminator-unusable"],
  },
  "an enum that all share": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
Cat: { properties: { kind: ${ref("Kind")} } }
Dog: { properties: { kind: ${ref("Kind")} } }
Kind: { enum: [cat, dog, wolf] }`,
    want: ["cat,wolf", "dog,wolf"],
  },
  "an enum that holds the names": {
    given: `
A:
  discriminator: { propertyName: kind }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
Cat: { properties: { kind: { enum: [Cat, Dog] } } }
Dog: { properties: { kind: { enum: [Cat, Dog] } } }`,
    want: ["Cat", "Dog"],
  },
  "a value that the member rules out": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { cat: Cat, lion: Cat, dog: Dog } }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
Cat: { properties: { kind: { enum: [cat, tabby] } } }
Dog: { properties: { bark: {} } }`,
    want: ["=cat,tabby", "dog"],
    codes: ["discriminator-tag-refused"],
  },
  "a member that is no object": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { many: Cats, cat: Cat, dog: Dog } }
  oneOf: [${ref("Cats")}, ${ref("Cat")}, ${ref("Dog")}]
Cats: { type: array, items: ${ref("Cat")} }
${both}`,
    want: ["cat", "dog"],
  },
  "one object among others": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { many: Cats, cat: Cat } }
  oneOf: [${ref("Cats")}, ${ref("Cat")}]
Cats: { type: array, items: ${ref("Cat")} }
${both}`,
    want: undefined,
  },
  "a default of 3.2": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { cat: Cat }, defaultMapping: Dog }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
${both}`,
    want: ["cat", ""],
  },
  "a default that says its tag": {
    given: `
A:
  discriminator: { propertyName: kind, mapping: { cat: Cat }, defaultMapping: Dog }
  oneOf: [${ref("Cat")}, ${ref("Dog")}]
Cat: { properties: { kind: { const: cat } } }
Dog: { properties: { kind: { const: dog } } }`,
    want: ["=cat", "=dog"],
  },
  "heirs, and what they have in common": {
    given: `
A:
  type: object
  properties: { kind: { type: string } }
  discriminator: { propertyName: kind, mapping: { cat: Cat } }
Cat: { allOf: [${ref("A")}] }`,
    want: ["cat", "="],
  },
  "members that are heirs": {
    given: `
A: { oneOf: [${ref("Cat")}, ${ref("Dog")}] }
Pet: { type: object, discriminator: { propertyName: kind } }
Cat: { allOf: [${ref("Pet")}] }
Dog: { allOf: [${ref("Pet")}] }`,
    want: ["Cat", "Dog"],
  },
};

describe("discriminators", () => {
  it.each(Object.entries(discriminators))(
    "%s",
    async (_name, { given, want, open = false, codes = [] }) => {
      const [schema, told] = await schemaOf(given);
      const union = taggedUnion(schema);
      expect(
        union?.discriminator?.tags.map(
          ({ own, values }) =>
            `${own ? "=" : ""}${values.map((value) => JSON.stringify(value).replaceAll('"', "")).join(",")}`,
        ),
      ).toEqual(want);
      expect(union?.open ?? false).toBe(open);
      // That a member does not require its tag is said elsewhere.
      const others = told.filter(
        (code) => code !== "discriminator-property-missing",
      );
      expect(others).toEqual(codes);
    },
  );
});

it("a discriminator's mapping may name files, pointers and places in a list", async () => {
  const reader = memoryReader({
    "api.yaml": withSchemas(`    A:
      discriminator:
        propertyName: kind
        mapping:
          cat: cat.yaml
          dog: ./pets/dog.yaml#/Dog
          owl: '#/components/schemas/A/oneOf/2'
      oneOf:
        - $ref: cat.yaml
        - $ref: pets/dog.yaml#/Dog
        - { type: object, properties: { wings: {} } }
`),
    "cat.yaml": "{ type: object, properties: { name: {} } }",
    "pets/dog.yaml": "Dog: { type: object, properties: { bark: {} } }",
  });
  const [description] = await readDocument(reader, "api.yaml");
  if (description === undefined) throw new Error("nothing was read");
  const [api] = buildApi(description.document);
  const schema = api.schemas.named.get("/components/schemas/A")?.schema;
  expect(
    schema &&
      taggedUnion(schema)?.discriminator?.tags.map(({ values }) => values),
  ).toEqual([["cat"], ["dog"], ["owl"]]);
});

function taggedUnion(
  schema: Schema,
): Extract<Schema, { kind: "union" }> | undefined {
  if (schema.kind !== "union") return undefined;
  if (schema.discriminator !== undefined) return schema;
  return schema.members.map(taggedUnion).find((union) => union !== undefined);
}
