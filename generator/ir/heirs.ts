import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaKey, SchemaObject } from "../openapi/document/schema.js";
import { assertionsOf, saysOnly } from "./assertions.js";

/** Which named schemas inherit from which. */
export interface Heirs {
  /** Those that inherit from a schema, over any number of generations, in document order. */
  readonly heirsOf: (key: SchemaKey) => readonly SchemaKey[];
  /** Those that a schema inherits from. */
  readonly ancestorsOf: (key: SchemaKey) => ReadonlySet<SchemaKey>;
}

/** How far up an heir is looked for: real families have a handful of generations. */
const GENERATIONS = 20;

/** Who inherits, by `allOf` or by a `$ref` beside other keywords (OAS 3.2.0, 4.24.8). */
export function createHeirs(document: ApiDocument): Heirs {
  const ancestors = new Map<SchemaKey, Set<SchemaKey>>();
  const heirs = new Map<SchemaKey, SchemaKey[]>();
  for (const key of document.schemas.keys()) {
    const above = new Set<SchemaKey>();
    let level = parentsOf(key);
    for (let step = 0; step < GENERATIONS && level.length > 0; step += 1) {
      // Each once: parents that are named twice a generation would double it every time.
      const next = new Set(
        level.filter((each) => each !== key && !above.has(each)),
      );
      for (const parent of next) {
        above.add(parent);
        const known = heirs.get(parent);
        if (known === undefined) heirs.set(parent, [key]);
        else known.push(key);
      }
      level = [...next].flatMap(parentsOf);
    }
    ancestors.set(key, above);
  }
  const none: ReadonlySet<SchemaKey> = new Set();
  return {
    heirsOf: (key) => heirs.get(key) ?? [],
    ancestorsOf: (key) => ancestors.get(key) ?? none,
  };

  function parentsOf(key: SchemaKey): SchemaKey[] {
    const schema = document.schemas.get(key)?.schema;
    if (schema === undefined || saysOnly(schema, "ref")) return [];
    return partsOf(schema);
  }
}

/** The references that hold for all of a schema. */
function partsOf({ ref, allOf = [] }: SchemaObject): SchemaKey[] {
  return [...(ref === undefined ? [] : [ref]), ...allOf.flatMap(partsOf)];
}

/** Whether a schema only stands for another: `$ref`, or `allOf` of one where nothing else is said. */
export function isStandIn(schema: SchemaObject): boolean {
  if (saysOnly(schema, "ref")) return schema.ref !== undefined;
  if (!saysOnly(schema, "allOf")) return false;
  const said = schema.allOf?.filter((part) => assertionsOf(part).size > 0);
  return said?.length === 1 && said.every(isStandIn);
}
