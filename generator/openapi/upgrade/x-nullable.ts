import { own, rewritten, without, withMember, type Rule } from "./rule.js";

/** The vendors' word for null before 3.0 had one; many 3.0 documents kept it. */
export const xNullable: Rule = (schema) => {
  const given = own(schema, "x-nullable");
  if (typeof given !== "boolean") return undefined;
  const rest = without(schema, "x-nullable");
  return rewritten(
    Object.hasOwn(rest, "nullable")
      ? rest
      : withMember(rest, "nullable", given),
  );
};
