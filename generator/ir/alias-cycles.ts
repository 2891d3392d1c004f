import type { Reporter } from "../diagnostics/reporter.js";
import { cyclicKeys } from "./cyclic-keys.js";
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
  reporter: Reporter,
): ReadonlyMap<SchemaKey, NamedSchema> {
  const cycles = cyclicKeys(named.keys(), (key) =>
    direct(named.get(key)?.schema),
  );
  const told = new Set<number>();
  return new Map(
    [...named].map(([key, entry]) => {
      const cycle = cycles.get(key);
      if (cycle === undefined) return [key, entry];
      if (!told.has(cycle)) {
        told.add(cycle);
        reporter.report("schema-in-itself", entry.schema.place, { key });
      }
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

  function isInCycleOf(start: SchemaKey, key: SchemaKey): boolean {
    const cycle = cycles.get(key);
    return cycle !== undefined && cycle === cycles.get(start);
  }

  /** The branches of a schema, those of names in the same cycle in their place. */
  function branches(schema: Schema, seen: Set<SchemaKey>): readonly Schema[] {
    if (schema.kind === "union")
      return schema.members.flatMap((member) => branches(member, seen));
    const [start = ""] = seen;
    if (schema.kind === "intersection") return [partsApart(schema, start)];
    if (schema.kind !== "reference") return [schema];
    const { target } = schema;
    if (!isInCycleOf(start, target)) return [schema];
    if (seen.has(target)) return [];
    seen.add(target);
    const next = named.get(target);
    return next === undefined ? [] : branches(next.schema, seen);
  }

  /** Of a schema that is held to the whole that it is in, what else it is held to. */
  function partsApart(schema: IntersectionSchema, start: SchemaKey): Schema {
    const members = schema.members.filter(
      (member) => !direct(member).some((key) => isInCycleOf(start, key)),
    );
    const [only] = members;
    if (members.length > 1) return { ...schema, members };
    const { key, place, docs } = schema;
    return only ?? { kind: "unknown", key, place, docs };
  }
}

/** The names that a schema stands for directly, or is held to. */
function direct(schema: Schema | undefined): SchemaKey[] {
  const found = new Set<SchemaKey>();
  // Branches share parts: each is looked at once, or they double level by level.
  const seen = new Set<Schema>();
  const pending = schema === undefined ? [] : [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "reference") found.add(next.target);
    else if (next.kind === "union" || next.kind === "intersection")
      for (const member of next.members.toReversed()) pending.push(member);
  }
  return [...found];
}
