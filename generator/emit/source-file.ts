import {
  printStructure,
  StructureKind,
  type StatementStructures,
  type WriterFunction,
} from "./ts-morph.js";
import { docText } from "./doors/doc-text.js";
import type { FileScope } from "./file-scope.js";
import type { TextFile } from "./text-file.js";
import { restoreLines } from "./verbatim.js";

/** A structure, or a text that is laid out already. */
export type Statement = StatementStructures | string;

/**
 * A source file: the banner, the imports that its scope asks for, and its
 * statements with an empty line between them. Exports of other files stand close.
 */
export function sourceFile(
  path: string,
  banner: string,
  scope: FileScope,
  statements: readonly Statement[],
): TextFile {
  return printFile(path, banner, [
    ...scope.imports(),
    ...statements.flatMap((statement, index) =>
      isExport(statement) && isExport(statements[index - 1])
        ? [statement]
        : [emptyLine, statement],
    ),
  ]);
}

/** A file of nothing but exports of other files, which stand close together. */
export function exportsFile(
  path: string,
  banner: string,
  statements: readonly Statement[],
): TextFile {
  return printFile(path, banner, statements);
}

function isExport(statement: Statement | undefined): boolean {
  return (
    typeof statement === "object" &&
    statement.kind === StructureKind.ExportDeclaration
  );
}

const emptyLine: WriterFunction = (writer) => {
  writer.blankLineIfLastNot();
};

function printFile(
  path: string,
  banner: string,
  statements: readonly (Statement | WriterFunction)[],
): TextFile {
  const printed = printStructure(
    {
      kind: StructureKind.SourceFile,
      statements: [bannerLine(banner), ...statements],
    },
    {
      indentNumberOfSpaces: 2,
      insertSpaceAfterOpeningAndBeforeClosingNonemptyBraces: false,
    },
  );
  return { path, text: emptyBraces(restoreLines(printed)) };
}

/** A line comment has no way to go on after a line end, so that it has none. */
export function bannerText(banner: string): string {
  return docText(
    banner
      .replace(/^\s*\/\/\s*/, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

function bannerLine(banner: string): string {
  return `// ${bannerText(banner)}`;
}

/** ts-morph breaks the line in an empty body. A line that holds nothing but a brace is always code. */
function emptyBraces(text: string): string {
  return text.replace(/\{\n *\}/g, "{}");
}
