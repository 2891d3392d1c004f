import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import { noDocs } from "./docs.js";
import { readBoolean } from "./extensions.js";
import { extensibleValues, readForeignEnum } from "./foreign-enum.js";
import { reportConstant } from "./own-contradiction.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf } from "./union.js";

/** `enum` and `const` (JSON Schema 2020-12, validation, 6.1.2 and 6.1.3). */
export function buildValues(
  source: SchemaObject,
  context: SchemaContext,
): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  const foreign = readForeignEnum(source, context.reporter);
  const listed = [
    ...(source.enum ??
      (source.const === undefined ? [] : [source.const.value])),
    ...foreign.values,
  ];
  const constant = source.const;
  const values = distinct(listed).filter(
    (value) =>
      isOf(value, source.types) &&
      (constant === undefined || same(value, constant.value)),
  );
  const open =
    readBoolean(source.extensions, "x-enum-open", context.reporter) ??
    foreign.open;
  const scalar = values.filter((value) => value !== null);
  const members: Schema[] = [];
  const only = scalar[0];
  if (scalar.length === 1 && only !== undefined && !open)
    members.push({ kind: "literal", value: only, ...common });
  else if (scalar.length > 0)
    members.push({
      kind: "enum",
      values: foreign.describe(scalar),
      open,
      ...(foreign.typeName === undefined
        ? {}
        : { suggestedName: foreign.typeName }),
      ...common,
    });
  if (values.includes(null)) members.push({ kind: "null", ...common });
  if (members.length === 0) reportConstant(source, context);
  return unionOf(members, common);
}

/** The types of a schema without `enum` that `x-extensible-enum` lists values of. */
export function listedTypes(source: SchemaObject): readonly JsonType[] {
  const values = extensibleValues(source);
  return (source.types ?? []).filter(
    (type) => type !== "null" && values.some((value) => isOfType(value, type)),
  );
}

function isOf(value: Json, types: readonly JsonType[] | undefined): boolean {
  return types === undefined || types.some((type) => isOfType(value, type));
}

function isOfType(value: Json, type: JsonType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value)
      );
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function distinct(values: readonly Json[]): readonly Json[] {
  const seen = new Map<string, Json>();
  for (const value of values) {
    const text = JSON.stringify(value);
    if (!seen.has(text)) seen.set(text, value);
  }
  return [...seen.values()];
}

function same(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
