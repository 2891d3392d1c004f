import fc from "fast-check";
import type { Version } from "../../../generator/openapi/version.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../../generator/source/json.js";
import { referenceTo } from "../document.js";
import { objectSchemas } from "./containers.js";
import { choice, type Schema } from "./keywords.js";
import { innerSchemas } from "./schema.js";
import { isModern, type Scope } from "./scope.js";

/** How the members of a union, or the children of a parent, are told apart. */
type Style = "const" | "mapping" | "names" | "parent" | "parent and union";

interface Family {
  readonly style: Style;
  /** The tag's member. */
  readonly property: string;
  /** A tag for each heir. */
  readonly tags: readonly string[];
  /** What stands beside the tag, in the head too. */
  readonly members: readonly JsonObject[];
  readonly keyword: "oneOf" | "anyOf";
  readonly isMapped: boolean;
  readonly hasNull: boolean;
  readonly isOpen: boolean;
  readonly hasInline: boolean;
  readonly hasDefault: boolean;
}

/**
 * Schemas that a discriminator tells apart (OAS 3.2.0, 4.25): the first of the
 * names is the union or the parent, the others are what it can be.
 */
export function families(
  names: readonly string[],
  scope: Scope,
): fc.Arbitrary<JsonObject> {
  const { version } = scope;
  const below = innerSchemas(scope);
  const exactly = { minLength: names.length, maxLength: names.length };
  const tags = choice<string>(
    [6, fc.constantFrom("cat", "dog", "bird", "fish", "x_1", "Cat")],
    [1, fc.constantFrom("", "__proto__", "a b", "*/", "ключ")],
  );
  const seldom = fc.nat({ max: 9 }).map((n) => n === 0);
  const family: fc.Arbitrary<Family> = fc.record({
    style:
      version === "2.0"
        ? fc.constant<Style>("parent")
        : fc.constantFrom<Style[]>(
            "const",
            "mapping",
            "names",
            "parent",
            "parent and union",
          ),
    property: fc.constantFrom(...scope.names),
    tags: fc.uniqueArray(tags, exactly),
    members: fc.array(
      objectSchemas(scope, { below, inPlace: below }).map(plainObject),
      exactly,
    ),
    keyword: fc.constantFrom("oneOf", "oneOf", "anyOf"),
    isMapped: fc.boolean(),
    hasNull: isModern(scope) ? seldom : fc.constant(false),
    isOpen: seldom,
    hasInline: seldom,
    hasDefault: version === "3.2" ? fc.boolean() : fc.constant(false),
  });
  return family.map((one) =>
    one.style.startsWith("parent")
      ? withParent(version, names, one)
      : withUnion(version, names, one),
  );
}

function withUnion(
  version: Version,
  [head = "", ...heirs]: readonly string[],
  family: Family,
): JsonObject {
  const { style, property, tags, members } = family;
  const tagOf = (index: number): Schema =>
    style === "const"
      ? constant(version, tags[index] ?? "")
      : { type: "string" };
  const inline =
    family.hasInline && style === "const"
      ? [tagged({}, property, constant(version, "inline"))]
      : [];
  return Object.fromEntries([
    [head, unionOf(version, heirs, family, inline)],
    ...heirs.map((name, index): [string, Schema] => [
      name,
      tagged(members[index] ?? {}, property, tagOf(index)),
    ]),
  ]);
}

function withParent(
  version: Version,
  [head = "", ...rest]: readonly string[],
  family: Family,
): JsonObject {
  const { style, property, members } = family;
  const isBoth = style === "parent and union" && rest.length > 1;
  const heirs = isBoth ? rest.slice(1) : rest;
  const parent = tagged(members.at(-1) ?? {}, property, { type: "string" });
  return Object.fromEntries([
    [
      head,
      { ...parent, discriminator: discriminatorOf(version, heirs, family) },
    ],
    ...heirs.map((name, index): [string, Schema] => [
      name,
      {
        allOf: [
          // The third is a child of a child.
          refer(version, index > 1 ? (heirs[index - 1] ?? head) : head),
          untagged(members[index] ?? {}, property),
        ],
      },
    ]),
    ...(isBoth ? [[rest[0] ?? "", unionOf(version, heirs, family, [])]] : []),
  ] as [string, Schema][]);
}

function unionOf(
  version: Version,
  heirs: readonly string[],
  family: Family,
  inline: readonly Schema[],
): Schema {
  return {
    [family.keyword]: [
      ...heirs.map((name) => refer(version, name)),
      ...inline,
      ...(family.hasNull ? [{ type: "null" }] : []),
    ],
    discriminator: discriminatorOf(version, heirs, family),
    ...(family.isOpen ? { "x-enum-open": true } : {}),
  };
}

function discriminatorOf(
  version: Version,
  heirs: readonly string[],
  { style, property, tags, isMapped, hasDefault }: Family,
): Json {
  if (version === "2.0") return property;
  const hasMapping = style === "mapping" || (isMapped && style !== "names");
  const mapping = heirs.map((name, index) => [
    tags[index] ?? "",
    index % 2 === 1 && /^[\w.-]+$/.test(name)
      ? name
      : referenceTo(version, name),
  ]);
  return {
    propertyName: property,
    ...(hasMapping
      ? { mapping: Object.fromEntries(mapping) as JsonObject }
      : {}),
    ...(hasDefault ? { defaultMapping: heirs.at(-1) ?? "" } : {}),
  };
}

function refer(version: Version, name: string): Schema {
  return { $ref: referenceTo(version, name) };
}

function constant(version: Version, tag: string): Schema {
  return isModern({ version })
    ? { const: tag }
    : { type: "string", enum: [tag] };
}

/** An object with declared members and nothing that forbids a tag. */
function plainObject(schema: Schema): JsonObject {
  const { properties = {}, required = [] } = isObject(schema) ? schema : {};
  return { type: "object", properties, required };
}

/** The tag is the parent's. */
function untagged(member: JsonObject, tag: string): JsonObject {
  const { properties = {} } = member;
  const others = Object.entries(isObject(properties) ? properties : {}).filter(
    ([name]) => name !== tag,
  );
  return { ...member, properties: Object.fromEntries(others) };
}

function tagged(member: JsonObject, property: string, tag: Schema): JsonObject {
  const { properties = {}, required } = member;
  const names: readonly Json[] = Array.isArray(required) ? required : [];
  return {
    type: "object",
    properties: {
      ...(isObject(properties) ? properties : {}),
      [property]: tag,
    },
    required: [...new Set([...names, property])],
  };
}
