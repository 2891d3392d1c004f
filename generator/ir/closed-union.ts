import { noDocs } from "./docs.js";
import { absent } from "./negate.js";
import type { ObjectSchema, Schema } from "./schema.js";

/** More members than this that a branch does not have are noise. */
const MOST_ABSENT = 3;

/**
 * Branches of a union that are closed objects, with the members of the others that
 * they have no room for: `{ a: X; b?: never } | { b: Y; a?: never }`. It accepts the
 * same values; but a type without them accepts a value that has both, and its reader
 * can't ask for the one that is there. Branches that a constant tells apart need none.
 */
export function tellApart(members: readonly Schema[]): readonly Schema[] {
  const closed = members.filter(isClosed);
  const objects = members.filter(({ kind }) => kind === "object");
  if (closed.length < 2 || closed.length < objects.length) return members;
  if (isTagged(closed)) return members;
  const names = new Set(
    closed.flatMap(({ properties }) => properties.map(({ name }) => name)),
  );
  const lacks = ({ properties }: ObjectSchema): readonly string[] =>
    [...names].filter((name) => !properties.some((each) => each.name === name));
  if (closed.some((member) => lacks(member).length > MOST_ABSENT))
    return members;
  return members.map((member) => {
    if (!isClosed(member)) return member;
    const { key, place } = member;
    const none = lacks(member).map((name) =>
      absent(name, { key: `${key}/lacks/${name}`, place, docs: noDocs }),
    );
    return { ...member, properties: [...member.properties, ...none] };
  });
}

function isClosed(member: Schema): member is ObjectSchema {
  return (
    member.kind === "object" &&
    member.additional === false &&
    member.patterns.length === 0 &&
    member.properties.length > 0
  );
}

/** Whether each has the same member required, with values of its own. */
function isTagged(members: readonly ObjectSchema[]): boolean {
  const [first] = members;
  return (first?.properties ?? []).some(({ name }) =>
    members.every(({ properties }) =>
      properties.some(
        (each) =>
          each.name === name &&
          each.required &&
          (each.schema.kind === "literal" || each.schema.kind === "enum"),
      ),
    ),
  );
}
