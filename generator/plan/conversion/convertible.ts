import type { Schema, SchemaGraph } from "../../ir/schema.js";
import { allParts } from "./holders.js";
import { KINDS } from "./kinds.js";
import type { ScalarKind } from "./scalar-kind.js";
import { positionsOf, type Position } from "./positions.js";

/** Why values of a schema stay as JSON has them. */
export interface Refusal {
  readonly schema: Schema;
  readonly kind: ScalarKind;
  readonly why: Obstacle;
  /** What stands in the way. */
  readonly other?: Schema;
}

/** What stands against a conversion. */
export type Obstacle =
  "undecidable" | "cursor" | "text-body" | "pattern" | "too-many";

export interface Convertible {
  readonly kindOf: KindOf;
  readonly refusals: readonly Refusal[];
}

/** Gives the kind that a schema's values are wished to become. */
type KindOf = (schema: Schema) => ScalarKind | undefined;

/**
 * The schemas whose values can be told from all others at run time. A value that
 * stays a text clashes with those that would become something else at its place,
 * so that one refusal may lead to the next.
 */
export function findConvertible(
  roots: readonly Schema[],
  graph: SchemaGraph,
  wished: KindOf,
  hopeless: readonly Refusal[],
): Convertible {
  const refused = new Map(hopeless.map((each) => [idOf(each.schema), each]));
  const kindOf: KindOf = (schema) =>
    refused.has(idOf(schema)) ? undefined : wished(schema);
  const positions = positionsOf(
    roots,
    graph,
    (schema) => wished(schema) !== undefined,
  );
  if (positions === undefined) return nothing(roots, graph, wished);
  for (let size = -1; size !== refused.size;) {
    size = refused.size;
    for (const refusal of positions.flatMap((each) => clashesAt(each, kindOf)))
      if (!refused.has(idOf(refusal.schema)))
        refused.set(idOf(refusal.schema), refusal);
  }
  return { kindOf, refusals: [...refused.values()] };
}

function nothing(
  roots: readonly Schema[],
  graph: SchemaGraph,
  wished: KindOf,
): Convertible {
  const refusals = allParts(roots, graph).flatMap((schema): Refusal[] => {
    const kind = wished(schema);
    return kind === undefined ? [] : [{ schema, kind, why: "too-many" }];
  });
  return { kindOf: () => undefined, refusals };
}

/** A schema may be met as several objects: where it was merged into others, or described by its response. */
function idOf(schema: Schema): string {
  const format =
    schema.kind === "string" || schema.kind === "number" ? schema.format : "";
  return `${schema.key} ${schema.kind} ${format ?? ""}`;
}

function clashesAt(position: Position, kindOf: KindOf): readonly Refusal[] {
  const all = distinct(position.flat(2));
  return position.flatMap((alternatives) => {
    const own = distinct(alternatives.flat());
    const known = valuesIn(own);
    return own.flatMap((schema): readonly Refusal[] => {
      const kind = kindOf(schema);
      if (kind === undefined) return [];
      const beside = alternatives
        .filter((group) => group.includes(schema))
        .flat();
      const other =
        beside.find((each) => clashesBeside(each, kind, kindOf)) ??
        all.find((each) => clashesInstead(each, kind, kindOf, known));
      return other === undefined
        ? []
        : [{ schema, kind, why: "undecidable", other }];
    });
  });
}

function distinct(schemas: readonly Schema[]): readonly Schema[] {
  return [...new Set(schemas)];
}

/** Whether no type says that a value is of a kind and of another schema at once. */
function clashesBeside(
  other: Schema,
  kind: ScalarKind,
  kindOf: KindOf,
): boolean {
  const { json } = KINDS[kind];
  const isValue = valuesIn([other]).some((value) => typeof value === json);
  return (other.kind === json || isValue) && kindOf(other) !== kind;
}

/** Whether a value of another schema can't be told from one of a kind. Values that the same union lists are known to be no others. */
function clashesInstead(
  other: Schema,
  kind: ScalarKind,
  kindOf: KindOf,
  known: readonly unknown[],
): boolean {
  if (kindOf(other) === kind) return false;
  if (other.kind === "unknown") return true;
  const { json } = KINDS[kind];
  const isOpen = other.kind === "enum" && other.open;
  const values = valuesIn([other]).filter(
    (value) => isOpen || !known.includes(value),
  );
  const isLike = (type: "string" | "number"): boolean =>
    (other.kind === type && (type === json || kindOf(other) === undefined)) ||
    values.some((value) => typeof value === type);
  // Callers have digits as a text, which is to be sent as a number.
  return isLike(json) || (kind === "digits" && isLike("string"));
}

/** The values that literals and enums list. */
function valuesIn(schemas: readonly Schema[]): readonly unknown[] {
  return schemas.flatMap((schema): readonly unknown[] => {
    if (schema.kind === "literal") return [schema.value];
    return schema.kind === "enum"
      ? schema.values.map(({ value }) => value)
      : [];
  });
}
