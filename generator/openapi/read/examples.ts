import type { Json } from "../../source/json.js";
import type { Node } from "../../source/node.js";
import type { Context } from "./context.js";
import { open } from "./open.js";

/** OAS 3.2.0, 4.19: the values of `example` and `examples`; external ones are never fetched. */
export function readExamples(context: Context, owner: Node): readonly Json[] {
  const values: Json[] = [];
  const single = owner.get("example");
  if (single !== undefined) values.push(single.value);
  for (const [key, member] of owner.get("examples")?.entries() ?? []) {
    if (key.startsWith("x-")) continue;
    const example = open(context, member, "example");
    const value = example?.get("dataValue") ?? example?.get("value");
    if (value !== undefined) values.push(value.value);
  }
  return values;
}
