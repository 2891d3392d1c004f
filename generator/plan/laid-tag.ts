import type { Json } from "../source/json.js";
import type {
  MemberTags,
  UnionDiscriminator,
  UnionSchema,
} from "../ir/schema.js";
import type { Direction } from "./direction.js";
import { noComment } from "./docs.js";
import { STRING, UNDEFINED, union, UNKNOWN } from "./expressions.js";
import type { Member, TypeExpr } from "./type-expr.js";

/** A union of which more is to come, or one of whose members any other tag chooses. */
export type OpenUnion = UnionSchema & {
  readonly discriminator: UnionDiscriminator;
};

export function isOpenUnion(schema: UnionSchema): schema is OpenUnion {
  const { discriminator, open } = schema;
  return (
    discriminator !== undefined && (open || discriminator.tags.some(isOther))
  );
}

export function isOther({ values }: MemberTags): boolean {
  return values.length === 0;
}

/** Whether the members of a union have their tags where they go: those that only the API sets are not sent. */
export function isTagged(
  { tags }: UnionDiscriminator,
  direction: Direction,
): boolean {
  return tags.every((tag) => goes(tag, direction));
}

function goes(tag: MemberTags, direction: Direction): boolean {
  if (direction === "request") return !tag.readOnly;
  return direction === "both" || !tag.writeOnly;
}

/**
 * The tag that the discriminator gives to a member whose own schema doesn't say
 * it, so that a switch narrows; optional where the member may be without.
 */
export function laidTag(
  { discriminator }: UnionSchema,
  index: number,
  direction: Direction,
): Member | undefined {
  const tag = discriminator?.tags[index];
  if (discriminator === undefined || tag === undefined) return undefined;
  if (tag.own || !goes(tag, direction)) return undefined;
  const type = isOther(tag) ? UNKNOWN : union(tag.values.map(literal));
  const isLeftOut = !tag.required && direction === "request";
  return {
    name: discriminator.property,
    type: isLeftOut ? union([type, UNDEFINED]) : type,
    optional: !tag.required,
    docs: noComment,
  };
}

function literal(value: Json): TypeExpr {
  return { kind: "literal", value };
}

/** What kind of value the tags of a union are: one that comes later is of the same. */
export function tagType({ tags }: UnionDiscriminator): TypeExpr {
  const values = tags.flatMap((tag) => tag.values);
  const kinds = new Set(
    values.map((value) => (value === null ? "null" : typeof value)),
  );
  if (kinds.size > 1) return UNKNOWN;
  return kinds.has("number") ? { kind: "keyword", name: "number" } : STRING;
}
