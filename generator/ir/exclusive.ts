import type { SchemaObject } from "../openapi/document/schema.js";
import { saysOnly } from "./assertions.js";
import { noDocs } from "./docs.js";
import { intersect } from "./intersect.js";
import { negate } from "./negate.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf } from "./union.js";

/** More branches than this exclude each other in more ways than anybody reads. */
const MOST_BRANCHES = 4;

/**
 * That of `oneOf` no two hold at once (JSON Schema 2020-12, core, 10.2.1.3), where
 * that is a matter of members that are there or not: `{ a; b?: never } | { b; a?: never }`.
 */
export function buildExclusive(
  source: SchemaObject,
  context: SchemaContext,
): readonly Schema[] {
  const { oneOf = [], discriminator } = source;
  if (oneOf.length < 2 || oneOf.length > MOST_BRANCHES) return [];
  if (discriminator !== undefined) return [];
  const isSayable =
    oneOf.every(isAboutPresence) ||
    oneOf.some((branch) => branch.boolean === true);
  if (!isSayable) return [];
  const key = `${source.key}/one`;
  const origin = { key, place: source.place, docs: noDocs };
  const any: Schema = { kind: "unknown", ...origin };
  const negations = oneOf.map((branch) => negate(branch, context) ?? any);
  // At most one holds: there is one beside which no other does.
  const alone = negations.map((_, one) =>
    negations
      .filter((__, other) => other !== one)
      .reduce((left, right) => intersect(left, right), any),
  );
  return [unionOf(alone, origin)];
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
