import { StructureKind } from "ts-morph";
import type { PackagePlan, ResourceModule } from "../plan/package-plan.js";
import type { SymbolId } from "../plan/type-expr.js";
import { exportedSymbols } from "./declarations.js";
import { exportOf, runtimeExports } from "./exports.js";
import { modulePath } from "./module-names.js";
import { exportsFile, type Statement } from "./source-file.js";
import type { TextFile } from "./text-file.js";

/** The entry of the package: the class, its options, every type, and what the runtime has for users. */
export function indexFile(plan: PackagePlan): TextFile {
  const { client, models, modelIndex, resources, banner, symbols } = plan;
  const { indexFile: file } = client;
  const models_: readonly Statement[] =
    models.length === 0
      ? []
      : [
          {
            kind: StructureKind.ExportDeclaration,
            moduleSpecifier: modulePath(file, modelIndex),
          },
        ];
  return exportsFile(file, banner, [
    ...clientExports(plan),
    ...models_,
    ...[...resources]
      .filter(({ operations }) => operations.length > 0)
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map((resource) =>
        exportOf(file, resource.file, typesOf(resource), symbols),
      ),
    ...runtimeExports(file),
  ]);
}

/** The class and its options, by the file that holds them. */
function clientExports({ client, symbols }: PackagePlan): readonly Statement[] {
  const { className, options, indexFile: file } = client;
  const byFile = new Map<string, SymbolId[]>();
  const ids = [
    className,
    options.symbol,
    ...options.alternatives.map(({ symbol }) => symbol),
  ];
  for (const id of ids) {
    const home = symbols.get(id)?.file ?? file;
    byFile.set(home, [...(byFile.get(home) ?? []), id]);
  }
  return [...byFile].map(([home, own]) => exportOf(file, home, own, symbols));
}

/** What a call takes and gives. The functions are left to the entry of the resource. */
function typesOf({ operations }: ResourceModule): SymbolId[] {
  return operations.flatMap(({ params, response, errors, declarations }) => [
    params.symbol,
    ...(response === undefined ? [] : [response.symbol]),
    errors.symbol,
    ...declarations.flatMap(exportedSymbols),
  ]);
}
