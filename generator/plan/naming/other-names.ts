import type { Operation } from "../../ir/operation.js";
import { memberName } from "../names.js";
import type { OperationName } from "../operation-names.js";
import { camelCase, wordsOf } from "../words.js";
import { functionName, singularLast } from "./function.js";
import { isSaid, pathChain, wordSet, type PathChain } from "./path-chain.js";
import { saidName } from "./said-name.js";

/** PUT and PATCH of one thing are both an update: these tell them apart. */
const OTHER_VERBS: ReadonlyMap<string, string> = new Map([
  ["PUT update", "replace"],
  ["PUT set", "replace"],
  ["PATCH update", "patch"],
]);

/** Other names for an operation whose name is taken: what its id says in full, another verb, what its path tells, from the end, then a number. */
export function* otherNames(
  wanted: OperationName,
  operation: Operation,
): Iterable<OperationName> {
  const { resource } = wanted;
  const [verb = wanted.method, ...rest] = wordsOf(wanted.method);
  const chain = pathChain(operation);
  const said = saidName(operation, resource);
  const other = OTHER_VERBS.get(`${operation.method} ${verb}`);
  const nouns = nounsOf(chain, verb);
  // What the method says of the path already is said once.
  const known = wordSet(nouns);
  const own = isSaid(rest.join(" "), known) ? [] : rest;
  // The noun of the resource alone tells nothing apart.
  const here = wordSet(resource);
  const by = chain.parameters.map(
    (_, n) => `by ${chain.parameters.slice(-n - 1).join(" and ")}`,
  );
  const methods = [
    [verb, ...rest],
    ...(said?.verb === undefined || said.nouns.length === 0
      ? []
      : [[said.verb, ...said.nouns]]),
    ...(chain.variant === undefined ? [] : [[verb, ...rest, chain.variant]]),
    ...(other === undefined ? [] : [[other, ...rest]]),
    ...nouns
      .map((_, n) => nouns.slice(-n - 1))
      .filter((words) => !isSaid(words.join(" "), here))
      .map((words) => [verb, ...own, ...words]),
    ...by.map((text) => [verb, ...rest, text]),
    ...by.map((text) => [verb, ...own, ...nouns, text]),
    // `getPreview` beside the resource `preview`.
    ...(operation.method === "GET" ? [["get", wanted.method]] : []),
  ];
  for (const words of methods) {
    const method = memberName(camelCase(words.join(" ")));
    yield {
      resource,
      method,
      function: memberName(functionName(method, resource)),
    };
  }
  const name = functionName(wanted.method, resource);
  for (let n = 2; n <= 1000; n += 1)
    yield {
      resource,
      method: `${wanted.method}${String(n)}`,
      function: memberName(`${name}${String(n)}`),
    };
}

/** The things of a path from the outside in, all but the last in the singular. */
function nounsOf(chain: PathChain, verb: string): readonly string[] {
  const isOne = chain.ofOne || verb === "create";
  return chain.nouns.map((text, index) =>
    isOne || index < chain.nouns.length - 1 ? singularLast(text) : text,
  );
}
