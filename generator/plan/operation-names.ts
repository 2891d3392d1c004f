import type { Api, Operation } from "../ir/operation.js";
import { itemsOf, membersOf } from "./members.js";
import { memberName } from "./names.js";
import { functionName } from "./naming/function.js";
import { methodWords } from "./naming/method.js";
import { pathChain } from "./naming/path-chain.js";
import {
  chosenResource,
  isNestedTag,
  resourceOf,
  tagResource,
} from "./naming/resource.js";
import { saidName } from "./naming/said-name.js";
import { findList } from "./paging/lists.js";
import { camelCase } from "./words.js";

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
  const chain = pathChain(operation);
  const chosen = chosenResource(operation, api);
  const tag = chosen ?? tagResource(operation, api);
  const said = saidName(operation, tag ?? chain.nouns.slice(0, 1));
  const nested = isNestedTag(operation, api) ? tag : undefined;
  const resource = chosen ?? nested ?? resourceOf(tag, said, chain);
  const { overrides } = operation;
  const { suggested } = overrides;
  const isList = answersList(operation, api);
  const isChosen = chosen !== undefined;
  const parts = { operation, resource, said, chain, isList, isChosen };
  const method =
    overrides.method ??
    memberName(camelCase(suggested.method ?? methodWords(parts).join(" ")));
  // A person who wrote verb and noun has named the function.
  const isOwn = chain.isCall || suggested.method !== undefined;
  const whole = isOwn ? undefined : said?.whole;
  return {
    resource,
    method,
    function:
      overrides.function ??
      memberName(whole ?? functionName(method, resource, chain.nouns.at(-1))),
  };
}

/** Whether the first JSON answer of success is a list; undefined without one, or where it might be. */
function answersList(operation: Operation, api: Api): boolean | undefined {
  const success = operation.responses.find(({ status }) =>
    /^2(?:\d\d|XX)$/i.test(status),
  );
  const content = success?.contents.find(({ mediaType }) =>
    /[/+]json\b/i.test(mediaType),
  );
  if (content === undefined) return undefined;
  if (findList(operation, content.schema, api.schemas) !== undefined)
    return true;
  const members = membersOf(content.schema, api.schemas);
  return members.some(
    ({ schema }) => itemsOf(schema, api.schemas) !== undefined,
  )
    ? undefined
    : false;
}
