import type { SchemaObject } from "../openapi/document/schema.js";

/**
 * A schema behind all that it depends on, each once; what is known is left out. Its
 * own stack: documents nest deeper than ours may.
 */
export function dependenciesFirst(
  start: SchemaObject,
  dependenciesOf: (schema: SchemaObject) => readonly SchemaObject[],
  isKnown: (schema: SchemaObject) => boolean,
): readonly SchemaObject[] {
  const order: SchemaObject[] = [];
  const met = new Set<SchemaObject>();
  const pending: { readonly schema: SchemaObject; readonly leave: boolean }[] =
    [{ schema: start, leave: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { schema, leave } = next;
    if (leave) {
      order.push(schema);
      continue;
    }
    if (met.has(schema) || isKnown(schema)) continue;
    met.add(schema);
    pending.push({ schema, leave: true });
    for (const each of dependenciesOf(schema).toReversed())
      pending.push({ schema: each, leave: false });
  }
  return order;
}
