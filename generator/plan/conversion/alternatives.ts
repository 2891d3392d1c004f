import type { Schema, SchemaGraph, UnionSchema } from "../../ir/schema.js";
import { follow } from "../../ir/walk.js";

/** Schemas that all hold for one value; no unions, intersections and references. */
export type Alternative = readonly Schema[];

/** Above so many the parts of an intersection are looked at one by one. */
const MOST_ALTERNATIVES = 128;

/** What a value may be: one alternative or another. Null, true and false are left out. */
export function alternativesOf(
  schemas: readonly Schema[],
  graph: SchemaGraph,
): readonly Alternative[] {
  return every(schemas, new Set());

  function every(
    all: readonly Schema[],
    seen: ReadonlySet<string>,
  ): readonly Alternative[] {
    const choices = all.map((each) => either(each, seen));
    const count = choices.reduce((product, each) => product * each.length, 1);
    // Side by side they clash rather too often than too seldom.
    if (count > MOST_ALTERNATIVES) return choices.flat();
    return choices.reduce<readonly Alternative[]>(
      (combined, each) =>
        combined.flatMap((left) => each.map((right) => both(left, right))),
      [[]],
    );
  }

  function either(
    schema: Schema,
    seen: ReadonlySet<string>,
  ): readonly Alternative[] {
    switch (schema.kind) {
      case "null":
      case "boolean":
      case "never":
        return [];
      case "reference": {
        const { target } = schema;
        const named = seen.has(target) ? undefined : graph.named.get(target);
        return named === undefined
          ? []
          : either(named.schema, new Set([...seen, target]));
      }
      case "union":
        return schema.members.flatMap((member) => either(member, seen));
      case "intersection":
        return every(schema.members, seen);
      default:
        return [[schema]];
    }
  }
}

/** What a value may be that is of one of several schemas. */
export function alternativesOfAny(
  schemas: readonly Schema[],
  graph: SchemaGraph,
): readonly Alternative[] {
  return schemas.flatMap((schema) => alternativesOf([schema], graph));
}

/** Schemas that all hold, with the parts of intersections in their place. */
export function conjunctsOf(
  schemas: readonly Schema[],
  graph: SchemaGraph,
  seen: ReadonlySet<Schema> = new Set(),
): readonly Schema[] {
  return schemas.flatMap((schema) => {
    const core = coreOf(schema, graph);
    if (core?.kind !== "intersection") return [schema];
    return seen.has(core)
      ? []
      : conjunctsOf(core.members, graph, new Set([...seen, core]));
  });
}

/** A schema that accepts anything adds nothing to another one. */
function both(left: Alternative, right: Alternative): Alternative {
  const all = [...left, ...right];
  const saying = all.filter(({ kind }) => kind !== "unknown");
  return saying.length > 0 ? saying : all.slice(0, 1);
}

/** What a schema is, through references and "or null". */
export function coreOf(schema: Schema, graph: SchemaGraph): Schema | undefined {
  const target = follow(schema, graph);
  if (target?.kind !== "union") return target;
  const others = target.members.filter(({ kind }) => kind !== "null");
  const [only] = others;
  return others.length === 1 && only !== undefined
    ? coreOf(only, graph)
    : target;
}

/** How a member of a value says which alternative it is of. */
export interface Tagging {
  readonly property: string;
  readonly variants: ReadonlyMap<string, readonly Schema[]>;
  /** What any other value of the tag chooses, and none. */
  readonly otherwise: readonly Schema[];
}

/** How a union, through references and "or null", tells its members apart: by its discriminator, or by a member that has other texts in each. */
export function taggingOf(
  schema: Schema,
  graph: SchemaGraph,
): Tagging | undefined {
  const union = coreOf(schema, graph);
  if (union?.kind !== "union") return undefined;
  const { discriminator, members } = union;
  if (discriminator === undefined) return impliedTagging(union, graph);
  const variants = new Map<string, Schema[]>();
  const otherwise: Schema[] = [];
  for (const [index, member] of members.entries()) {
    const values = discriminator.tags[index]?.values ?? [];
    if (values.length === 0) otherwise.push(member);
    for (const value of values)
      add(
        variants,
        typeof value === "string" ? value : JSON.stringify(value),
        member,
      );
  }
  return { property: discriminator.property, variants, otherwise };
}

function add(
  variants: Map<string, Schema[]>,
  tag: string,
  member: Schema,
): void {
  const known = variants.get(tag);
  if (known === undefined) variants.set(tag, [member]);
  else if (!known.includes(member)) known.push(member);
}

function impliedTagging(
  { members }: UnionSchema,
  graph: SchemaGraph,
): Tagging | undefined {
  const others = members.filter(({ kind }) => kind !== "null");
  const texts = others.map((member) => textsOf(member, graph));
  for (const property of texts[0]?.keys() ?? []) {
    const variants = new Map<string, Schema[]>();
    const isTag = others.every((member, index) => {
      const values = texts[index]?.get(property);
      const isNew = values?.every((value) => !variants.has(value)) === true;
      for (const value of values ?? []) add(variants, value, member);
      return isNew;
    });
    if (isTag) return { property, variants, otherwise: [] };
  }
  return undefined;
}

/** The required members of an object that are one of some texts. */
function textsOf(
  schema: Schema,
  graph: SchemaGraph,
): ReadonlyMap<string, readonly string[]> {
  const objects = conjunctsOf([schema], graph)
    .map((part) => follow(part, graph))
    .filter((part) => part?.kind === "object");
  const properties = objects.flatMap((object) => object.properties);
  return new Map(
    properties.flatMap(({ name, required, schema: property }) => {
      const value = follow(property, graph);
      const values =
        value?.kind === "literal"
          ? [value.value]
          : value?.kind === "enum" && !value.open
            ? value.values.map((each) => each.value)
            : [];
      const texts = values.filter((each) => typeof each === "string");
      return required && texts.length > 0 && texts.length === values.length
        ? [[name, texts] as const]
        : [];
    }),
  );
}
