import type { Api } from "../../ir/operation.js";
import type { Schema, SchemaGraph, SchemaKey } from "../../ir/schema.js";
import { childrenOf } from "../../ir/walk.js";
import { isJson } from "../media-types.js";

/** The schemas that values of an API have: all with a name, and those of its operations. */
export function rootsOf({ operations, schemas }: Api): readonly Schema[] {
  return [
    ...[...schemas.named.values()].map(({ schema }) => schema),
    ...operations.flatMap(({ parameters, body, responses }) => [
      ...parameters.map(({ schema }) => schema),
      ...(body?.contents ?? []).map(({ schema }) => schema),
      ...responses
        .flatMap(({ contents }) => contents)
        .filter(({ mediaType }) => isJson(mediaType))
        .map(({ schema }) => schema),
    ]),
  ];
}

/** The named schemas with something in them, however deep, that `isMeant` accepts. */
export function holdersOf(
  graph: SchemaGraph,
  isMeant: (schema: Schema) => boolean,
): ReadonlySet<SchemaKey> {
  const holding = new Set<SchemaKey>();
  const users = new Map<SchemaKey, SchemaKey[]>();
  for (const { key, schema } of graph.named.values())
    for (const part of inlineParts([schema])) {
      if (isMeant(part)) holding.add(key);
      if (part.kind !== "reference") continue;
      const known = users.get(part.target);
      if (known === undefined) users.set(part.target, [key]);
      else known.push(key);
    }
  const pending = [...holding];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const user of users.get(next) ?? [])
      if (!holding.has(user)) {
        holding.add(user);
        pending.push(user);
      }
  return holding;
}

/** Schemas and all that is inline in them; references, but not what they lead to. */
export function inlineParts(schemas: readonly Schema[]): readonly Schema[] {
  const parts: Schema[] = [];
  const pending = [...schemas];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    parts.push(next);
    for (const each of childrenOf(next)) pending.push(each);
  }
  return parts;
}

/** Schemas and all that is in them. */
export function allParts(
  schemas: readonly Schema[],
  graph: SchemaGraph,
): readonly Schema[] {
  const met = new Set<SchemaKey>();
  const parts: Schema[] = [];
  let from: readonly Schema[] = schemas;
  while (from.length > 0) {
    const found = inlineParts(from);
    for (const each of found) parts.push(each);
    from = found.flatMap((part) => {
      if (part.kind !== "reference" || met.has(part.target)) return [];
      met.add(part.target);
      return graph.named.get(part.target)?.schema ?? [];
    });
  }
  return parts;
}
