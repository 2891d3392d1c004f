import type { Narrowings } from "./narrowing.js";

const cat =
  "Cat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }";
const dog =
  "Dog: { type: object, required: [kind, bark], properties: { kind: { type: string }, bark: { type: string } } }";
const members =
  "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";

/** A switch over all kinds, with nothing left. */
const bySwitch = (cat: string, dog: string, tag = "kind"): string => `
export function say(pet: m.Pet): number | string {
  switch (pet.${tag}) {
    case ${cat}:
      return pet.lives;
    case ${dog}:
      return pet.bark;
    default:
      return pet satisfies never;
  }
}`;

/** Unions that list their members. */
export const unions: Narrowings = {
  "an explicit mapping": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat', canine: '#/components/schemas/Dog' } }
${cat}
${dog}`,
    use: bySwitch('"feline"', '"canine"'),
  },
  "implicit names": {
    given: `
Pet: { ${members}, discriminator: { propertyName: kind } }
${cat}
${dog}`,
    use: bySwitch('"Cat"', '"Dog"'),
  },
  "names under mapping, and anyOf": {
    given: `
Pet:
  anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { feline: Cat, canine: Dog } }
${cat}
${dog}`,
    use: bySwitch('"feline"', '"canine"'),
  },
  "two tags for one member": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { lion: Cat, tabby: Cat, dog: Dog } }
${cat}
${dog}`,
    use: `
export function say(pet: m.Pet): number | string {
  if (pet.kind === "dog") return pet.bark;
  const kind: "lion" | "tabby" = pet.kind;
  return kind + String(pet.lives);
}`,
  },
  "a tag with an enum that all members share": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Kind: { type: string, enum: [cat, dog] }
Cat: { type: object, required: [kind, lives], properties: { kind: { $ref: '#/components/schemas/Kind' }, lives: { type: integer } } }
Dog: { type: object, required: [kind, bark], properties: { kind: { $ref: '#/components/schemas/Kind' }, bark: { type: string } } }`,
    use: bySwitch('"cat"', '"dog"'),
  },
  "a shared enum with a value that chooses nobody": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Cat: { type: object, required: [kind, lives], properties: { kind: { enum: [cat, dog, other] }, lives: { type: integer } } }
Dog: { type: object, required: [kind, bark], properties: { kind: { enum: [cat, dog, other] }, bark: { type: string } } }`,
    use: `
export function say(pet: m.Pet): number | string {
  switch (pet.kind) {
    case "cat":
      return pet.lives;
    case "dog":
      return pet.bark;
    default:
      // What the schemas accept is accepted.
      return "lives" in pet ? pet.lives : pet.bark;
  }
}
export const other: m.Pet = { kind: "other", lives: 9 };`,
  },
  "an enum of its own that the mapping contradicts": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { feline: Cat, canine: Dog } }
Cat: { type: object, required: [kind, lives], properties: { kind: { type: string, enum: [CAT] }, lives: { type: integer } } }
${dog}`,
    use: bySwitch('"CAT"', '"canine"'),
  },
  "a tag that may be left out": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Cat: { type: object, required: [lives], properties: { kind: { type: string }, lives: { type: integer } } }
Dog: { type: object, required: [bark], properties: { bark: { type: string } } }`,
    use: `
export function say(pet: m.Pet): number | string {
  switch (pet.kind) {
    case "cat":
      return pet.lives;
    case "dog":
      return pet.bark;
    default:
      return "lives" in pet ? pet.lives : pet.bark;
  }
}
export const untagged: m.Pet = { lives: 9 };
// @ts-expect-error the mapping gives it another tag
export const wrong: m.Pet = { kind: "dog", lives: 9 };`,
  },
  "numbers as tags": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { '1': Cat, '2': Dog } }
Cat: { type: object, required: [kind, lives], properties: { kind: { type: integer }, lives: { type: integer } } }
Dog: { type: object, required: [kind, bark], properties: { kind: { type: integer }, bark: { type: string } } }`,
    use: bySwitch("1", "2"),
  },
  "constant numbers without a mapping": {
    given: `
