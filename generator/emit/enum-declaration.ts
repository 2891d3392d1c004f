import {
  StructureKind,
  type FunctionDeclarationStructure,
} from "./ts-morph.js";
import type { EnumDeclaration, EnumMember } from "../plan/package-plan.js";
import type { TypeExpr } from "../plan/type-expr.js";
import {
  aliasDocStatement,
  aliasStatement,
  constStatement,
} from "./assigned-statements.js";
import { docComment } from "./doors/doc-comment.js";
import type { FileScope } from "./file-scope.js";
import {
  assignment,
  group,
  hardline,
  ifBreak,
  indent,
  line,
  softline,
  type Doc,
} from "./layout.js";
import { callDoc, signature, statementText } from "./signature.js";
import type { Statement } from "./source-file.js";
import { expanded, propertyDoc } from "./value-expression.js";

/** A const object with the documented values, the type of a value, and the guard of an open enum. */
export function enumStatements(
  declaration: EnumDeclaration,
  scope: FileScope,
): readonly Statement[] {
  const { symbol, docs, members, guard } = declaration;
  const name = scope.symbol(symbol, "value");
  const object = expanded(members.map((member) => memberDoc(member, scope)));
  return [
    constStatement(
      { name, docs, value: [object, " as const"], isExported: true },
      scope,
    ),
    declaration.derived === true
      ? aliasDocStatement(name, docs, derivedDoc(declaration, name), scope)
      : aliasStatement(name, docs, typeOf(declaration), scope),
    ...(guard === undefined
      ? []
      : [guardStructure(scope.symbol(guard, "value"), name, scope)]),
  ];
}

function memberDoc({ key, value, docs }: EnumMember, scope: FileScope): Doc {
  return [
    docComment(docs, 2, scope.linkName).map((text) => [text, hardline]),
    propertyDoc(key, value),
  ];
}

/** The documented values; the type of an open enum keeps their completion and takes any other. */
function typeOf({ members, open }: EnumDeclaration): TypeExpr {
  const values = members.map(({ value }): TypeExpr => ({
    kind: "literal",
    value,
  }));
  const kinds = new Set(members.map(({ value }) => typeof value));
  return {
    kind: "union",
    members: [
      ...values,
      ...(open && kinds.has("string") ? [anyOther("open-string")] : []),
      ...(open && kinds.has("number") ? [anyOther("open-number")] : []),
    ],
  };
}

/** The same, read off the const object. */
function derivedDoc({ members, open }: EnumDeclaration, name: string): Doc {
  const values = `(typeof ${name})[keyof typeof ${name}]`;
  const isText = members.some(({ value }) => typeof value === "string");
  const other = isText ? "(string & {})" : "(number & {})";
  return open
    ? group(indent([softline, ifBreak("| "), values, line, "| ", other]))
    : values;
}

function anyOther(name: "open-string" | "open-number"): TypeExpr {
  return { kind: "keyword", name };
}

function guardStructure(
  guard: string,
  name: string,
  scope: FileScope,
): FunctionDeclarationStructure {
  const values = callDoc(`${scope.global("Object")}.values`, [name]);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: guard,
    docs: ["Whether a value is one of those that the API documents."],
    ...signature(
      `export function ${guard}`,
      [{ name: "value", type: "unknown" }],
      `value is (typeof ${name})[keyof typeof ${name}]`,
    ),
    statements: [
      statementText(
        assignment("const known: readonly unknown[]", " =", values, "fluid"),
      ),
      "return known.includes(value);",
    ],
  };
}
