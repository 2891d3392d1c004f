import { isObject, type Json } from "./json.js";
import { child } from "./pointer.js";

/** The pointers of all `$anchor`s of a document, JSON Schema 2020-12 core 8.2.2. */
export function findAnchors(tree: Json): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open: (readonly [string, Json])[] = [["", tree]];
  const seen = new Set<Json>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pointer, value] = next;
    if (typeof value !== "object" || value === null || seen.has(value))
      continue;
    seen.add(value);
    if (isObject(value) && Object.hasOwn(value, "$anchor")) {
      const anchor = value["$anchor"];
      if (typeof anchor === "string") found.set(anchor, pointer);
    }
    for (const [key, member] of Object.entries(value)) {
      open.push([child(pointer, key), member]);
    }
  }
  return found;
}
