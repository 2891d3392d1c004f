import type { SchemaObject } from "../openapi/document/schema.js";
import { noDocs } from "./docs.js";
import { readBoolean } from "./extensions.js";
import { memberTags } from "./member-tags.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf } from "./union.js";

/** `oneOf` and `anyOf` (JSON Schema 2020-12, core, 10.2.1), with a discriminator (OAS 3.2.0, 4.25). */
export function buildUnion(
  source: SchemaObject,
  sources: readonly SchemaObject[],
  context: SchemaContext,
): Schema {
  const origin = { key: source.key, place: source.place, docs: noDocs };
  const members = sources.map((member) => context.build(member));
  const { discriminator } = source;
  if (discriminator === undefined) return unionOf(members, origin);

  const open =
    readBoolean(source.extensions, "x-enum-open", context.reporter) ?? false;
  // `null` has no tag: it stays beside the union.
  const tagged = sources.flatMap((member, index) => {
    const schema = members[index];
    return schema === undefined || schema.kind === "null"
      ? []
      : [{ schema, tags: memberTags(member, discriminator, context.document) }];
  });
  const usable = tagged.every(({ tags }) => tags && tags.values.length > 0);
  if (!usable || (tagged.length < 2 && !open)) {
    const property = discriminator.propertyName;
    if (!usable)
      context.reporter.report("discriminator-unusable", discriminator.place, {
        property,
      });
    if (!usable && open)
      context.reporter.report(
        "x-enum-open-unused",
        source.extensions.get("x-enum-open")?.place,
        {
          why: `the discriminator \`${property}\` does not tell the members apart`,
        },
      );
    return unionOf(members, origin);
  }
  const union: Schema = {
    kind: "union",
    members: tagged.map(({ schema }) => schema),
    open,
    discriminator: {
      property: discriminator.propertyName,
      tags: tagged.flatMap(({ tags }) => tags ?? []),
    },
    ...origin,
  };
  const rest = members.filter(({ kind }) => kind === "null");
  return rest.length === 0 ? union : unionOf([union, ...rest], origin);
}
