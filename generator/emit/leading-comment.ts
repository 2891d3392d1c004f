import type { DocComment } from "../plan/type-expr.js";
import { docComment } from "./doors/doc-comment.js";
import type { FileScope } from "./file-scope.js";
import { verbatim } from "./verbatim.js";

/**
 * The doc comment of a structure that is indented by `column`, laid out already:
 * ts-morph would go through the lines of `docs` once more, which takes longer
 * than all the rest of the structure.
 */
export function leadingComment(
  docs: DocComment,
  column: number,
  scope: FileScope,
): { readonly leadingTrivia?: string } {
  const lines = docComment(docs, column, scope.linkName);
  const behind = `\n${" ".repeat(column)}`;
  return lines.length === 0
    ? {}
    : { leadingTrivia: verbatim(lines.map((line) => line + behind).join("")) };
}
