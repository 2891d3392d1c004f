import type { EnumSchema, Schema, SchemaGraph } from "../../ir/schema.js";
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
export type Obstacle = "undecidable" | "cursor" | "text-body" | "pattern";

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
  const positions = positionsOf(roots, graph).filter((position) =>
    position.some((group) => group.some((each) => wished(each) !== undefined)),
  );
  for (let size = -1; size !== refused.size;) {
    size = refused.size;
    for (const refusal of positions.flatMap((each) => clashesAt(each, kindOf)))
      if (!refused.has(idOf(refusal.schema)))
        refused.set(idOf(refusal.schema), refusal);
  }
  return { kindOf, refusals: [...refused.values()] };
}

/** A schema may be met as several objects: where it was merged into others, or described by its response. */
function idOf(schema: Schema): string {
  const format =
    schema.kind === "string" || schema.kind === "number" ? schema.format : "";
  return `${schema.key} ${schema.kind} ${format ?? ""}`;
}

function clashesAt(position: Position, kindOf: KindOf): readonly Refusal[] {
  return position.flatMap((group) =>
    group.flatMap((schema): readonly Refusal[] => {
      const kind = kindOf(schema);
      if (kind === undefined) return [];
      const other =
        group.find(
          (each) => each !== schema && clashesBeside(each, kind, kindOf),
        ) ?? position.flat().find((each) => clashesInstead(each, kind, kindOf));
      return other === undefined
        ? []
        : [{ schema, kind, why: "undecidable", other }];
    }),
  );
}

/** Whether no type says that a value is of a kind and of another schema at once. */
function clashesBeside(
  other: Schema,
  kind: ScalarKind,
  kindOf: KindOf,
): boolean {
  const { json } = KINDS[kind];
  return other.kind === json || valuesIn(other, json)
    ? kindOf(other) !== kind
    : false;
}

/** Whether a value of another schema can't be told from one of a kind. The values of a closed enum are known. */
function clashesInstead(
  other: Schema,
  kind: ScalarKind,
  kindOf: KindOf,
): boolean {
  if (kindOf(other) === kind) return false;
  if (other.kind === "unknown") return true;
  const { json } = KINDS[kind];
  const isOpen = other.kind === "enum" && other.open;
  const isLike = (type: "string" | "number"): boolean =>
    (other.kind === type && (type === json || kindOf(other) === undefined)) ||
    (isOpen && valuesIn(other, type));
  // Callers have digits as a text, which is to be sent as a number.
  return isLike(json) || (kind === "digits" && isLike("string"));
}

function valuesIn(schema: Schema, type: "string" | "number"): boolean {
  if (schema.kind === "literal") return typeof schema.value === type;
  return schema.kind === "enum" && hasValues(schema, type);
}

function hasValues({ values }: EnumSchema, type: "string" | "number"): boolean {
  return values.some(({ value }) => typeof value === type);
}
