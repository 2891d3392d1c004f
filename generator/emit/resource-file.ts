import type { PackagePlan, ResourceModule } from "../plan/package-plan.js";
import { FileScope } from "./file-scope.js";
import { operationStatements } from "./operation-statements.js";
import { sourceFile } from "./source-file.js";
import type { TextFile } from "./text-file.js";

/** The functions of a resource, each behind its types. */
export function resourceFile(
  resource: ResourceModule,
  { banner, symbols }: PackagePlan,
): TextFile {
  const { file, operations } = resource;
  const scope = new FileScope(file, symbols);
  const statements = operations.flatMap((operation) =>
    operationStatements(operation, scope),
  );
  return sourceFile(file, banner, scope, statements);
}
