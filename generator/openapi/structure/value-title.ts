import { excerpt } from "../../diagnostics/visible.js";
import type { Json } from "../../source/json.js";

/** A value in words: "the text "abc"", "a list". */
export function valueTitle(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return `the text "${excerpt(value, 40)}"`;
    case "number":
      return `the number ${value}`;
    case "boolean":
      return `${value}`;
    default:
      return "an object";
  }
}
