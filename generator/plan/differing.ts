import type { Schema, SchemaGraph, SchemaKey } from "../ir/schema.js";
import { childrenOf } from "../ir/walk.js";

/** The schemas that requests and responses see differently: those with a readOnly or writeOnly member, however deep. */
export function findDiffering(
  from: readonly Schema[],
  graph: SchemaGraph,
): ReadonlySet<SchemaKey> {
  const differing = new Set<SchemaKey>();
  const holders = new Map<SchemaKey, SchemaKey[]>();
  const hold = (inner: SchemaKey, holder: SchemaKey): void => {
    const known = holders.get(inner);
    if (known === undefined) holders.set(inner, [holder]);
    else known.push(holder);
  };

  const pending = [...from];
  for (const { schema } of graph.named.values()) pending.push(schema);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "reference") hold(next.target, next.key);
    if (
      next.kind === "object" &&
      next.properties.some(({ readOnly, writeOnly }) => readOnly || writeOnly)
    )
      differing.add(next.key);
    for (const child of childrenOf(next)) {
      hold(child.key, next.key);
      pending.push(child);
    }
  }

  // What holds a schema that differs differs too.
  const marked = [...differing];
  for (let next = marked.pop(); next !== undefined; next = marked.pop())
    for (const holder of holders.get(next) ?? [])
      if (!differing.has(holder)) {
        differing.add(holder);
        marked.push(holder);
      }
  return differing;
}
