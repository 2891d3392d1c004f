import type { ApiDocument } from "../openapi/document/document.js";
import type { JsonType, SchemaObject } from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import { dependenciesFirst } from "./dependencies-first.js";
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
  // What leads back to itself adds nothing to what it says besides.
  const read: TypesOf = (schema) => known.get(schema) ?? ALL_VALUE_TYPES;
  return (start) => {
    for (const schema of dependenciesFirst(
      start,
      (each) => dependenciesOf(each, document),
      (each) => known.has(each),
    )) {
      const beside = typesBeside(schema, { document, typesOf: read });
      known.set(schema, inBoth(beside, ownTypes(schema, beside)));
    }
    return read(start);
  };
}

/** The schemas that a value of a schema is held to as well, or one of several. */
export function dependenciesOf(
  { ref, allOf = [], anyOf = [], oneOf = [] }: SchemaObject,
  { schemas }: ApiDocument,
): readonly SchemaObject[] {
  const target = ref === undefined ? undefined : schemas.get(ref);
  return [
    ...(target === undefined ? [] : [target.schema]),
    ...allOf,
    ...anyOf,
    ...oneOf,
  ];
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
  const values =
    schema.const === undefined ? schema.enum : [schema.const.value];
  if (values === undefined) return namedTypes(schema, beside);
  // What values there are is said: `properties` beside them means nothing more.
  const types =
    schema.types === undefined ? ALL_VALUE_TYPES : namedTypes(schema, beside);
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
