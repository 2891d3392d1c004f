import type { SchemaKey, SchemaObject } from "../openapi/document/schema.js";
import { buildUnion } from "./build-union.js";
import { noDocs } from "./docs.js";
import { baseKey, takenOver, type Family } from "./families.js";
import { intersect } from "./intersect.js";
import type { SchemaContext } from "./schema-context.js";
import type { MemberTags, Schema } from "./schema.js";

/** What a schema is that means any of those that inherit from it; its parts, to be held together. */
export function buildFamily(
  { parent, base, heirs }: Family,
  context: SchemaContext,
): readonly Schema[] {
  const { oneOf, anyOf } = parent;
  const listed = [oneOf, anyOf].filter((members) => members !== undefined);
  if (listed.length === 0) return [heirsOrBase(parent, heirs, context)];
  const unions = listed.map((members) => buildUnion(parent, members, context));
  // What inherits has the base already.
  const isSaid = listed.some((members) =>
    members.every(({ ref }) => ref !== undefined && heirs.has(ref)),
  );
  return isSaid || base === undefined
    ? unions
    : [reference(parent, base.key), ...unions];
}

/** The heirs by their tags; and the base, for a tag may come that nobody has listed. */
function heirsOrBase(
  parent: SchemaObject,
  heirs: ReadonlySet<SchemaKey>,
  context: SchemaContext,
): Schema {
  const { discriminator, key, place } = parent;
  const base = reference(parent, baseKey(key));
  if (discriminator === undefined) return base;
  const { mapping, propertyName: property } = discriminator;
  const keys = new Set(mapping.size > 0 ? mapping.values() : heirs);
  const sources = [...keys].flatMap(
    (each) => context.document.schemas.get(each)?.schema ?? [],
  );
  const choices = context.tags.choose(sources, discriminator, parent);
  const members = sources.flatMap((source, index) => {
    const tags = choices[index]?.tags;
    if (tags === undefined || tags.values.length === 0) return [];
    return [{ schema: memberOf(source, parent, heirs, context), tags }];
  });
  if (members.length === 0) return base;
  const other = context.tags.other(parent, property);
  return {
    kind: "union",
    members: [...members.map(({ schema }) => schema), base],
    discriminator: {
      property,
      tags: [...members.map(({ tags }): MemberTags => tags), other],
    },
    open: false,
    key,
    place,
    docs: noDocs,
  };
}

function memberOf(
  source: SchemaObject,
  parent: SchemaObject,
  heirs: ReadonlySet<SchemaKey>,
  { families }: SchemaContext,
): Schema {
  const base = reference(parent, baseKey(parent.key));
  if (source.key === parent.key) return base;
  // Of an heir that has heirs itself they are members, too.
  const own = reference(
    parent,
    families.get(source.key)?.base?.key ?? source.key,
  );
  return heirs.has(source.key) ? own : intersect(base, own);
}

/** What a schema takes over from one that is a part of it: of a family the base where it adds to it. */
export function inherit(
  part: Schema,
  by: SchemaObject,
  { families }: SchemaContext,
): Schema {
  if (part.kind !== "reference") return part;
  const target = takenOver(part.target, by, families);
  if (target !== undefined) return { ...part, target };
  const { key, place, docs } = part;
  return { kind: "unknown", key, place, docs };
}

/** A reference to one of a family. */
function reference({ key, place }: SchemaObject, target: SchemaKey): Schema {
  return {
    kind: "reference",
    target,
    key: `${key}/family/${target}`,
    place,
    docs: noDocs,
  };
}
