import type { Api, Operation } from "../../ir/operation.js";
import { memberName } from "../names.js";
import { isSaid, wordSet, type PathChain } from "./path-chain.js";
import type { SaidName } from "./said-name.js";

/** Resources nest so deep at most; what is deeper is said by the method. */
const DEEPEST = 4;

/** Where tags nest: `beta.libraries`, `Users / Keys`. */
const NESTED = /\s*(?:[./>]|::)\s*/;

/** `x-resource` of an operation or of its tag, or what another generator's extension says. */
export function chosenResource(
  { tags: [tag], overrides }: Operation,
  api: Api,
): readonly string[] | undefined {
  const { resource, suggested } = overrides;
  return (
    resource ??
    (tag === undefined ? undefined : api.tags.get(tag)?.resource) ??
    (suggested.resource && named(suggested.resource))
  );
}

/** What the first tag says. */
export function tagResource({
  tags: [tag],
}: Operation): readonly string[] | undefined {
  return tag === undefined ? undefined : named(tag.split(NESTED).map(bare));
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

/** A tag without what a framework put around it: `CronWorkflowService`, `Api20100401Message`. */
function bare(tag: string): string {
  const short = tag
    .replace(/^Api\d{4,}_?/, "")
    .replace(/(?<=[a-z0-9])(?:Service|Controller)$/, "");
  return short === "" ? tag : short;
}
