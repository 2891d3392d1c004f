import type { OperationPlan } from "../package-plan.js";
import type { ConversionExpr, ConversionModule } from "./conversion-expr.js";
import { KINDS } from "./kinds.js";
import type { ScalarKind } from "./scalar-kind.js";

/** The files of the runtime that a package has for the sake of its values. */
export function runtimePartsOf(
  operations: readonly OperationPlan[],
  modules: readonly ConversionModule[],
  needsTemporal: boolean,
): readonly string[] {
  const conversions = operations.flatMap(({ conversion }) => conversion ?? []);
  const answers = conversions.flatMap((each) => each.answers ?? []);
  const params = conversions.flatMap((each) => each.params ?? []);
  const scalars = [
    ...answers.flatMap(([, conversion]) => conversion ?? []),
    ...params,
    ...modules
      .flatMap(({ constants }) => constants)
      .map(({ conversion }) => conversion),
  ].flatMap(scalarsIn);
  const parts = [
    ...scalars.map((kind) => KINDS[kind].file),
    ...(needsTemporal ? ["temporal.ts"] : []),
    ...(answers.length > 0 ? ["read-answer.ts", "convert.ts"] : []),
    ...(params.length > 0 ? ["write-params.ts", "convert.ts"] : []),
    ...(operations.some(({ headers }) => headers) ? ["read-headers.ts"] : []),
    ...(conversions.some(({ sends }) => sends) ? ["stringify.ts"] : []),
  ];
  return [...new Set(parts)].sort();
}

function scalarsIn(conversion: ConversionExpr): readonly ScalarKind[] {
  if (conversion.kind === "scalar") return [conversion.value];
  if (conversion.kind === "model") return [];
  const { text, number, first, items, others, otherwise } = conversion;
  const { members, variants, patterns, all, any } = conversion;
  const named = [members, variants, patterns].flatMap((each) => each ?? []);
  return [
    text,
    number,
    ...(first ?? []),
    items,
    ...named.map(([, inner]) => inner),
    others,
    otherwise,
    ...(all ?? []),
    ...(any ?? []),
  ].flatMap((inner) => (inner ? scalarsIn(inner) : []));
}
