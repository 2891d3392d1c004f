/**
 * JSON as Prettier lays it out, and a newline. Whatever is not seen, or changes
 * how its neighbours are seen, is spelled `\u202e`, which JSON reads as itself.
 */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unseen, escape)}\n`;
}

/** All but the newlines between the members: those of a text are spelled already. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** In UTF-16 units, as JSON has it. */
function escape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) =>
      `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
