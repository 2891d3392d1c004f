const QUANTIFIER = /[*+?{]/;
const LITERAL = /[A-Za-z0-9_\-:/ ]/;
const ESCAPED = /[.\-/_:+*?()[\]{}^$|\\]/;

/**
 * The text that every match of a pattern begins with, or undefined. Alternation
 * anywhere gives none: a prefix must hold for each branch.
 */
export function literalPrefix(pattern: string): string | undefined {
  if (!pattern.startsWith("^") || pattern.includes("|")) return undefined;
  let prefix = "";
  let index = 1;
  while (index < pattern.length) {
    const escaped = pattern[index] === "\\";
    const char = pattern[escaped ? index + 1 : index] ?? "";
    if (!(escaped ? ESCAPED : LITERAL).test(char)) break;
    index += escaped ? 2 : 1;
    // A quantifier may make the character before it vanish or repeat.
    if (QUANTIFIER.test(pattern[index] ?? "")) break;
    prefix += char;
  }
  return prefix === "" ? undefined : prefix;
}
