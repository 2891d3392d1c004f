import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import { accessOf } from "./access.js";
import { ALL_VALUE_TYPES, type TypesOf, type ValueType } from "./json-types.js";
import {
  both,
  either,
  type KnownValues,
  type KnownValuesOf,
} from "./known-values.js";

/** What a schema says of the member that tells which of several it is. */
export interface Tag {
  readonly known: KnownValues | undefined;
  readonly types: ReadonlySet<ValueType>;
  readonly declared: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

export const UNSAID: Tag = {
  known: undefined,
  types: ALL_VALUE_TYPES,
  declared: false,
  required: false,
  readOnly: false,
  writeOnly: false,
};

/** What the properties of a schema itself say of a tag. */
export function declaredTag(
  schema: SchemaObject,
  property: string,
  {
    document,
    typesOf,
    knownValuesOf,
  }: {
    readonly document: ApiDocument;
    readonly typesOf: TypesOf;
    readonly knownValuesOf: KnownValuesOf;
  },
): Tag {
  const required = schema.required.includes(property);
  const tag = schema.properties.get(property);
  if (tag === undefined) return { ...UNSAID, required };
  return {
    known: knownValuesOf(tag),
    types: typesOf(tag),
    declared: true,
    required,
    ...accessOf(tag, document),
  };
}

/** What is said where two schemas hold at once. */
export function bothTags(left: Tag, right: Tag): Tag {
  return {
    known: both(left.known, right.known),
    types: new Set([...left.types].filter((type) => right.types.has(type))),
    declared: left.declared || right.declared,
    required: left.required || right.required,
    readOnly: left.readOnly || right.readOnly,
    writeOnly: left.writeOnly || right.writeOnly,
  };
}

/** What is said where any of several schemas holds. */
export function eitherTag(tags: readonly Tag[]): Tag {
  return {
    known: either(tags.map(({ known }) => known)),
    types: new Set(tags.flatMap(({ types }) => [...types])),
    declared: tags.every(({ declared }) => declared),
    required: tags.every(({ required }) => required),
    readOnly: tags.some(({ readOnly }) => readOnly),
    writeOnly: tags.some(({ writeOnly }) => writeOnly),
  };
}
