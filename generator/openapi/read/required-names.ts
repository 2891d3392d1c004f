import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Node } from "../../source/node.js";
import type { Context } from "./context.js";
import { itemsOf, membersOf } from "./members.js";

/**
 * JSON Schema 2020-12 validation 6.5.3 lets `required` name what is declared nowhere, and a part
 * of an `allOf` often does. Told is only what looks like a slip for a property beside it that
 * nothing requires.
 */
export function reportRequiredSlips(context: Context, node: Node): void {
  const required = itemsOf(node, "required");
  if (required.length === 0) return;
  const declared = new Set(membersOf(node, "properties").map(([key]) => key));
  if (declared.size === 0) return;
  const names = new Set(required.map(({ value }) => value));
  const free = [...declared].filter((name) => !names.has(name));
  for (const item of required) {
    const { value } = item;
    if (typeof value !== "string" || value.length < 4 || declared.has(value))
      continue;
    const suggestion = context.suggest(() => didYouMean(value, free, 2));
    if (suggestion === undefined) continue;
    context.reporter.report("required-undeclared", item.place, {
      name: value,
      suggestion,
    });
  }
}
