import type { SchemaGraph } from "../../ir/schema.js";
import type { Clues } from "./clues.js";
import { allowsZero, firstOf, type RequestMember } from "./request-members.js";
import { plainName } from "./words.js";

/** Zero may be the first page or no page at all; a start may be counted from 0 or from 1. */
export function isBeginningUnsaid(
  style: "page" | "offset",
  param: RequestMember,
  { graph, current }: Clues,
): boolean {
  const zero = allowsZero(param, graph);
  const unsure =
    style === "page"
      ? zero && current === undefined
      : !zero && plainName(param.name).startsWith("start");
  return unsure && firstOf(param, graph) === undefined;
}

/** Where the numbers begin, unless it is where they usually do. */
export function beginning(
  param: RequestMember,
  graph: SchemaGraph,
  usual: number,
): number | undefined {
  const first = firstOf(param, graph);
  return first === usual ? undefined : first;
}
