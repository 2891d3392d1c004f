import { escapeInvisible, unicodeEscape } from "./invisible.js";

/**
 * Orders to tools, which are found wherever a comment holds them. Each pattern
 * matches the one character without which the order is not one.
 */
const directives: readonly RegExp[] = [
  /@(?=internal|ts-|jsx|license|preserve|cc_on|vite-|__[A-Z_]+__)/gi,
  /#(?=__[A-Z_]+__)/g,
  /(?<=source(?:Mapping)?URL)=/g,
  /<(?=reference\b|amd-)/gi,
  /(?<=\b(?:eslint|tslint|prettier|biome))-(?=disable|enable|env|ignore)/g,
];

/** Without any of these, text is harmless as it stands; most words of a document are. */
const suspicious = /[@#=<*-]|[^\x20-\x7e]/;

/**
 * One line of document text as a line of a doc comment: it does not end the
 * comment, begins no tag and no link, gives no order to a tool, and reads the
 * same when an editor renders it.
 */
export function docText(line: string): string {
  if (!suspicious.test(line)) return line;
  return escapeInvisible(disarm(line, entity))
    .replaceAll("*/", "*\\/")
    .replace(/(?<![\p{L}\p{N}_.+-])@/gu, "\\@");
}

/** The same for a line of code or JSON, in the escapes that strings know. */
export function docCode(line: string): string {
  if (!suspicious.test(line)) return line;
  return escapeInvisible(disarm(line, unicodeEscape))
    .replaceAll("*/", "*\\/")
    .replace(/(?<=^|[\s{])@/g, unicodeEscape);
}

/** A web address as the target of a link, which ends at a space, a brace or a bar. */
export function docAddress(url: string): string {
  return disarm(url, percentEncode).replace(
    /[^\w.~:/?#[\]!$&'()+,;=%-]/gu,
    percentEncode,
  );
}

function disarm(line: string, spell: (character: string) => string): string {
  return directives.reduce((text, order) => text.replace(order, spell), line);
}

function entity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}

/** In bytes of UTF-8; half a character has none. */
function percentEncode(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(
    bytes,
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}
