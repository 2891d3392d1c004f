import { singular } from "../nouns.js";
import { isVerb } from "../verbs.js";
import { camelCase, pascalCase, wordsOf } from "../words.js";
import { isSaid, wordSet } from "./path-chain.js";

/** `list` on `services.providers` is `listServiceProviders`; `syncUsers` on `accounts` is `syncAccountUsers`. */
export function functionName(
  method: string,
  resource: readonly string[],
  /** The thing in the words of the path, which knows more than one of it. */
  noun?: string,
): string {
  const [verb, ...rest] = verbFirst(wordsOf(camelCase(method)));
  const last = resource.at(-1) ?? "";
  const isNoun = noun !== undefined && isSaid(noun, wordSet([last]));
  const many = verb === "list" && rest.length === 0;
  const where = [
    ...resource.slice(0, -1).map(singularLast),
    many ? (isNoun ? noun : last) : singularLast(last),
  ].flatMap(wordsOf);
  // `files.info` is a `fileInfo`.
  return [verb, ...joined(where, rest).map(pascalCase)].join("");
}

/** What is done, then to what: `create or update`; nothing is done by `info`. */
function verbFirst(words: readonly string[]): readonly [string, ...string[]] {
  const [verb = "", or = "", other = "", ...rest] = words;
  if (!isVerb(verb)) return ["", ...words];
  return /^or$/i.test(or) && isVerb(other)
    ? [camelCase(`${verb} or ${other}`), ...rest]
    : [verb, ...words.slice(1)];
}

/** `admin conversation` and `conversation prefs` say `admin conversation prefs`; `pet` and `beta pet` say `beta pet`. */
function joined(
  left: readonly string[],
  right: readonly string[],
): readonly string[] {
  const key = (word = ""): string => singular(word.toLowerCase());
  if (right.length > 0 && isSaid(left.join(" "), wordSet(right))) return right;
  for (let n = Math.min(left.length, right.length); n > 0; n -= 1)
    if (right.slice(0, n).every((word, i) => key(word) === key(left.at(i - n))))
      return [...left.slice(0, -n), ...right];
  return [...left, ...right];
}

/** `user keys` is `user key`. */
export function singularLast(name: string): string {
  const words = [...wordsOf(name)];
  const last = words.pop() ?? "";
  return [...words, singular(last)].join(" ");
}
