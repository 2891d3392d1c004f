import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "./operation.js";
import type { ArraySchema, Schema, SchemaKey, TupleSchema } from "./schema.js";
import { childrenOf } from "./walk.js";

/** Tells of every list that nothing but `items` says to be one, as far as the finished model still has it. */
export function reportImpliedLists(
  { operations, schemas }: Api,
  reporter: Reporter,
): void {
  const met = new Set<SchemaKey>();
  const pending: Schema[] = [
    ...[...schemas.named.values()].map(({ schema }) => schema),
    ...operations.flatMap(({ parameters, body, responses }) => [
      ...parameters.map(({ schema }) => schema),
      ...[...(body === undefined ? [] : [body]), ...responses].flatMap(
        ({ contents }) => contents.map(({ schema }) => schema),
      ),
    ]),
  ].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isImplied(next) && !met.has(next.key)) {
      met.add(next.key);
      reporter.report("type-implied", next.place, {
        keyword: next.kind === "array" ? "items" : "prefixItems",
        type: "array",
        taken: "the type takes objects with a `length`, too",
      });
    }
    for (const each of childrenOf(next).toReversed()) pending.push(each);
  }
}

function isImplied(schema: Schema): schema is ArraySchema | TupleSchema {
  const isList = schema.kind === "array" || schema.kind === "tuple";
  return isList && schema.implied === true;
}
