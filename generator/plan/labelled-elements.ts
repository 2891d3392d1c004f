import type { SymbolId, TupleElement, TypeExpr } from "./type-expr.js";

/**
 * A tuple, with labels where they are needed: the compiler puts off what a list in a
 * list is, which lets types recur, but not within `T?` and `...T[]` that have no
 * label (TS2456).
 */
export function labelled(
  type: TypeExpr,
  isAlias: (symbol: SymbolId) => boolean,
): TypeExpr {
  if (type.kind !== "tuple") return type;
  const elements = type.elements.map((element, index): TupleElement => {
    const { optional, rest } = element;
    if (!holdsList(element.type) || !(optional || rest)) return element;
    // An alias that stands there itself puts off the whole tuple, but not behind a label.
    if (rest && holdsSymbol(element.type, isAlias)) return element;
    return { ...element, label: rest ? "rest" : `item${String(index + 1)}` };
  });
  return { kind: "tuple", elements };
}

/** Whether a type is a list, or one of several that are, with a name in it. */
function holdsList(type: TypeExpr): boolean {
  switch (type.kind) {
    case "array":
      return holdsSymbol(type.items) || holdsList(type.items);
    case "tuple":
      return type.elements.some(
        (each) => holdsSymbol(each.type) || holdsList(each.type),
      );
    case "union":
    case "intersection":
      return type.members.some(holdsList);
    default:
      return false;
  }
}

/** Whether a type is a name, or one of several that are. */
function holdsSymbol(
  type: TypeExpr,
  isMeant: (symbol: SymbolId) => boolean = () => true,
): boolean {
  switch (type.kind) {
    case "symbol":
      return isMeant(type.symbol);
    case "union":
    case "intersection":
      return type.members.some((member) => holdsSymbol(member, isMeant));
    default:
      return false;
  }
}
