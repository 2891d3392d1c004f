import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "../ir/operation.js";
import type { NamedSchema, SchemaKey } from "../ir/schema.js";
import { hasValue } from "./declare.js";
import type { Direction } from "./direction.js";
import type { Lock } from "./lock.js";
import { typeName, type Names } from "./names.js";
import type { Declaration, ModelModule } from "./package-plan.js";
import { suggestedName } from "./shared-enums.js";
import type { Symbols } from "./symbols.js";
import type { SymbolId } from "./type-expr.js";
import { spread, type SpreadTools } from "./spread.js";
import type { Declarer, Types } from "./typing.js";
import { inputOf, type Usage } from "./usage.js";

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
  const all = familiesApart(api).map(({ whole }) => whole);
  const components = all.filter(({ component }) => component);
  const others = all.filter(({ component }) => !component);
  const taken = new Set(all.map((named) => typeName(named.name)));
  for (const named of [...components, ...others]) {
    const { place, name, namePlace } = named.schema;
    const chosen = name !== undefined;
    const suggested = suggestedName(named.schema);
    // What others call it must not cost another schema its own name.
    const isFree =
      suggested !== undefined &&
      !taken.has(suggested) &&
      symbols.isFree(named.key, suggested);
    const wanted = name ?? (isFree ? suggested : typeName(named.name));
    const file = names.file(named.key, FOLDER, wanted, chosen);
    symbols.define(named.key, wanted, file, hasValue(named.schema), chosen);
    const { export: given } = symbols.get(named.key);
    const before = Object.hasOwn(locked?.names ?? {}, named.key);
    if (given === wanted || (before && !chosen)) continue;
    const what = `the schema \`${named.name}\``;
    if (chosen) reporter.report("x-name-taken", namePlace, { what, wanted });
    else reporter.report("name-taken", place, { what, wanted, given });
  }
  for (const { whole, base } of familiesApart(api))
    if (base !== undefined) {
      const { export: name } = symbols.get(whole.key);
      symbols.companion(
        whole.key,
        "base",
        `${name}Base`,
        hasValue(base.schema),
      );
    }
}

/** A schema and, where others inherit from it, its base, which is declared with it. */
interface Model {
  readonly whole: NamedSchema;
  readonly base: NamedSchema | undefined;
}

function familiesApart({ schemas: { named } }: Api): readonly Model[] {
  const bases = new Map(
    [...named.values()].map((each) => [each.schema.baseOf, each]),
  );
  return [...named.values()]
    .filter(({ schema }) => schema.baseOf === undefined)
    .map((whole) => ({ whole, base: bases.get(whole.key) }));
}

/** One module a named schema; what is inline in it is declared beside it. */
export function planModels(
  api: Api,
  { names, symbols, lines, types, declarer, usage }: ModelTools,
): readonly ModelModule[] {
  const all = [...api.schemas.named.values()];
  // Before what is inline gets names: a schema's own two come first.
  for (const { key } of all) nameInput(key, symbols, usage);
  return familiesApart(api).flatMap(({ whole, base }) => {
    const { file } = symbols.get(whole.key);
    const declarations: Declaration[] = [];
    const declare = (
      symbol: SymbolId,
      { schema }: NamedSchema,
      direction: Direction,
    ): void => {
      const { export: name } = symbols.get(symbol);
      const site = { name, file, declarations, direction };
      declarer.declareAs(symbol, schema, site, types);
    };
    for (const model of base === undefined ? [whole] : [whole, base]) {
      declare(model.key, model, "both");
      if (usage.isSplit(model.key))
        declare(inputOf(model.key), model, "request");
    }
    return spread(file, declarations, { names, symbols, lines });
  });
}

/** `PetInput`: a pet as it is sent, where that differs. */
function nameInput(key: SchemaKey, symbols: Symbols, usage: Usage): void {
  if (!usage.isSplit(key)) return;
  const { export: name, value } = symbols.get(key);
  symbols.companion(key, "input", `${name}Input`, value);
}

interface ModelTools extends SpreadTools {
  readonly types: Types;
  readonly declarer: Declarer;
  readonly usage: Usage;
}
