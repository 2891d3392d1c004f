import type { Node } from "../../source/node.js";
import type { Context } from "./context.js";
import { textOf } from "./members.js";

/** OAS 3.2.0, 4.11: the address of more documentation. */
export function readExternalDocs(
  context: Context,
  owner: Node,
): string | undefined {
  const node = owner.get("externalDocs");
  if (node?.object === undefined) return undefined;
  context.check(node, "externalDocs");
  return textOf(node, "url");
}
