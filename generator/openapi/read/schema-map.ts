import type { Node } from "../../source/node.js";
import type { Context } from "./context.js";
import { followText } from "./follow.js";

type Entries = readonly (readonly [string, Node])[];

/**
 * The members of a map of schemas. A reference that stands for the map as a whole
 * is not allowed, is written all the same, and is followed with a warning.
 */
export function mapEntries(
  context: Context,
  map: Node | undefined,
  passed: readonly string[] = [],
): Entries {
  if (map === undefined) return [];
  const key = context.keyOf(map);
  return map.entries().flatMap(([name, member]): Entries => {
    if (name !== "$ref" || typeof member.value !== "string") {
      return [[name, member]];
    }
    context.reporter.report("ref-in-map", member.place, {
      name: map.name,
    });
    if (passed.includes(key)) return [];
    const target = followText(context, member, member.value);
    return mapEntries(context, target, [...passed, key]);
  });
}
