import type { Node } from "../../source/node.js";
import { shapeTitle } from "../structure/shape-at.js";
import { one, type ObjectKind } from "../structure/shape.js";
import { valueTitle } from "../structure/value-title.js";
import { upgradeObject, type Surroundings } from "../upgrade/upgrade-object.js";
import type { Context } from "./context.js";
import { follow } from "./follow.js";
import { reportSwaggerLosses } from "./swagger-losses.js";

/**
 * The object of a kind that stands at a node, or where its `$ref` leads over any
 * number of steps; checked, and in the form of 3.2. Undefined when there is none, which was reported.
 */
export function open(
  context: Context,
  node: Node,
  kind: ObjectKind,
  /** OAS 2.0: what the objects around it say for it. */
  around: Surroundings = context.around,
): Node | undefined {
  const passed: Node[] = [];
  let current = node;
  while (current.object !== undefined && current.get("$ref") !== undefined) {
    // A path item may have members beside its `$ref`: OAS 3.2.0, 4.9.
    if (kind !== "pathItem") reportSiblings(context, current);
    const start = current;
    const key = context.keyOf(start);
    if (passed.some((other) => context.keyOf(other) === key)) {
      reportCycle(context, [...passed, start]);
      return undefined;
    }
    passed.push(start);
    const target = follow(context, start, kind);
    if (target === undefined) return undefined;
    current = target;
  }
  if (current.object === undefined) {
    context.reporter.report("wrong-type", current.place, {
      name: current.name,
      expected: shapeTitle(one(kind)),
      found: valueTitle(current.value),
    });
    return undefined;
  }
  context.check(current, kind);
  if (context.version === "2.0") reportSwaggerLosses(context, current, kind);
  return upgradeObject(current, kind, context.version, around);
}

/** OAS 3.2.0, 4.23: a Reference Object has `$ref`, `summary` and `description`. */
function reportSiblings(context: Context, node: Node): void {
  for (const [key, member] of node.entries()) {
    const known = ["$ref", "summary", "description"].includes(key);
    if (!known && !key.startsWith("x-")) {
      context.reporter.report("ref-sibling-ignored", member.keyPlace, { key });
    }
  }
}

/** A cycle is told once, from its first member by key, whoever came upon it. */
function reportCycle(context: Context, steps: readonly Node[]): void {
  const keys = steps.map((step) => context.keyOf(step));
  const start = keys.indexOf(keys.at(-1) ?? "");
  const cycle = steps.slice(start, -1);
  const names = keys.slice(start, -1);
  const least = names.indexOf([...names].sort()[0] ?? "");
  const turned = [...cycle.slice(least), ...cycle.slice(0, least)];
  const [first, ...rest] = turned;
  if (first === undefined) return;
  context.reporter.report(
    "ref-cycle",
    first.placeOf("$ref"),
    { steps: [...turned, first].map((step) => context.keyOf(step)) },
    rest.map((step) => ({
      place: step.place,
      message: "which leads on from here",
    })),
  );
}
