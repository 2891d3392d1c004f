import { rewritten, without, type Rule } from "./rule.js";

/** What may say more about a referred schema without changing what it allows. */
const kept = new Set([
  "$ref",
  "title",
  "summary",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "nullable",
]);

/** The keywords beside `$ref` that 3.0 does not read. */
export function ignoredSiblings(schema: object): readonly string[] {
  return Object.hasOwn(schema, "$ref")
    ? Object.keys(schema).filter(
        (key) => !kept.has(key) && !key.startsWith("x-"),
      )
    : [];
}

/**
 * OAS 3.0.4, 4.7.23: what stands beside `$ref` is ignored. From 3.1 on it limits
 * the schema further, so it has to go; annotations were meant and are kept.
 */
export const referenceSiblings: Rule = (schema) => {
  const ignored = ignoredSiblings(schema);
  return ignored.length === 0
    ? undefined
    : rewritten(without(schema, ...ignored));
};
