import type { ApiDocument } from "../openapi/document/document.js";
import type {
  Discriminator,
  SchemaObject,
} from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import type { MemberTags } from "./schema.js";

/** The tag values that choose a member of a discriminated union; undefined when nothing says so. */
export function memberTags(
  member: SchemaObject,
  discriminator: Discriminator,
  document: ApiDocument,
): MemberTags | undefined {
  const own = ownTags(member, discriminator.propertyName, document, new Set());
  if (own !== undefined) return { values: own, own: true };
  if (member.ref === undefined) return undefined;
  const target = member.ref;
  const mapped = [...discriminator.mapping].flatMap(([tag, key]) =>
    key === target ? [tag] : [],
  );
  if (mapped.length > 0) return { values: mapped, own: false };
  // Without a mapping the schema's own name is its tag.
  const name = document.schemas.get(target)?.name;
  return name === undefined ? undefined : { values: [name], own: false };
}

/** What the schema itself says its tag is: a `const`, or an `enum` of strings. */
function ownTags(
  schema: SchemaObject,
  property: string,
  document: ApiDocument,
  seen: Set<string>,
): readonly string[] | undefined {
  if (seen.has(schema.key)) return undefined;
  seen.add(schema.key);
  const tag = schema.properties.get(property);
  if (tag !== undefined) {
    const values = tagValues(tag, document, new Set());
    if (values !== undefined) return values;
  }
  // A member that is a union itself has the tags of its own members.
  const members = (schema.oneOf ?? schema.anyOf)?.map((member) =>
    ownTags(member, property, document, new Set(seen)),
  );
  if (members?.every((values) => values !== undefined) === true)
    return members.flat();
  const parents = [
    ...(schema.allOf ?? []),
    ...(schema.ref === undefined
      ? []
      : [document.schemas.get(schema.ref)?.schema]),
  ];
  for (const parent of parents) {
    const values = parent && ownTags(parent, property, document, seen);
    if (values !== undefined) return values;
  }
  return undefined;
}

/** The texts that a tag can be; none for values that are no texts, which choose nothing. */
function tagValues(
  schema: SchemaObject,
  document: ApiDocument,
  seen: Set<string>,
): readonly string[] | undefined {
  if (schema.const !== undefined) return strings([schema.const.value]);
  if (schema.enum !== undefined) return strings(schema.enum);
  if (schema.ref === undefined || seen.has(schema.ref)) return undefined;
  seen.add(schema.ref);
  const target = document.schemas.get(schema.ref)?.schema;
  return target && tagValues(target, document, seen);
}

function strings(values: readonly Json[]): readonly string[] {
  return values.every((value) => typeof value === "string") ? values : [];
}
