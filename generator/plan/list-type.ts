import type { ArraySchema } from "../ir/schema.js";
import type { Direction } from "./direction.js";
import type { TupleElement, TypeExpr } from "./type-expr.js";

/** More items than this, one by one, are nothing that anybody reads. */
const MOST_LISTED = 5;

/**
 * The type of a list. So many items exactly are a tuple, and of what is received at
 * least so many: `[T, ...T[]]`, whose first item is surely there. What is sent stays
 * `T[]`: of a caller's list nobody knows how long it is, and he may not have to prove
 * it. At most so many would be `[T?, T?]`, of which every item may be `undefined` to
 * those without exactOptionalPropertyTypes: words say it.
 */
export function listType(
  { least = 0, most = Number.POSITIVE_INFINITY }: ArraySchema,
  items: TypeExpr,
  direction: Direction,
): TypeExpr {
  if (most === 0) return { kind: "tuple", elements: [] };
  const isExact = least === most;
  const isSaid = isExact || direction === "response";
  if (least === 0 || least > MOST_LISTED || !isSaid)
    return { kind: "array", items };
  const element = (rest: boolean): TupleElement => ({
    type: items,
    optional: false,
    rest,
  });
  return {
    kind: "tuple",
    elements: [
      ...Array.from({ length: least }, () => element(false)),
      ...(isExact ? [] : [element(true)]),
    ],
  };
}
