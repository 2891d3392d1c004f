import { own, rewritten, without, withMember, type Rule } from "./rule.js";

/**
 * OAS 3.0.4, 4.7.24 has no type `null`. Who writes it all the same beside
 * alternatives or parts means that null is one more: the letter of JSON Schema
 * would leave no value at all.
 */
export const nullType: Rule = (schema) => {
  const type = own(schema, "type");
  const isNull =
    type === "null" || (Array.isArray(type) && type.join() === "null");
  const others = ["oneOf", "anyOf", "allOf"].some((key) =>
    Object.hasOwn(schema, key),
  );
  return isNull && others
    ? rewritten(withMember(without(schema, "type"), "nullable", true))
    : undefined;
};
