import type { SchemaObject } from "../openapi/document/schema.js";
import { saysOnly } from "./assertions.js";
import { anyOfType } from "./any-of-type.js";
import { noDocs } from "./docs.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf } from "./union.js";

/**
 * A member of an object. Where the member is the object itself again, and nothing but
 * its members says that it is one, a value that is no object ends the recursion: no
 * keyword forbids it, and a closed object has no other end but to be empty.
 */
export function orNoObject(
  member: SchemaObject,
  owner: SchemaObject,
  context: SchemaContext,
): Schema {
  const schema = context.build(member);
  const isOpenEnded =
    owner.types === undefined &&
    owner.required.length === 0 &&
    owner.additionalProperties?.boolean === false &&
    member.ref === owner.key &&
    saysOnly(member, "ref");
  if (!isOpenEnded) return schema;
  context.reporter.report("type-implied", owner.place, {
    keyword: "properties",
    type: "object",
    taken:
      "a member that is the object itself may be text, a number, true, false or null, too",
  });
  const origin = {
    key: `${member.key}/or`,
    place: member.place,
    docs: noDocs,
  };
  const others = (["string", "number", "boolean", "null"] as const).map(
    (type) => anyOfType(type, origin),
  );
  return unionOf([schema, ...others], origin);
}
