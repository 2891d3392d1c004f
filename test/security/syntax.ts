import ts from "typescript";
import { expect } from "vitest";
import type { TextFile } from "../../generator/host.js";

/** What an attack would run. Found as a name in a tree of syntax, it would be code. */
export const payload = "globalThis.__PWNED=1";

/** What the trees of some files hold. */
export interface Syntax {
  /** What is no JavaScript or TypeScript. */
  readonly errors: readonly string[];
  /** Names, quoted ones left out. */
  readonly names: ReadonlySet<string>;
  /** Strings and the texts of templates, as they would be when run. */
  readonly strings: ReadonlySet<string>;
  readonly comments: readonly string[];
  /** The kinds of nodes there are, such as `RegularExpressionLiteral`. */
  readonly kinds: ReadonlySet<string>;
  /** What is called or constructed, and what is imported by a call: `eval`, `import(x)`. */
  readonly calls: readonly string[];
}

/** Reads the TypeScript and JavaScript among some files. */
export function syntaxOf(files: readonly TextFile[]): Syntax {
  const errors: string[] = [];
  const names = new Set<string>();
  const strings = new Set<string>();
  const kinds = new Set<string>();
  const calls: string[] = [];
  const comments: string[] = [];
  for (const { path, text } of files) {
    if (!/\.[jt]s$/.test(path)) continue;
    const { parseDiagnostics = [], ...file } = ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.ESNext,
      true,
    ) as ts.SourceFile & { parseDiagnostics?: readonly ts.Diagnostic[] };
    for (const { messageText } of parseDiagnostics)
      errors.push(
        `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    file.statements.forEach(visit);
    comments.push(...commentsOf(text));
  }
  return { errors, names, strings, comments, kinds, calls };

  function visit(node: ts.Node): void {
    kinds.add(ts.SyntaxKind[node.kind]);
    if (ts.isIdentifier(node)) names.add(node.text);
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      strings.add(node.text);
    if (ts.isCallExpression(node) || ts.isNewExpression(node))
      calls.push(calleeOf(node));
    ts.forEachChild(node, visit);
  }
}

function calleeOf(node: ts.CallExpression | ts.NewExpression): string {
  const callee = node.expression.getText();
  const [argument] = node.arguments ?? [];
  const isConstant = argument !== undefined && ts.isStringLiteral(argument);
  return callee === "import" ? `import(${isConstant ? '""' : "…"})` : callee;
}

/** Every comment of a file, whatever it stands beside. */
function commentsOf(text: string): readonly string[] {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ESNext, true);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
    // Between the parts of a template or a string there are no comments.
    if (!ts.isTemplateMiddleOrTemplateTail(node))
      for (const { pos, end } of ranges) found.set(pos, text.slice(pos, end));
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return [...found.values()];
}

/** The attack is in what is written, and nothing of it is code. */
export function expectInert(files: readonly TextFile[]): Syntax {
  const syntax = syntaxOf(files);
  expect(syntax.errors).toEqual([]);
  expect(syntax.names).not.toContain("__PWNED");
  return syntax;
}
