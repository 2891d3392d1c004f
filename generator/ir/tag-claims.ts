import type { ApiDocument, NamedSchema } from "../openapi/document/document.js";
import type {
  Discriminator,
  SchemaKey,
  SchemaObject,
} from "../openapi/document/schema.js";
import { isStandIn, type Heirs } from "./heirs.js";

/** Which texts choose which member of a union. */
export interface TagClaims {
  /** The texts that choose each member: those of the mapping, else its names. */
  readonly claimsOf: (
    members: readonly SchemaObject[],
    discriminator: Discriminator,
  ) => ReadonlyMap<SchemaObject, readonly string[]>;
  /** Whether a member is the one that other tags choose, or none. */
  readonly isDefault: (
    member: SchemaObject,
    discriminator: Discriminator,
  ) => boolean;
}

export function createTagClaims(
  document: ApiDocument,
  heirs: Heirs,
): TagClaims {
  return { claimsOf, isDefault };

  function claimsOf(
    members: readonly SchemaObject[],
    { mapping }: Discriminator,
  ): ReadonlyMap<SchemaObject, readonly string[]> {
    const owners = new Map<SchemaKey, SchemaObject[]>();
    for (const member of members)
      for (const key of identitiesOf(member))
        owners.set(key, [...(owners.get(key) ?? []), member]);
    const claims = new Map<SchemaObject, string[]>();
    for (const [text, key] of mapping)
      for (const member of owners.get(key) ?? ownersAround(key, members))
        claims.set(member, [...(claims.get(member) ?? []), text]);
    for (const member of members)
      if (!claims.has(member)) claims.set(member, [...namesOf(member)]);
    return claims;
  }

  /** The members that a schema is within, or inherits from. */
  function ownersAround(
    key: SchemaKey,
    members: readonly SchemaObject[],
  ): readonly SchemaObject[] {
    const above = heirs.ancestorsOf(key);
    return members.filter((member) => {
      const keys = identitiesOf(member);
      return (
        alternativesOf(keys).has(key) || [...keys].some((one) => above.has(one))
      );
    });
  }

  function isDefault(
    member: SchemaObject,
    { defaultMapping }: Discriminator,
  ): boolean {
    return (
      defaultMapping !== undefined && identitiesOf(member).has(defaultMapping)
    );
  }

  /** The keys that a schema goes by: its own, and those that it only stands for. */
  function identitiesOf(schema: SchemaObject): ReadonlySet<SchemaKey> {
    const keys = new Set<SchemaKey>();
    let next: SchemaObject | undefined = schema;
    while (next !== undefined && !keys.has(next.key)) {
      keys.add(next.key);
      const [only]: readonly SchemaObject[] = next.allOf ?? [];
      const isMember: boolean = next === schema && next.ref !== undefined;
      if (!isMember && !isStandIn(next)) break;
      next =
        next.ref === undefined ? only : document.schemas.get(next.ref)?.schema;
    }
    return keys;
  }

  /** The keys of all alternatives in a schema that is a union, however deep. */
  function alternativesOf(
    keys: ReadonlySet<SchemaKey>,
  ): ReadonlySet<SchemaKey> {
    const found = new Set<SchemaKey>();
    const pending = [...keys];
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      const schema = document.schemas.get(key)?.schema;
      for (const member of [...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])])
        for (const each of identitiesOf(member)) {
          if (!found.has(each)) pending.push(each);
          found.add(each);
        }
    }
    return found;
  }

  /** Without a mapping a schema's name is its tag, or what AutoRest's extension says. */
  function namesOf(member: SchemaObject | undefined): readonly string[] {
    if (member === undefined) return [];
    const keys = identitiesOf(member);
    const all = [...keys].flatMap((key) => document.schemas.get(key) ?? []);
    const written = [member, ...all.map(({ schema }) => schema)]
      .map(
        ({ extensions }) => extensions.get("x-ms-discriminator-value")?.value,
      )
      .find((value) => typeof value === "string");
    const within = [...alternativesOf(keys)].flatMap(
      (key) => document.schemas.get(key) ?? [],
    );
    const [first] = all;
    const own = written ?? (first && tagNameOf(first));
    return [own, ...within.map(tagNameOf)].filter((text) => text !== undefined);
  }
}

/** The place in a list is no name, but a component may be called `2`. */
function tagNameOf({ name, component }: NamedSchema): string | undefined {
  return component || !/^\d*$/.test(name) ? name : undefined;
}
