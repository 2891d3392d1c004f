import type { HeadersModule } from "../plan/headers-plan.js";
import { constStatement } from "./assigned-statements.js";
import { FileScope } from "./file-scope.js";
import { sourceFile } from "./source-file.js";
import type { PrintPlan } from "./symbol-table.js";
import type { TextFile } from "./text-file.js";
import { Reference, valueDoc } from "./value-expression.js";

/** How the headers of answers are read; a bundle has those that its operations answer. */
export function headersFile(
  { file, sets }: HeadersModule,
  { banner, symbols }: PrintPlan,
): TextFile {
  const scope = new FileScope(file, symbols);
  const statements = sets.map(({ symbol, kinds }) =>
    constStatement(
      {
        name: scope.symbol(symbol, "value"),
        type: scope.runtime("DocumentedHeaders", "type"),
        value: valueDoc({
          read: new Reference(scope.runtime("readHeaders", "value")),
          kinds,
        }),
        isExported: true,
      },
      scope,
    ),
  );
  return sourceFile(file, banner, scope, statements);
}
