import type { Json } from "../../source/json.js";
import { own, rewritten, without, withMember, type Rule } from "./rule.js";

/** OAS 3.0 and 3.1: a schema's `example` becomes the first of its `examples`. */
export const example: Rule = (schema) => {
  const given = own(schema, "example");
  if (given === undefined) return undefined;
  const others = own(schema, "examples") ?? [];
  const rest = without(schema, "example");
  // What is not a list is told elsewhere, and not overwritten here.
  if (!Array.isArray(others)) return rewritten(rest);
  const moves = Object.fromEntries([
    ["/examples/0", "/example"],
    ...others.map((_, index) => [
      `/examples/${index + 1}`,
      `/examples/${index}`,
    ]),
  ]) as Record<string, string>;
  return rewritten(
    withMember(rest, "examples", [given, ...(others as Json[])]),
    moves,
  );
};
