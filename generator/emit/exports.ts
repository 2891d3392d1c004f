import { StructureKind, type ExportDeclarationStructure } from "./ts-morph.js";
import type { SymbolId } from "../plan/type-expr.js";
import {
  exportDeclaration,
  modulePath,
  type ModuleName,
} from "./module-names.js";
import { publicRuntime, runtimeSymbols } from "./runtime-symbols.js";
import type { SymbolTable } from "./symbol-table.js";

/** Passes symbols of one file on from another. */
export function exportOf(
  from: string,
  file: string,
  ids: readonly SymbolId[],
  symbols: SymbolTable,
): ExportDeclarationStructure {
  const names = ids.flatMap((id): ModuleName[] => {
    const symbol = symbols.get(id);
    return symbol ? [{ name: symbol.export, value: symbol.value }] : [];
  });
  return exportDeclaration(modulePath(from, file), names);
}

/** Passes on everything of a file: nothing is loaded where it is types only. */
export function exportAll(
  from: string,
  file: string,
  isTypeOnly: boolean,
): ExportDeclarationStructure {
  return {
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: modulePath(from, file),
    isTypeOnly,
  };
}

/** Passes on what a user of the package needs of the runtime. */
export function runtimeExports(
  from: string,
): readonly ExportDeclarationStructure[] {
  const modules = new Map<string, ModuleName[]>();
  for (const name of publicRuntime) {
    const symbol = runtimeSymbols.get(name);
    if (!symbol) continue;
    const names = modules.get(symbol.file) ?? [];
    modules.set(symbol.file, [...names, { name, value: symbol.value }]);
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => exportDeclaration(modulePath(from, file), names));
}
