import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import { isOpenEnum } from "./foreign-enum.js";
import { typeOf, type TypesOf } from "./json-types.js";

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
  return knownValuesOf;

  function knownValuesOf(schema: SchemaObject): KnownValues | undefined {
    if (known.has(schema)) return known.get(schema);
    // What leads back to itself lists nothing by that.
    known.set(schema, undefined);
    const { ref, allOf = [], anyOf, oneOf } = schema;
    const target = ref === undefined ? undefined : document.schemas.get(ref);
    const all = [
      ownValues(schema),
      ...(target === undefined ? [] : [knownValuesOf(target.schema)]),
      ...allOf.map(knownValuesOf),
      ...[anyOf, oneOf].map(
        (members) => members && either(members.map(knownValuesOf)),
      ),
    ].reduce(both, undefined);
    const types = typesOf(schema);
    const allowed = all && {
      ...all,
      values: all.values.filter((value) => types.has(typeOf(value))),
    };
    known.set(schema, allowed);
    return allowed;
  }
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
