import type { Api, Operation } from "../ir/operation.js";
import { memberName } from "./names.js";
import { singular } from "./nouns.js";
import { isVerb } from "./verbs.js";
import { camelCase, pascalCase, wordsOf } from "./words.js";

/** What an operation is called and where it hangs. */
export interface OperationName {
  /** `["connectedAccounts", "simulate"]`. */
  readonly resource: readonly string[];
  /** `disconnect`. */
  readonly method: string;
  /** `simulateConnectedAccountDisconnect`. */
  readonly function: string;
}

/** Derives an operation's names from what is written on it alone, so that no other operation can change them. */
export function nameOperation(operation: Operation, api: Api): OperationName {
  const resource = resourceOf(operation, api);
  const id = goodOperationId(operation);
  const { overrides } = operation;
  const method =
    overrides.method ??
    (id === undefined ? undefined : withoutNoun(id, resource)) ??
    rpcMethod(operation) ??
    restMethod(operation);
  return {
    resource,
    method: memberName(method),
    function: memberName(
      overrides.function ?? id ?? functionName(method, resource),
    ),
  };
}

/** `x-resource`, else the first tag, else the first word of the path that isn't a version. */
function resourceOf(operation: Operation, api: Api): readonly string[] {
  const [tag] = operation.tags;
  const own =
    operation.overrides.resource ??
    (tag === undefined ? undefined : api.tags.get(tag)?.resource);
  if (own !== undefined) return own;
  const words =
    tag ?? segmentsOf(operation).find((s) => !/^v\d+$|^api$/i.test(s));
  return [memberName(words ?? "root")];
}

function segmentsOf({ path }: Operation): readonly string[] {
  return path.flatMap((part) =>
    part.kind === "text" ? part.text.split("/").filter(Boolean) : [],
  );
}

/** Generators of documents end or begin their ids with the HTTP method; nobody would call it so. */
const MACHINE_MADE =
  /(?:^|[a-z0-9])(?:Get|Put|Post|Patch|Delete|Head|Options)$/;

/** An operationId that a person would have chosen: a verb, then what it is done to. */
function goodOperationId({ operationId }: Operation): string | undefined {
  if (operationId === undefined || MACHINE_MADE.test(operationId))
    return undefined;
  const words = wordsOf(operationId);
  return words.length > 1 && isVerb(words[0] ?? "")
    ? camelCase(operationId)
    : undefined;
}

/** `listConnectedAccounts` on `connectedAccounts` is `list`; `setUserMapping` on `users` is `setMapping`. */
function withoutNoun(id: string, resource: readonly string[]): string {
  const nouns = new Set(
    resource.flatMap((name) =>
      wordsOf(name).map((word) => singular(word.toLowerCase())),
    ),
  );
  const [verb = id, ...rest] = wordsOf(id);
  const kept = rest.filter((word) => !nouns.has(singular(word.toLowerCase())));
  return [verb, ...kept].join(" ");
}

/** `POST /connected_accounts/list`, `POST /accounts/{id}/enable`: the path says what is done. */
function rpcMethod(operation: Operation): string | undefined {
  const last = operation.path.at(-1);
  if (last?.kind !== "text" || operation.method !== "POST") return undefined;
  const segment = last.text.split("/").findLast(Boolean) ?? "";
  const [verb = ""] = wordsOf(segment);
  return isVerb(verb) && segmentsOf(operation).length > 1 ? segment : undefined;
}

const REST: ReadonlyMap<string, readonly [collection: string, item: string]> =
  new Map([
    ["GET", ["list", "get"]],
    ["POST", ["create", "post"]],
    ["PUT", ["set", "update"]],
    ["PATCH", ["update", "update"]],
    ["DELETE", ["delete", "delete"]],
  ]);

function restMethod(operation: Operation): string {
  const item = operation.path.at(-1)?.kind === "parameter";
  const names = REST.get(operation.method);
  return names?.[item ? 1 : 0] ?? operation.method.toLowerCase();
}

/** `list` on `services.providers` is `listServiceProviders`; `syncUsers` on `accounts` is `syncAccountUsers`. */
function functionName(method: string, resource: readonly string[]): string {
  const [verb = method, ...rest] = wordsOf(camelCase(method));
  const parents = resource.slice(0, -1);
  const last = resource.at(-1) ?? "";
  const many = verb === "list" && rest.length === 0;
  return [
    verb,
    ...parents.map((name) => pascalCase(singularLast(name))),
    pascalCase(many ? last : singularLast(last)),
    ...rest.map(pascalCase),
  ].join("");
}

function singularLast(name: string): string {
  const words = [...wordsOf(name)];
  const last = words.pop() ?? "";
  return [...words, singular(last)].join(" ");
}
