import type { Node } from "../../source/node.js";
import type { HeaderObject } from "../document/operation.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExamples } from "./examples.js";
import { isToken } from "./http-names.js";
import { flagOf, membersOf, textOf } from "./members.js";
import { open } from "./open.js";
import { readValue } from "./parameter.js";

/** OAS 3.2.0, 4.21: the `headers` of a response; "Content-Type" is ignored by 4.17.1. */
export function readHeaders(
  context: Context,
  owner: Node,
): readonly HeaderObject[] {
  return membersOf(owner, "headers").flatMap(([name, member]) => {
    if (!isToken(name)) {
      context.reporter.report("header-name-invalid", member.keyPlace, { name });
      return [];
    }
    if (name.toLowerCase() === "content-type") {
      context.reporter.report("response-content-type", member.keyPlace, {});
      return [];
    }
    return readHeader(context, name, member) ?? [];
  });
}

export function readHeader(
  context: Context,
  name: string,
  written: Node,
): HeaderObject | undefined {
  const node = open(context, written, "header");
  if (node === undefined) return undefined;
  const [example] = readExamples(context, node);
  const { schema, content } = readValue(context, node);
  return defined({
    place: written.place,
    name,
    required: flagOf(node, "required") ?? false,
    deprecated: flagOf(node, "deprecated") ?? false,
    description: textOf(written, "description") ?? textOf(node, "description"),
    schema,
    content,
    example: example === undefined ? undefined : { value: example },
  });
}
