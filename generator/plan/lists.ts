import type { Operation } from "../ir/operation.js";
import { endsInParameter, segmentsOf } from "../ir/path-segments.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import { itemsOf, membersOf, schemaAt } from "./members.js";
import { singular } from "./nouns.js";
import { isVerb } from "./verbs.js";
import { wordsOf } from "./words.js";

/** Where a list keeps its items. */
export interface ListShape {
  /** Path into the body; empty when the body is the list. */
  readonly path: readonly string[];
  readonly item: Schema;
}

/** What lists call their items, whatever is in them. */
const CONVENTIONAL = new Set(
  "data items results records value values entries list hits objects rows elements nodes content resources".split(
    " ",
  ),
);

/**
 * A list is a root array or exactly one array member, also one level down, on an
 * operation that is named list or is a GET whose path does not end in a
 * parameter. Of the latter the member must be called like a list or like the
 * path: `GET /me` with its `roles` is no list of roles.
 */
export function findList(
  operation: Operation,
  body: Schema,
  graph: SchemaGraph,
  named = isNamedList(operation),
): ListShape | undefined {
  const collection =
    operation.method === "GET" && !endsInParameter(operation.path);
  if (!named && !collection) return undefined;
  const found = candidate(body, graph);
  if (found === undefined || named || found.path.length === 0) return found;
  const name = found.path.at(-1) ?? "";
  return CONVENTIONAL.has(name.toLowerCase()) || isNoun(name, operation)
    ? found
    : undefined;
}

/** Whether a person has called it a list: `listPets`, `pets.list`, `POST /pets/list`. */
function isNamedList({ operationId, overrides, path }: Operation): boolean {
  const lower = (text = ""): readonly string[] =>
    wordsOf(text).map((word) => word.toLowerCase());
  const [segment] = lower(segmentsOf(path).at(-1)?.text);
  const given = [overrides.method, overrides.function, operationId];
  return (
    segment === "list" ||
    given.map(lower).some(([first = "", second]) => {
      return first === "list" || (second === "list" && !isVerb(first));
    })
  );
}

function candidate(body: Schema, graph: SchemaGraph): ListShape | undefined {
  const root = itemsOf(body, graph);
  if (root !== undefined) return { path: [], item: root };
  const members = membersOf(body, graph);
  const here = arraysIn(body, graph, []);
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const below = members.flatMap(({ name, schema }) =>
    arraysIn(schema, graph, [name]),
  );
  return below.length === 1 ? below[0] : undefined;
}

function arraysIn(
  schema: Schema,
  graph: SchemaGraph,
  path: readonly string[],
): readonly ListShape[] {
  return membersOf(schema, graph).flatMap((member) => {
    const item = itemsOf(member.schema, graph);
    return item === undefined ? [] : [{ path: [...path, member.name], item }];
  });
}

/** Whether a member is called like the last word of the path. */
function isNoun(name: string, operation: Operation): boolean {
  const segment = segmentsOf(operation.path).at(-1)?.text ?? "";
  const key = (text: string): string =>
    wordsOf(text)
      .map((word) => singular(word.toLowerCase()))
      .join("");
  return key(segment) === key(name);
}

/** The list at a path that a person or an earlier run named. */
export function listAt(
  body: Schema,
  path: readonly string[],
  graph: SchemaGraph,
): ListShape | undefined {
  const schema = schemaAt(body, path, graph);
  const item = schema && itemsOf(schema, graph);
  return item === undefined ? undefined : { path, item };
}
