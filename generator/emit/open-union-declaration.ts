import {
  StructureKind,
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
} from "./ts-morph.js";
import type {
  OpenUnionDeclaration,
  UnknownForm,
} from "../plan/package-plan.js";
import type { DocComment, SymbolId, TypeExpr } from "../plan/type-expr.js";
import { aliasStatement } from "./assigned-statements.js";
import { propertyAccess } from "./doors/identifier.js";
import type { FileScope } from "./file-scope.js";
import { interfaceStructure } from "./interface-structure.js";
import { assignment, group, indent, softline, type Doc } from "./layout.js";
import { callDoc, signature, statementText } from "./signature.js";
import type { Statement } from "./source-file.js";
import { valueDoc } from "./value-expression.js";

/**
 * The union of what is documented and of what may come, both by a name of
 * their own, and the guard that tells them apart.
 */
export function openUnionStatements(
  declaration: OpenUnionDeclaration,
  scope: FileScope,
): readonly Statement[] {
  const { symbol, known, unknown, members } = declaration;
  const name = scope.symbol(symbol, "type");
  return [
    aliasStatement(name, declaration.docs, either(known, unknown), scope),
    aliasStatement(
      scope.symbol(known, "type"),
      comment("The documented kinds of ", symbol, "."),
      { kind: "union", members },
      scope,
    ),
    ...(unknown.kind === "type"
      ? []
      : [unknownStructure(declaration, unknown, scope)]),
    guardStructure(declaration, scope),
  ];
}

function unknownStructure(
  { symbol, discriminator }: OpenUnionDeclaration,
  unknown: Extract<UnknownForm, { kind: "interface" }>,
  scope: FileScope,
): InterfaceDeclarationStructure {
  return interfaceStructure(
    {
      name: scope.symbol(unknown.symbol, "type"),
      docs: comment("A kind of ", symbol, " that the API may add later."),
      indexes: [
        {
          keys: { kind: "keyword", name: "string" },
          values: { kind: "keyword", name: "unknown" },
        },
      ],
      members: [
        {
          name: discriminator,
          type: unknown.tag,
          optional: false,
          docs: { paragraphs: [], tags: [] },
        },
      ],
    },
    scope,
  );
}

function guardStructure(
  declaration: OpenUnionDeclaration,
  scope: FileScope,
): FunctionDeclarationStructure {
  const guard = scope.symbol(declaration.guard, "value");
  const name = scope.symbol(declaration.symbol, "type");
  const known = scope.symbol(declaration.known, "type");
  const tag = accessDoc(declaration.discriminator);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: guard,
    docs: ["Whether a value is of a kind that the API documents."],
    ...signature(
      `export function ${guard}`,
      [{ name: "value", type: name }],
      `value is ${known}`,
    ),
    statements: [
      statementText(
        assignment(
          "const known: readonly unknown[]",
          " =",
          valueDoc(declaration.tags),
          "fluid",
        ),
      ),
      statementText(["return ", callDoc("known.includes", [["value", tag]])]),
    ],
  };
}

/** `.name`, or a text in brackets, between which Prettier may break the line. */
function accessDoc(name: string): Doc {
  const access = propertyAccess(name);
  return access.startsWith(".")
    ? access
    : group(["[", indent([softline, access.slice(1, -1)]), softline, "]"]);
}

function either(known: SymbolId, unknown: UnknownForm): TypeExpr {
  return {
    kind: "union",
    members: [
      { kind: "symbol", symbol: known },
      unknown.kind === "type"
        ? unknown.type
        : { kind: "symbol", symbol: unknown.symbol },
    ],
  };
}

function comment(before: string, link: SymbolId, after: string): DocComment {
  return { paragraphs: [[before, { link }, after]], tags: [] };
}
