import type {
  KnownSchema,
  NamedSchema,
  SchemaGraph,
  SchemaKey,
} from "./schema.js";

/** Named schemas, with the ends of what only stands for another: chains of names are walked once, not from each. */
export function createSchemaGraph(
  named: ReadonlyMap<SchemaKey, NamedSchema>,
): SchemaGraph {
  const ends = new Map<SchemaKey, KnownSchema | undefined>();
  for (const start of named.keys()) {
    const passed = new Set<SchemaKey>();
    let key = start;
    let end: KnownSchema | undefined;
    while (!passed.has(key)) {
      if (ends.has(key)) {
        end = ends.get(key);
        break;
      }
      passed.add(key);
      const schema = named.get(key)?.schema;
      if (schema?.kind !== "reference") {
        end = schema;
        break;
      }
      key = schema.target;
    }
    for (const each of passed) ends.set(each, end);
  }
  return { named, ends };
}
