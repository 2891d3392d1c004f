import type { Declaration, ParamsPlan } from "../plan/package-plan.js";
import type { Member, SymbolId, TypeExpr } from "../plan/type-expr.js";
import { scalarCode } from "./doors/scalar-code.js";
import type { PrintPlan } from "./symbol-table.js";
import {
  isProperties,
  Reference,
  type Properties,
  type Value,
} from "./value-expression.js";

/** Makes values that README can show: documented examples where there are any. */
export interface Samples {
  /** What a call has to be given: the required members, in the first of several forms. */
  params(params: ParamsPlan): Properties;
}

/** Nesting beyond which an example says no more. */
const deepest = 4;

export function createSamples({ models, resources }: PrintPlan): Samples {
  const declared = new Map<SymbolId, Declaration>();
  const operations = resources.flatMap((resource) => resource.operations);
  for (const { declarations } of [...models, ...operations])
    for (const declaration of declarations)
      declared.set(declaration.symbol, declaration);
  return {
    params: ({ members, variants }) => {
      const form = variants === undefined ? {} : valueOf(variants, 0);
      return { ...objectOf(members, 0), ...(isProperties(form) ? form : {}) };
    },
  };

  function objectOf(members: readonly Member[], depth: number): Properties {
    return Object.fromEntries(
      members
        .filter(({ optional }) => !optional)
        .map((member) => [member.name, memberOf(member, depth)]),
    );
  }

  function memberOf({ docs, type }: Member, depth: number): Value {
    for (const tag of docs.tags) {
      if (tag.tag !== "example") continue;
      const { value, as } = tag;
      if (as === undefined) return value;
      const code = as === "parts" ? undefined : scalarCode(value, as);
      if (code !== undefined) return new Reference(code);
    }
    return valueOf(type, depth);
  }

  function valueOf(type: TypeExpr, depth: number): Value {
    if (depth > deepest) return null;
    switch (type.kind) {
      case "literal":
        return type.value;
      case "symbol":
        return declaredValue(declared.get(type.symbol), depth);
      case "array":
        return [];
      case "tuple":
        return type.elements
          .filter(({ optional, rest }) => !optional && !rest)
          .map((element) => valueOf(element.type, depth + 1));
      case "object":
        return objectOf(type.members, depth + 1);
      case "union": {
        const [first] = type.members;
        return first ? valueOf(first, depth) : null;
      }
      case "intersection": {
        const values = type.members.map((each) => valueOf(each, depth));
        return values.every(isProperties)
          ? Object.fromEntries(values.flatMap((each) => Object.entries(each)))
          : (values[0] ?? null);
      }
      case "template":
        return type.parts
          .map((part) => (typeof part === "string" ? part : "…"))
          .join("");
      case "keyword":
        return keywordValue(type.name);
      case "runtime":
        return type.name === "BinaryBody" ? keywordValue("Blob") : {};
      default:
        return {};
    }
  }

  function declaredValue(
    declaration: Declaration | undefined,
    depth: number,
  ): Value {
    switch (declaration?.kind) {
      case "interface":
        return objectOf(declaration.members, depth + 1);
      case "alias":
      case "template-id":
        return valueOf(declaration.type, depth + 1);
      case "enum":
        return declaration.members[0]?.value ?? null;
      case "open-union": {
        const [first] = declaration.members;
        return first ? valueOf(first, depth + 1) : null;
      }
      default:
        return {};
    }
  }
}

function keywordValue(name: string): Value {
  switch (name) {
    case "string":
    case "open-string":
      return "…";
    case "number":
    case "open-number":
      return 1;
    case "boolean":
      return true;
    case "bigint":
      return new Reference("1n");
    case "Blob":
      return new Reference('new Blob(["…"])');
    case "FormData":
      return new Reference("new FormData()");
    case "Date":
      return new Reference("new Date()");
    case "Temporal.Instant":
      return new Reference("Temporal.Now.instant()");
    case "Temporal.PlainDate":
      return new Reference("Temporal.Now.plainDateISO()");
    case "empty-object":
    case "object":
      return {};
    default:
      return null;
  }
}