Pet: { ${members}, discriminator: { propertyName: kind } }
Cat: { type: object, required: [kind, lives], properties: { kind: { const: 1 }, lives: { type: integer } } }
Dog: { type: object, required: [kind, bark], properties: { kind: { const: 2 }, bark: { type: string } } }`,
    use: bySwitch("1", "2"),
  },
  "true and false as tags": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { 'true': Cat, 'false': Dog } }
Cat: { type: object, required: [kind, lives], properties: { kind: { type: boolean }, lives: { type: integer } } }
Dog: { type: object, required: [kind, bark], properties: { kind: { type: boolean }, bark: { type: string } } }`,
    use: bySwitch("true", "false"),
  },
  "a tag that may be null": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Cat: { type: object, required: [kind, lives], properties: { kind: { type: [string, 'null'] }, lives: { type: integer } } }
${dog}`,
    use: `
export function say(pet: m.Pet): number | string {
  if (pet.kind === "dog") return pet.bark;
  const kind: "cat" | null = pet.kind;
  return (kind ?? "nothing") + String(pet.lives);
}`,
  },
  "null beside the members": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }]
  discriminator: { propertyName: kind }
${cat}
${dog}`,
    use: `
export function say(pet: m.Pet): number | string {
  if (pet === null) return "nothing";
  return pet.kind === "Cat" ? pet.lives : pet.bark;
}`,
  },
  "a nullable union, 3.0": {
    given: `
Pet: { nullable: true, ${members}, discriminator: { propertyName: kind } }
${cat}
${dog}`,
    version: "3.0.3",
    use: `
export const none: m.Pet = null;
export function say(pet: NonNullable<m.Pet>): number | string {
  return pet.kind === "Cat" ? pet.lives : pet.bark;
}`,
  },
  "a member that may be null": {
    given: `
Pet: { ${members}, discriminator: { propertyName: kind } }
Cat: { type: object, nullable: true, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
${dog}`,
    version: "3.0.3",
    use: `
export const none: m.Pet = null;
export function say(pet: NonNullable<m.Pet>): number | string {
  return pet.kind === "Cat" ? pet.lives : pet.bark;
}`,
  },
  "a member that is an array": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Pets' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { many: Pets, cat: Cat, dog: Dog } }
Pets: { type: array, items: { $ref: '#/components/schemas/Cat' } }
${cat}
${dog}`,
    use: `
export const none: m.Pet = [];
export function say(pet: m.Pet): number | string {
  if (Array.isArray(pet)) return pet.length;
  return pet.kind === "cat" ? pet.lives : pet.bark;
}`,
  },
  "a member that may be a text": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Name' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind }
Name: { type: [string, object], properties: { kind: { const: name } }, required: [kind] }
${cat}
${dog}`,
    use: `
export const text: m.Pet = "Tom";
export function say(pet: m.Pet): number | string {
  if (typeof pet === "string") return pet;
  switch (pet.kind) {
    case "Cat":
      return pet.lives;
    case "Dog":
      return pet.bark;
    case "name":
      return pet.kind;
  }
}`,
  },
  "a union in a union": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cats' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { lion: Lion, cat: Cat, dog: Dog } }
Cats:
  oneOf: [{ $ref: '#/components/schemas/Lion' }, { $ref: '#/components/schemas/Cat' }]
  discriminator: { propertyName: kind, mapping: { lion: Lion, cat: Cat } }
Lion: { type: object, required: [kind, mane], properties: { kind: { type: string }, mane: { type: boolean } } }
${cat}
${dog}`,
    use: `
export function say(pet: m.Pet): number | string | boolean {
  switch (pet.kind) {
    case "lion":
      return pet.mane;
    case "cat":
      return pet.lives;
    case "dog":
      return pet.bark;
    default:
      return pet satisfies never;
  }
}`,
  },
  "a union in a union that has no discriminator of its own": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cats' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { lion: Lion, cat: Cat, dog: Dog } }
Cats: { oneOf: [{ $ref: '#/components/schemas/Lion' }, { $ref: '#/components/schemas/Cat' }] }
Lion: { type: object, required: [kind, mane], properties: { kind: { type: string }, mane: { type: boolean } } }
${cat}
${dog}`,
    use: `
export function say(pet: m.Pet): string {
  if (pet.kind === "dog") return pet.bark;
  const kind: "lion" | "cat" = pet.kind;
  return kind + ("mane" in pet ? "!" : "");
}`,
  },
  "a member that is named by its place in the list": {
    given: `
Pet:
  oneOf:
    - { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
    - $ref: '#/components/schemas/Dog'
  discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Pet/oneOf/0', dog: Dog } }
${dog}`,
    use: bySwitch('"cat"', '"dog"'),
  },
  "a member behind another name": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Feline' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Feline: { $ref: '#/components/schemas/Cat' }
