import { isDeepStrictEqual } from "node:util";
import type {
  Declaration,
  PackagePlan,
} from "../../../generator/plan/package-plan.js";
import type { Member, TypeExpr } from "../../../generator/plan/type-expr.js";

/** Tells whether a value is one of a type, as TypeScript would of its literal. */
export function createMatcher({
  models,
}: PackagePlan): (value: unknown, type: TypeExpr) => boolean {
  const declared = new Map(
    models.flatMap(({ declarations }) =>
      declarations.map((each) => [each.symbol, each] as const),
    ),
  );
  return matches;

  function matches(value: unknown, type: TypeExpr): boolean {
    switch (type.kind) {
      case "keyword":
        return isKeyword(value, type.name);
      case "literal":
        return isDeepStrictEqual(value, type.value);
      case "symbol": {
        const declaration = declared.get(type.symbol);
        if (declaration === undefined) throw new Error(`no ${type.symbol}`);
        return isDeclared(value, declaration);
      }
      case "array":
        return (
          Array.isArray(value) &&
          value.every((item) => matches(item, type.items))
        );
      case "tuple":
        return Array.isArray(value) && isTuple(value, type.elements);
      case "object":
        return hasMembers(value, type.members);
      case "map":
        return (
          isRecord(value) &&
          Object.values(value).every((each) => matches(each, type.values))
        );
      case "union":
        return type.members.some((member) => matches(value, member));
      case "intersection":
        return type.members.every((member) => matches(value, member));
      default:
        throw new Error(`nobody asked for ${type.kind}`);
    }
  }

  function isDeclared(value: unknown, declaration: Declaration): boolean {
    switch (declaration.kind) {
      case "interface": {
        const { members, indexes = [] } = declaration;
        return (
          hasMembers(value, members) &&
          isRecord(value) &&
          indexes.every(({ values }) =>
            Object.values(value).every((each) => matches(each, values)),
          )
        );
      }
      case "alias":
        return matches(value, declaration.type);
      case "enum":
        return declaration.members.some((member) => member.value === value);
      default:
        throw new Error(`nobody asked for ${declaration.kind}`);
    }
  }

  function hasMembers(value: unknown, members: readonly Member[]): boolean {
    return (
      isRecord(value) &&
      members.every(({ name, optional, type }) =>
        Object.hasOwn(value, name) ? matches(value[name], type) : optional,
      )
    );
  }

  function isTuple(
    value: readonly unknown[],
    elements: Extract<TypeExpr, { kind: "tuple" }>["elements"],
  ): boolean {
    return (
      elements.every(
        ({ type, optional, rest }, index) =>
          rest ||
          (index < value.length ? matches(value[index], type) : optional),
      ) &&
      value.slice(elements.filter(({ rest }) => !rest).length).every((item) => {
        const last = elements.at(-1);
        return last?.rest === true && matches(item, last.type);
      })
    );
  }
}

function isKeyword(value: unknown, name: string): boolean {
  switch (name) {
    case "unknown":
      return true;
    case "Date":
      return value instanceof Date;
    case "null":
      return value === null;
    case "string":
    case "number":
    case "bigint":
    case "boolean":
    case "undefined":
      return typeof value === name;
    case "never":
      return false;
    default:
      throw new Error(`nobody asked for ${name}`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date)
  );
}
