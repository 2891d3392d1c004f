import type { JsonObject } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import type { Version } from "../version.js";
import { contentFormat } from "./content-format.js";
import { example } from "./example.js";
import { exclusiveMaximum, exclusiveMinimum } from "./exclusive-limits.js";
import { nullable } from "./nullable.js";
import { referenceSiblings } from "./reference-siblings.js";
import type { Rule } from "./rule.js";
import { tupleItems } from "./tuple-items.js";

/** In the order in which they apply. */
const always: readonly Rule[] = [
  exclusiveMinimum,
  exclusiveMaximum,
  tupleItems,
  contentFormat,
  example,
  nullable,
];

const rules: Readonly<Record<Version, readonly Rule[]>> = {
  "3.0": [referenceSiblings, ...always],
  "3.1": always,
  "3.2": always,
};

/** One Schema Object in the form of OAS 3.2; what is inside of it is upgraded when it is read. */
export function upgradeSchema(node: Node, version: Version): Node {
  let value = node.object;
  if (value === undefined) return node;
  const moves = new Map<string, string>();
  for (const rule of rules[version]) {
    const upgraded = rule(value);
    if (upgraded === undefined) continue;
    value = upgraded.value;
    for (const [to, from] of upgraded.moves) {
      // A later rule may put around what an earlier one moved.
      moves.set(to, moves.get(from) ?? from);
    }
  }
  return value === node.value ? node : node.rewritten(value, moves);
}

/** Keywords that 3.1 took away, as far as they stand in a schema and the rules read them all the same. */
export function removedKeywords(schema: JsonObject): readonly string[] {
  return [
    ...(typeof schema["nullable"] === "boolean" ? ["nullable"] : []),
    ...["exclusiveMinimum", "exclusiveMaximum"].filter(
      (key) => Object.hasOwn(schema, key) && typeof schema[key] === "boolean",
    ),
    ...(Array.isArray(schema["items"]) ? ["items"] : []),
  ];
}
