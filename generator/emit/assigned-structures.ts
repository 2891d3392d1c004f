import {
  StructureKind,
  VariableDeclarationKind,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
} from "./ts-morph.js";
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
import { behind } from "./verbatim.js";

/** `export type Name = …;` */
export function aliasStructure(
  name: string,
  docs: DocComment,
  type: TypeExpr,
  scope: FileScope,
): TypeAliasDeclarationStructure {
  const layout = isBreakableUnion(type) ? "break-after" : "fluid";
  return aliasDocStructure(name, docs, aliasedDoc(type, scope), scope, layout);
}

/** The same for a type that is laid out already. */
export function aliasDocStructure(
  name: string,
  docs: DocComment,
  type: Doc,
  scope: FileScope,
  layout: AssignmentLayout = "fluid",
): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: identifier(name),
    type: assigned(`export type ${name}`, type, layout),
    ...leadingComment(docs, 0, scope),
  };
}

interface Constant {
  readonly name: string;
  readonly docs?: DocComment;
  readonly type?: string;
  readonly value: Doc;
  readonly isExported: boolean;
}

/** `const name: Type = …;` */
export function constStructure(
  { name, docs, type, value, isExported }: Constant,
  scope: FileScope,
): VariableStatementStructure {
  const head = [
    isExported ? "export const " : "const ",
    identifier(name),
    type === undefined ? "" : `: ${type}`,
  ].join("");
  return {
    kind: StructureKind.VariableStatement,
    isExported,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name,
        initializer: assigned(head, value),
        ...(type === undefined ? {} : { type }),
      },
    ],
    ...(docs === undefined ? {} : leadingComment(docs, 0, scope)),
  };
}

/** What stands behind the `=` of a head that is too simple to break; a line break may come first. */
export function assigned(
  head: string,
  value: Doc,
  layout: AssignmentLayout = "fluid",
  column = 0,
): string {
  const text = printDoc([assignment(head, " =", value, layout), ";"], column);
  return behind(`${head} =`, text);
}
