import type { Operation } from "../ir/operation.js";
import { pathText } from "../ir/path-segments.js";
import { singular } from "./nouns.js";
import { isVerb } from "./verbs.js";
import { camelCase, wordsOf } from "./words.js";

/** What an operationId says, if a person has chosen it. */
export interface GoodId {
  readonly name: string;
  /** Nothing was cut off in front, so that it is one of a kind. */
  readonly whole: boolean;
}

/** Generators of documents end or begin their ids with the HTTP method; nobody would call it so. */
const MACHINE_MADE =
  /(?:^|[a-z0-9])(?:Get|Put|Post|Patch|Delete|Head|Options)$/;

/** An operationId that a person would have chosen: a verb, then what it is done to. */
export function goodOperationId(
  operation: Operation,
  resource: readonly string[],
): GoodId | undefined {
  const id =
    operation.operationId && withoutPath(operation.operationId, operation);
  if (id === undefined || MACHINE_MADE.test(id)) return undefined;
  if (isGood(id)) return { name: camelCase(id), whole: true };
  const rest = withoutNamespace(id, resource);
  return rest !== undefined && isGood(rest)
    ? { name: camelCase(rest), whole: false }
    : undefined;
}

function isGood(id: string): boolean {
  const words = wordsOf(id);
  return words.length > 1 && isVerb(words[0] ?? "");
}

/** FastAPI ends an id with path and method: `read_user_users__id__get`. */
function withoutPath(id: string, { path, method }: Operation): string {
  const ending = `${pathText(path).replace(/\W/g, "_")}_${method.toLowerCase()}`;
  return id.endsWith(ending) ? id.slice(0, -ending.length) : id;
}

/** `repos/list-releases`, `databases_add_user`, `repoListRefs` on `repository`: what is in front says where it hangs. */
function withoutNamespace(
  id: string,
  resource: readonly string[],
): string | undefined {
  const [, rest] = /^[^/._-]+[/._-](.+)$/.exec(id) ?? [];
  if (rest !== undefined) return rest;
  const [first = "", ...words] = wordsOf(id);
  const nouns = resource.map((name) => singular(name).toLowerCase());
  return nouns.some((noun) => noun.startsWith(singular(first).toLowerCase()))
    ? words.join(" ")
    : undefined;
}
