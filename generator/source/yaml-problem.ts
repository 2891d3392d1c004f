import type { CST, YAMLParseError } from "yaml";

export interface YamlProblem {
  readonly code: "yaml-tab" | "yaml-syntax";
  readonly offset: number;
  readonly problem: string;
  /** What to write instead, where that is plain. */
  readonly mend?: string;
}

/** What the parser found, in words for somebody who did not write a parser. */
export function yamlProblem(
  error: YAMLParseError,
  tokens: readonly CST.Token[],
  text: string,
): YamlProblem {
  const offset = error.pos[0];
  const found = (
    problem: string,
    { at = offset, mend }: { at?: number; mend?: string } = {},
  ): YamlProblem => ({
    code: "yaml-syntax",
    offset: at,
    problem,
    ...(mend === undefined ? {} : { mend }),
  });
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code: "yaml-tab", offset, problem: "" };
    case "BAD_INDENT":
      return /^\t/.test(text.slice(lineStart(text, offset)))
        ? { code: "yaml-tab", offset: lineStart(text, offset), problem: "" }
        : found(
            `indentation that fits nothing above it (${lower(error.message)})`,
          );
    case "MISSING_CHAR": {
      const open = openQuote(tokens);
      return open === undefined || !error.message.includes("quote")
        ? found(lower(error.message))
        : found("a quote that is opened here and never closed", {
            at: open,
            mend: "close the quote; inside of single quotes write an apostrophe twice",
          });
    }
    case "BLOCK_AS_IMPLICIT_KEY":
      return /^[^\n]*:(\s|$)/.test(text.slice(offset))
        ? found('a text that holds ": ", which begins another value', {
            mend: quoted(text, offset),
          })
        : found(
            "a value with a deeper line below it, as if that belonged to the value; both keys must begin in the same column",
          );
    case "MULTILINE_IMPLICIT_KEY":
      return found(
        'a key that runs over several lines; most often its ":" is missing or a quote is not closed',
      );
    case "BAD_SCALAR_START":
      return found(
        `a text that begins with ${text[offset] ?? "a character"}, which YAML reserves`,
        { mend: quoted(text, offset) },
      );
    case "UNEXPECTED_TOKEN":
      return found(
        `text where none is due: ${lower(error.message).replace(/ in YAML stream/, "")}`,
      );
    default:
      return found(lower(error.message));
  }
}

/** The rest of a line as one text. */
function quoted(text: string, offset: number): string {
  const [line = ""] = text.slice(offset).split("\n", 1);
  const plain = line.replace(/\s+#.*$/, "").trim();
  // Inside of brackets the end of the text can't be told.
  return plain.length > 60 || /[[\]{}]/.test(plain)
    ? "put the text in quotes"
    : `put the text in quotes: ${JSON.stringify(plain)}`;
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** The first quoted text without its end. */
function openQuote(tokens: readonly CST.Token[]): number | undefined {
  let first: number | undefined;
  const open = [...tokens];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (
      token.type === "double-quoted-scalar" ||
      token.type === "single-quoted-scalar"
    ) {
      const { source } = token;
      const closed = source.length > 1 && source.at(-1) === source[0];
      if (!closed && (first === undefined || token.offset < first)) {
        first = token.offset;
      }
    } else if (token.type === "document") {
      if (token.value !== undefined) open.push(token.value);
    } else if ("items" in token) {
      for (const item of token.items) {
        for (const part of [item.key, item.value]) {
          if (part !== null && part !== undefined) open.push(part);
        }
      }
    }
  }
  return first;
}
