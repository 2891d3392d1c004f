import type { ConversionModule } from "../plan/conversion/conversion-expr.js";
import { constStatement } from "./assigned-statements.js";
import { conversionValue } from "./conversion-value.js";
import { FileScope } from "./file-scope.js";
import { sourceFile } from "./source-file.js";
import type { PrintPlan } from "./symbol-table.js";
import type { TextFile } from "./text-file.js";
import { valueDoc } from "./value-expression.js";

/** What turns the values of models over; a bundle has it where an operation needs it. */
export function conversionFile(
  { file, constants }: ConversionModule,
  { banner, symbols }: PrintPlan,
): TextFile {
  const scope = new FileScope(file, symbols);
  const statements = constants.map(({ symbol, conversion }) =>
    constStatement(
      {
        name: scope.symbol(symbol, "value"),
        type: scope.runtime("Conversion", "type"),
        value: valueDoc(conversionValue(conversion, scope, true)),
        isExported: true,
      },
      scope,
    ),
  );
  return sourceFile(file, banner, scope, statements);
}
