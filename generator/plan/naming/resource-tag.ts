import type { Api, Operation, Tag } from "../../ir/operation.js";

/** Where tags nest by their names: `beta.libraries`, `Users / Keys`. */
const NESTED = /\s*(?:[./>]|::)\s*/;

/** Kinds of tags that mark operations and hold none (OAS 3.2.0, 4.22, the registry of tag kinds). */
const MARKS: ReadonlySet<string | undefined> = new Set(["badge", "audience"]);

/** The tag that an operation hangs on: the first that is no mark, or the lowest of those under it. */
export function resourceTag(
  { tags }: Operation,
  { tags: known }: Api,
): string | undefined {
  const [first, ...others] = tags.filter(
    (tag) => !MARKS.has(known.get(tag)?.kind),
  );
  return others.reduce(
    (lowest, tag) => (isUnder(tag, lowest, known) ? tag : lowest),
    first,
  );
}

/** The names of a tag and of those above it, the uppermost first. */
export function tagPath(
  name: string,
  known: ReadonlyMap<string, Tag>,
): readonly string[] {
  const tag = known.get(name);
  if (tag?.resource !== undefined) return tag.resource;
  const own = name.split(NESTED).map(bare);
  return tag?.parent === undefined
    ? own
    : [...tagPath(tag.parent, known), ...own];
}

function isUnder(
  name: string,
  other: string | undefined,
  known: ReadonlyMap<string, Tag>,
): boolean {
  const parent = known.get(name)?.parent;
  return (
    parent !== undefined && (parent === other || isUnder(parent, other, known))
  );
}

/** A tag without what a framework put around it: `CronWorkflowService`, `Api20100401Message`. */
function bare(tag: string): string {
  const short = tag
    .replace(/^Api\d{4,}_?/, "")
    .replace(/(?<=[a-z0-9])(?:Service|Controller)$/, "");
  return short === "" ? tag : short;
}
