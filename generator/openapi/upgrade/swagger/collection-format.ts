import type { Json, JsonObject } from "../../../source/json.js";
import { own, rewritten, without, type Rule } from "../rule.js";

/** How a list is written, in the words of 3.2. */
export interface ListStyle {
  readonly style: string;
  readonly explode: boolean;
}

/** OAS 2.0, Parameter Object: the styles of a list in a query or a form. Tabs are the one that 3.2 has no word for. */
const styles = new Map<Json, ListStyle>([
  ["csv", { style: "form", explode: false }],
  ["ssv", { style: "spaceDelimited", explode: false }],
  ["pipes", { style: "pipeDelimited", explode: false }],
  ["tsv", { style: "tabDelimited", explode: false }],
  ["multi", { style: "form", explode: true }],
]);

const commas: ListStyle = { style: "form", explode: false };

/** The style of a list in a query or a form; commas where the format is unknown, and undefined for what is no list. */
export function listStyle(object: JsonObject): ListStyle | undefined {
  if (own(object, "type") !== "array") return undefined;
  return styles.get(own(object, "collectionFormat") ?? "csv") ?? commas;
}

/** A format that can't be said where it stands; it is sent with commas instead. */
export function lostFormat(object: JsonObject): string | undefined {
  const format = own(object, "collectionFormat");
  if (typeof format !== "string" || format === "csv") return undefined;
  if (own(object, "type") !== "array") return undefined;
  const place = own(object, "in");
  const listed = place === "query" || place === "formData";
  return listed && styles.has(format) ? undefined : format;
}

/** OAS 2.0, Parameter Object: `collectionFormat` becomes `style` and `explode`. Outside of a query, commas are all there is. */
export const collectionFormat: Rule = (parameter) => {
  if (Object.hasOwn(parameter, "style")) return undefined;
  const rest = without(parameter, "collectionFormat");
  const style = own(parameter, "in") === "query" && listStyle(parameter);
  if (style) return rewritten({ ...rest, ...style });
  return Object.hasOwn(parameter, "collectionFormat") &&
    own(parameter, "in") !== "formData"
    ? rewritten(rest)
    : undefined;
};
