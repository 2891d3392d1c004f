/** What no ending tells. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["caches", "cache"],
  ["niches", "niche"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["zombies", "zombie"],
  ["indices", "index"],
  ["vertices", "vertex"],
  ["matrices", "matrix"],
  ["alias", "alias"],
  ["atlas", "atlas"],
  ["canvas", "canvas"],
  ["canvases", "canvas"],
  ["lens", "lens"],
]);

/** Endings of a plural and what they become, the first that fits. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ss|us|is|news|series|status)$/i, "$1"],
  [/(x|ch|sh|ss|zz)es$/i, "$1"],
  [/(statu|viru|bonu|alia)ses$/i, "$1s"],
  [/([^aeiou])ies$/i, "$1y"],
  [/people$/i, "person"],
  [/children$/i, "child"],
  [/([^s])s$/i, "$1"],
];

/** The singular of an English noun, or the word itself. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  const irregular = IRREGULAR.get(word.toLowerCase());
  if (irregular !== undefined) return word.slice(0, 1) + irregular.slice(1);
  for (const [ending, replacement] of ENDINGS)
    if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}
