import type {
  Discriminator,
  SchemaObject,
} from "../openapi/document/schema.js";
import { tellApart } from "./closed-union.js";
import { noDocs } from "./docs.js";
import { readBoolean } from "./extensions.js";
import { sharedDiscriminator } from "./families.js";
import type { Choice } from "./member-tags.js";
import type { SchemaContext } from "./schema-context.js";
import type { Schema } from "./schema.js";
import { unionOf, type Origin } from "./union.js";

/** A member of a union that can carry a tag. */
interface Tagged {
  readonly source: SchemaObject;
  readonly schema: Schema;
}

/** `oneOf` and `anyOf` (JSON Schema 2020-12, core, 10.2.1), with a discriminator (OAS 3.2.0, 4.25). */
export function buildUnion(
  source: SchemaObject,
  sources: readonly SchemaObject[],
  context: SchemaContext,
): Schema {
  const { reporter, typesOf, tags, families } = context;
  // What stands beside others may not be taken for the whole.
  const keyword = sources === source.oneOf ? "oneOf" : "anyOf";
  const key = `${source.key}/${keyword}`;
  const origin = { key, place: source.place, docs: noDocs };
  const members = sources.map((member) => ({
    source: member,
    schema: context.build(member),
  }));
  const all = members.map(({ schema }) => schema);
  const tagged = members.filter(
    (member) => member.schema.kind !== "never" && isTaggable(member, context),
  );
  const told = source.discriminator;
  const discriminator =
    told ??
    sharedDiscriminator(
      tagged.map((member) => member.source),
      families,
    );
  if (discriminator === undefined) return unionOf(tellApart(all), origin);

  const open =
    (told && readBoolean(source.extensions, "x-enum-open", reporter)) ?? false;
  const choices = tags.choose(
    tagged.map((member) => member.source),
    discriminator,
    source,
  );
  const usable = choices.flatMap((choice) => choice.tags ?? []);
  if (told !== undefined) reportRefused(told, tagged, choices, context);
  if (usable.length < choices.length) {
    if (told !== undefined) reportUnusable(source, told, open, context);
    return unionOf(all, origin);
  }
  if (tagged.length < 2 && !(open && tagged.length > 0))
    return unionOf(all, origin);

  // What is no object has no tag: it stands beside the union.
  const rest = members.filter((member) => !tagged.includes(member));
  const isNullable = tagged.some((member) =>
    typesOf(member.source).has("null"),
  );
  return besides(
    {
      kind: "union",
      members: tagged.map(({ schema }) => schema),
      open,
      discriminator: { property: discriminator.propertyName, tags: usable },
      ...origin,
    },
    [
      ...rest.map(({ schema }) => schema),
      ...(isNullable ? [{ kind: "null" as const, ...origin }] : []),
    ],
    origin,
  );
}

function besides(
  union: Schema,
  rest: readonly Schema[],
  origin: Origin,
): Schema {
  return rest.length === 0 ? union : unionOf([union, ...rest], origin);
}

/** An object, or null in place of one; a tag would exclude anything else. */
function isTaggable({ source }: Tagged, { typesOf }: SchemaContext): boolean {
  const types = typesOf(source);
  return (
    types.has("object") &&
    [...types].every((type) => type === "object" || type === "null")
  );
}

function reportRefused(
  { place, propertyName }: Discriminator,
  tagged: readonly Tagged[],
  choices: readonly Choice[],
  { reporter }: SchemaContext,
): void {
  for (const [index, { refused }] of choices.entries()) {
    const member = tagged[index]?.source;
    if (refused.length === 0 || member === undefined) continue;
    reporter.report(
      "discriminator-tag-refused",
      place,
      {
        property: propertyName,
        values: refused,
        member: member.ref ?? member.key,
      },
      [{ place: member.place, message: "this is the member" }],
    );
  }
}

function reportUnusable(
  { extensions }: SchemaObject,
  { place, propertyName: property }: Discriminator,
  open: boolean,
  { reporter }: SchemaContext,
): void {
  reporter.report("discriminator-unusable", place, { property });
  if (open)
    reporter.report(
      "x-enum-open-unused",
      extensions.get("x-enum-open")?.place,
      {
        why: `the discriminator \`${property}\` does not tell the members apart`,
      },
    );
}
