import type { OptionsInterface, OptionsPlan } from "../plan/package-plan.js";
import type { Member, SymbolId } from "../plan/type-expr.js";
import { aliasStatement } from "./assigned-statements.js";
import type { FileScope } from "./file-scope.js";
import { interfaceStructure } from "./interface-structure.js";
import type { Parameter } from "./signature.js";
import type { Statement } from "./source-file.js";

/** What the constructor is told: an interface, or one a way to authenticate. */
export function optionsStatements(
  { symbol, docs, members, alternatives, base }: OptionsPlan,
  scope: FileScope,
): readonly Statement[] {
  const name = scope.symbol(symbol, "type");
  const root = scope.runtime("ClientOptions", "type");
  const print = (
    each: Omit<OptionsInterface, "symbol">,
    own: string,
    parent: string,
  ): Statement =>
    interfaceStructure({ ...each, name: own, extends: parent }, scope);
  if (alternatives.length === 0) return [print({ docs, members }, name, root)];
  const baseName = base && scope.symbol(base.symbol, "type");
  const shared = new Set(base?.members.map((member) => member.name));
  const union = alternatives.map((each) => ({
    kind: "symbol" as const,
    symbol: each.symbol,
  }));
  return [
    ...(base && baseName ? [print(base, baseName, root)] : []),
    ...alternatives
      .filter((each) => each.symbol !== base?.symbol)
      .map((each) =>
        print(
          {
            docs: each.docs,
            members: each.members.filter((member) => !shared.has(member.name)),
          },
          scope.symbol(each.symbol, "type"),
          baseName ?? root,
        ),
      ),
    aliasStatement(name, docs, { kind: "union", members: union }, scope),
  ];
}

/** Everything that these export. */
export function optionsSymbols({
  symbol,
  alternatives,
  base,
}: OptionsPlan): readonly SymbolId[] {
  const all = [...(base ? [base] : []), ...alternatives];
  return [symbol, ...new Set(all.map((each) => each.symbol))];
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
