import { union } from "./expressions.js";
import type { TypeExpr } from "./type-expr.js";

/** What TypeScript knows every object to have, its own or not. */
const INHERITED: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/** The type of an optional member. An object without one of its own may have it all the same: from `Object`. */
export function orInherited(name: string, type: TypeExpr): TypeExpr {
  return INHERITED.has(name)
    ? union([type, { kind: "inherited", name }])
    : type;
}
