import type { ResourceModule, ResourcePart } from "../plan/package-plan.js";
import { declarationStatements } from "./declarations.js";
import { exportAll } from "./exports.js";
import { FileScope } from "./file-scope.js";
import { operationStatements } from "./operation-statements.js";
import { exportsFile, sourceFile } from "./source-file.js";
import { hasValues, type PrintPlan } from "./symbol-table.js";
import type { TextFile } from "./text-file.js";

/** The functions of a resource, each behind its types: one file, or one that passes on several. */
export function resourceFiles(
  { file, operations, parts }: ResourceModule,
  plan: PrintPlan,
): readonly TextFile[] {
  if (parts.length === 0)
    return [partFile({ file, operations, declarations: [] }, plan)];
  return [
    exportsFile(
      file,
      plan.banner,
      parts.map((part) =>
        exportAll(file, part.file, !hasValues(part.file, plan.symbols)),
      ),
    ),
    ...parts.map((part) => partFile(part, plan)),
  ];
}

function partFile(
  { file, operations, declarations }: ResourcePart,
  { banner, symbols }: PrintPlan,
): TextFile {
  const scope = new FileScope(file, symbols);
  const statements = [
    ...operations.flatMap((operation) => operationStatements(operation, scope)),
    ...declarations.flatMap((declaration) =>
      declarationStatements(declaration, scope),
    ),
  ];
  return sourceFile(file, banner, scope, statements);
}
