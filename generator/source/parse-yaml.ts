import {
  Composer,
  Lexer,
  Parser,
  type CST,
  type Document,
  type Node,
  type YAMLParseError,
} from "yaml";
import type { Reporter } from "../diagnostics/reporter.js";
import { maximumDepth } from "./json-scan.js";
import { plainLocator } from "./plain-locator.js";
import { readPlainYaml } from "./plain-yaml.js";
import {
  SourceDocument,
  textPlace,
  type SourceText,
} from "./source-document.js";
import { yamlLocator } from "./yaml-locator.js";
import { yamlProblem } from "./yaml-problem.js";
import { yamlToJson } from "./yaml-to-json.js";

/** A YAML 1.2 text as a document; what is wrong with it is reported. */
export function parseYaml(
  source: SourceText,
  reporter: Reporter,
): SourceDocument | undefined {
  const { text } = source;
  const plain = readPlainYaml(text);
  if (plain !== undefined)
    return new SourceDocument(source, plain, () => plainLocator(text));
  const tokens = tokensOf(text);
  if (typeof tokens === "number") {
    reporter.report("document-too-deep", textPlace(source, tokens), {
      limit: maximumDepth,
    });
    return undefined;
  }
  const composer = new Composer({
    schema: "core",
    strict: true,
    prettyErrors: false,
    // Our own check is linear, and names both places.
    uniqueKeys: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tokens, true, text.length)].filter(
    (document) => hasText(document) || document.errors.length > 0,
  );
  const [document, second] = documents;
  const errors = documents.flatMap((one) => one.errors);
  if (errors.length > 0) {
    reportSyntax(source, tokens, errors, reporter);
    return undefined;
  }
  if (second !== undefined) {
    reporter.report(
      "file-multiple-documents",
      textPlace(source, startOf(second)),
      { count: documents.length },
    );
    return undefined;
  }
  const contents = (document?.contents ?? null) as Node | null;
  if (contents === null) {
    reporter.report("file-empty", textPlace(source, 0), { file: source.file });
    return undefined;
  }
  const before = reporter.diagnostics.length;
  const { value, targets } = yamlToJson(
    contents,
    (offset) => textPlace(source, offset),
    reporter,
  );
  const broken = reporter.diagnostics
    .slice(before)
    .some(({ code }) => fatal.has(code));
  return broken
    ? undefined
    : new SourceDocument(
        source,
        value,
        () => yamlLocator(contents, targets),
        targets.size > 0,
      );
}

/** After these the tree is not what was meant, and every further message would mislead. */
const fatal = new Set([
  "yaml-alias-cycle",
  "yaml-alias-bomb",
  "document-too-deep",
]);

/** A lone `---` makes a document of nothing. */
function hasText({ contents }: Document): boolean {
  const range = contents?.range;
  return contents !== null && range?.[0] !== range?.[1];
}

function startOf(document: Document): number {
  return document.contents?.range?.[0] ?? document.range?.[0] ?? 0;
}

/** One problem a line: a slip makes the parser stumble over all that follows on it. */
function reportSyntax(
  source: SourceText,
  tokens: readonly CST.Token[],
  errors: readonly YAMLParseError[],
  reporter: Reporter,
): void {
  const lines = new Set<number>();
  for (const error of errors) {
    const found = yamlProblem(error, tokens, source.text);
    const { code, offset, problem, mend } = found;
    const place = textPlace(source, offset);
    const { line } = place.position();
    if (lines.has(line)) continue;
    lines.add(line);
    if (code === "yaml-tab") reporter.report(code, place, {});
    else reporter.report(code, place, { problem, mend });
    // What an open quote or bracket has swallowed can't be judged.
    if (error.code === "MISSING_CHAR" || lines.size === 5) return;
  }
}

/** What the text is made of; an offset where its nesting passes the limit, since the parser and the composer go down by recursion. */
function tokensOf(text: string): readonly CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document, its collections, and what is in the innermost.
    if (parser.stack.length > maximumDepth + 2)
      return parser.stack.at(-1)?.offset ?? parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
