import type { Node } from "../../source/node.js";
import type { Context } from "./context.js";
import { followText } from "./follow.js";

/**
 * JSON Schema 2020-12 core, 8.2.3.2: the target of a `$dynamicRef` where it is the
 * same on every way to it: it names no `$dynamicAnchor`, or the only one of its
 * name. Anywhere else the schema allows any value, which is reported.
 */
export function followDynamic(context: Context, node: Node): Node | undefined {
  const member = node.get("$dynamicRef");
  // What is not text was told by the check.
  if (typeof member?.value !== "string") return undefined;
  const { dynamicAnchors } = context.sources;
  const beside = node.get("$ref") !== undefined;
  const target = beside
    ? undefined
    : followText(context, member, member.value, "schema");
  if (target === undefined && !beside) return undefined;
  const name = member.value.slice(member.value.indexOf("#") + 1);
  const isDynamic = target?.get("$dynamicAnchor")?.value === name;
  if (!beside && (!isDynamic || dynamicAnchors.get(name) === 1)) return target;
  context.reporter.report("dynamic-ref-unsupported", member.place, {});
  return undefined;
}
