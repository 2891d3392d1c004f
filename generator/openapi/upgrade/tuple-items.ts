import type { JsonObject } from "../../source/json.js";
import { own, rewritten, without, withMember, type Rule } from "./rule.js";

/**
 * JSON Schema before 2020-12: a list under `items` is `prefixItems`, and
 * `additionalItems` is then `items`. Without `type` it says nothing of what is no
 * array, and its authors mean "one of these" rather than a tuple: it goes.
 */
export const tupleItems: Rule = (schema) => {
  const items = own(schema, "items");
  if (!Array.isArray(items)) return undefined;
  if (!Object.hasOwn(schema, "type")) {
    return rewritten(without(schema, "items", "additionalItems"));
  }
  const rest = own(schema, "additionalItems");
  const moves: Record<string, string> = {};
  items.forEach((_, index) => {
    moves[`/prefixItems/${index}`] = `/items/${index}`;
  });
  let value: JsonObject = withMember(
    without(schema, "items", "additionalItems"),
    "prefixItems",
    items as JsonObject[],
  );
  if (rest !== undefined) {
    value = withMember(value, "items", rest);
    moves["/items"] = "/additionalItems";
  }
  return rewritten(value, moves);
};
