import type { Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";

/** A declared member of something that is, or may be, an object. */
export interface DeclaredMember {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The declared members of a schema, through references, `allOf` and "or null"; none when it is no object. */
export function membersOf(
  schema: Schema,
  graph: SchemaGraph,
): readonly DeclaredMember[] {
  return collect(schema, graph, new Set());
}

function collect(
  schema: Schema,
  graph: SchemaGraph,
  seen: Set<Schema>,
): readonly DeclaredMember[] {
  const target = follow(schema, graph);
  if (target === undefined || seen.has(target)) return [];
  seen.add(target);
  if (target.kind === "object") return target.properties;
  if (target.kind === "intersection")
    return target.members.flatMap((member) => collect(member, graph, seen));
  if (target.kind !== "union") return [];
  const others = target.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  return others.length === 1 && only ? collect(only, graph, seen) : [];
}

/** The schema at a path of declared members. */
export function schemaAt(
  schema: Schema,
  path: readonly string[],
  graph: SchemaGraph,
): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (found, name) =>
      found &&
      membersOf(found, graph).find((member) => member.name === name)?.schema,
    schema,
  );
}

/** The items of an array, through references and "or null". */
export function itemsOf(
  schema: Schema,
  graph: SchemaGraph,
): Schema | undefined {
  const target = follow(schema, graph);
  if (target?.kind === "array") return target.items;
  if (target?.kind !== "union") return undefined;
  const others = target.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  return others.length === 1 && only ? itemsOf(only, graph) : undefined;
}

/** Whether a schema is, or is nothing but a nullable, text or number. */
export function isScalar(
  schema: Schema,
  kinds: readonly Schema["kind"][],
  graph: SchemaGraph,
): boolean {
  const target = follow(schema, graph);
  if (target === undefined) return false;
  if (target.kind === "union")
    return target.members.some((member) => isScalar(member, kinds, graph));
  return kinds.includes(target.kind);
}

/** The formats that a schema, or a part of it, names. */
export function formatsOf(
  schema: Schema,
  graph: SchemaGraph,
): readonly string[] {
  const target = follow(schema, graph);
  if (target?.kind === "union")
    return target.members.flatMap((member) => formatsOf(member, graph));
  return target?.kind === "string" && target.format !== undefined
    ? [target.format]
    : [];
}
