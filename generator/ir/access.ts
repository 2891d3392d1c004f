import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";

/** Who may set a member. */
export interface Access {
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/**
 * What `readOnly` and `writeOnly` say of a member, by whichever of the schemas that
 * it is held to (JSON Schema 2020-12, validation, 9.4).
 */
export function accessOf(schema: SchemaObject, document: ApiDocument): Access {
  const seen = new Set<SchemaObject>();
  const pending = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { ref, allOf = [] } = next;
    const target = ref === undefined ? undefined : document.schemas.get(ref);
    for (const each of allOf) pending.push(each);
    if (target !== undefined) pending.push(target.schema);
  }
  const all = [...seen];
  return {
    readOnly: all.some(({ readOnly }) => readOnly),
    writeOnly: all.some(({ writeOnly }) => writeOnly),
  };
}
