import type {
  CompositeExpr,
  ConversionExpr,
  ConversionsByName,
  OperationConversion,
} from "../plan/conversion/conversion-expr.js";
import type { FileScope } from "./file-scope.js";
import { Reference, type Properties, type Value } from "./value-expression.js";

/** The members of the runtime's `Operation` that are for its values. */
export function operationConversion(
  { answers, sends, params }: OperationConversion,
  scope: FileScope,
): Properties {
  const use = (name: string): Reference =>
    new Reference(scope.runtime(name, "value"));
  const print = (conversion: ConversionExpr): Value =>
    conversionValue(conversion, scope, false);
  return {
    ...(answers === undefined
      ? {}
      : {
          answers: {
            read: use("readAnswer"),
            bodies: byName(answers, print),
          },
        }),
    ...(sends
      ? {
          sends: {
            stringify: use("stringify"),
            ...(params === undefined
              ? {}
              : { write: use("writeParams"), params: print(params) }),
          },
        }
      : {}),
  };
}

/** `isLazy` where models may refer to each other in a circle: then a function gives the other one. */
export function conversionValue(
  conversion: ConversionExpr,
  scope: FileScope,
  isLazy: boolean,
): Value {
  switch (conversion.kind) {
    case "scalar":
      return new Reference(scope.runtime(conversion.runtime, "value"));
    case "model": {
      const name = scope.symbol(conversion.symbol, "value");
      return new Reference(isLazy ? ["() => ", name] : name);
    }
    case "composite":
      return compositeValue(conversion, (inner) =>
        conversionValue(inner, scope, isLazy),
      );
  }
}

type Print = (conversion: ConversionExpr) => Value;

function compositeValue(composite: CompositeExpr, print: Print): Properties {
  const { first, members, patterns, variants, except, tag } = composite;
  const { text, number, items, others, otherwise, all, any } = composite;
  return {
    ...one("text", text, print),
    ...one("number", number, print),
    ...(except === undefined ? {} : { except }),
    ...(first === undefined
      ? {}
      : { first: first.map((each) => orNull(each, print)) }),
    ...one("items", items, print),
    ...(members === undefined ? {} : { members: byName(members, print) }),
    ...(patterns === undefined
      ? {}
      : {
          patterns: patterns.map(([pattern, each]) => [
            pattern,
            orNull(each, print),
          ]),
        }),
    ...one("others", others, print),
    ...(tag === undefined ? {} : { tag }),
    ...(variants === undefined ? {} : { variants: byName(variants, print) }),
    ...one("otherwise", otherwise, print),
    ...(all === undefined ? {} : { all: all.map(print) }),
    ...(any === undefined ? {} : { any: any.map(print) }),
  };
}

function one(
  key: string,
  conversion: ConversionExpr | undefined,
  print: Print,
): Properties {
  return conversion === undefined ? {} : { [key]: print(conversion) };
}

function orNull(conversion: ConversionExpr | null, print: Print): Value {
  return conversion === null ? null : print(conversion);
}

function byName(conversions: ConversionsByName, print: Print): Properties {
  return Object.fromEntries(
    conversions.map(([name, each]) => [name, orNull(each, print)]),
  );
}
