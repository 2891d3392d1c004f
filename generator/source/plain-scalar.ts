import type { Json } from "./json.js";

/** A plain scalar on one line by the core schema (YAML 1.2.2, 10.3.2); undefined for what JSON has no word for. */
export function plainValue(text: string): Json | undefined {
  if (!/^[-+.~\dnNtTfF]/.test(text)) return text;
  if (/^(?:~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?\d+$/.test(text)) return finite(parseInt(text, 10));
  if (
    /^[-+]?(?:\.\d+|\d+\.\d*|(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/.test(text)
  )
    return finite(parseFloat(text));
  return /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.test(
    text,
  )
    ? undefined
    : text;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** The offset of the quote that closes the one at `start`, or of the end of the text. */
export function closingQuote(text: string, start: number): number {
  const isDouble = text[start] === '"';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (isDouble && character === "\\") at += 1;
    else if (character === text[start]) {
      if (isDouble || text[at + 1] !== character) return at;
      at += 1;
    }
  }
  return text.length;
}

/** What stands between single quotes, over several lines or on one. */
export function singleQuoted(inside: string): string {
  return foldLines(inside).replaceAll("''", "'");
}

/** The same for double quotes; undefined for escapes that JSON does not share. */
export function doubleQuoted(inside: string): string | undefined {
  if (!inside.includes("\\")) return foldLines(inside);
  // What an escape at the end of a line does to folding is for the full parser.
  if (/\\(?: +\n|\n *\n)/.test(inside)) return undefined;
  // A line that ends with a backslash goes on without a space.
  const joined = foldLines(inside.replace(/(?<!\\)((?:\\\\)*)\\\n */g, "$1"));
  const isJson = /^(?:[^\\"\0-\x1f]|\\(?:["\\/bfnrt ]|u[\da-fA-F]{4}))*$/.test(
    joined,
  );
  if (!isJson) return undefined;
  const json = joined.replace(/\\([\\ ])/g, (both, next) =>
    next === " " ? " " : both,
  );
  return String(JSON.parse(`"${json}"`));
}

/** YAML 1.2.2, 6.5: a line end is a space, and every empty line a line end. */
export function foldLines(text: string): string {
  return text.includes("\n")
    ? text.replace(/ *\n *(?:\n *)*/g, (gap) => {
        const lineEnds = gap.split("\n").length - 1;
        return lineEnds === 1 ? " " : "\n".repeat(lineEnds - 1);
      })
    : text;
}

/** Block text by its lines without their indentation; YAML 1.2.2, 8.1.3: lines that begin with a space are not folded. */
export function foldedBlock(lines: readonly string[]): string {
  let value = "";
  let gap = "";
  let wasIndented = false;
  for (const line of lines) {
    if (line.startsWith(" ")) {
      if (gap === " ") gap = "\n";
      else if (!wasIndented && gap === "\n") gap = "\n\n";
      value += gap + line;
      gap = "\n";
      wasIndented = true;
    } else if (line === "") {
      if (gap === "\n") value += "\n";
      else gap = "\n";
    } else {
      value += gap + line;
      gap = " ";
      wasIndented = false;
    }
  }
  return value;
}
