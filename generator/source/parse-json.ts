import {
  type ParseError,
  parse,
  printParseErrorCode,
  visit,
  type ParseOptions,
} from "jsonc-parser";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { jsonLocator } from "./json-locator.js";
import { maximumDepth, pointerTo, scanJson } from "./json-scan.js";
import type { Json } from "./json.js";
import {
  SourceDocument,
  textPlace,
  type SourceText,
} from "./source-document.js";

const strict: ParseOptions = { disallowComments: true };

/** A JSON text as a document; what is wrong with it is reported. */
export function parseJson(
  source: SourceText,
  reporter: Reporter,
): SourceDocument | undefined {
  const { text } = source;
  const scan = scanJson(text);
  if (scan.tooDeep !== undefined) {
    const place: Place = {
      ...textPlace(source, scan.tooDeep),
      pointer: pointerTo(text, scan.tooDeep, 4),
    };
    reporter.report("document-too-deep", place, { limit: maximumDepth });
    return undefined;
  }
  const tree = parseStrictly(text);
  if (tree === undefined) {
    reportSyntax(source, reporter);
    return undefined;
  }
  const document = new SourceDocument(source, tree.value, () =>
    jsonLocator(text),
  );
  // Positions of doubles need a slow pass, which is spared where no member got lost.
  if (countMembers(tree.value) !== scan.members) {
    reportDuplicates(source, reporter);
  }
  return document;
}

/** Whether a text is JSON as it stands. */
export function isJson(text: string): boolean {
  return (
    scanJson(text).tooDeep !== undefined || parseStrictly(text) !== undefined
  );
}

function parseStrictly(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}

function reportSyntax(source: SourceText, reporter: Reporter): void {
  const errors: ParseError[] = [];
  parse(source.text, errors, strict);
  // Everything after the first slip is a guess of the parser's.
  const [first] = errors;
  const offset = first?.offset ?? 0;
  const rest = source.text.slice(offset, offset + 20);
  const trailingComma =
    /^[}\]]/.test(rest) && source.text.slice(0, offset).trimEnd().endsWith(",");
  reporter.report("json-syntax", textPlace(source, offset), {
    problem: trailingComma
      ? "a comma before a closing bracket"
      : first === undefined
        ? "a character that JSON does not allow"
        : problem(printParseErrorCode(first.error), rest),
  });
}

function problem(code: string, rest: string): string {
  switch (code) {
    case "ValueExpected":
      return rest === ""
        ? "the text ends where a value is due"
        : "no value where one is due";
    case "ColonExpected":
      return 'no ":" after the name of a member';
    case "CommaExpected":
      return 'no "," between two members or elements';
    case "CloseBraceExpected":
      return 'no "}" at the end of an object';
    case "CloseBracketExpected":
      return 'no "]" at the end of an array';
    case "PropertyNameExpected":
      return rest.startsWith("'")
        ? "a name in single quotes"
        : "no name in double quotes where a member is due";
    case "EndOfFileExpected":
      return "more text after the end of the document";
    case "InvalidCommentToken":
      return "a comment";
    case "UnexpectedEndOfComment":
    case "UnexpectedEndOfString":
      return "a text without its closing quote";
    case "UnexpectedEndOfNumber":
    case "InvalidNumberFormat":
      return "a number that is not one";
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return "a wrong escape sequence in a text";
    case "InvalidCharacter":
      return "a line break or control character in a text";
    default: {
      const word = /^[\w.+-]+/.exec(rest)?.[0];
      return word === undefined
        ? rest.startsWith("'")
          ? "a text in single quotes"
          : "a character that JSON does not allow"
        : `"${word}", which is not a JSON value`;
    }
  }
}

function countMembers(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value as readonly Json[])
      count += countMembers(element);
    return count;
  }
  for (const member of Object.values(value)) count += 1 + countMembers(member);
  return count;
}

function reportDuplicates(source: SourceText, reporter: Reporter): void {
  const open: Map<string, number>[] = [];
  visit(
    source.text,
    {
      onObjectBegin: () => {
        open.push(new Map());
      },
      onObjectEnd: () => {
        open.pop();
      },
      onObjectProperty: (key, offset) => {
        const keys = open.at(-1);
        const first = keys?.get(key);
        if (first === undefined) {
          keys?.set(key, offset);
          return;
        }
        reporter.report(
          "json-duplicate-key",
          textPlace(source, offset),
          { key },
          [{ place: textPlace(source, first), message: "first written here" }],
        );
      },
    },
    strict,
  );
}
