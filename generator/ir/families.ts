import type { ApiDocument } from "../openapi/document/document.js";
import type {
  Discriminator,
  SchemaKey,
  SchemaObject,
} from "../openapi/document/schema.js";
import { assertionsOf } from "./assertions.js";
import { isStandIn, type Heirs } from "./heirs.js";
import type { TypesOf } from "./json-types.js";

/**
 * A schema that others inherit from and that means any of them where it is
 * referred to: it has the discriminator (OAS 3.2.0, 4.25.4.3), or lists them in
 * its own `oneOf`. Heirs take only what it says itself, its base.
 */
export interface Family {
  readonly parent: SchemaObject;
  /** Undefined where the parent says nothing but who its heirs are. */
  readonly base: SchemaObject | undefined;
  /** All generations, in document order. */
  readonly heirs: ReadonlySet<SchemaKey>;
}

export type Families = ReadonlyMap<SchemaKey, Family>;

export function findFamilies(
  document: ApiDocument,
  { heirsOf }: Heirs,
  typesOf: TypesOf,
): Families {
  return new Map(
    [...document.schemas].flatMap(([key, { schema }]) => {
      const heirs = new Set(heirsOf(key));
      const isFamily =
        heirs.size > 0 &&
        (hasChoice(schema)
          ? leadsTo(schema, heirs, document)
          : schema.discriminator !== undefined && isObject(schema, typesOf));
      return isFamily
        ? [[key, { parent: schema, base: baseOf(schema), heirs }] as const]
        : [];
    }),
  );
}

function hasChoice({ oneOf, anyOf }: SchemaObject): boolean {
  return (oneOf ?? anyOf) !== undefined;
}

function isObject(schema: SchemaObject, typesOf: TypesOf): boolean {
  const types = typesOf(schema);
  return types.size === 1 && types.has("object");
}

/** Whether one of the alternatives is an heir, however it is referred to. */
function leadsTo(
  { oneOf = [], anyOf = [] }: SchemaObject,
  heirs: ReadonlySet<SchemaKey>,
  { schemas }: ApiDocument,
): boolean {
  const seen = new Set<SchemaObject>();
  const pending = [...oneOf, ...anyOf];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { ref } = next;
    if (heirs.has(ref ?? next.key)) return true;
    const target = ref === undefined ? undefined : schemas.get(ref);
    pending.push(
      ...(target === undefined ? [] : [target.schema]),
      ...[next.allOf, next.oneOf, next.anyOf].flatMap((part) => part ?? []),
    );
  }
  return false;
}

/** The key is that of a companion: it stands for no place in the document. */
export function baseKey(parent: SchemaKey): SchemaKey {
  return `${parent} base`;
}

function baseOf(parent: SchemaObject): SchemaObject | undefined {
  const {
    oneOf: _,
    anyOf: __,
    discriminator: ___,
    title: ____,
    description: _____,
    ...rest
  } = parent;
  const base = {
    ...rest,
    key: baseKey(parent.key),
    examples: [],
    deprecated: false,
    extensions: new Map<never, never>(),
  };
  return assertionsOf(base).size === 0 ? undefined : base;
}

/** The discriminator that schemas have from a parent of theirs. */
export function sharedDiscriminator(
  members: readonly SchemaObject[],
  families: Families,
): Discriminator | undefined {
  for (const { parent, heirs } of families.values())
    if (
      parent.discriminator !== undefined &&
      members.every(({ ref }) => ref !== undefined && heirs.has(ref))
    )
      return parent.discriminator;
  return undefined;
}

/**
 * What a schema takes over from one that it refers to: of a family the base where
 * it adds to it, and any of its members where it only stands for it. Undefined
 * where that is nothing.
 */
export function takenOver(
  target: SchemaKey,
  by: SchemaObject,
  families: Families,
): SchemaKey | undefined {
  const family = families.get(target);
  if (family === undefined) return target;
  const adds = !isStandIn(by) || family.heirs.has(by.key);
  return adds ? family.base?.key : target;
}
