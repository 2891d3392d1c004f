import type { OperationPlan } from "../plan/package-plan.js";
import type { SymbolId } from "../plan/type-expr.js";
import { exportedSymbols } from "./declarations.js";
import {
  isTypeOnly,
  listFiles,
  listLength,
  type Listing,
} from "./export-lists.js";
import { exportAll, exportOf, runtimeExports } from "./exports.js";
import { optionsSymbols } from "./options-statements.js";
import { exportsFile, type Statement } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import type { PrintPlan } from "./symbol-table.js";

/** From so many lines on, each resource has a list of its own. */
const LONG_INDEX = 1200;

/** The entry of the package: the class, its options, every type, and what the runtime has for users. */
export function indexFiles(plan: PrintPlan): readonly TextFile[] {
  const { client, models, modelIndex, resources, banner } = plan;
  const { indexFile: file } = client;
  const lists = [...resources]
    .filter(({ operations }) => operations.length > 0)
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ entry, operations }) => ({
      path: file.replace(/\.ts$/, `/${entry}.ts`),
      listings: byFile(operations.flatMap(typesOf), plan),
    }));
  const all = lists.flatMap(({ listings }) => listings);
  const isLong = listLength(file, all, plan) > LONG_INDEX;
  const entry = exportsFile(file, banner, [
    ...byFile(classOf(client), plan).map((each) => passOn(file, each, plan)),
    ...(models.length === 0 ? [] : [exportAll(file, modelIndex, false)]),
    ...(isLong
      ? lists.map(({ path, listings }) =>
          exportAll(file, path, isTypeOnly(listings, plan)),
        )
      : all.map((each) => passOn(file, each, plan))),
    ...runtimeExports(file),
  ]);
  return [
    entry,
    ...(isLong
      ? lists.flatMap(({ path, listings }) => listFiles(path, listings, plan))
      : []),
  ];
}

function passOn(
  from: string,
  { file, ids }: Listing,
  { symbols }: PrintPlan,
): Statement {
  return exportOf(from, file, ids, symbols);
}

/** The class and its options. */
function classOf({ className, options }: PrintPlan["client"]): SymbolId[] {
  return [className, ...optionsSymbols(options)];
}

/** Symbols by the file that holds them. */
function byFile(
  ids: readonly SymbolId[],
  { symbols }: PrintPlan,
): readonly Listing[] {
  const files = new Map<string, SymbolId[]>();
  for (const id of ids) {
    const home = symbols.get(id)?.file;
    if (home === undefined) continue;
    const known = files.get(home);
    if (known === undefined) files.set(home, [id]);
    else known.push(id);
  }
  return [...files].map(([file, own]) => ({ file, ids: own }));
}

/** What a call takes and gives. The functions are left to the entry of the resource. */
function typesOf(operation: OperationPlan): SymbolId[] {
  const { params, response, errors, declarations } = operation;
  return [
    params.symbol,
    ...(response === undefined ? [] : [response.symbol]),
    errors.symbol,
    ...declarations.flatMap(exportedSymbols),
  ];
}
