import type { Schema } from "../ir/schema.js";

/** What says where a schema stands and what it means, and nothing of its values. */
const ASIDE: ReadonlySet<string> = new Set([
  "key",
  "place",
  "namePlace",
  "docs",
]);

/** Whether two schemas are written alike: the same reference, or inline ones with the same parts. */
export function sameSchema(left: Schema, right: Schema): boolean {
  return left === right || textOf(left) === textOf(right);
}

function textOf(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    ASIDE.has(key) ? undefined : value,
  );
}
