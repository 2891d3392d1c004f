import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "../ir/operation.js";
import type { NamedSchema } from "../ir/schema.js";
import { hasValue } from "./declare.js";
import type { Lock } from "./lock.js";
import { typeName, type Names } from "./names.js";
import type { Declaration, ModelModule } from "./package-plan.js";
import type { Symbols } from "./symbols.js";
import type { Declarer, Types } from "./typing.js";
import type { Usage } from "./usage.js";

const FOLDER = "src/models";

/** Names every schema that has a pointer of its own, components first: they were named by a person. */
export function nameModels(
  api: Api,
  names: Names,
  symbols: Symbols,
  {
    locked,
    reporter,
  }: { readonly locked: Lock | undefined; readonly reporter: Reporter },
): void {
  const all = [...api.schemas.named.values()];
  const components = all.filter(({ component }) => component);
  const others = all.filter(({ component }) => !component);
  for (const named of [...components, ...others]) {
    const { place, name, namePlace } = named.schema;
    const chosen = name !== undefined;
    const wanted = name ?? typeName(named.name);
    const file = names.file(named.key, FOLDER, wanted, chosen);
    symbols.define(named.key, wanted, file, hasValue(named.schema), chosen);
    const { export: given } = symbols.get(named.key);
    const before = Object.hasOwn(locked?.names ?? {}, named.key);
    if (given === wanted || (before && !chosen)) continue;
    const what = `the schema \`${named.name}\``;
    if (chosen) reporter.report("x-name-taken", namePlace, { what, wanted });
    else reporter.report("name-taken", place, { what, wanted, given });
  }
}

/** One module a named schema; what is inline in it is declared beside it. */
export function planModels(
  api: Api,
  { symbols, types, declarer, usage }: ModelTools,
): readonly ModelModule[] {
  return [...api.schemas.named.values()].map((named: NamedSchema) => {
    const { file, export: name } = symbols.get(named.key);
    const declarations: Declaration[] = [];
    const sent = usage.onlySent(named.key);
    const site = { name, file, declarations, sent };
    declarer.declareAs(named.key, named.schema, site, types);
    return { file, declarations };
  });
}

interface ModelTools {
  readonly symbols: Symbols;
  readonly types: Types;
  readonly declarer: Declarer;
  readonly usage: Usage;
}
