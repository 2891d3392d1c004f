import { ref, type Area, type Row } from "../row.js";

function called(
  names: Readonly<Record<string, string>>,
  more: Partial<Row> = {},
): Row {
  const schemas = Object.keys(names).map(
    (name) =>
      `${JSON.stringify(name)}: { type: object, required: [a], properties: { a: { type: string } } }`,
  );
  return {
    of: ["names of schemas"],
    given: schemas.join("\n"),
    accepts: [{ a: "x" }],
    rejects: [{}, { a: 1 }],
    exports: names,
    ...more,
  };
}

const taken = { codes: ["name-taken"] };

/** Any text becomes a good identifier, file and export; what is inline takes its path. */
export const names: Area = {
  "as they are": called({ Pet: "Pet", APIKey: "APIKey", PetV2: "PetV2" }),
  "other spellings": called({
    pet: "Pet",
    connected_account: "ConnectedAccount",
    "page-info": "PageInfo",
    "v1.Pod": "V1Pod",
  }),
  "in capitals": called({ PET_OWNER: "PetOwner", ID: "ID" }),
  "one name after folding": called(
    { Foo_Bar: "FooBar", FooBar: "FooBar2", "foo-bar": "FooBar3" },
    taken,
  ),
  "one file on some disks": called({ PetId: "PetId", PetID: "PetID" }),
  "reserved words": called({
    class: "Class",
    delete: "Delete",
    await: "Await",
    enum: "Enum",
  }),
  "names of types": called(
    {
      string: "StringModel",
      any: "Any",
      never: "Never",
      undefined: "Undefined",
    },
    taken,
  ),
  globals: called(
    {
      Object: "ObjectModel",
      Response: "ResponseModel",
      Error: "ErrorModel",
      Promise: "PromiseModel",
      Map: "MapModel",
      Record: "RecordModel",
      Date: "DateModel",
    },
    taken,
  ),
  "names of the runtime": called(
    {
      APIError: "APIErrorModel",
      Page: "PageModel",
      RequestOptions: "RequestOptionsModel",
    },
    taken,
  ),
  "what every object has": called({
    constructor: "Constructor",
    toString: "ToString",
    hasOwnProperty: "HasOwnProperty",
  }),
  "digits first": called({ "2fa": "Schema2Fa", "404": "Schema404" }),
  "other alphabets": called({
    Größe: "Größe",
    名前: "名前",
    имя: "Имя",
    "Пет-Шоп": "ПетШоп",
  }),
  "symbols only": called({ "...": "Schema" }),
  "nothing at all": called({ "": "Schema" }),
  "signs in between": called({
    "List<Pet>": "ListPet",
    "Pet[]": "Pet",
    "a b": "AB",
    "x/y": "XY",
    "p~q": "PQ",
    "*/": "Schema",
  }),
  "very long": called({
    [`A${"b".repeat(300)}`]: `A${"b".repeat(79)}`,
  }),
  "files that Windows does not make": called({
    Con: "Con",
    aux: "Aux",
    NUL: "NUL",
  }),
  "chosen by x-name": {
    of: ["names of schemas", "extensions"],
    given: "Object: { x-name: Thing, type: object, properties: {} }",
    accepts: [{}],
    rejects: ["x"],
    exports: { Object: "Thing" },
  },
  "inline: a member": {
    of: ["names of schemas", "properties"],
    given:
      "pet_owner: { type: object, required: [home_address], properties: { home_address: { type: object, properties: { zip_code: { type: string } } } } }",
    accepts: [{ home_address: { zip_code: "x" } }],
    rejects: [{}, { home_address: { zip_code: 1 } }],
    declares: [
      "export interface PetOwner {\n  home_address: PetOwnerHomeAddress;\n}",
      "export interface PetOwnerHomeAddress {\n  zip_code?: string;\n}",
    ],
  },
  "inline: items": {
    of: ["names of schemas", "items"],
    given:
      "Pet: { type: object, required: [puppies], properties: { puppies: { type: array, items: { type: object, properties: { age: { type: number } } } } } }",
    accepts: [{ puppies: [{ age: 1 }] }],
    rejects: [{ puppies: [{ age: "x" }] }],
    declares: ["export interface Pet {\n  puppies: PetPuppy[];\n}"],
  },
  "inline: values of a map": {
    of: ["names of schemas", "additionalProperties"],
    given:
      "Pets: { type: object, additionalProperties: { type: object, properties: { age: { type: number } } } }",
    accepts: [{ rex: { age: 1 } }],
    rejects: [{ rex: { age: "x" } }],
    declares: ["export type Pets = { [key: string]: PetsValue };"],
  },
  "inline: forms of a union by their titles": {
    of: ["names of schemas", "oneOf", "title"],
    given: `
Pet:
  oneOf:
    - { title: Big cat, type: object, required: [mane], properties: { mane: { type: string } } }
    - { title: Small dog, type: object, required: [bark], properties: { bark: { type: string } } }`,
    accepts: [{ mane: "x" }, { bark: "y" }],
    rejects: [{}],
    declares: ["export type Pet = PetBigCat | PetSmallDog;"],
  },
  "inline: forms of a union by their tags": {
    of: ["names of schemas", "oneOf", "enum"],
    given: `
Pet:
  oneOf:
    - { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }
    - { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }`,
    accepts: [{ kind: "cat" }, { kind: "dog" }],
    rejects: [{ kind: "fox" }],
    declares: ["export type Pet = PetCat | PetDog;"],
  },
  "inline: the name of a schema": {
    of: ["names of schemas", "properties"],
    given:
      "Pet: { type: object, required: [owner], properties: { owner: { type: object, required: [a], properties: { a: { type: string } } } } }\nPetOwner: { type: object, required: [b], properties: { b: { type: string } } }",
    accepts: [{ owner: { a: "x" } }],
    rejects: [{ owner: { b: "x" } }, { owner: {} }],
    exports: { Pet: "Pet", PetOwner: "PetOwner" },
    declares: ["export interface Pet {\n  owner: PetOwner2;\n}"],
  },
  "two alike inline are two": {
    of: ["names of schemas", "properties", "enum"],
    given:
      "Pet: { type: object, properties: { a: { type: string, enum: [x, y] }, b: { type: string, enum: [x, y] } } }",
    accepts: [{ a: "x", b: "y" }],
    rejects: [{ a: "z" }],
    declares: ["export interface Pet {\n  a?: PetA;\n  b?: PetB;\n}"],
  },
  "a reference gives the name of its target": {
    of: ["names of schemas", "$ref"],
    given: `Pet: { type: object, required: [tag], properties: { tag: ${ref("pet_tag")} } }\npet_tag: { type: object, required: [a], properties: { a: { type: string } } }`,
    accepts: [{ tag: { a: "x" } }],
    rejects: [{ tag: {} }],
    declares: ["export interface Pet {\n  tag: PetTag;\n}"],
  },
};
