import type { Api, Operation } from "../ir/operation.js";
import { endsInParameter, segmentsOf } from "../ir/path-segments.js";
import { memberName } from "./names.js";
import { singular } from "./nouns.js";
import { goodOperationId } from "./operation-id.js";
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
  const { overrides } = operation;
  const id = goodOperationId(operation, resource);
  const method =
    overrides.method ??
    memberName(
      (id === undefined ? undefined : withoutNoun(id.name, resource)) ??
        rpcMethod(operation) ??
        restMethod(operation),
    );
  // An id without what stood in front of it needs its resource's noun to be one of a kind.
  const whole = id?.whole === true ? id.name : undefined;
  return {
    resource,
    method,
    function:
      overrides.function ??
      memberName(whole ?? functionName(id?.name ?? method, resource)),
  };
}

/** Other names for an operation whose name is taken: what is told apart by its path, from the end, then a number. */
export function* otherNames(
  wanted: OperationName,
  operation: Operation,
): Iterable<OperationName> {
  const [verb = wanted.method, ...rest] = wordsOf(wanted.method);
  const segments = segmentsOf(operation.path);
  const nouns = segments
    .flatMap(({ text, parameters }, index) => {
      const isOne = segments[index + 1]?.parameters.length ?? verb === "create";
      if (parameters.length > 0) return [];
      return [isOne ? singularLast(text) : text];
    })
    .filter((noun) => !pascalCase(rest.join(" ")).includes(pascalCase(noun)));
  const known = segments.flatMap(({ parameters }) => parameters);
  const by = known.map((_, n) => `by ${known.slice(-n - 1).join(" and ")}`);
  const methods = [
    wanted.method,
    ...nouns.map((_, n) => [verb, ...rest, ...nouns.slice(-n - 1)].join(" ")),
    ...by.map((text) => `${wanted.method} ${text}`),
    ...by.map((text) => [verb, ...rest, ...nouns, text].join(" ")),
  ];
  const named = (text: string): OperationName => {
    const method = memberName(camelCase(text));
    return {
      ...wanted,
      method,
      function: memberName(functionName(method, wanted.resource)),
    };
  };
  for (const text of methods) yield named(text);
  for (let n = 2; n <= 1000; n += 1)
    yield named(`${wanted.method} ${String(n)}`);
}

/** `x-resource`, else the first tag, else the first word of the path that isn't a version. */
function resourceOf(operation: Operation, api: Api): readonly string[] {
  const [tag] = operation.tags;
  const own =
    operation.overrides.resource ??
    (tag === undefined ? undefined : api.tags.get(tag)?.resource);
  if (own !== undefined) return own;
  const texts = segmentsOf(operation.path).map(({ text }) => text);
  const words =
    tag ?? texts.find((text) => text !== "" && !/^v\d+$|^api$/i.test(text));
  const name = memberName(words ?? "root");
  // No class can have a member of that name.
  return [name === "constructor" ? "constructorApi" : name];
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
  const segments = segmentsOf(operation.path);
  const last = segments.at(-1);
  if (last === undefined || last.parameters.length > 0) return undefined;
  const [verb = ""] = wordsOf(last.text);
  const isCall = operation.method === "POST" && segments.length > 1;
  return isCall && isVerb(verb) ? last.text : undefined;
}

const REST: ReadonlyMap<string, readonly [collection: string, item: string]> =
  new Map([
    ["GET", ["list", "get"]],
    ["POST", ["create", "update"]],
    ["PUT", ["set", "update"]],
    ["PATCH", ["update", "update"]],
    ["DELETE", ["delete", "delete"]],
  ]);

function restMethod({ method, path }: Operation): string {
  const names = REST.get(method);
  const item = endsInParameter(path) || (method === "GET" && !isPlural(path));
  return names?.[item ? 1 : 0] ?? method.toLowerCase();
}

/** `GET /users` gives many, `GET /me` gives one. */
function isPlural(path: Operation["path"]): boolean {
  const word = wordsOf(segmentsOf(path).at(-1)?.text ?? "").at(-1) ?? "";
  return singular(word) !== word;
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
