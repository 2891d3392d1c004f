import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import { dependenciesFirst } from "./dependencies-first.js";
import { isOpenEnum } from "./foreign-enum.js";
import { dependenciesOf, typeOf, type TypesOf } from "./json-types.js";

/** The values that a schema lists, by `enum` and `const`. */
export interface KnownValues {
  readonly values: readonly Json[];
  /** Others may be added. */
  readonly open: boolean;
}

/** What a schema lists; undefined where some of its values are not listed. */
export type KnownValuesOf = (schema: SchemaObject) => KnownValues | undefined;

/** Follows references, each schema read once. */
export function createKnownValuesOf(
  document: ApiDocument,
  typesOf: TypesOf,
): KnownValuesOf {
  const known = new Map<SchemaObject, KnownValues | undefined>();
  // What leads back to itself lists nothing by that.
  const read: KnownValuesOf = (schema) => known.get(schema);
  return (start) => {
    for (const schema of dependenciesFirst(
      start,
      (each) => dependenciesOf(each, document),
      (each) => known.has(each),
    )) {
      const all = listedValues(schema, read, document);
      const types = typesOf(schema);
      const values = all?.values.filter((value) => types.has(typeOf(value)));
      known.set(schema, all && values && { ...all, values });
    }
    return read(start);
  };
}

function listedValues(
  schema: SchemaObject,
  read: KnownValuesOf,
  { schemas }: ApiDocument,
): KnownValues | undefined {
  const { ref, allOf = [], anyOf, oneOf } = schema;
  const target = ref === undefined ? undefined : schemas.get(ref);
  return [
    ownValues(schema),
    ...(target === undefined ? [] : [read(target.schema)]),
    ...allOf.map(read),
    ...[anyOf, oneOf].map((members) => members && either(members.map(read))),
  ].reduce(both, undefined);
}

function ownValues(schema: SchemaObject): KnownValues | undefined {
  if (schema.const !== undefined)
    return { values: [schema.const.value], open: false };
  return schema.enum && { values: schema.enum, open: isOpenEnum(schema) };
}

/** What both allow: of two lists the closed one decides. */
export function both(
  left: KnownValues | undefined,
  right: KnownValues | undefined,
): KnownValues | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  if (left.open) return right;
  if (right.open) return left;
  return {
    values: left.values.filter((value) => includes(right.values, value)),
    open: false,
  };
}

/** What any of several allows; one that lists nothing allows more than is known. */
export function either(
  members: readonly (KnownValues | undefined)[],
): KnownValues | undefined {
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  const values: Json[] = [];
  for (const value of known.flatMap((member) => member.values))
    if (!includes(values, value)) values.push(value);
  return { values, open: known.some(({ open }) => open) };
}

export function includes(values: readonly Json[], value: Json): boolean {
  const text = JSON.stringify(value);
  return values.some((each) => JSON.stringify(each) === text);
}
