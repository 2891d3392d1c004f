import type { PlainCursor } from "./plain-cursor.js";
import {
  closingQuote,
  doubleQuoted,
  foldedBlock,
  foldLines,
  singleQuoted,
} from "./plain-scalar.js";

/** YAML 1.2.2, 7.3.3: text without quotes, which goes on while lines are indented by more than `column`. */
export function readPlainText(
  cursor: PlainCursor,
  column: number,
): { readonly text: string; readonly isOneLine: boolean } {
  const { text } = cursor;
  const lines = [readLine(cursor)];
  for (;;) {
    const start = cursor.pastEmptyLines(cursor.end + 1);
    const at = cursor.pastSpaces(start);
    if (at >= text.length || at - start <= column) break;
    // Below a comment the text can't go on.
    if (text[at] === "#" || cursor.at !== cursor.end) cursor.giveUp();
    if (!cursor.isPlain) break;
    const gap = text.slice(cursor.end + 1, start).split("\n").length - 1;
    for (let line = 0; line < gap; line += 1) lines.push("");
    cursor.at = at;
    cursor.end = cursor.endOfLine(at);
    lines.push(readLine(cursor));
  }
  cursor.nextLine();
  return {
    text: foldLines(lines.join("\n")),
    isOneLine: lines.length === 1,
  };
}

/** One line of it, up to a comment. */
function readLine(cursor: PlainCursor): string {
  const line = cursor.line();
  const comment = line.indexOf(" #");
  const text = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
  if (comment === -1) cursor.at = cursor.end;
  const isMapping = text.endsWith(":") || text.includes(": ");
  if (isMapping || line.includes("\t")) cursor.giveUp();
  return text;
}

/** YAML 1.2.2, 7.3.1 and 7.3.2. */
export function readQuoted(cursor: PlainCursor, column: number): string {
  const { text, at } = cursor;
  const end = closingQuote(text, at);
  const inside = text.slice(at + 1, end);
  const value = text[at] === "'" ? singleQuoted(inside) : doubleQuoted(inside);
  const [, ...others] = `${inside}.`.split("\n");
  const isIndented = others.every(
    (line) => line === "" || line.search(/[^ ]/) > column,
  );
  if (value === undefined || !isIndented || inside.includes("\t")) {
    cursor.giveUp();
    return "";
  }
  cursor.leap(end + 1);
  return value;
}

/** YAML 1.2.2, 8.1, but for the indentation indicator. */
export function readBlockText(cursor: PlainCursor, column: number): string {
  const { text } = cursor;
  const header = /^([|>])([-+]?)(?: +#.*| *)$/.exec(cursor.line());
  const first = cursor.pastEmptyLines(cursor.end + 1);
  const indent = cursor.pastSpaces(first) - first;
  const lines: string[] = [];
  let start = cursor.end + 1;
  for (; start < text.length; start = cursor.end + 1) {
    const end = cursor.endOfLine(start);
    const at = cursor.pastSpaces(start);
    if (at < end && at - start < indent) break;
    // Only behind the first line of text may empty lines have more spaces.
    if (start < first && end - start > indent) cursor.giveUp();
    lines.push(text.slice(Math.min(start + indent, end), end));
    cursor.end = end;
  }
  const isFolded = header?.[1] === ">";
  const hasTab = isFolded && lines.some((line) => line.startsWith("\t"));
  if (header === null || indent <= column || hasTab) cursor.giveUp();
  const length = lines.findLastIndex((line) => line !== "") + 1;
  const lineEnds = lines.length - length + 1;
  lines.length = length;
  cursor.nextLine();
  if (cursor.column > column) cursor.giveUp();
  const value = isFolded ? foldedBlock(lines) : lines.join("\n");
  switch (header?.[2]) {
    case "-":
      return value;
    case "+":
      return value + "\n".repeat(lineEnds);
    default:
      return `${value}\n`;
  }
}
