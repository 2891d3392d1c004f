import { describe, expect, it } from "vitest";
import { operationsOf, planOf, savedLock } from "./plan-of.js";
import { sayMembers, sayType } from "./say-type.js";

interface Row {
  /** The members of `Pet`. */
  readonly pet: string;
  readonly more?: string;
  /** The schemas of the request and the response. */
  readonly sent?: string;
  readonly received?: string;
  readonly want: readonly string[];
}

const PET = "{ $ref: '#/components/schemas/Pet' }";
const LIST = `{ type: array, items: ${PET} }`;

function documentOf({ pet, more = "", sent, received }: Row): string {
  const body = (schema: string): string =>
    `content: { application/json: { schema: ${schema} } }`;
  return `openapi: 3.1.1
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.example }]
paths:
  /swap:
    post:
      operationId: swap
${sent === undefined ? "" : `      requestBody: { required: true, ${body(sent)} }\n`}      responses: { "200": { description: Done.${received === undefined ? "" : `, ${body(received)}`} } }
components:
  schemas:
    Pet: { type: object, ${pet} }
${more}`;
}

const ID = "id: { type: string, readOnly: true }";
const PIN = "pin: { type: string, writeOnly: true }";

const table: Readonly<Record<string, Row>> = {
  "two types where both ways differ": {
    pet: `required: [id, pin], properties: { ${ID}, ${PIN}, name: { type: string } }`,
    sent: LIST,
    received: PET,
    want: [
      "Pet { id: string; name?: string }",
      "PetInput { pin: string; name?: string | undefined }",
      "params { body: PetInput[] }",
      "body Pet",
    ],
  },
  "one type where nothing differs": {
    pet: "properties: { name: { type: string } }",
    sent: LIST,
    received: PET,
    want: ["Pet { name?: string }", "params { body: Pet[] }", "body Pet"],
  },
  "a schema that is readOnly wherever it is referred to": {
    pet: "required: [id, at], properties: { id: { $ref: '#/components/schemas/Id' }, at: { allOf: [{ $ref: '#/components/schemas/Id' }, { description: When. }] }, pin: { $ref: '#/components/schemas/Pin' } }",
    more: `    Id: { type: string, readOnly: true }
    Pin: { $ref: '#/components/schemas/Secret' }
    Secret: { type: string, writeOnly: true }
`,
    sent: LIST,
    received: PET,
    want: [
      "Pet { id: Id; at: Id }",
      "PetInput { pin?: Pin | undefined }",
      "Id = string",
      "Pin = Secret",
      "Secret = string",
      "params { body: PetInput[] }",
      "body Pet",
    ],
  },
  "a tag that only the API sets": {
    pet: "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind }",
    more: `    Cat: { type: object, required: [kind], properties: { kind: { type: string, readOnly: true } } }
    Dog: { type: object, required: [bark], properties: { bark: { type: string } } }
`,
    sent: LIST,
    received: PET,
    want: [
      'Pet = Cat & { kind: "Cat" } | Dog & { kind?: "Dog" }',
      'PetInput = CatInput | Dog & { kind?: "Dog" | undefined }',
      "Cat { kind: string }",
      "CatInput = { [string]: unknown }",
      "Dog { bark: string }",
      "params { body: PetInput[] }",
      "body Pet",
    ],
  },
  "a member that another part requires": {
    pet: "allOf: [{ $ref: '#/components/schemas/Base' }, { required: [id, pin] }]",
    more: `    Base: { type: object, properties: { ${ID}, ${PIN} } }\n`,
    sent: LIST,
    received: PET,
    want: [
      "Pet = Base & PetPart2",
      "PetPart2 { id: unknown }",
      "PetInput = BaseInput & PetInputPart2",
      "PetInputPart2 { pin: unknown }",
      "Base { id?: string }",
      "BaseInput { pin?: string | undefined }",
      "params { body: PetInput[] }",
      "body Pet",
    ],
  },
  "a member that is a condition": {
    pet: `properties: { ${PIN}, name: {} }, dependentRequired: { pin: [name] }`,
    received: PET,
    want: [
      "Pet = PetWithoutPin | PetByPin",
      "PetWithoutPin { name?: unknown }",
      "PetByPin { name: unknown }",
      "params {}",
      "body Pet",
    ],
  },
  "only sent": {
    pet: `required: [id, pin], properties: { ${ID}, ${PIN} }`,
    sent: LIST,
    want: ["Pet { pin: string }", "params { body: Pet[] }", "body void"],
  },
  "only received": {
    pet: `required: [id, pin], properties: { ${ID}, ${PIN} }`,
    received: PET,
    want: ["Pet { id: string }", "params {}", "body Pet"],
  },
  "not used: nothing is dropped": {
    pet: `required: [id, pin], properties: { ${ID}, ${PIN} }`,
    want: ["Pet { id: string; pin: string }", "params {}", "body void"],
  },
  "flat params": {
    pet: `required: [id, pin], properties: { ${ID}, ${PIN} }`,
    sent: PET,
    received: PET,
    want: [
      "Pet { id: string }",
      "PetInput { pin: string }",
      "params { pin: string }",
      "body Pet",
    ],
  },
  "recursion, through a list and through another schema": {
    pet: `properties: { ${ID}, kids: ${LIST}, owner: { $ref: '#/components/schemas/Owner' } }`,
    more: `    Owner: { properties: { pet: ${PET}, plain: { $ref: '#/components/schemas/Plain' } } }
    Plain: { properties: { plain: { $ref: '#/components/schemas/Plain' } } }`,
    sent: LIST,
    received: PET,
    want: [
      "Pet { id?: string; kids?: Pet[]; owner?: Owner }",
      "PetInput { kids?: PetInput[] | undefined; owner?: OwnerInput | undefined }",
      "Owner { pet?: Pet; plain?: Plain }",
      "OwnerInput { pet?: PetInput | undefined; plain?: Plain | undefined }",
      "Plain { plain?: Plain }",
      "params { body: PetInput[] }",
      "body Pet",
    ],
  },
  "what is inline splits with what it is in; what has no such members is shared":
    {
      pet: `properties: { owner: { properties: { ${ID}, name: {} } }, size: { properties: { cm: { type: number } } } }`,
      sent: LIST,
      received: PET,
      want: [
        "Pet { owner?: PetOwner; size?: PetSize }",
        "PetOwner { id?: string; name?: unknown }",
        "PetSize { cm?: number }",
        "PetInput { owner?: PetInputOwner | undefined; size?: PetSize | undefined }",
        "PetInputOwner { name?: unknown }",
        "params { body: PetInput[] }",
        "body Pet",
      ],
    },
  "what is met behind a dropped member only goes the other way": {
    pet: `properties: { made: { readOnly: true, allOf: [{ $ref: '#/components/schemas/Made' }] } }`,
    more: `    Made: { properties: { at: { type: string }, ${PIN} } }`,
    sent: LIST,
    received: PET,
    want: [
      "Pet { made?: Made }",
      "PetInput = { [string]: unknown }",
      "Made { at?: string }",
      "params { body: PetInput[] }",
      "body Pet",
    ],
  },
  "the name is taken": {
    pet: `properties: { ${ID} , a: {} }`,
    more: `    PetInput: { properties: { b: {} } }`,
    sent: LIST,
    received: PET,
    want: [
      "Pet { id?: string; a?: unknown }",
      "PetInput2 { a?: unknown }",
      "PetInput { b?: unknown }",
      "params { body: PetInput2[] }",
      "body Pet",
    ],
  },
  "through a union": {
    pet: `properties: { ${ID} , a: {} }`,
    more: `    Any: { oneOf: [${PET}, { type: string }] }`,
    sent: "{ $ref: '#/components/schemas/Any' }",
    received: "{ $ref: '#/components/schemas/Any' }",
    want: [
      "Pet { id?: string; a?: unknown }",
      "PetInput { a?: unknown }",
      "Any = Pet | string",
      "AnyInput = PetInput | string",
      "params { body: AnyInput }",
      "body Any",
    ],
  },
};

