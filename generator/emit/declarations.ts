import type { Declaration } from "../plan/package-plan.js";
import type { SymbolId } from "../plan/type-expr.js";
import { aliasStatement } from "./assigned-statements.js";
import { enumStatements } from "./enum-declaration.js";
import type { FileScope } from "./file-scope.js";
import { interfaceStructure } from "./interface-structure.js";
import { openUnionStatements } from "./open-union-declaration.js";
import type { Statement } from "./source-file.js";
import { templateIdStatements } from "./template-id-declaration.js";

export function declarationStatements(
  declaration: Declaration,
  scope: FileScope,
): readonly Statement[] {
  const name = scope.symbol(declaration.symbol, "type");
  switch (declaration.kind) {
    case "interface":
      return [interfaceStructure({ ...declaration, name }, scope)];
    case "alias":
      return [aliasStatement(name, declaration.docs, declaration.type, scope)];
    case "enum":
      return enumStatements(declaration, scope);
    case "open-union":
      return openUnionStatements(declaration, scope);
    case "template-id":
      return templateIdStatements(declaration, scope);
  }
}

/** Everything that a declaration exports. */
export function exportedSymbols(declaration: Declaration): readonly SymbolId[] {
  switch (declaration.kind) {
    case "interface":
    case "alias":
      return [declaration.symbol];
    case "enum":
    case "template-id":
      return declaration.guard === undefined
        ? [declaration.symbol]
        : [declaration.symbol, declaration.guard];
    case "open-union":
      return [
        declaration.symbol,
        declaration.known,
        ...(declaration.unknown.kind === "interface"
          ? [declaration.unknown.symbol]
          : []),
        declaration.guard,
      ];
  }
}
