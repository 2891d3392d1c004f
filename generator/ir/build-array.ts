import type { SchemaObject } from "../openapi/document/schema.js";
import { evaluatesAlone } from "./assertions.js";
import { noDocs } from "./docs.js";
import { reportOwn } from "./own-contradiction.js";
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
  const count = countOf(source);
  if (count === undefined) {
    const { minItems = 0, maxItems } = source;
    if (maxItems !== undefined && minItems > maxItems)
      reportCount(source, minItems, maxItems, context);
    else
      reportOwn(
        source,
        "a list with what `contains` asks for",
        "one of a length that it may have",
        context,
      );
    return { kind: "never", ...common };
  }
  // What the document doesn't say has a key of its own, as if it had said it.
  const anything: Schema = {
    ...common,
    kind: "unknown",
    key: `${source.key}/items`,
  };
  const others = othersOf(source);
  const items = others === undefined ? anything : context.build(others);
  const prefix = (source.prefixItems ?? []).map((item) => context.build(item));
  const { least, most } = count;
  if (prefix.length === 0 || prefix.length > LONGEST_TUPLE)
    return {
      kind: "array",
      // `items` says nothing about the places that `prefixItems` covers.
      items: prefix.length === 0 ? items : anything,
      ...(least > 0 ? { least } : {}),
      ...(Number.isFinite(most) ? { most } : {}),
      ...common,
    };
  const kept = prefix.slice(0, most);
  const isClosed = items.kind === "never" || most <= kept.length;
  if (isClosed && least > kept.length) {
    reportCount(source, least, kept.length, context);
    return { kind: "never", ...common };
  }
  // What has to follow the places that are named has places, too.
  const following = isClosed ? 0 : Math.min(least, LONGEST_TUPLE) - kept.length;
  const places = [
    ...kept,
    ...Array.from({ length: Math.max(0, following) }, () => items),
  ];
  return {
    kind: "tuple",
    prefix: places,
    required: Math.min(least, places.length),
    ...(isClosed || most <= places.length ? {} : { rest: items }),
    ...common,
  };
}

function reportCount(
  source: SchemaObject,
  least: number,
  most: number,
  context: SchemaContext,
): void {
  reportOwn(
    source,
    `a list of at least ${String(least)} items`,
    `one of at most ${String(most)}`,
    context,
  );
}

/** What items beyond `prefixItems` are held to. */
function othersOf(source: SchemaObject): SchemaObject | undefined {
  if (source.items !== undefined) return source.items;
  return evaluatesAlone(source) ? source.unevaluatedItems : undefined;
}

/** How few items and how many there may be; undefined where no number is right. */
function countOf(
  source: SchemaObject,
): { readonly least: number; readonly most: number } | undefined {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = source;
  const { contains, minContains = 1 } = source;
  const { maxContains = Number.POSITIVE_INFINITY } = source;
  const needed = contains === undefined ? 0 : minContains;
  const least = Math.max(minItems, needed);
  // Every item is one that `contains: true` counts.
  const most = Math.min(
    maxItems,
    contains?.boolean === true ? maxContains : Number.POSITIVE_INFINITY,
  );
  const isImpossible =
    least > most ||
    (contains !== undefined && needed > maxContains) ||
    (contains?.boolean === false && needed > 0);
  return isImpossible ? undefined : { least, most };
}
