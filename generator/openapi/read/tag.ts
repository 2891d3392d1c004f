import type { Node } from "../../source/node.js";
import type { Tag } from "../document/document.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExternalDocs } from "./external-docs.js";
import { extensionsOf, textOf } from "./members.js";
import { open } from "./open.js";

/** OAS 3.2.0, 4.22. */
export function readTag(context: Context, written: Node): Tag | undefined {
  const node = open(context, written, "tag");
  const name = node === undefined ? undefined : textOf(node, "name");
  if (node === undefined || name === undefined) return undefined;
  return defined({
    place: node.place,
    name,
    description: textOf(node, "description") ?? textOf(node, "summary"),
    externalDocs: readExternalDocs(context, node),
    parent: textOf(node, "parent"),
    extensions: extensionsOf(node),
  });
}
