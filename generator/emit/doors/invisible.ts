/**
 * Everything that is not seen, or that changes how its neighbours are seen:
 * control characters, format characters (bidirectional marks, zero-width ones,
 * tags), line separators other than the newline, and lone surrogates. Text of a
 * document never brings one of them into the output (CVE-2021-42574).
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Spells each invisible character as TypeScript and JSON do: `\u202e`. */
export function escapeInvisible(text: string): string {
  return text.replace(invisible, unicodeEscape);
}

/** In UTF-16 units, so that the escape means the same in JSON. */
export function unicodeEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) =>
      `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
