import type { OptionsPlan } from "../plan/package-plan.js";
import type { Member } from "../plan/type-expr.js";
import { aliasStatement } from "./assigned-statements.js";
import type { FileScope } from "./file-scope.js";
import { interfaceStructure } from "./interface-structure.js";
import type { Parameter } from "./signature.js";
import type { Statement } from "./source-file.js";

/** What the constructor is told: an interface, or one a way to authenticate. */
export function optionsStatements(
  { symbol, docs, members, alternatives }: OptionsPlan,
  scope: FileScope,
): readonly Statement[] {
  const name = scope.symbol(symbol, "type");
  const base = { extends: scope.runtime("ClientOptions", "type") };
  if (alternatives.length === 0)
    return [interfaceStructure({ ...base, name, docs, members }, scope)];
  const union = alternatives.map((each) => ({
    kind: "symbol" as const,
    symbol: each.symbol,
  }));
  return [
    ...alternatives.map((each) =>
      interfaceStructure(
        {
          ...base,
          name: scope.symbol(each.symbol, "type"),
          docs: each.docs,
          members: [...each.members, ...members],
        },
        scope,
      ),
    ),
    aliasStatement(name, docs, { kind: "union", members: union }, scope),
  ];
}

/** `options`, which may be left out when nothing in it is required. */
export function optionsParameter(
  options: OptionsPlan,
  scope: FileScope,
): Parameter {
  const [...own] = options.alternatives.map(({ members }) => members);
  const ways = own.length === 0 ? [[]] : own;
  const isOptional = ways.some((members) =>
    [...members, ...options.members].every(({ optional }: Member) => optional),
  );
  return {
    name: "options",
    type: scope.symbol(options.symbol, "type"),
    ...(isOptional ? { initializer: "{}" } : {}),
  };
}
