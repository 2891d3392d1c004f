import type { ModelModule } from "../plan/package-plan.js";
import { declarationStatements, exportedSymbols } from "./declarations.js";
import { FileScope } from "./file-scope.js";
import { listFiles } from "./export-lists.js";
import { sourceFile } from "./source-file.js";
import type { TextFile } from "./text-file.js";
import type { PrintPlan } from "./symbol-table.js";

/** A model with what is inline in it. */
export function modelFile(
  { file, declarations }: ModelModule,
  { banner, symbols }: PrintPlan,
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
export function modelIndexFiles(plan: PrintPlan): readonly TextFile[] {
  const listings = [...plan.models]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, declarations }) => ({
      file,
      ids: declarations.flatMap(exportedSymbols),
    }));
  return listFiles(plan.modelIndex, listings, plan);
}
