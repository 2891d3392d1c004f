import fc from "fast-check";
import type { Json, JsonObject } from "../../../generator/source/json.js";
import { operation, parameter, usesOf, type Direction } from "../operations.js";
import { choice, keywords, sometimes, type Schema } from "./keywords.js";
import { innerSchemas } from "./schema.js";
import type { Scope } from "./scope.js";

/** Paths that use every component, the way that is asked for, and schemas of their own. */
export function pathsOver(
  names: readonly string[],
  scope: Scope,
  direction: Direction,
): fc.Arbitrary<JsonObject> {
  const { version } = scope;
  const inner = innerSchemas(scope);
  const nothing = fc.constant(undefined);
  const own = fc.record({
    parameters: parameters(scope, inner),
    body: direction === "response" ? nothing : inner,
    answer: direction === "request" ? nothing : inner,
  });
  const most = direction === "unused" ? 0 : 2;
  return fc.array(own, { maxLength: most }).map((all) => ({
    ...usesOf(version, names, direction),
    ...Object.fromEntries(
      all.map((parts, index) => [
        `/own/${String(index)}`,
        operation(version, parts),
      ]),
    ),
  }));
}

/** A query parameter and a header, or not; in 2.0 they are of a simple type. */
function parameters(
  { version }: Scope,
  inner: fc.Arbitrary<Schema>,
): fc.Arbitrary<readonly Json[]> {
  const plain = keywords({
    type: fc.constantFrom("string", "integer", "boolean"),
    default: sometimes(6, fc.constantFrom<Json[]>("a", 1, true)),
  });
  const schema =
    version === "2.0" ? plain : choice<Schema>([1, plain], [1, inner]);
  const names = {
    query: fc.constantFrom("limit", "q", "class", "filter[a]", "1", "a b"),
    header: fc.constantFrom("X-A", "class", "limit"),
  };
  const atMostOne = (place: "query" | "header") =>
    fc.array(
      fc
        .tuple(names[place], schema)
        .map(([name, each]) =>
          parameter(version, { name, place, schema: each }),
        ),
      { maxLength: 1 },
    );
  return fc
    .tuple(atMostOne("query"), atMostOne("header"))
    .map((lists) => lists.flat());
}
