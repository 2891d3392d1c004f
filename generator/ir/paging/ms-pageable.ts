import { isObject, type Json } from "../../source/json.js";
import type { ForeignPaging } from "./pagination-override.js";

/** AutoRest's `x-ms-pageable`: the URL of the next page is in `nextLinkName`, the items in `itemName`. */
export function readMsPageable(value: Json): ForeignPaging {
  if (!isObject(value)) return { unread: "it is not an object" };
  const { nextLinkName, itemName = "value", operationName } = value;
  if (typeof itemName !== "string") return { unread: "`itemName` is no text" };
  const items = [itemName];
  // AutoRest's word for a list that has one page.
  if (nextLinkName === null) return { style: "single", items };
  if (typeof nextLinkName !== "string")
    return { unread: "it has no `nextLinkName`" };
  // The link is then an argument of that operation, or half of its path.
  if (operationName !== undefined)
    return { unread: "the next page is asked of another operation" };
  return { style: "url", items, nextUrl: [nextLinkName] };
}
