import type { Json } from "../../source/json.js";
import type {
  DocComment,
  DocParagraph,
  DocTag,
  SymbolId,
} from "../../plan/type-expr.js";
import { docAddress, docCode, docText } from "./doc-text.js";
import { isIdentifier } from "./identifier.js";
import { scalarCode } from "./scalar-code.js";
import { wrapText } from "./wrap.js";

/** Prettier leaves comments as they are; 80 columns are our own rule. */
const printWidth = 80;

/** An example that is no longer than this stands behind its tag. */
const SHORT_EXAMPLE = 60;

/** The name under which a comment links to an exported thing. */
export type LinkName = (symbol: SymbolId) => string;

/** A whole doc comment, a line each, without indentation; none when there is nothing to say. */
export function docComment(
  docs: DocComment,
  indent: number,
  linkName: LinkName,
): readonly string[] {
  const lines = contentLines(docs, indent, linkName);
  const [only = ""] = lines;
  if (lines.length === 0) return [];
  return fitsOneLine(lines, indent)
    ? [`/** ${only} */`]
    : ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}

function fitsOneLine(lines: readonly string[], indent: number): boolean {
  const [only = ""] = lines;
  return lines.length === 1 && indent + `/** ${only} */`.length <= printWidth;
}

function contentLines(
  docs: DocComment,
  indent: number,
  linkName: LinkName,
): readonly string[] {
  if (isEmpty(docs)) return [];
  const width = printWidth - indent - " * ".length;
  const text = join(
    docs.paragraphs.map((paragraph) =>
      paragraphLines(paragraph, width, linkName),
    ),
  );
  const tags = [
    ...(docs.deprecated === undefined
      ? []
      : [tagLines("@deprecated", textOf(docs.deprecated), width)]),
    ...docs.tags.map((tag) => linesOfTag(tag, width)),
  ];
  const [first = ""] = text;
  const [only = []] = tags;
  const oneLine = [`${first} ${only[0] ?? ""}`];
  // A default reads best right behind the sentence it belongs to.
  const isShort =
    text.length === 1 &&
    tags.length === 1 &&
    docs.tags[0]?.tag === "defaultValue" &&
    only.length === 1 &&
    fitsOneLine(oneLine, indent);
  return isShort ? oneLine : join([text, tags.flat()]);
}

function isEmpty({ paragraphs, tags, deprecated }: DocComment): boolean {
  return paragraphs.length + tags.length === 0 && deprecated === undefined;
}

/** Blocks of lines with an empty line between them. */
function join(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ["", ...block]))
    .map((line) => line.trimEnd());
}

function paragraphLines(
  paragraph: DocParagraph,
  width: number,
  linkName: LinkName,
): readonly string[] {
  if (typeof paragraph === "string") return wrapText(paragraph, width, docText);
  const escaped = paragraph.map((part) =>
    typeof part === "string" ? docText(part) : link(linkName(part.link)),
  );
  return wrapText(escaped.join(""), width, (word) => word);
}

function linesOfTag(tag: DocTag, width: number): readonly string[] {
  switch (tag.tag) {
    case "param":
      return tagLines("@param", `${tag.name} - ${tag.text}`, width);
    case "returns":
      return tagLines("@returns", tag.text, width);
    case "throws":
      return tagLines("@throws", tag.text, width, errorName(tag.type));
    case "defaultValue":
      return [`@defaultValue ${docCode(codeOf(tag))}`];
    case "example":
      return exampleLines(tag);
    case "exampleCode":
      return ["@example", "```ts", ...tag.lines.map(docCode), "```"];
    case "see":
      return [`@see ${address(tag.url)}`];
  }
}

type ValueTag = Extract<DocTag, { readonly as?: unknown }>;

/** A value as callers write it; what only holds such values is shown as the API has it. */
function codeOf({ value, as = "parts" }: ValueTag): string {
  const code = as === "parts" ? undefined : scalarCode(value, as);
  return code ?? JSON.stringify(value);
}

/** What fits behind its tag stands there; editors show either as code. */
function exampleLines(tag: ValueTag): readonly string[] {
  const { value } = tag;
  const text = docCode(codeOf(tag));
  return typeof value !== "object" && text.length <= SHORT_EXAMPLE
    ? [`@example ${text}`]
    : ["@example", "```json", ...jsonLines(value), "```"];
}

/** A tag with text, which goes on under the tag's name. */
function tagLines(
  name: string,
  text: string,
  width: number,
  type = "",
): readonly string[] {
  // One paragraph: editors show what follows an empty line as code or not at all.
  const escaped = docText(text.replace(/\s+/g, " ").trim())
    // A brace right behind a tag begins a type.
    .replace(/^\{/, "\\{");
  const [first = "", ...others] = wrapText(
    [name, type, escaped].filter((part) => part !== "").join(" "),
    width - "  ".length,
    (word) => word,
  );
  return [first, ...others.map((line) => `  ${line}`)];
}

function textOf(deprecated: string | true): string {
  return deprecated === true ? "" : deprecated;
}

/** In braces, not as a link: TypeScript would take that for a tag of its own. */
function errorName(type: string): string {
  return isIdentifier(type) ? `{${type}}` : "";
}

function link(name: string): string {
  return `{@link ${name}}`;
}

function jsonLines(value: Json): readonly string[] {
  return JSON.stringify(value, null, 2).split("\n").map(docCode);
}

/** A web address becomes a link; anything else stays text. */
function address(url: string): string {
  return /^https?:\/\/[\w.:-]+(?:[/?#]|$)/i.test(url)
    ? link(docAddress(url))
    : docText(url.replace(/\s+/g, " ").trim());
}
