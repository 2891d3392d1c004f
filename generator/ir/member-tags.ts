import type { ApiDocument } from "../openapi/document/document.js";
import type {
  Discriminator,
  SchemaObject,
} from "../openapi/document/schema.js";
import type { Json } from "../source/json.js";
import { saysOnly } from "./assertions.js";
import { dependenciesFirst } from "./dependencies-first.js";
import { takenOver, type Families } from "./families.js";
import type { TypesOf, ValueType } from "./json-types.js";
import type { KnownValuesOf } from "./known-values.js";
import type { MemberTags } from "./schema.js";
import type { TagClaims } from "./tag-claims.js";
import { bothTags, declaredTag, eitherTag, UNSAID, type Tag } from "./tag.js";

/** How one member of a discriminated union is chosen. */
export interface Choice {
  /** Undefined where nothing says how. */
  readonly tags: MemberTags | undefined;
  /** Values that the mapping gives it and its own schema rules out. */
  readonly refused: readonly string[];
}

/** Reads what chooses the members of unions (OAS 3.2.0, 4.25). */
export interface TagReader {
  /** For each member of a union; `holder` is the schema that has the union. */
  choose(
    members: readonly SchemaObject[],
    discriminator: Discriminator,
    holder: SchemaObject,
  ): readonly Choice[];
  /** Of a schema that any other value chooses, or none at all. */
  other(schema: SchemaObject, property: string): MemberTags;
}

export function createTagReader(facts: {
  readonly document: ApiDocument;
  readonly typesOf: TypesOf;
  readonly knownValuesOf: KnownValuesOf;
  readonly claims: TagClaims;
  readonly families: Families;
}): TagReader {
  const { document, typesOf, families } = facts;
  const { claimsOf, isDefault } = facts.claims;
  const read = new Map<string, Map<SchemaObject, Tag>>();
  return { choose, other };

  function choose(
    members: readonly SchemaObject[],
    discriminator: Discriminator,
    holder: SchemaObject,
  ): readonly Choice[] {
    const property = discriminator.propertyName;
    const beside = tagBeside(holder, property);
    const claims = claimsOf(members, discriminator);
    const claimers = new Map<string, Set<SchemaObject>>();
    for (const [member, texts] of claims)
      for (const text of texts)
        claimers.set(text, (claimers.get(text) ?? new Set()).add(member));
    return members.map((member): Choice => {
      const own = tagOf(member, property);
      const tag = bothTags(own, beside);
      const known = valuesOf(tag) ?? valuesOf(own);
      if (known === undefined && isDefault(member, discriminator))
        return { tags: other(member, property), refused: [] };
      const mine = claims.get(member) ?? [];
      const values =
        known === undefined
          ? given(mine, tag)
          : chosen(known, (text) => {
              const by = claimers.get(text);
              return by === undefined || by.has(member);
            });
      const isUsable =
        values.every(isScalar) && values.some((value) => value !== null);
      const isOwn = valuesOf(own)?.length === values.length;
      const refused = mine.filter(
        (text) =>
          discriminator.mapping.has(text) &&
          known?.some((value) => textOf(value) === text) === false,
      );
      return {
        tags: isUsable ? { values, own: isOwn, ...usesOf(tag) } : undefined,
        refused,
      };
    });
  }

  function other(schema: SchemaObject, property: string): MemberTags {
    const tag = tagOf(schema, property);
    return { values: [], own: tag.declared, ...usesOf(tag) };
  }

  /** What a schema says of a tag, references followed, each schema read once. */
  function tagOf(start: SchemaObject, property: string): Tag {
    const tags = read.get(property) ?? new Map<SchemaObject, Tag>();
    read.set(property, tags);
    const order = dependenciesFirst(
      start,
      (schema) => [
        ...partsOf(schema),
        ...(schema.anyOf ?? []),
        ...(schema.oneOf ?? []),
      ],
      (schema) => tags.has(schema),
    );
    // What leads back to itself says nothing by that.
    for (const schema of order) tags.set(schema, UNSAID);
    for (const schema of order)
      tags.set(
        schema,
        [schema.anyOf, schema.oneOf].reduce(
          (all, members) =>
            members === undefined
              ? all
              : bothTags(all, tagAmong(members, schema, property)),
          tagBeside(schema, property),
        ),
      );
    return tags.get(start) ?? UNSAID;
  }

  /** The same without the alternatives. */
  function tagBeside(schema: SchemaObject, property: string): Tag {
    return partsOf(schema).reduce(
      (all, part) => bothTags(all, tagOf(part, property)),
      declaredTag(schema, property, facts),
    );
  }

  function partsOf(schema: SchemaObject): readonly SchemaObject[] {
    const { ref, allOf = [] } = schema;
    return [...allOf, ...(ref === undefined ? [] : [schema])].flatMap((part) =>
      partOf(part, schema),
    );
  }

  /** What a part of a schema leads to; of a family it may be the base alone. */
  function partOf(part: SchemaObject, by: SchemaObject) {
    const { ref } = part;
    if (ref === undefined || (part !== by && !saysOnly(part, "ref")))
      return [part];
    const target = takenOver(ref, by, families);
    const schema =
      target === ref
        ? document.schemas.get(ref)?.schema
        : families.get(ref)?.base;
    return schema === undefined ? [] : [schema];
  }

  /** A member that is a union itself has the tags of its own members. */
  function tagAmong(
    members: readonly SchemaObject[],
    schema: SchemaObject,
    property: string,
  ): Tag {
    const { discriminator } = schema;
    const objects = members.filter((member) => typesOf(member).has("object"));
    if (objects.length === 0) return UNSAID;
    const tags = objects.map((member) => tagOf(member, property));
    if (discriminator?.propertyName !== property) return eitherTag(tags);
    const choices = choose(objects, discriminator, schema);
    return eitherTag(
      tags.map((tag, index) => {
        const { values = [] } = choices[index]?.tags ?? {};
        return values.length === 0
          ? tag
          : { ...tag, known: { values, open: false } };
      }),
    );
  }
}

function usesOf({ required, readOnly, writeOnly }: Tag) {
  return { required, readOnly, writeOnly };
}

/** The only values that a tag can have, where the schema says so itself. */
function valuesOf({ known }: Tag): readonly Json[] | undefined {
  return known === undefined || known.open || known.values.length === 0
    ? undefined
    : known.values;
}

/** Of a member's own values those that choose no other member; all where none is left: the schema is right. */
function chosen(
  known: readonly Json[],
  isFree: (text: string) => boolean,
): readonly Json[] {
  const kept = known.filter((value) => isFree(textOf(value)));
  return kept.length === 0 ? known : kept;
}

/** What only the discriminator says; a tag that may be null still may be. */
function given(texts: readonly string[], tag: Tag): readonly Json[] {
  const { declared, types, known } = tag;
  const values = texts.flatMap((text) => valueOf(text, types) ?? []);
  const listed = values.length > 0 ? values : (known?.values ?? []);
  const isNullable = declared && types.has("null") && types.size < 6;
  return listed.length > 0 && isNullable ? [...listed, null] : listed;
}

/** How a mapping would write a tag. */
function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A tag as it is in JSON: mappings have texts for numbers, too. */
function valueOf(
  text: string,
  types: ReadonlySet<ValueType>,
): Json | undefined {
  if (types.has("string")) return text;
  if (types.has("number") && String(Number(text)) === text) return Number(text);
  if (types.has("boolean") && /^(true|false)$/.test(text))
    return text === "true";
  return undefined;
}

function isScalar(value: Json): boolean {
  return value === null || typeof value !== "object";
}