async function drawn(row: Row): Promise<readonly string[]> {
  const planned = await planOf(documentOf(row));
  const { plan } = planned;
  const models = plan.models.flatMap(({ declarations }) =>
    declarations.map((each) => {
      const name = plan.symbols.get(each.symbol)?.export ?? "?";
      if (each.kind === "interface")
        return `${name} ${sayMembers(each.members, plan)}`;
      return each.kind === "alias"
        ? `${name} = ${sayType(each.type, plan)}`
        : `${name} (${each.kind})`;
    }),
  );
  const operations = operationsOf(planned).flatMap(({ params, data }) => [
    `params ${sayMembers(params.members, plan)}`,
    `body ${sayType(data, plan)}`,
  ]);
  return [...models, ...operations];
}

describe("readOnly and writeOnly", () => {
  it.each(Object.entries(table))("%s", async (_, row) => {
    expect(await drawn(row)).toEqual(row.want);
  });

  it("the lock keeps the names of both, and of what is inline", async () => {
    const row =
      table[
        "what is inline splits with what it is in; what has no such members is shared"
      ];
    if (row === undefined) throw new Error("no such row");
    const before = await planOf(documentOf(row));
    const lock = savedLock(before);
    const names = JSON.parse(
      JSON.stringify(lock).replaceAll("PetInput", "PetSent"),
    ) as typeof lock;
    const { plan } = await planOf(documentOf(row), names);
    const exported = [...plan.symbols.values()].map((symbol) => symbol.export);
    expect(exported.filter((name) => name.startsWith("Pet"))).toEqual([
      "Pet",
      "PetSent",
      "PetOwner",
      "PetSize",
      "PetSentOwner",
    ]);
  });
});
