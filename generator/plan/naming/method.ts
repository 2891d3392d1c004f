import type { Operation } from "../../ir/operation.js";
import { singular } from "../nouns.js";
import { wordsOf } from "../words.js";
import { isSaid, wordSet, type PathChain } from "./path-chain.js";
import type { SaidName } from "./said-name.js";

const REST: ReadonlyMap<string, readonly [collection: string, item: string]> =
  new Map([
    ["GET", ["list", "get"]],
    ["QUERY", ["search", "search"]],
    ["POST", ["create", "update"]],
    ["PUT", ["set", "update"]],
    ["PATCH", ["update", "update"]],
    ["DELETE", ["delete", "delete"]],
  ]);

/** Behind these a noun is no object any more: `list repos by owner`. */
const PREPOSITION =
  /^(?:by|for|of|from|to|in|on|with|at|as|via|using|and|or)$/i;

export interface MethodParts {
  readonly operation: Operation;
  readonly resource: readonly string[];
  readonly said: SaidName | undefined;
  readonly chain: PathChain;
  /** The answer is a list, where there is an answer to look at. */
  readonly isList: boolean | undefined;
  /** A person has chosen the resource, so that it says what the operation is about. */
  readonly isChosen: boolean;
}

/** The words of a method: the id's, else what the path says, without what its resource says already. */
export function methodWords(parts: MethodParts): readonly string[] {
  const { said, chain, resource } = parts;
  if (chain.isCall) return [chain.action ?? ""];
  const known = wordSet(resource);
  if (said?.verb !== undefined) {
    const nouns = said.isExplicit
      ? isSaid(said.nouns.join(" "), known)
        ? []
        : said.nouns
      : withoutLeading(said.nouns, known);
    if (nouns.length > 0) return [said.verb, ...nouns];
    const verb = isListing(parts) ? "list" : said.verb;
    // A verb alone, as frameworks give it, needs the noun that its class had.
    const bare = said.nouns.length === 0 && !said.isHung;
    return bare
      ? [verb, ...withClass(pathNoun(parts, known, verb), said, known)]
      : [verb];
  }
  if (
    said !== undefined &&
    said.nouns.length > 0 &&
    chain.action === undefined
  ) {
    const nouns = withoutLeading(said.nouns, known);
    return [restVerb(parts), ...nouns];
  }
  if (chain.action !== undefined) {
    const noun = pathNoun(parts, known, "");
    const [verb = "", ...rest] = wordsOf(chain.action);
    return [verb, ...(rest.length > 0 ? [] : noun), ...rest];
  }
  const verb = restVerb(parts);
  return [verb, ...pathNoun(parts, known, verb)];
}

/** `getChecks` of `GET /checks` lists them. */
function isListing({ operation, said, chain, isList }: MethodParts): boolean {
  if (operation.method !== "GET" || chain.ofOne) return false;
  if (!/^get$/i.test(said?.verb ?? "")) return false;
  const last = said?.nouns.at(-1) ?? "";
  return isList ?? singular(last) !== last;
}

/** What REST calls it. */
function restVerb({ operation, chain, isList }: MethodParts): string {
  const { method } = operation;
  const last = wordsOf(chain.nouns.at(-1) ?? "").at(-1) ?? "";
  const many = isList ?? singular(last) !== last;
  const item = chain.ofOne || (method === "GET" && !many);
  return REST.get(method)?.[item ? 1 : 0] ?? method.toLowerCase();
}

/** The thing that the path is about, if its resource is another: `toys` of `/pets/{id}/toys` on `pets`. */
function pathNoun(
  { chain, isChosen }: MethodParts,
  known: ReadonlySet<string>,
  verb: string,
): readonly string[] {
  const noun = chain.nouns.at(-1);
  if (isChosen || noun === undefined || isSaid(noun, known)) return [];
  const words = [...wordsOf(noun)];
  const last = words.pop() ?? "";
  // `exports` that are exported.
  if (words.length === 0 && isSaid(last, wordSet([verb]))) return [];
  const many = verb === "list" || (!chain.ofOne && verb !== "create");
  return [...words, many ? last : singular(last)];
}

/** `role` of `OrganizationRolesController` is an `organization role`. */
function withClass(
  noun: readonly string[],
  { namespace }: SaidName,
  known: ReadonlySet<string>,
): readonly string[] {
  const words = withoutLeading(namespace.flatMap(wordsOf), known);
  const before = words.slice(0, -noun.length);
  const same = words.slice(before.length);
  // `UserlandUserIdentities` on `users` says it in the words of a code base.
  if (before.some((word) => known.has(singular(word.toLowerCase()))))
    return noun;
  return noun.length > 0 && isSaid(same.join(" "), wordSet(noun))
    ? [...before.map((word) => word.toLowerCase()), ...noun]
    : noun;
}

/** `user mapping` on `users` is `mapping`; `pull requests by repository` on `repositories` stays. */
function withoutLeading(
  nouns: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const end = nouns.findIndex(
    (word) => !known.has(singular(word.toLowerCase())),
  );
  if (end === -1) return [];
  const rest = nouns.slice(end);
  // What is left must still be something that a verb can be done to, or say by what.
  return rest.length === 0 || isDangling(rest) ? nouns : rest;
}

function isDangling(words: readonly string[]): boolean {
  return PREPOSITION.test(words.at(-1) ?? "");
}
