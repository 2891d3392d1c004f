import type { Place } from "../diagnostics/diagnostic.js";

/** Where a part of a config stands; undefined for what was given as a value or on the command line. */
export type Locate = (
  pointer: string,
  part?: "key" | "value",
) => Place | undefined;

/** What a value is, for a sentence. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const type = typeof value;
  if (type === "undefined") return "missing";
  return type === "object" ? "an object" : `a ${type}`;
}
