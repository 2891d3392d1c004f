import type { DocComment, TypeExpr } from "../plan/type-expr.js";
import { identifier } from "./doors/identifier.js";
import type { FileScope } from "./file-scope.js";
import { leadingComment } from "./leading-comment.js";
import {
  assignment,
  printDoc,
  type AssignmentLayout,
  type Doc,
} from "./layout.js";
import { aliasedDoc } from "./type-expression.js";
import { isBreakableUnion } from "./type-shape.js";
import { behind, verbatim } from "./verbatim.js";

/** `export type Name = …;` */
export function aliasStatement(
  name: string,
  docs: DocComment,
  type: TypeExpr,
  scope: FileScope,
): string {
  const layout = isBreakableUnion(type) ? "break-after" : "fluid";
  return aliasDocStatement(name, docs, aliasedDoc(type, scope), scope, layout);
}

/** The same for a type that is laid out already. */
export function aliasDocStatement(
  name: string,
  docs: DocComment,
  type: Doc,
  scope: FileScope,
  layout: AssignmentLayout = "fluid",
): string {
  const head = `export type ${identifier(name)}`;
  return statement(docs, assignment(head, " =", type, layout), scope);
}

interface Constant {
  readonly name: string;
  readonly docs?: DocComment;
  readonly type?: string;
  readonly value: Doc;
  readonly isExported: boolean;
}

/** `const name: Type = …;` */
export function constStatement(
  { name, docs, type, value, isExported }: Constant,
  scope: FileScope,
): string {
  const head = [
    isExported ? "export const " : "const ",
    identifier(name),
    type === undefined ? "" : `: ${type}`,
  ].join("");
  return statement(docs, assignment(head, " =", value, "fluid"), scope);
}

/** As one text, since all of it is laid out: ts-morph would look for commas to put into it. */
function statement(
  docs: DocComment | undefined,
  doc: Doc,
  scope: FileScope,
): string {
  const { leadingTrivia = "" } = docs ? leadingComment(docs, 0, scope) : {};
  return leadingTrivia + verbatim(printDoc([doc, ";"]));
}

/** What stands behind the `=` of a head that is too simple to break; a line break may come first. */
export function assigned(head: string, value: Doc, column = 0): string {
  const text = printDoc([assignment(head, " =", value, "fluid"), ";"], column);
  return behind(`${head} =`, text);
}
