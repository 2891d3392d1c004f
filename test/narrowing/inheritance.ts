import type { Narrowings } from "./narrowing.js";

const children = `
Cat:
  allOf:
    - { $ref: '#/components/schemas/Pet' }
    - { type: object, required: [lives], properties: { lives: { type: integer } } }
Dog:
  allOf:
    - { $ref: '#/components/schemas/Pet' }
    - { type: object, required: [bark], properties: { bark: { type: string } } }`;

/** What comes of a parent that any child may stand for. */
const byGuard = (cat: string, dog: string): string => `
export function say(pet: m.Pet): number | string {
  const name: string = pet.name;
  if (!m.isKnownPet(pet)) return name;
  switch (pet.kind) {
    case ${cat}:
      return pet.lives;
    case ${dog}:
      return pet.bark;
    default:
      return pet satisfies never;
  }
}
declare const cat: m.Cat;
declare const dog: m.Dog;
export const pets: m.Pet[] = [cat, dog];
// What is valid against the parent is one, whatever its tag says.
declare const valid: { kind: "hamster"; name: "Tom" };
export const pet: m.Pet = valid;`;

const parent =
  "Pet: { type: object, required: [kind, name], properties: { kind: { type: string }, name: { type: string } }";

/** Parents that have the discriminator, and what inherits from them. */
export const inheritance: Narrowings = {
  "a parent with a mapping, 3.0": {
    given: `
${parent}, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } } }
${children}`,
    version: "3.0.3",
    use: byGuard('"cat"', '"dog"'),
  },
  "a parent without a mapping": {
    given: `
${parent}, discriminator: { propertyName: kind } }
${children}`,
    use: byGuard('"Cat"', '"Dog"'),
  },
  "a parent of 2.0": {
    given: `swagger: "2.0"
info: { title: T, version: "1" }
host: pets.example
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
definitions:
  Pet: { type: object, discriminator: kind, required: [kind, name], properties: { kind: { type: string }, name: { type: string } } }
  Cat: { x-ms-discriminator-value: cat, allOf: [{ $ref: '#/definitions/Pet' }], required: [lives], properties: { lives: { type: integer } } }
  Dog: { allOf: [{ $ref: '#/definitions/Pet' }], required: [bark], properties: { bark: { type: string } } }`,
    use: byGuard('"cat"', '"Dog"'),
  },
  "an enum of all kinds in the parent": {
    given: `
Pet:
  type: object
  required: [kind, name]
  properties: { kind: { type: string, enum: [cat, dog] }, name: { type: string } }
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
${children}`,
    use: `
export function say(pet: m.Pet): number | string {
  if (!m.isKnownPet(pet)) return pet.name;
  return pet.kind === "cat" ? pet.lives : pet.bark;
}
// @ts-expect-error the parent lists its kinds
export const hamster: m.Pet = { kind: "hamster", name: "Tom" };`,
  },
  "a child that is a parent": {
    given: `
${parent}, discriminator: { propertyName: kind, mapping: { cat: Cat, lion: Lion, dog: Dog } } }
Cat:
  allOf:
    - { $ref: '#/components/schemas/Pet' }
    - { type: object, required: [lives], properties: { lives: { type: integer } } }
  discriminator: { propertyName: kind, mapping: { lion: Lion } }
Lion:
  allOf:
    - { $ref: '#/components/schemas/Cat' }
    - { type: object, required: [mane], properties: { mane: { type: boolean } } }
Dog:
  allOf:
    - { $ref: '#/components/schemas/Pet' }
    - { type: object, required: [bark], properties: { bark: { type: string } } }`,
    use: `
export function say(pet: m.Pet): unknown {
  if (!m.isKnownPet(pet)) return pet.name;
  switch (pet.kind) {
    case "cat":
      return pet.lives;
    case "lion":
      return [pet.lives, pet.mane];
    case "dog":
      return pet.bark;
    default:
      return pet satisfies never;
  }
}
export function sayCat(cat: m.Cat): unknown {
  const lives: number = cat.lives;
  return m.isKnownCat(cat) ? cat.mane : lives;
}
declare const lion: m.Lion;
export const cat: m.Cat = lion;
export const pet: m.Pet = cat;`,
  },
  "children of a parent that lists them": {
    given: `
Pet:
  type: object
  required: [kind, name]
  properties: { kind: { type: string }, name: { type: string } }
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
${children}`,
    use: `
export function say(pet: m.Pet): number | string {
  const name: string = pet.name;
  return name + (pet.kind === "cat" ? String(pet.lives) : pet.bark);
}
export const cat: m.Pet = { kind: "cat", name: "Tom", lives: 9 };`,
  },
  "children of a parent that lists them, without a discriminator": {
    given: `
Pet:
  type: object
  properties: { name: { type: string } }
  anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
${children}`,
    use: `
export function say(pet: m.Pet): number | string {
  return "lives" in pet ? pet.lives : pet.bark;
}`,
  },
  "a parent that says nothing but who its children are": {
    given: `
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind }
Cat:
  allOf:
    - { $ref: '#/components/schemas/Pet' }
    - { type: object, required: [kind, lives], properties: { kind: { const: cat }, lives: { type: integer } } }
Dog:
  allOf:
    - { $ref: '#/components/schemas/Pet' }
    - { type: object, required: [kind, bark], properties: { kind: { const: dog }, bark: { type: string } } }`,
    use: `
export function say(pet: m.Pet): number | string {
  return pet.kind === "cat" ? pet.lives : pet.bark;
}`,
  },
  "children that are listed elsewhere": {
    given: `
${parent}, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
Guest: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
${children}`,
    use: `
export function say(guest: m.Guest): number | string {
  return guest.kind === "cat" ? guest.lives : guest.bark;
}`,
  },
  "a parent where it stands for any child": {
    given: `
${parent}, discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
Home:
  type: object
  required: [pet, pets, byName]
  properties:
    pet: { $ref: '#/components/schemas/Pet' }
    pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
    byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Pet' } }
    guest: { nullable: true, allOf: [{ $ref: '#/components/schemas/Pet' }] }
    described: { description: Any., allOf: [{ $ref: '#/components/schemas/Pet' }] }
${children}`,
    version: "3.0.3",
    use: `
export const known = (home: m.Home): (m.KnownPet | undefined)[] =>
  [home.pet, ...home.pets, home.byName["x"], home.guest, home.described].map(
    (pet) => (pet && m.isKnownPet(pet) ? pet : undefined),
  );
export const none: m.Home["guest"] = null;`,
  },
  "a child that adds nothing": {
    given: `
${parent}, discriminator: { propertyName: kind } }
Hamster: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
${children}`,
    use: `
declare const hamster: m.Hamster;
export const pet: m.Pet = hamster;
export const kind = (pet: m.KnownPet): "Hamster" | "Cat" | "Dog" => pet.kind;`,
  },
  "a reference with keywords beside it inherits, too": {
    given: `
${parent}, discriminator: { propertyName: kind, mapping: { cat: Cat } } }
Cat: { $ref: '#/components/schemas/Pet', required: [lives], properties: { lives: { type: integer } } }`,
    use: `
export function say(pet: m.Pet): number | string {
  return m.isKnownPet(pet) ? pet.lives : pet.name;
}`,
  },
  "a parent that does not declare its tag": {
    given: `
Pet: { type: object, properties: { name: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [lives], properties: { lives: { type: integer } } }`,
    use: `
export function say(pet: m.Pet): unknown {
  return m.isKnownPet(pet) ? pet.lives : pet.kind;
}
export const untagged: m.Pet = { name: "x" };`,
  },
  "a parent that is a map": {
    given: `
Pet: { type: object, additionalProperties: { type: string }, discriminator: { propertyName: kind, mapping: { cat: Cat } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [name], properties: { name: { type: string } } }`,
    use: `
export function say(pet: m.Pet): unknown {
  return m.isKnownPet(pet) ? pet.name : pet["name"];
}`,
  },
  "a mapping to the parent itself": {
    given: `
${parent}, discriminator: { propertyName: kind, mapping: { pet: Pet, cat: Cat } } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [lives], properties: { lives: { type: integer } } }`,
    use: `
export function say(pet: m.Pet): number | string {
  return m.isKnownPet(pet) && pet.kind === "cat" ? pet.lives : pet.name;
}`,
  },
  "a parent that goes both ways": {
    given: `openapi: 3.0.3
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
    Pet: { type: object, required: [id, kind], properties: { id: { type: string, readOnly: true }, kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: Cat } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [lives], properties: { lives: { type: integer } } }`,
    use: `
export const sent: m.PetInput = { kind: "cat", lives: 9 };
export function say(pet: m.Pet): unknown {
  return m.isKnownPet(pet) ? pet.lives : pet.id;
}
export function sayInput(pet: m.PetInput): unknown {
  // @ts-expect-error the API gives it
  void pet.id;
  return m.isKnownPetInput(pet) ? pet.lives : pet.kind;
}`,
  },
};
