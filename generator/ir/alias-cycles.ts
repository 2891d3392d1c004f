import type {
  IntersectionSchema,
  NamedSchema,
  Schema,
  SchemaKey,
} from "./schema.js";
import { unionOf } from "./union.js";

/**
 * Takes apart names that stand for themselves without an object or array in
 * between: `A = B | string`, `B = A | number` are both `string | number`. A
 * compiler refuses them as they are, and they accept nothing more.
 */
export function breakAliasCycles(
  named: ReadonlyMap<SchemaKey, NamedSchema>,
): ReadonlyMap<SchemaKey, NamedSchema> {
  const reach = new Map<SchemaKey, ReadonlySet<SchemaKey>>();
  for (const key of named.keys()) reach.set(key, reachable(key, named));
  const leadsTo = (from: SchemaKey, to: SchemaKey): boolean =>
    reach.get(from)?.has(to) === true;
  return new Map(
    [...named].map(([key, entry]) => {
      if (!leadsTo(key, key)) return [key, entry];
      const members = branches(entry.schema, new Set([key]));
      const { place, docs, name, namePlace } = entry.schema;
      const schema: Schema = {
        ...unionOf(members, { key, place, docs }),
        ...(name === undefined ? {} : { name }),
        ...(namePlace === undefined ? {} : { namePlace }),
      };
      return [key, { ...entry, schema }];
    }),
  );

  /** The branches of a schema, those of names in the same cycle in their place. */
  function branches(schema: Schema, seen: Set<SchemaKey>): readonly Schema[] {
    if (schema.kind === "union")
      return schema.members.flatMap((member) => branches(member, seen));
    const [start = ""] = seen;
    if (schema.kind === "intersection") return [partsApart(schema, start)];
    if (schema.kind !== "reference") return [schema];
    const { target } = schema;
    if (!leadsTo(target, start)) return [schema];
    if (seen.has(target)) return [];
    seen.add(target);
    const next = named.get(target);
    return next === undefined ? [] : branches(next.schema, seen);
  }

  /** Of a schema that is held to the whole that it is in, what else it is held to. */
  function partsApart(schema: IntersectionSchema, start: SchemaKey): Schema {
    const members = schema.members.filter(
      (member) => !direct(member).some((key) => leadsTo(key, start)),
    );
    const [only] = members;
    if (members.length > 1) return { ...schema, members };
    const { key, place, docs } = schema;
    return only ?? { kind: "unknown", key, place, docs };
  }
}

/** The names that a name stands for directly, through unions and other names. */
function reachable(
  start: SchemaKey,
  named: ReadonlyMap<SchemaKey, NamedSchema>,
): ReadonlySet<SchemaKey> {
  const met = new Set<SchemaKey>();
  const pending = direct(named.get(start)?.schema);
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (met.has(key)) continue;
    met.add(key);
    pending.push(...direct(named.get(key)?.schema));
  }
  return met;
}

function direct(schema: Schema | undefined): SchemaKey[] {
  if (schema?.kind === "reference") return [schema.target];
  if (schema?.kind === "union" || schema?.kind === "intersection")
    return schema.members.flatMap(direct);
  return [];
}
