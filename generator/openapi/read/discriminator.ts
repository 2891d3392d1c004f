import type { Node } from "../../source/node.js";
import type { Discriminator, SchemaKey } from "../document/schema.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { followText } from "./follow.js";
import { membersOf, textOf } from "./members.js";

/** OAS 3.2.0, 4.25. */
export function readDiscriminator(
  context: Context,
  node: Node,
): Discriminator | undefined {
  if (node.object === undefined) {
    // 2.0 had the bare name of the property here; that was told by the check.
    return undefined;
  }
  context.check(node, "discriminator");
  const propertyName = textOf(node, "propertyName");
  if (propertyName === undefined) return undefined;
  const mapping = new Map<string, SchemaKey>();
  let lost = false;
  for (const [value, member] of membersOf(node, "mapping")) {
    const key = readTarget(context, member);
    if (key === undefined) lost = true;
    else mapping.set(value, key);
  }
  const fallback = node.get("defaultMapping");
  const defaultMapping =
    fallback === undefined ? undefined : readTarget(context, fallback);
  // With a part of its mapping it would tell values apart that it can't.
  return lost
    ? undefined
    : defined({ place: node.place, propertyName, mapping, defaultMapping });
}

/** OAS 3.2.0, 4.25.2: the name of a component, else a reference. */
function readTarget(context: Context, member: Node): SchemaKey | undefined {
  const { value } = member;
  if (typeof value !== "string") return undefined;
  if (/^[\w.-]+$/.test(value)) {
    const named = context.root.get("components")?.get("schemas")?.get(value);
    if (named !== undefined) return context.name(named);
  }
  // A bare word that is no component was meant as one: say so in these words.
  const ref = /^\w+$/.test(value) ? `#/components/schemas/${value}` : value;
  const target = followText(context, member, ref, "schema", () => {
    context.reporter.report("discriminator-target-missing", member.place, {
      target: value,
    });
  });
  return target === undefined ? undefined : context.name(target);
}
