import ts from "typescript";
import { ship } from "../../generator/output/ship.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  strict: true,
};

/** How what we ship of a source differs from what TypeScript itself would make of it. */
export function parityProblems(path: string, text: string): readonly string[] {
  const shipped = new Map(
    ship([{ path, text }]).map((file) => [file.path, file.text]),
  );
  const target = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  const script = shipped.get(`${target}.js`) ?? "";
  const declarations = shipped.get(`${target}.d.ts`) ?? "";
  const compiled = ts.transpileModule(text, { compilerOptions: options });
  const declared = ts.transpileDeclaration(text, { compilerOptions: options });
  return [
    ...difference(`${target}.js`, script, compiled.outputText),
    ...difference(`${target}.d.ts`, declarations, declared.outputText),
    ...lostComments(`${target}.d.ts`, text, declarations),
  ];
}

function difference(path: string, ours: string, theirs: string): string[] {
  const mine = tokensOf(ours);
  const wanted = tokensOf(theirs);
  const at = wanted.findIndex((token, index) => token !== mine[index]);
  if (at === -1 && mine.length === wanted.length) return [];
  const from = Math.max(0, (at === -1 ? wanted.length : at) - 12);
  const excerpt = (tokens: readonly string[]) =>
    tokens.slice(from, from + 24).join(" ");
  return [
    `${path}:\n  TypeScript: ${excerpt(wanted)}\n  shipped:    ${excerpt(mine)}`,
  ];
}

/** What TypeScript prints of a program without comments, as tokens: layout and trailing commas aside. */
function tokensOf(text: string): readonly string[] {
  const parsed = parse(text);
  const { transformed } = ts.transform(parsed, [oneSpelling]);
  const printer = ts.createPrinter({ removeComments: true });
  const print = printer.printFile(transformed[0] ?? parsed);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.getChildCount() > 0) {
      node.getChildren().forEach(visit);
      return;
    }
    const token = node.getText();
    if (token === "") return;
    if (/^[}\])>]$/.test(token) && tokens.at(-1) === ",") tokens.pop();
    tokens.push(token);
  };
  visit(parse(print));
  return tokens;
}

/**
 * oxc prints from its tree, TypeScript from the source, so the same program is
 * spelled in two ways here and there; each is brought to one.
 */
const oneSpelling: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (isPhantom(node)) return undefined;
    const inner = ts.visitEachChild(node, visit, context);
    // `(a ? b : c)`: the factory puts parentheses back where they mean something.
    if (ts.isParenthesizedExpression(inner)) return inner.expression;
    // `60000` and `6e4`.
    if (ts.isNumericLiteral(inner)) {
      return factory.createNumericLiteral(String(Number(inner.text)));
    }
    // `'"'` and `"\""`, a tab and `\t`: one value, made anew.
    if (ts.isStringLiteral(inner))
      return factory.createStringLiteral(inner.text);
    // `{ a: a }` and `{ a }`.
    if (ts.isShorthandPropertyAssignment(inner)) {
      return factory.createPropertyAssignment(inner.name, inner.name);
    }
    // TypeScript leaves `override` out of declarations; it means nothing there.
    if (ts.isGetAccessor(inner) && inner.body === undefined) {
      return factory.updateGetAccessorDeclaration(
        inner,
        inner.modifiers?.filter(
          ({ kind }) => kind !== ts.SyntaxKind.OverrideKeyword,
        ),
        inner.name,
        inner.parameters,
        inner.type,
        undefined,
      );
    }
    return inner;
  };
  return (file) => ts.visitNode(file, visit, ts.isSourceFile) ?? file;
};

/** Without the standard library at hand, `transpileDeclaration` declares a `[Symbol.x]()` a second time, as a property. */
function isPhantom(node: ts.Node): boolean {
  return (
    ts.isPropertyDeclaration(node) &&
    ts.isComputedPropertyName(node.name) &&
    ts.isClassDeclaration(node.parent) &&
    node.parent.members.some(
      (member) =>
        ts.isMethodDeclaration(member) &&
        member.name.getText() === node.name.getText(),
    )
  );
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
}

/** Doc comments of exports and of their members that did not reach the declarations. */
function lostComments(
  path: string,
  text: string,
  declarations: string,
): string[] {
  const kept = docComments(declarations);
  return [...docComments(text)].flatMap(([name, comment]) =>
    kept.get(name) === comment
      ? []
      : [`${path}: the doc comment of ${name} is ${kept.get(name) ?? "gone"}`],
  );
}

/** `Client` and `Client.request`, with their comments' words. */
export function docComments(text: string): ReadonlyMap<string, string> {
  const source = parse(text);
  const found = new Map<string, string>();
  for (const statement of source.statements) {
    if (!isExported(statement)) continue;
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [nameOf(statement)];
    for (const name of names) {
      add(name, statement);
      for (const member of membersOf(statement)) {
        if (!isHidden(member)) add(`${name}.${nameOf(member)}`, member);
      }
    }
  }
  return found;

  function add(name: string, node: ts.Node): void {
    const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const comment = ranges
      .map(({ pos, end }) => text.slice(pos, end))
      .filter((one) => one.startsWith("/**"))
      .at(-1);
    if (comment === undefined) return;
    const words = comment.replace(/\s*\n\s*\*?/g, " ").replace(/\s+/g, " ");
    // An overload's comment stands beside those of its siblings.
    const before = found.get(name);
    found.set(name, before === undefined ? words : `${before} ${words}`);
  }
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    )
  );
}

function membersOf(statement: ts.Statement): readonly ts.Node[] {
  if (
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  ) {
    return [...statement.members];
  }
  if (
    ts.isTypeAliasDeclaration(statement) &&
    ts.isTypeLiteralNode(statement.type)
  ) {
    return [...statement.type.members];
  }
  return [];
}

/** Private members have no place in declarations. */
function isHidden(member: ts.Node): boolean {
  const name = ts.isClassElement(member) ? member.name : undefined;
  const isPrivate =
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(
      ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword,
    );
  return isPrivate || (name !== undefined && ts.isPrivateIdentifier(name));
}

function nameOf(node: ts.Node): string {
  const name = (node as { readonly name?: ts.Node }).name;
  return name === undefined ? ts.SyntaxKind[node.kind] : name.getText();
}
