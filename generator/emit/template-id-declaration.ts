import {
  StructureKind,
  type FunctionDeclarationStructure,
} from "./ts-morph.js";
import type { TemplateIdDeclaration } from "../plan/package-plan.js";
import { aliasStatement } from "./assigned-statements.js";
import { stringLiteral } from "./doors/literal.js";
import type { FileScope } from "./file-scope.js";
import { assignment } from "./layout.js";
import { callDoc, signature, statementText } from "./signature.js";
import type { Statement } from "./source-file.js";

/** The type that says how such an id begins, and the guard that says the rest. */
export function templateIdStatements(
  declaration: TemplateIdDeclaration,
  scope: FileScope,
): readonly Statement[] {
  const { symbol, docs, type } = declaration;
  const name = scope.symbol(symbol, "type");
  return [
    aliasStatement(name, docs, type, scope),
    guardStructure(declaration, name, scope),
  ];
}

function guardStructure(
  declaration: TemplateIdDeclaration,
  name: string,
  scope: FileScope,
): FunctionDeclarationStructure {
  const { pattern, flags, isWhole } = declaration;
  const guard = scope.symbol(declaration.guard, "value");
  const test = callDoc(`new ${scope.global("RegExp")}`, [
    stringLiteral(pattern),
    ...(flags === "" ? [] : [stringLiteral(flags)]),
  ]);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: guard,
    docs: [
      isWhole
        ? "Whether a value has the form that the API documents."
        : "Whether a value begins as the API documents it. To look for the rest of its pattern could take very long.",
    ],
    ...signature(
      `export function ${guard}`,
      [{ name: "value", type: "unknown" }],
      `value is ${name}`,
    ),
    statements: [
      statementText(assignment("const pattern", " =", test, "fluid")),
      'return typeof value === "string" && pattern.test(value);',
    ],
  };
}
