import type { ParameterPlan } from "./operation.js";
import { percentEncode } from "./percent.js";

/**
 * A text, or a list of texts in the default style: what most parameters are. It
 * is for path, query and header; undefined when there is nothing to send.
 */
export function writePlain(
  { name, in: place }: ParameterPlan,
  value: unknown,
  label: string,
): string | undefined {
  const texts = [value]
    .flat()
    .filter((one) => one !== undefined && one !== null)
    .map((one) => {
      const text = textOf(one, label);
      return place === "header" ? text : percentEncode(text, label);
    });
  if (texts.length === 0) return undefined;
  if (place !== "query") return texts.join(",");
  return texts.map((text) => `${encodeURIComponent(name)}=${text}`).join("&");
}

/** A value that is one text: a TypeError after `label` for anything else. */
export function textOf(value: unknown, label: string): string {
  const json = jsonOf(value);
  if (/^(string|boolean|bigint)$/.test(typeof json) || Number.isFinite(json)) {
    return String(json);
  }
  throw new TypeError(`${label} can't hold this ${typeof value}`);
}

/** A date of any library is the text that JSON has for it; an invalid one has none. */
export function jsonOf(value: unknown): unknown {
  const { toJSON } = Object(value) as { readonly toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value) as unknown) : value;
}
