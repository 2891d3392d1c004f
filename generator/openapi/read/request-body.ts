import type { Node } from "../../source/node.js";
import type { RequestBodyObject } from "../document/operation.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readContent } from "./media-type.js";
import { extensionsOf, flagOf, textOf } from "./members.js";
import { open } from "./open.js";

/** OAS 3.2.0, 4.13. */
export function readRequestBody(
  context: Context,
  written: Node,
): RequestBodyObject | undefined {
  const node = open(context, written, "requestBody");
  if (node === undefined) return undefined;
  return defined({
    place: node.place,
    required: flagOf(node, "required") ?? false,
    description: textOf(written, "description") ?? textOf(node, "description"),
    content: readContent(context, node),
    extensions: new Map([...extensionsOf(node), ...extensionsOf(written)]),
  });
}
