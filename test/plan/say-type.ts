import type { PackagePlan } from "../../generator/plan/package-plan.js";
import type { Member, TypeExpr } from "../../generator/plan/type-expr.js";

/** A type expression in one line, near to TypeScript: what the tables of this folder compare. */
export function sayType(type: TypeExpr, plan: PackagePlan): string {
  const say = (inner: TypeExpr): string => sayType(inner, plan);
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "symbol":
      return plan.symbols.get(type.symbol)?.export ?? `?${type.symbol}`;
    case "runtime":
      return type.args.length === 0
        ? type.name
        : `${type.name}<${type.args.map(say).join(", ")}>`;
    case "array":
      return `${inBrackets(say(type.items))}[]`;
    case "tuple":
      return `[${type.elements
        .map(({ type: element, optional, rest }) =>
          rest
            ? `...${inBrackets(say(element))}[]`
            : `${say(element)}${optional ? "?" : ""}`,
        )
        .join(", ")}]`;
    case "object":
      return sayMembers(type.members, plan);
    case "map":
      return `{ [${say(type.keys)}]: ${say(type.values)} }`;
    case "mapped":
      return `{ [in ${say(type.keys)}]?: ${say(type.values)} }`;
    case "inherited":
      return `Object["${type.name}"]`;
    case "union":
      return type.members.map(say).join(" | ");
    case "intersection":
      return type.members.map((member) => inBrackets(say(member))).join(" & ");
    case "template":
      return `\`${type.parts
        .map((part) => (typeof part === "string" ? part : `\${${say(part)}}`))
        .join("")}\``;
  }
}

export function sayMembers(
  members: readonly Member[],
  plan: PackagePlan,
): string {
  const said = members.map(
    ({ name, optional, type }) =>
      `${name}${optional ? "?" : ""}: ${sayType(type, plan)}`,
  );
  return said.length === 0 ? "{}" : `{ ${said.join("; ")} }`;
}

function inBrackets(text: string): string {
  return text.includes(" | ") && !text.startsWith("{") ? `(${text})` : text;
}
