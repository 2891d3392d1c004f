/**
 * ts-morph indents every line of a type or an initializer once more than the
 * line it began on, and puts a space in front of it; Prettier does neither. But
 * it takes only a newline for the end of a line: text that brings its own
 * indentation ends its lines with a carriage return, which no text of a
 * document contains, and which becomes a newline when the file is printed.
 */
const lineEnd = "\r";

/** Text whose lines are indented already. */
export function verbatim(text: string): string {
  return text.replaceAll("\n", lineEnd);
}

/**
 * What stands between a head, which ts-morph writes itself with a space behind
 * it, and the semicolon. Where a line ends behind the head there is no space.
 */
export function behind(head: string, statement: string): string {
  return verbatim(statement.slice(head.length, -1).replace(/^ /, ""));
}

/** What ts-morph printed, with the lines as they were meant. */
export function restoreLines(printed: string): string {
  return printed.replaceAll(` ${lineEnd}`, "\n").replaceAll(lineEnd, "\n");
}
