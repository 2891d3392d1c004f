import type { ApiDocument } from "../openapi/document/document.js";
import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import { evaluatesAlone } from "./assertions.js";

/** The types of values; every integer is a number. */
export type ValueType = Exclude<JsonType, "integer">;

export const ALL_VALUE_TYPES: ReadonlySet<ValueType> = new Set([
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
] satisfies readonly ValueType[]);

/** What types of values a schema may accept: maybe too many, never too few. */
export type TypesOf = (schema: SchemaObject) => ReadonlySet<ValueType>;

/** Follows references, each schema read once. */
export function createTypesOf(document: ApiDocument): TypesOf {
  const known = new Map<SchemaObject, ReadonlySet<ValueType>>();
  return typesOf;

  function typesOf(schema: SchemaObject): ReadonlySet<ValueType> {
    const before = known.get(schema);
    if (before !== undefined) return before;
    // What leads back to itself adds nothing to what it says besides.
    known.set(schema, ALL_VALUE_TYPES);
    const beside = typesBeside(schema, { document, typesOf });
    const types = inBoth(beside, ownTypes(schema, beside));
    known.set(schema, types);
    return types;
  }
}

/** What types of values a schema accepts by what stands beside its own keywords. */
export function typesBeside(
  { ref, allOf = [], anyOf, oneOf }: SchemaObject,
  {
    document,
    typesOf,
  }: { readonly document: ApiDocument; readonly typesOf: TypesOf },
): ReadonlySet<ValueType> {
  const target = ref === undefined ? undefined : document.schemas.get(ref);
  const parts = [
    ...(target === undefined ? [] : [typesOf(target.schema)]),
    ...allOf.map(typesOf),
    ...[anyOf, oneOf].flatMap((members) =>
      members === undefined
        ? []
        : [new Set(members.flatMap((member) => [...typesOf(member)]))],
    ),
  ];
  return parts.reduce(inBoth, ALL_VALUE_TYPES);
}

function inBoth(
  left: ReadonlySet<ValueType>,
  right: ReadonlySet<ValueType>,
): ReadonlySet<ValueType> {
  return new Set([...left].filter((type) => right.has(type)));
}

function ownTypes(
  schema: SchemaObject,
  beside: ReadonlySet<ValueType>,
): ReadonlySet<ValueType> {
  if (schema.boolean === false) return new Set();
  const types = namedTypes(schema, beside);
  const values =
    schema.const === undefined ? schema.enum : [schema.const.value];
  if (values === undefined) return types;
  return new Set(values.map(typeOf).filter((type) => types.has(type)));
}

function namedTypes(
  schema: SchemaObject,
  beside: ReadonlySet<ValueType>,
): ReadonlySet<ValueType> {
  if (schema.types !== undefined)
    return new Set(
      schema.types.map((type) => (type === "integer" ? "number" : type)),
    );
  const implied = impliedType(schema);
  // Where something beside it names types, it is these.
  const isMeant = implied !== undefined && beside.size === ALL_VALUE_TYPES.size;
  return isMeant ? new Set([implied]) : ALL_VALUE_TYPES;
}

/** What `properties` and the like are said of, or `items` and the like. */
export function impliedType(
  schema: SchemaObject,
): "object" | "array" | undefined {
  const isObject =
    schema.properties.size > 0 ||
    schema.required.length > 0 ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties.size > 0 ||
    // Then it means the same as `additionalProperties`.
    (schema.unevaluatedProperties !== undefined && evaluatesAlone(schema));
  if (isObject) return "object";
  const isArray =
    schema.items !== undefined || schema.prefixItems !== undefined;
  return isArray ? "array" : undefined;
}

export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "number";
  return typeof value === "string" ? "string" : "object";
}
