import type { SchemaObject } from "../openapi/document/schema.js";
import { saysOnly } from "./assertions.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import { absent, negateMeant, objectWith } from "./negate.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf } from "./union.js";

/** Each branch names the members of all others: more would be a type that nobody reads. */
const MOST_BRANCHES = 64;

/**
 * Branches of `oneOf` that exclude each other (JSON Schema 2020-12, core, 10.2.1.3),
 * where that is a matter of members that are there or not: `{ a; b?: never } | { b;
 * a?: never }`. Undefined where it isn't, or where more branches would come of it.
 */
export function buildExclusive(
  source: SchemaObject,
  context: SchemaContext,
): Schema | undefined {
  const { oneOf = [], discriminator } = source;
  if (oneOf.length < 2 || oneOf.length > MOST_BRANCHES) return undefined;
  if (discriminator !== undefined) return undefined;
  const key = `${source.key}/oneOf`;
  const origin = { key, place: source.place, docs: noDocs };
  if (oneOf.some((branch) => branch.boolean === true))
    return noneBesideTrue(source, context);
  if (!oneOf.every(isAboutPresence)) return undefined;
  const branches = oneOf.map((branch) => {
    const without = oneOf
      .filter((other) => other !== branch)
      .flatMap((other) => {
        const more = other.required.filter(
          (name) => !branch.required.includes(name),
        );
        // One of several that must be absent would be a branch of its own.
        return more.length > 1 ? [] : [more[0]];
      });
    const built = context.build(branch);
    const about = { ...origin, key: `${branch.key}/alone` };
    const never: Schema = { kind: "never", ...about };
    const members = [...new Set(without)].map((name) =>
      // What another branch asks for is all here: both would hold.
      name === undefined ? never : objectWith([absent(name, about)], about),
    );
    return members.reduce(intersect, built);
  });
  return unionOf(branches, origin);
}

/** Beside `true`, which always holds, none of the others may. */
function noneBesideTrue(
  { key, place, oneOf = [] }: SchemaObject,
  context: SchemaContext,
): Schema {
  const first = oneOf.findIndex((branch) => branch.boolean === true);
  const any: Schema = {
    kind: "unknown",
    key: `${key}/one`,
    place,
    docs: noDocs,
  };
  return oneOf
    .filter((_, index) => index !== first)
    .map((branch) => negateMeant(branch, context) ?? any)
    .reduce((left, right) => intersect(left, right), any);
}

/** Says which members there are, and of those nothing. */
function isAboutPresence(branch: SchemaObject): boolean {
  return (
    branch.required.length > 0 &&
    saysOnly(branch, "types", "properties", "required") &&
    (branch.types ?? ["object"]).join() === "object" &&
    [...branch.properties.values()].every(
      (member) => member.boolean === true || saysOnly(member),
    )
  );
}
