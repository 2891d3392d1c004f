import type { PackagePlan, ResourceModule } from "../plan/package-plan.js";
import { declarationStatements } from "./declarations.js";
import { FileScope } from "./file-scope.js";
import { operationStatements } from "./operation-statements.js";
import { sourceFile } from "./source-file.js";
import type { TextFile } from "./text-file.js";

/** The functions of a resource, each behind its types, and what is inline in those. */
export function resourceFile(
  resource: ResourceModule,
  { banner, symbols }: PackagePlan,
): TextFile {
  const { file, operations, declarations } = resource;
  const scope = new FileScope(file, symbols);
  const statements = [
    ...operations.flatMap((operation) => operationStatements(operation, scope)),
    ...declarations.flatMap((declaration) =>
      declarationStatements(declaration, scope),
    ),
  ];
  return sourceFile(file, banner, scope, statements);
}
