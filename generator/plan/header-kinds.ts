import type { Header } from "../ir/operation.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import type { Conversions } from "./conversion/conversions.js";
import { STRING, union, UNKNOWN } from "./expressions.js";
import { isJson } from "./media-types.js";
import type { TypeExpr } from "./type-expr.js";
import type { Site, Types } from "./typing.js";

/** The runtime's `HeaderKind`. */
export type HeaderKind = Scalar | readonly [Scalar] | "json" | "cookies";

type Scalar = "text" | "number" | "boolean";

interface HeaderTools {
  readonly graph: SchemaGraph;
  readonly types: Types;
  readonly conversions: Conversions;
}

const PLAIN: Readonly<Record<Scalar, TypeExpr>> = {
  text: STRING,
  number: { kind: "keyword", name: "number" },
  boolean: { kind: "keyword", name: "boolean" },
};

/** What the text of a header, whose name is in lower case, stands for. */
export function headerKind(
  name: string,
  { schema, content }: Header,
  graph: SchemaGraph,
): HeaderKind {
  // A cookie and a link have commas of their own, whatever is said of lists.
  if (name === "set-cookie") return "cookies";
  if (name === "link") return "text";
  if (content !== undefined) return isJson(content) ? "json" : "text";
  const scalar = scalarKind(schema, graph);
  if (scalar !== undefined) return scalar;
  const items = itemsOf(schema, graph);
  const kind = items && scalarKind(items, graph);
  return kind === undefined ? "text" : [kind];
}

/** The type of what is made of that text. */
export function headerType(
  kind: HeaderKind,
  { schema }: Header,
  site: Site,
  tools: HeaderTools,
): TypeExpr {
  const { graph } = tools;
  if (kind === "cookies") return { kind: "array", items: STRING };
  if (kind === "json")
    return isPlain(schema, tools) ? tools.types.typeOf(schema, site) : UNKNOWN;
  if (typeof kind === "string") return scalarType(kind, schema, site, tools);
  const items = itemsOf(schema, graph) ?? schema;
  return { kind: "array", items: scalarType(kind[0], items, site, tools) };
}

function itemsOf(schema: Schema, graph: SchemaGraph): Schema | undefined {
  const list = follow(schema, graph);
  return list?.kind === "array" ? list.items : undefined;
}

/** Undefined for what is not a text, a number or a truth, and nothing else. */
function scalarKind(schema: Schema, graph: SchemaGraph): Scalar | undefined {
  const kinds = new Set(
    alternativesOf(schema, graph).map((each) => scalarName(each)),
  );
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

function scalarType(
  kind: Scalar,
  schema: Schema,
  site: Site,
  tools: HeaderTools,
): TypeExpr {
  const { graph } = tools;
  const some = alternativesOf(schema, graph);
  const isOwn =
    scalarKind(schema, graph) === kind &&
    isPlain(schema, tools) &&
    !some.some((each) => each.kind === "string" && each.binary);
  if (!isOwn) return PLAIN[kind];
  const target = follow(schema, graph);
  return target?.kind === "union"
    ? union(some.map((each) => tools.types.typeOf(each, site)))
    : tools.types.typeOf(schema, site);
}

/** What a value may be; null is no text. */
function alternativesOf(schema: Schema, graph: SchemaGraph): readonly Schema[] {
  const target = follow(schema, graph);
  if (target?.kind !== "union") return target === undefined ? [] : [target];
  return target.members.filter(({ kind }) => kind !== "null");
}

function scalarName(schema: Schema): Scalar | undefined {
  const values =
    schema.kind === "enum"
      ? schema.values.map(({ value }) => typeof value)
      : [schema.kind === "literal" ? typeof schema.value : schema.kind];
  const [first, ...others] = values;
  if (others.some((other) => other !== first)) return undefined;
  if (first === "string") return "text";
  return first === "number" || first === "boolean" ? first : undefined;
}

/** Whether the type is that of JSON: in a header a date is a text. */
function isPlain(schema: Schema, { conversions }: HeaderTools): boolean {
  return conversions.kindsIn(schema).size === 0;
}
