import type { Stringify } from "./conversion.js";
import { encodeForm } from "./form.js";
import { isJSON } from "./media-type.js";
import type { ParameterPlan } from "./operation.js";
import { isComposite } from "./parameter.js";
import { percentEncode } from "./percent.js";
import { textOf } from "./plain-parameter.js";

/**
 * A whole query string from one value (OAS 3.2.0, 4.12.1): a form, or a text of
 * another media type, percent-encoded. Undefined when there is nothing to send:
 * undefined, null but for JSON, and a form without members.
 */
export function queryString(
  { content = "", parts = {} }: ParameterPlan,
  value: unknown,
  label: string,
  stringify: Stringify = JSON.stringify,
): string | undefined {
  if (value === undefined) return undefined;
  if (isJSON(content)) return percentEncode(stringify(value), label);
  if (value === null) return undefined;
  if (!/\/x-www-form-urlencoded\b/i.test(content))
    return percentEncode(textOf(value, label), label);
  if (!isComposite(value) || Array.isArray(value))
    throw new TypeError(`${label} must be an object`);
  return encodeForm(value, parts, label, stringify) || undefined;
}
