import type { Api } from "../ir/operation.js";
import type { EnumSchema, Schema, SchemaKey } from "../ir/schema.js";
import { childrenOf } from "../ir/walk.js";
import type { Lock } from "./lock.js";
import { typeName } from "./names.js";

/** What the type of a schema is called elsewhere. */
export function suggestedName(schema: Schema): string | undefined {
  const name = schema.kind === "enum" ? schema.suggestedName : undefined;
  return name && typeName(name);
}

/** Of enums that are the same, by the key of each the key of the one that is declared. */
export type SharedEnums = ReadonlyMap<SchemaKey, SchemaKey>;

/**
 * Enums that a document writes out again and again under one name (AutoRest's
 * `x-ms-enum`): one of them is declared, a component before what is inline, and
 * what an earlier run declared before others.
 */
export function findSharedEnums(api: Api, lock: Lock | undefined): SharedEnums {
  const groups = new Map<string, SchemaKey[]>();
  for (const schema of suggested(api)) {
    const { suggestedName, values, open, key } = schema;
    const group = JSON.stringify([suggestedName, values, open]);
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  const { named } = api.schemas;
  const isLocked = (key: SchemaKey): boolean =>
    lock !== undefined && Object.hasOwn(lock.names, key);
  return new Map(
    [...groups.values()].flatMap((keys) => {
      const first =
        keys.find((key) => named.has(key)) ?? keys.find(isLocked) ?? keys[0];
      return keys.flatMap((key): [SchemaKey, SchemaKey][] =>
        first === undefined || named.has(key) ? [] : [[key, first]],
      );
    }),
  );
}

/** Every enum that has a name from elsewhere, in document order. */
function suggested({ schemas: { named }, operations }: Api): Set<EnumSchema> {
  const found = new Set<EnumSchema>();
  const pending: Schema[] = [
    ...[...named.values()].map(({ schema }) => schema),
    ...operations.flatMap(({ parameters, body, responses }) => [
      ...parameters.map(({ schema }) => schema),
      ...[...(body === undefined ? [] : [body]), ...responses].flatMap(
        ({ contents }) => contents.map(({ schema }) => schema),
      ),
    ]),
  ].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    // The values of a named "enum or null" are no type of their own.
    const isWhole = named.get(next.key)?.schema === next;
    if (
      next.kind === "enum" &&
      next.suggestedName !== undefined &&
      next.name === undefined &&
      (isWhole || !named.has(next.key))
    )
      found.add(next);
    for (const each of childrenOf(next).toReversed()) pending.push(each);
  }
  return found;
}
