import fc from "fast-check";
import type { Version } from "../../../generator/openapi/version.js";

/** Reserved words, globals, names that we give ourselves, devices of Windows, and what differs by case or a sign alone. */
const plainNames =
  "A B Cat Dog Pet PetInput PetList Item Foo_Bar FooBar fooBar foo-bar foo.bar FOO_BAR FooBar2 Foo Object Response Request Error Promise " +
  "Array Record Map Date Blob String Number Symbol Function Partial Omit Client APIError class default enum null undefined void any never " +
  "unknown string type interface await async static 1st 123 2 - _ . ... -.- __proto__ constructor toString prototype hasOwnProperty index " +
  "Index client testing con Aux NUL a a_b a-b a.b AB KnownPet UnknownPet isKnownPet PetValue Infinity NaN globalThis";

/** What only 2.0 allows: from 3.0 on a component's name is of letters, digits, `.`, `-` and `_` (OAS 3.2.0, 4.7). */
const freeNames =
  'Größe 名前 Ünï е\u0301 a~b a/b a%20b a#b a?b «T» Page[Pet] Map<string,Pet> 😀 \u200b $ $ref com.acme.Pet Pet\' "Pet" `Pet` */ \\';

const memberNames =
  "id name kind a b c A 1 01 1a -1 1e3 1.5 class default new this enum type body query headers path cookies options signal constructor toString " +
  "valueOf __proto__ hasOwnProperty length then get set readonly declare a-b a.b a_b aB AB x-foo $ref $id @type #text ключ 名 😀 é e\u0301 [key:string] ${a} */ // `";
const oddMembers = ["", " ", "a b", "\n", "\u2028", "\u0000", '"', "'", "\\"];

/** Names of component schemas, each once. */
export function componentNames(
  version: Version,
  { least, most }: { readonly least: number; readonly most: number },
): fc.Arbitrary<string[]> {
  const all = plainNames.split(" ");
  const free = version === "2.0" ? [...freeNames.split(" "), "a b", " "] : [];
  return fc.uniqueArray(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...all) },
      { weight: 1, arbitrary: fc.constantFrom(...all, ...free) },
      {
        weight: 1,
        arbitrary: fc
          .stringMatching(/^[A-Za-z0-9._-]{1,6}$/)
          // What begins so is taken for an extension.
          .filter((name) => !name.startsWith("x-")),
      },
    ),
    { minLength: least, maxLength: most },
  );
}

/** The few names that the members of a document's objects take, so that schemas speak of the same members. */
export const vocabularies: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.subarray(["id", "name", "kind", "a", "b"], { minLength: 3 }),
    fc.uniqueArray(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc.constantFrom(...memberNames.split(" ")),
        },
        { weight: 1, arbitrary: fc.constantFrom(...oddMembers) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([plain, odd]) => [...new Set([...plain, ...odd])]);
