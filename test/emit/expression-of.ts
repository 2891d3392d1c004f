import ts from "typescript";

/** The only expression of a source, which must have nothing beside it. */
export function expressionOf(source: string): ts.Expression {
  const file = ts.createSourceFile(
    "x.ts",
    `export const x = ${source};\n`,
    ts.ScriptTarget.ESNext,
    true,
  );
  const [statement, ...others] = file.statements;
  if (!statement || !ts.isVariableStatement(statement) || others.length > 0)
    throw new Error(`more than one statement: ${source}`);
  const value = statement.declarationList.declarations[0]?.initializer;
  if (!value) throw new Error(`no value: ${source}`);
  return value;
}
