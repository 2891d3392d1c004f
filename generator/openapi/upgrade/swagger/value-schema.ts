import { own, picked, rewritten, withMember, type Rule } from "../rule.js";

/** What describes a value in the Parameter, Items and Header Object of 2.0. */
const keywords = new Set([
  "type",
  "format",
  "items",
  "default",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "enum",
  "multipleOf",
]);

/** Extensions that say something about the value and not about the parameter. */
const extensions =
  /^x-(nullable|enum|ms-enum|extensible-enum|speakeasy-unknown|fern-enum|template-literal)/;

export function describesValue(key: string): boolean {
  return keywords.has(key) || extensions.test(key);
}

/** OAS 2.0, Parameter and Header Object: `type`, `items` and the like become a `schema`. */
export const valueSchema: Rule = (object) => {
  const place = own(object, "in");
  if (place === "body" || place === "formData") return undefined;
  const schema = picked(object, describesValue);
  if (Object.keys(schema).length === 0) return undefined;
  const rest = picked(object, (key) => !describesValue(key));
  return rewritten(withMember(rest, "schema", schema), { "/schema": "" });
};
