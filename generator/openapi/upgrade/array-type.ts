import { own, rewritten, withMember, type Rule } from "./rule.js";

/** What may name a type, too: then it is not for `items` to say. */
const others = [
  "type",
  "$ref",
  "enum",
  "const",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
];

/**
 * OAS 2.0, "Schema Object"; OAS 3.0.4, 4.7.24.1: `items` belongs to arrays alone, and
 * who wrote it without `type` meant one. From 3.1 on it says nothing of other values.
 */
export const arrayType: Rule = (schema) => {
  const items = own(schema, "items");
  if (typeof items !== "object" || items === null || Array.isArray(items))
    return undefined;
  return others.some((key) => Object.hasOwn(schema, key))
    ? undefined
    : rewritten(withMember(schema, "type", "array"));
};