${cat}
${dog}`,
    use: bySwitch('"cat"', '"dog"'),
  },
  "a member that inherits from the one that is listed": {
    given: `
Pet:
  ${members}
  discriminator: { propertyName: kind, mapping: { cat: Cat, lion: Lion, dog: Dog } }
Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { mane: { type: boolean } } }] }
${cat}
${dog}`,
    use: `
declare const lion: m.Lion & { kind: "lion" };
export const pet: m.Pet = lion;
export function say(pet: m.Pet): number | string {
  return pet.kind === "dog" ? pet.bark : pet.lives;
}`,
  },
  "members that are made with allOf": {
    given: `
Pet: { ${members}, discriminator: { propertyName: kind } }
Named: { type: object, required: [kind], properties: { kind: { type: string } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Named' }, { required: [lives], properties: { kind: { const: cat }, lives: { type: integer } } }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Named' }, { required: [bark], properties: { bark: { type: string } } }], required: [kind], properties: { kind: { enum: [dog] } } }`,
    use: bySwitch('"cat"', '"dog"'),
  },
  "a tag that stands beside the union": {
    given: `
Pet:
  ${members}
  required: [kind]
  properties: { kind: { type: string, enum: [cat, dog] }, name: { type: string } }
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Cat: { type: object, required: [lives], properties: { lives: { type: integer } } }
Dog: { type: object, required: [bark], properties: { bark: { type: string } } }`,
    use: `${bySwitch('"cat"', '"dog"')}
// @ts-expect-error the tag is required beside the union
export const untagged: m.Pet = { lives: 9 };`,
  },
  "a default of 3.2": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Other' }]
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog }, defaultMapping: Other }
Other: { type: object, required: [name], properties: { name: { type: string } } }
${cat}
${dog}`,
    version: "3.2.0",
    use: `
export function say(pet: m.Pet): number | string {
  if (!m.isKnownPet(pet)) return pet.name;
  return pet.kind === "cat" ? pet.lives : pet.bark;
}
export const untagged: m.Pet = { name: "x" };
export const other: m.Pet = { kind: "lizard", name: "x" };`,
  },
  "an open union whose tags are given": {
    given: `
Pet: { x-enum-open: true, ${members}, discriminator: { propertyName: kind } }
${cat}
${dog}`,
    use: `
export function say(pet: m.Pet): number | string {
  if (!m.isKnownPet(pet)) return pet.kind;
  switch (pet.kind) {
    case "Cat":
      return pet.lives;
    case "Dog":
      return pet.bark;
  }
}
export const later: m.Pet = { kind: "Lizard", scales: true };`,
  },
  "a tag that only the API sets": {
    given: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://pets.example }]
paths:
  /pets:
    post:
      operationId: swap
      requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet: { ${members}, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
    Cat: { type: object, required: [kind, lives], properties: { kind: { type: string, readOnly: true }, lives: { type: integer } } }
    Dog: { type: object, required: [kind, bark], properties: { kind: { $ref: '#/components/schemas/Kind' }, bark: { type: string } } }
    Kind: { type: string, readOnly: true }`,
    use: `${bySwitch('"cat"', '"dog"')}
export const sent: m.PetInput[] = [{ lives: 9 }, { bark: "x" }];
export function length(pet: m.PetInput): number {
  return "lives" in pet ? pet.lives : pet.bark.length;
}`,
  },
  "an open union whose tag only the API sets": {
    given: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://pets.example }]
paths:
  /pets:
    post:
      operationId: swap
      requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet: { x-enum-open: true, ${members}, discriminator: { propertyName: kind } }
    Cat: { type: object, required: [kind, lives], properties: { kind: { const: cat, readOnly: true }, lives: { type: integer } } }
    Dog: { type: object, required: [kind, bark], properties: { kind: { const: dog, readOnly: true }, bark: { type: string } } }`,
    use: `
export function say(pet: m.Pet): number | string {
  if (!m.isKnownPet(pet)) return pet.kind;
  return pet.kind === "cat" ? pet.lives : pet.bark;
}
export const sent: m.PetInput = { lives: 9 };`,
  },
};
