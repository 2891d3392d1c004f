import { isObject } from "../source/json.js";
import type { TypeExpr } from "../plan/type-expr.js";

/** The questions that Prettier asks of a type before it lays out what holds it. */

type Joined = Extract<TypeExpr, { kind: "union" | "intersection" }>;

/** The members of a union or intersection, those of the same kind in it included. */
export function flatten(type: Joined): readonly TypeExpr[] {
  return type.members.flatMap((member) =>
    member.kind === type.kind ? flatten(member) : [member],
  );
}

/** A union or intersection of one is that one. */
function unwrap(type: TypeExpr): TypeExpr {
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const [only, ...others] = flatten(type);
  return only !== undefined && others.length === 0 ? unwrap(only) : type;
}

/** Printed in braces. */
export function isObjectType(given: TypeExpr): boolean {
  const type = unwrap(given);
  return (
    type.kind === "object" ||
    type.kind === "map" ||
    type.kind === "mapped" ||
    (type.kind === "literal" && isObject(type.value)) ||
    (type.kind === "keyword" &&
      (type.name === "empty-object" || type.name === "array-like"))
  );
}

/** A name without type arguments, a keyword, a literal. */
export function isSimple(given: TypeExpr): boolean {
  const type = unwrap(given);
  switch (type.kind) {
    case "symbol":
    case "template":
      return true;
    case "runtime":
      return type.args.length === 0;
    case "keyword":
      return !type.name.startsWith("open-");
    case "literal":
      return typeof type.value !== "object" || type.value === null;
    default:
      return false;
  }
}

/** A union that has no place of its own to break. */
export function isBreakableUnion(given: TypeExpr): boolean {
  return unwrap(given).kind === "union" && !hugs(given);
}

/** `X | null`: such a union stays on the line of its braces. */
export function hugs(given: TypeExpr): boolean {
  const type = unwrap(given);
  if (type.kind !== "union") return false;
  const members = flatten(type).map(unwrap);
  const object = members.find(
    (member) => isObjectType(member) || isName(member),
  );
  return (
    object !== undefined &&
    members.every((member) => member === object || isVoid(member))
  );
}

function isName(type: TypeExpr): boolean {
  return (
    type.kind === "symbol" ||
    type.kind === "runtime" ||
    (type.kind === "keyword" &&
      (type.name === "Blob" ||
        type.name === "FormData" ||
        type.name === "Uint8Array" ||
        type.name === "ArrayBuffer"))
  );
}

function isVoid(type: TypeExpr): boolean {
  return (
    (type.kind === "keyword" &&
      (type.name === "null" || type.name === "void")) ||
    (type.kind === "literal" && type.value === null)
  );
}
