import { isNode, type Json } from "../examples/spec.js";

/**
 * The type that has one JSON value, as text. What is declared with it is not
 * fresh, so that members beyond those of the other type are no error.
 */
export function literalType(value: Json): string {
  if (Array.isArray(value)) {
    return `[${(value as readonly Json[]).map(literalType).join(", ")}]`;
  }
  if (isNode(value)) {
    const members = Object.entries(value).map(
      ([key, member]) => `${keyText(key)}: ${literalType(member)}`,
    );
    return `{ ${members.join("; ")} }`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) return "number";
  // There is no type -0.
  return JSON.stringify(Object.is(value, -0) ? 0 : value);
}

function keyText(key: string): string {
  const text = JSON.stringify(key);
  return key === "__proto__" ? `[${text}]` : text;
}
