import type {
  ObjectSchema,
  Schema,
  SchemaGraph,
  TupleSchema,
  ArraySchema,
} from "../../ir/schema.js";
import { isLinear } from "../linear-pattern.js";
import { regexOf } from "../regex.js";
import {
  alternativesOf,
  conjunctsOf,
  taggingOf,
  type Alternative,
} from "./alternatives.js";

/**
 * A place in values, with all that may stand there: by the members of a union
 * that lie on top of each other, if there are several, and then their own
 * alternatives.
 */
export type Position = readonly (readonly Alternative[])[];

/** What holds of a value: one of several groups of schemas that hold together. */
type Choice = readonly (readonly Schema[])[];

/** A pattern as the runtime uses it; undefined where JavaScript can't, or could take for ever. */
export function matcherOf(pattern: string): RegExp | undefined {
  return isLinear(pattern) ? regexOf(pattern) : undefined;
}

/** Unions in unions can lie on each other in more ways than there is time for: so many schemas are looked at. */
const MOST_SCHEMAS = 3_000_000;

/**
 * The places in the values of some schemas where there is something that
 * matters. The members of a union lie on top of each other, unless a tag tells
 * them apart. Undefined when there are too many to be looked at.
 */
export function positionsOf(
  roots: readonly Schema[],
  graph: SchemaGraph,
  matters: (schema: Schema) => boolean,
): readonly Position[] | undefined {
  const positions: Position[] = [];
  const met = new Set<string>();
  let size = 0;
  const pending: Choice[] = roots.map((root) => [[root]]);
  const entered = new Set<string>();
  const ids = new Map<Schema, string>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    enter(next);
    if (size > MOST_SCHEMAS) return undefined;
  }
  return positions;

  function enter(choice: Choice): void {
    const distinct = new Map(
      choice.map(distinctIn).map((group) => [keyOf([group]), group]),
    );
    const groups = [...distinct.values()];
    const key = [...distinct.keys()].sort().join("|");
    if (entered.has(key)) return;
    entered.add(key);
    const [only = []] = groups;
    const variants = groups.length === 1 ? variantsOf(only) : undefined;
    if (variants === undefined)
      add(groups.map((group) => alternativesOf(group, graph).map(distinctIn)));
    else for (const each of variants) pending.push(each);
  }

  /** What holds by the tag of a union, together with what holds besides. */
  function variantsOf(group: readonly Schema[]): readonly Choice[] | undefined {
    const all = conjunctsOf(group, graph);
    for (const schema of all) {
      const tagging = taggingOf(schema, graph);
      if (tagging === undefined) continue;
      const rest = all.filter((other) => other !== schema);
      return [...tagging.variants.values(), tagging.otherwise]
        .filter((members) => members.length > 0)
        .map((members) => members.map((member) => [...rest, member]));
    }
    return undefined;
  }

  function add(position: Position): void {
    const key = position.map(keyOf).sort().join(" or ");
    const all = position.flat();
    if (all.length === 0 || met.has(key)) return;
    met.add(key);
    size += all.flat().length;
    if (all.some((group) => group.some(matters))) positions.push(position);
    for (const each of elementsIn(all)) pending.push(each);
    for (const each of membersIn(all)) pending.push(each);
  }

  function keyOf(groups: Choice): string {
    return groups
      .map((group) => group.map(idOf).sort().join("&"))
      .sort()
      .join("|");
  }

  function distinctIn(group: readonly Schema[]): readonly Schema[] {
    return [...new Map(group.map((each) => [idOf(each), each])).values()];
  }

  /** References to one schema are one, and so is all that may be anything. */
  function idOf(schema: Schema): string {
    if (schema.kind === "reference") return schema.target;
    if (schema.kind === "unknown") return "?";
    const known = ids.get(schema);
    if (known !== undefined) return known;
    const id = `#${String(ids.size)}`;
    ids.set(schema, id);
    return id;
  }
}

type ListSchema = ArraySchema | TupleSchema;

function elementsIn(all: readonly Alternative[]): readonly Choice[] {
  const lists = all.flat().filter(isList);
  if (lists.length === 0) return [];
  const longest = lists.reduce(
    (most, each) => Math.max(most, prefixOf(each).length),
    0,
  );
  // One more than any prefix has: all that follow are alike.
  return Array.from({ length: longest + 1 }, (_, index) =>
    nonEmpty(
      all.map((group) =>
        group.flatMap((schema) => {
          if (isList(schema)) return elementAt(schema, index);
          return schema.kind === "unknown" ? [schema] : [];
        }),
      ),
    ),
  );
}

function isList(schema: Schema): schema is ListSchema {
  return schema.kind === "array" || schema.kind === "tuple";
}

function prefixOf(list: ListSchema): readonly Schema[] {
  return list.kind === "tuple" ? list.prefix : [];
}

function elementAt(list: ListSchema, index: number): readonly Schema[] {
  const element = list.kind === "array" ? list.items : list.rest;
  const found = prefixOf(list)[index] ?? element;
  return found === undefined ? [] : [found];
}

function membersIn(all: readonly Alternative[]): readonly Choice[] {
  const objects = all.flat().filter((schema) => schema.kind === "object");
  if (objects.length === 0) return [];
  const names = new Set(
    objects.flatMap(({ properties }) => properties.map(({ name }) => name)),
  );
  const declared = [...names].map((name) =>
    nonEmpty(
      all.map((group) =>
        group.flatMap((schema) => {
          if (schema.kind === "object") return memberAt(schema, name);
          return schema.kind === "unknown" ? [schema] : [];
        }),
      ),
    ),
  );
  const others = all
    .flat()
    .flatMap((schema) => {
      if (schema.kind === "object") return undeclaredIn(schema);
      return schema.kind === "unknown" ? [schema] : [];
    })
    .map((schema) => [schema]);
  // In one object alone, its patterns tell apart what is not declared.
  return [
    ...declared,
    ...(all.flat().length === 1 ? others.map((other) => [other]) : [others]),
  ];
}

/** What an object says of a member with a name: nothing, where it leaves that open. */
function memberAt(object: ObjectSchema, name: string): readonly Schema[] {
  const { properties, patterns } = object;
  const own = properties.filter((property) => property.name === name);
  const matching = patterns.filter(
    ({ pattern }) => matcherOf(pattern)?.test(name) !== false,
  );
  const said = [...own, ...matching].map(({ schema }) => schema);
  return said.length > 0 ? said : additionalIn(object);
}

function undeclaredIn(object: ObjectSchema): readonly Schema[] {
  const matching = object.patterns.map(({ schema }) => schema);
  return [...matching, ...additionalIn(object)];
}

/** An object that declares nothing is one with anything in it. */
function additionalIn(object: ObjectSchema): readonly Schema[] {
  const { properties, patterns, additional } = object;
  if (additional === false) return [];
  if (additional !== undefined) return [additional];
  const { key, place, docs } = object;
  return properties.length + patterns.length > 0
    ? []
    : [{ kind: "unknown", key: `${key}/any`, place, docs }];
}

function nonEmpty(choice: Choice): Choice {
  return choice.filter((group) => group.length > 0);
}
