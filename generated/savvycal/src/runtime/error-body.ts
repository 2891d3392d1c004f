import { memberAt } from "./member.js";

/** Where APIs put their own name for an error, the more specific first. */
const codePaths = [
  ["error", "code"],
  ["error", "type"],
  ["errors", "0", "code"],
  ["code"],
  ["error"],
];

/** Where APIs put the sentence for people; a text is one as a whole. */
const messagePaths = [
  [],
  ["error", "message"],
  ["errors", "0", "message"],
  ["errors", "0", "detail"],
  ["errors", "0", "title"],
  ["message"],
  ["error_description"],
  ["detail"],
  ["title"],
];

/** The API's own name for an error; it has no spaces, or it is a sentence. */
export function codeOf(body: unknown): string | undefined {
  return firstText(codePaths, body, /^\S+$/);
}

/** What the API says about an error. */
export function messageOf(body: unknown): string | undefined {
  return firstText(messagePaths, body, /\S/);
}

function firstText(
  paths: readonly (readonly string[])[],
  body: unknown,
  pattern: RegExp,
): string | undefined {
  return paths
    .map((path) => memberAt(body, path))
    .map((value) => (typeof value === "number" ? String(value) : value))
    .find(
      (value): value is string =>
        typeof value === "string" && pattern.test(value),
    );
}
