import { isObject, type Json } from "../source/json.js";
import { noComment } from "./docs.js";
import { STRING } from "./expressions.js";
import type { TypeExpr } from "./type-expr.js";

/**
 * The type of one JSON value. A `$ref` in it is only text: whoever put the document
 * together may have rewritten it, so that it may be any.
 */
export function literalType(value: Json): TypeExpr {
  if (!hasReference(value)) return { kind: "literal", value };
  if (Array.isArray(value))
    return {
      kind: "tuple",
      elements: value.map((item: Json) => ({
        type: literalType(item),
        optional: false,
        rest: false,
      })),
    };
  if (!isObject(value)) return { kind: "literal", value };
  return {
    kind: "object",
    members: Object.entries(value).map(([name, member]) => ({
      name,
      type: isReference(name, member) ? STRING : literalType(member),
      optional: false,
      docs: noComment,
    })),
  };
}

function isReference(name: string, value: Json): boolean {
  return name === "$ref" && typeof value === "string";
}

function hasReference(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasReference);
  return (
    isObject(value) &&
    Object.entries(value).some(
      ([name, member]) => isReference(name, member) || hasReference(member),
    )
  );
}
