import type { ModelModule, PackagePlan } from "../plan/package-plan.js";
import { declarationStatements, exportedSymbols } from "./declarations.js";
import { FileScope } from "./file-scope.js";
import { exportOf } from "./exports.js";
import { exportsFile, sourceFile } from "./source-file.js";
import type { TextFile } from "./text-file.js";

/** A model with what is inline in it. */
export function modelFile(
  { file, declarations }: ModelModule,
  { banner, symbols }: PackagePlan,
): TextFile {
  const scope = new FileScope(file, symbols);
  return sourceFile(
    file,
    banner,
    scope,
    declarations.flatMap((declaration) =>
      declarationStatements(declaration, scope),
    ),
  );
}

/** Every name of every model, by file. */
export function modelIndexFile(plan: PackagePlan): TextFile {
  const { modelIndex, models, banner, symbols } = plan;
  const statements = [...models]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, declarations }) =>
      exportOf(
        modelIndex,
        file,
        declarations.flatMap(exportedSymbols),
        symbols,
      ),
    );
  return exportsFile(modelIndex, banner, statements);
}
