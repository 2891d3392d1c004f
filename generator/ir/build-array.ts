import type { SchemaObject } from "../openapi/document/schema.js";
import { noDocs } from "./docs.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";

/** Tuples longer than this are plain arrays: nobody reads them. */
const LONGEST_TUPLE = 16;

/** Arrays and tuples (JSON Schema 2020-12, core, 10.3.1; validation, 6.4). */
export function buildArray(
  source: SchemaObject,
  context: SchemaContext,
): Schema {
  const common = { key: source.key, place: source.place, docs: noDocs };
  // What the document doesn't say has a key of its own, as if it had said it.
  const anything: Schema = {
    ...common,
    kind: "unknown",
    key: `${source.key}/items`,
  };
  const items =
    source.items === undefined ? anything : context.build(source.items);
  const prefix = (source.prefixItems ?? []).map((item) => context.build(item));
  if (prefix.length === 0 || prefix.length > LONGEST_TUPLE) {
    // `items` says nothing about the places that `prefixItems` covers.
    return prefix.length === 0
      ? { kind: "array", items, ...common }
      : { kind: "array", items: anything, ...common };
  }
  const most = source.maxItems ?? Number.POSITIVE_INFINITY;
  const kept = prefix.slice(0, most);
  const rest =
    items.kind === "never" || most <= kept.length ? {} : { rest: items };
  return {
    kind: "tuple",
    prefix: kept,
    required: Math.min(source.minItems ?? 0, kept.length),
    ...rest,
    ...common,
  };
}
