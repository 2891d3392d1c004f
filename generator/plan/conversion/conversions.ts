import type { Reporter } from "../../diagnostics/reporter.js";
import type { Api } from "../../ir/operation.js";
import type { Docs, Schema, SchemaKey } from "../../ir/schema.js";
import type { PackageOptions } from "../../options/package-options.js";
import { commentOf } from "../docs.js";
import type { LockedOperation } from "../lock.js";
import { memberName } from "../names.js";
import type { Symbols } from "../symbols.js";
import type { DocComment, SymbolId } from "../type-expr.js";
import type {
  ConversionConstant,
  ConversionExpr,
  ConversionModule,
} from "./conversion-expr.js";
import { describe } from "./describe.js";
import { allParts, holdersOf, inlineParts, rootsOf } from "./holders.js";
import { findKinds } from "./find-kinds.js";
import { reportRefusals } from "./report-refusals.js";
import type { ScalarKind } from "./scalar-kind.js";
import { valueDocs } from "./value-docs.js";

const FOLDER = "src/conversions";

/** Which values are something else for callers than for JSON, and what turns them over. */
export interface Conversions {
  /** What the values of a schema are for callers. */
  readonly kindOf: (schema: Schema) => ScalarKind | undefined;
  /** What there is in a schema, however deep. */
  kindsIn(schema: Schema): ReadonlySet<ScalarKind>;
  /** What turns the values of a schema over. */
  of(schema: Schema): ConversionExpr | undefined;
  /** What is said of something with the type of a schema. */
  readonly commentOf: (docs: Docs, schema: Schema) => DocComment;
  /** Whether any value is one of Temporal. */
  useTemporal(): boolean;
  /** The constants of models that were asked for, each in a file of its own. */
  modules(): readonly ConversionModule[];
}

export function createConversions(
  api: Api,
  options: PackageOptions,
  {
    symbols,
    locked,
    reporter,
  }: {
    readonly symbols: Symbols;
    readonly locked: ReadonlyMap<string, LockedOperation>;
    readonly reporter: Reporter;
  },
): Conversions {
  const graph = api.schemas;
  const { kindOf, refusals } = findKinds(api, options, locked);
  reportRefusals(refusals, reporter);
  const kinds = ["bigint", "digits", "date", "instant", "plain-date"] as const;
  const holders = kinds.map(
    (kind) =>
      [kind, holdersOf(graph, (schema) => kindOf(schema) === kind)] as const,
  );
  /** In the order in which they were asked for; they may ask for more. */
  const asked = new Map<SchemaKey, SymbolId>();
  const tools = { graph, kindOf, modelOf };
  const hasRemedy = (options.int64 ?? "number") === "number";
  return {
    kindOf,
    kindsIn,
    of: (schema) => describe(schema, tools),
    commentOf: (docs, schema) =>
      commentOf(docs, valueDocs(schema, { graph, kindOf, kindsIn, hasRemedy })),
    useTemporal: () =>
      options.dateTime === "Temporal" &&
      allParts(rootsOf(api), graph).some((schema) =>
        /^(?:instant|plain-date)$/.test(kindOf(schema) ?? ""),
      ),
    modules,
  };

  function kindsIn(schema: Schema): ReadonlySet<ScalarKind> {
    const found = new Set<ScalarKind>();
    for (const part of inlineParts([schema])) {
      const own = kindOf(part);
      if (own !== undefined) found.add(own);
      if (part.kind !== "reference") continue;
      for (const [kind, keys] of holders)
        if (keys.has(part.target)) found.add(kind);
    }
    return found;
  }

  function modelOf(key: SchemaKey): SymbolId | undefined {
    const known = asked.get(key);
    if (known !== undefined) return known;
    if (!holders.some(([, keys]) => keys.has(key))) return undefined;
    const { export: name, file } = symbols.get(key);
    const symbol = symbols.companion(
      key,
      "conversion",
      `${memberName(name)}Conversion`,
      true,
      file.replace(/^src\/models/, FOLDER),
    );
    asked.set(key, symbol);
    return symbol;
  }

  function modules(): readonly ConversionModule[] {
    const found = new Map<string, ConversionConstant[]>();
    // Grows while it is gone through.
    for (const [key, symbol] of asked) {
      const schema = graph.named.get(key)?.schema;
      const conversion = schema && describe(schema, tools);
      if (conversion === undefined) continue;
      const { file } = symbols.get(symbol);
      const constants = found.get(file) ?? [];
      found.set(file, constants);
      constants.push({ symbol, conversion });
    }
    return [...found]
      .map(([file, constants]) => ({ file, constants }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}
