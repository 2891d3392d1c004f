/** A word: one with capitals of its own, an abbreviation (`API` of `APIKey`), a capitalised or lower-case word, or digits with what follows. */
const WORD =
  /OAuth\p{N}*|IPv[46](?!\p{N})|\p{Lu}+(?![\p{Ll}\p{M}])\p{N}*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+\p{N}*|\p{N}+/gu;

/** Words of which no part may stay a capital in front: `apiKey`, `oauthToken`. */
const IN_FRONT = /^(?:\p{Lu}+\p{N}*|OAuth\p{N}*|IPv[46])$/u;

/** Which of these are letters is not the same in all versions of Unicode, Node and TypeScript: a name has none of them. */
const ASTRAL = /[\u{10000}-\u{10ffff}]+/gu;

/** Numbers, marks and one letter that no identifier holds: `¹`, `½`, a circle around a letter. */
const NOT_IN_NAMES = /[\p{No}\p{Me}\u{2e2f}]+/gu;

/** The words of a name in any spelling: `connected_accounts`, `ConnectedAccounts`, `connected-accounts`. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .replace(ASTRAL, " ")
      .replace(NOT_IN_NAMES, " ")
      .match(WORD) ?? []
  );
}

function capital(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** `ConnectedAccount`. Abbreviations stay as they are written; a name in capitals only is brought down. */
export function pascalCase(text: string): string {
  const words = wordsOf(text);
  const shouting = words.length > 1 && !/\p{Ll}/u.test(text);
  return words
    .map((word) => capital(shouting ? word.toLowerCase() : word))
    .join("");
}

/** `connectedAccount`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  const [first = ""] = wordsOf(pascal);
  // An abbreviation in front goes down as a whole: `apiKey`, not `aPIKey`.
  const head = IN_FRONT.test(first) ? first.toLowerCase() : first;
  const [initial = ""] = head;
  return (
    initial.toLowerCase() +
    head.slice(initial.length) +
    pascal.slice(first.length)
  );
}

/** `connected-account`: ASCII only, so that it is a file name everywhere. */
export function kebabCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-");
}

/** `CONNECTED_ACCOUNT`, for environment variables. */
export function constantCase(text: string): string {
  return kebabCase(text).replaceAll("-", "_").toUpperCase();
}
