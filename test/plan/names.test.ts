import { describe, expect, it } from "vitest";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { planOf, told } from "./plan-of.js";

interface Given {
  readonly [schema: string]: string;
}

/** Files and exports of a document with these schemas, `file export` each, in document order. */
async function named(
  names: readonly string[],
): Promise<readonly [readonly string[], readonly string[]]> {
  const schemas = names
    .map((name) => `    ${JSON.stringify(name)}: { type: object }\n`)
    .join("");
  const planned = await planOf(withSchemas(schemas));
  const modules = planned.plan.models.map(({ file, declarations }) => {
    const [declaration] = declarations;
    const symbol = planned.plan.symbols.get(declaration?.symbol ?? "");
    return `${file.replace("src/models/", "")} ${symbol?.export ?? "?"}`;
  });
  return [modules, told(planned).map(([code]) => code)];
}

const table: Readonly<
  Record<
    string,
    {
      readonly given: readonly string[];
      readonly want: readonly string[];
      readonly codes?: readonly string[];
    }
  >
> = {
  "as they are": {
    given: ["Pet", "ConnectedAccount", "APIKey"],
    want: [
      "pet.ts Pet",
      "connected-account.ts ConnectedAccount",
      "api-key.ts APIKey",
    ],
  },
  "other spellings": {
    given: ["pet", "connected_account", "page-info", "v1.Pod"],
    want: [
      "pet.ts Pet",
      "connected-account.ts ConnectedAccount",
      "page-info.ts PageInfo",
      "v1-pod.ts V1Pod",
    ],
  },
  "two of one name": {
    given: ["Foo_Bar", "FooBar", "foo-bar"],
    want: ["foo-bar.ts FooBar", "foo-bar-2.ts FooBar2", "foo-bar-3.ts FooBar3"],
    codes: ["name-taken", "name-taken"],
  },
  "a number that is taken": {
    given: ["Foo2", "Foo", "foo"],
    want: ["foo2.ts Foo2", "foo.ts Foo", "foo-2.ts Foo3"],
    codes: ["name-taken"],
  },
  "names that differ in case only": {
    given: ["PetId", "PetID"],
    want: ["pet-id.ts PetId", "pet-id-2.ts PetID"],
  },
  "reserved words, globals and names of the runtime": {
    given: ["Error", "Promise", "Record", "APIError", "Page", "never"],
    want: [
      "error.ts ErrorModel",
      "promise.ts PromiseModel",
      "record.ts RecordModel",
      "api-error.ts APIErrorModel",
      "page.ts PageModel",
      "never.ts Never",
    ],
    codes: Array.from({ length: 5 }, () => "name-taken"),
  },
  "a reserved name whose stand-in is taken": {
    given: ["ErrorModel", "Error"],
    want: ["error-model.ts ErrorModel", "error.ts Error2"],
    codes: ["name-taken"],
  },
  "files that Windows does not make": {
    given: ["Con", "aux", "NUL", "Com1", "Index"],
    want: [
      "con-model.ts Con",
      "aux-model.ts Aux",
      "nul-model.ts NUL",
      "com1-model.ts Com1",
      "index-model.ts Index",
    ],
  },
  "names of Object.prototype": {
    given: ["constructor", "__proto__", "toString", "hasOwnProperty"],
    want: [
      "constructor.ts Constructor",
      "proto.ts Proto",
      "to-string.ts ToString",
      "has-own-property.ts HasOwnProperty",
    ],
  },
  "names that are none": {
    given: ["1st", "...", "-"],
    want: [
      "schema1-st.ts Schema1St",
      "schema.ts Schema",
      "schema-2.ts Schema2",
    ],
    codes: ["name-taken"],
  },
  "other alphabets": {
    given: ["Größe", "名前", "имя"],
    want: ["gre.ts Größe", "schema.ts 名前", "schema-2.ts Имя"],
  },
};

describe("names of schemas", () => {
  it.each(Object.entries(table))(
    "%s",
    async (_, { given, want, codes = [] }) => {
      const [modules, said] = await named(given);
      expect(modules).toEqual(want);
      expect(said).toEqual(codes);
    },
  );

  it("names that nobody reads to the end", async () => {
    const long = "Abcde".repeat(40);
    const [modules] = await named([`${long}One`, `${long}Two`]);
    const cut = "Abcde".repeat(16);
    expect(modules.map((text) => text.split(" ")[1])).toEqual([cut, `${cut}2`]);
    expect(modules.every((text) => text.indexOf(" ") < 100)).toBe(true);
  });
});

const inline: Readonly<
  Record<string, { readonly given: string; readonly want: Given }>
> = {
  "a member's object is called after its path": {
    given: `    Pet: { properties: { owner: { properties: { id: {} } } } }`,
    want: { "/components/schemas/Pet/properties/owner": "PetOwner" },
  },
  "items are called in the singular": {
    given: `    Pet: { properties: { owners: { items: { properties: { id: {} } } } } }`,
    want: {
      "/components/schemas/Pet/properties/owners/items": "PetOwner",
    },
  },
  "an enum": {
    given: `    Pet: { properties: { status: { enum: [a, b] } } }`,
    want: { "/components/schemas/Pet/properties/status": "PetStatus" },
  },
  "x-name names what is inline": {
    given: `    Pet: { properties: { status: { enum: [a, b], x-name: Mood } } }`,
    want: { "/components/schemas/Pet/properties/status": "Mood" },
  },
  "x-name of something plain makes an alias": {
    given: `    Pet: { properties: { id: { type: string, x-name: PetId } } }`,
    want: { "/components/schemas/Pet/properties/id": "PetId" },
  },
  "x-name of what may be null names what it is": {
    given: `    Pet: { properties: { owner: { type: [object, "null"], x-name: Owner, properties: { id: {} } } } }`,
    want: { "/components/schemas/Pet/properties/owner": "Owner" },
  },
  "x-name is taken as it stands": {
    given: `    Pet: { x-name: pet_v2, type: object }`,
    want: { "/components/schemas/Pet": "pet_v2" },
  },
};

describe("names of inline schemas", () => {
  it.each(Object.entries(inline))("%s", async (_, { given, want }) => {
    const { plan } = await planOf(withSchemas(`${given}\n`));
    const keys = Object.keys(want);
    const got = keys.map((key) => [key, plan.symbols.get(key)?.export]);
    expect(Object.fromEntries(got)).toEqual(want);
  });
});
