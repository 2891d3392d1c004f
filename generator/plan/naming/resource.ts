import type { Api, Operation } from "../../ir/operation.js";
import { memberName } from "../names.js";
import { isSaid, wordSet, type PathChain } from "./path-chain.js";
import { resourceTag, tagPath } from "./resource-tag.js";
import type { SaidName } from "./said-name.js";

/** Resources nest so deep at most; what is deeper is said by the method. */
const DEEPEST = 4;

/** `x-resource` of an operation or of its tag, or what another generator's extension says. */
export function chosenResource(
  operation: Operation,
  api: Api,
): readonly string[] | undefined {
  const { overrides } = operation;
  const tag = resourceTag(operation, api);
  const { resource, suggested } = overrides;
  return (
    resource ??
    (tag === undefined ? undefined : api.tags.get(tag)?.resource) ??
    (suggested.resource && named(suggested.resource))
  );
}

/** What its tag says. */
export function tagResource(
  operation: Operation,
  api: Api,
): readonly string[] | undefined {
  const tag = resourceTag(operation, api);
  return tag === undefined ? undefined : named(tagPath(tag, api.tags));
}

/** Whether the document says outright what the tag is nested in (OAS 3.2.0, 4.22: `parent`). */
export function isNestedTag(operation: Operation, api: Api): boolean {
  const tag = resourceTag(operation, api);
  return tag !== undefined && api.tags.get(tag)?.parent !== undefined;
}

/** Where an operation hangs that nobody has chosen a resource for. */
export function resourceOf(
  tag: readonly string[] | undefined,
  said: SaidName | undefined,
  chain: PathChain,
): readonly string[] {
  if (chain.isCall) return named(chain.nouns);
  if (said?.isExplicit === true) {
    // `drive.files.delete` tagged `files` hangs on `files`.
    const from = said.namespace.findIndex(
      (name) => tag !== undefined && isSaid(name, wordSet(tag)),
    );
    return named(said.namespace.slice(Math.max(from, 0)));
  }
  if (tag !== undefined) return tag;
  if (said !== undefined && said.namespace.length > 0)
    return named(said.namespace);
  const [first] = chain.nouns;
  if (first === undefined) return named(said?.nouns.slice(0, 1) ?? []);
  return named(
    said?.verb === undefined ? chain.nouns.slice(0, DEEPEST) : [first],
  );
}

function named(names: readonly string[]): readonly string[] {
  const members = names
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .map((name) => memberName(name));
  // No class can have a member of that name.
  const fit = members.map((name) =>
    name === "constructor" ? "constructorApi" : name,
  );
  return fit.length === 0 ? ["root"] : fit;
}
