import { child } from "./pointer.js";

/** Objects and lists inside one another: far above real documents, far below what recursion can bear. */
export const maximumDepth = 500;

/** What one pass over a JSON text tells without a parser. */
export interface JsonScan {
  /** Members of all objects, doubles included. */
  readonly members: number;
  /** Where the text nests deeper than `maximumDepth`. */
  readonly tooDeep?: number;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const openBrace = 0x7b;
const openBracket = 0x5b;
const closeBrace = 0x7d;
const closeBracket = 0x5d;

/** Counts brackets and colons outside of strings; the text need not be valid. */
export function scanJson(text: string): JsonScan {
  let depth = 0;
  let members = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index);
        break;
      case colon:
        members += 1;
        break;
      case openBrace:
      case openBracket:
        depth += 1;
        if (depth > maximumDepth) return { members, tooDeep: index };
        break;
      case closeBrace:
      case closeBracket:
        depth -= 1;
    }
  }
  return { members };
}

/** The offset of the closing quote of the string that begins at `start`. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // Two backslashes are one character, and a last one escapes the quote.
    if ((end - before) % 2 === 1) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** The offset after the value that begins at `start`. */
export function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return endOfString(text, start) + 1;
  if (first !== openBrace && first !== openBracket) {
    let end = start;
    while (end < text.length && !/[\s,\]}]/.test(text[end] ?? "")) end += 1;
    return end;
  }
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case quote:
        index = endOfString(text, index);
        break;
      case openBrace:
      case openBracket:
        depth += 1;
        break;
      case closeBrace:
      case closeBracket:
        depth -= 1;
        if (depth === 0) return index + 1;
    }
  }
  return text.length;
}

/** The first steps of the pointer to what stands at an offset. */
export function pointerTo(text: string, offset: number, steps: number): string {
  const path: (string | number)[] = [];
  let lastString = "";
  for (let index = 0; index < offset; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      const end = endOfString(text, index);
      lastString = text.slice(index + 1, end);
      index = end;
    } else if (code === colon) {
      path[path.length - 1] = lastString;
    } else if (code === openBracket) {
      path.push(0);
    } else if (code === openBrace) {
      path.push("");
    } else if (code === closeBrace || code === closeBracket) {
      path.pop();
    } else if (code === 0x2c) {
      const last = path.at(-1);
      if (typeof last === "number") path[path.length - 1] = last + 1;
    }
  }
  return path.slice(0, steps).reduce<string>(child, "");
}
