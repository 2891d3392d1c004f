import type { Operation } from "../../ir/operation.js";
import { endsInParameter, segmentsOf } from "../../ir/path-segments.js";
import type { Schema, SchemaGraph } from "../../ir/schema.js";
import { follow } from "../../ir/walk.js";
import { itemsOf, membersOf } from "../members.js";
import { singular } from "../nouns.js";
import { isVerb } from "../verbs.js";
import { wordsOf } from "../words.js";
import { variantMembers } from "./answer-facts.js";
import { holdsFacts, holdsLinks } from "./words.js";

/** Where a list keeps its items. */
export interface ListShape {
  /** Path into the body; empty when the body is the list. */
  readonly path: readonly string[];
  /** What an item is: one of these, where the body has variants. */
  readonly items: readonly Schema[];
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

/**
 * What would be the list if the operation is paged, which is proof enough that
 * it is one: the only array, or the one of several that is called like a list
 * or like the path. Several without such a name are all given.
 */
export function findPagedLists(
  operation: Operation,
  body: Schema,
  graph: SchemaGraph,
): readonly ListShape[] {
  const root = rootItems(body, graph);
  if (root.length > 0) return [{ path: [], items: root }];
  const here = variantArrays(body, graph, []);
  const all =
    here.length > 0
      ? here
      : variantMembers(body, graph).flatMap(({ name, schema }) =>
          variantArrays(schema, graph, [name]),
        );
  const nameOf = ({ path }: ListShape): string => path.at(-1) ?? "";
  const called = (fits: (name: string) => boolean): readonly ListShape[] =>
    all.filter((list) => fits(nameOf(list)));
  const conventional = called((name) =>
    CONVENTIONAL.has((wordsOf(name).at(-1) ?? "").toLowerCase()),
  );
  const nouns = segmentsOf(operation.path)
    .map(({ text }) => called((name) => endsLike(name, text)))
    .filter(({ length }) => length === 1)
    .reverse();
  const [best] = [conventional, ...nouns].filter(({ length }) => length === 1);
  if (best !== undefined) return best;
  return isAboutOneThing(operation) ? [] : all;
}

/** Whether a person has called it a list: `listPets`, `pets.list`, `POST /pets/list`. */
function isNamedList({ operationId, overrides, path }: Operation): boolean {
  const lower = (text = ""): readonly string[] =>
    wordsOf(text).map((word) => word.toLowerCase());
  const [segment] = lower(segmentsOf(path).at(-1)?.text);
  const given = [
    overrides.method,
    overrides.function,
    operationId,
    afterNamespace(operationId),
  ];
  return (
    segment === "list" ||
    given.map(lower).some(([first = "", second]) => {
      return first === "list" || (second === "list" && !isVerb(first));
    })
  );
}

/** `list-toys` of `pet-toys/list-toys`, `list` of `petToys_list`. */
function afterNamespace(id = ""): string | undefined {
  const [, last] =
    /^[^/]*\/([^/]+)$/.exec(id) ?? /^[^_]*_(list)$/i.exec(id) ?? [];
  return last;
}

/** `GET /pets/{id}`, `files.info`: an array in what it answers is a part of that thing. */
function isAboutOneThing({ path, operationId = "" }: Operation): boolean {
  const last = segmentsOf(path).at(-1)?.text ?? "";
  const words = [last, operationId].map((name) => wordsOf(name).at(-1) ?? "");
  return (
    endsInParameter(path) ||
    words.some((word) => /^(?:info|details?)$/i.test(word))
  );
}

function candidate(body: Schema, graph: SchemaGraph): ListShape | undefined {
  const root = itemsOf(body, graph);
  if (root !== undefined) return { path: [], items: [root] };
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
    return item === undefined
      ? []
      : [{ path: [...path, member.name], items: [item] }];
  });
}

/** The arrays that an object, or its variants, declare, but for those among facts; the same name twice is one list of both. */
function variantArrays(
  schema: Schema,
  graph: SchemaGraph,
  path: readonly string[],
): readonly ListShape[] {
  const lists = new Map<string, readonly Schema[]>();
  const holder = path.at(-1) ?? "";
  if (holdsFacts(holder) || holdsLinks(holder)) return [];
  for (const member of variantMembers(schema, graph)) {
    const item = itemsOf(member.schema, graph);
    if (item === undefined) continue;
    const items = lists.get(member.name) ?? [];
    lists.set(member.name, [...items, item]);
  }
  return [...lists].map(([name, items]) => ({ path: [...path, name], items }));
}

/** The items of a body that is an array, or nothing but variants of arrays. */
function rootItems(body: Schema, graph: SchemaGraph): readonly Schema[] {
  const item = itemsOf(body, graph);
  if (item !== undefined) return [item];
  const target = follow(body, graph);
  if (target?.kind !== "union") return [];
  const all = target.members.map((member) => itemsOf(member, graph));
  return all.every((items) => items !== undefined) ? all : [];
}

/** Whether a member is called like the last word of the path. */
function isNoun(name: string, operation: Operation): boolean {
  const segment = segmentsOf(operation.path).at(-1)?.text ?? "";
  const key = (text: string): string => singulars(text).join("");
  return key(segment) === key(name);
}

/** Whether the last word of a name is a word of a segment: `invoice_items` of `items`, `runs` of `evaluation_runs`. */
function endsLike(name: string, segment: string): boolean {
  const last = singulars(name).at(-1);
  return last !== undefined && singulars(segment).includes(last);
}

function singulars(text: string): readonly string[] {
  return wordsOf(text).map((word) => singular(word.toLowerCase()));
}

/** The list at a path that a person or an earlier run named. */
export function listAt(
  body: Schema,
  path: readonly string[],
  graph: SchemaGraph,
): ListShape | undefined {
  const holders = path.reduce<readonly Schema[]>(
    (schemas, name) =>
      schemas.flatMap((schema) =>
        variantMembers(schema, graph)
          .filter((member) => member.name === name)
          .map((member) => member.schema),
      ),
    [body],
  );
  const items = holders.map((schema) => rootItems(schema, graph));
  return items.length === 0 || items.some(({ length }) => length === 0)
    ? undefined
    : { path, items: items.flat() };
}
