import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { componentsOf, referenceTo, targetOf, versionOf } from "./document.js";

interface Discriminator {
  readonly property: string;
  /** Tag to reference. */
  readonly mapping: ReadonlyMap<string, string>;
}

function discriminatorOf(
  document: JsonObject,
  schema: JsonObject,
): Discriminator | undefined {
  const written = schema["discriminator"];
  if (typeof written === "string")
    return { property: written, mapping: new Map() };
  if (!isObject(written)) return undefined;
  const { propertyName, mapping } = written;
  if (typeof propertyName !== "string") return undefined;
  const version = versionOf(document);
  const entries = Object.entries(isObject(mapping) ? mapping : {});
  return {
    property: propertyName,
    mapping: new Map(
      entries.map(([tag, target]) => {
        const text = typeof target === "string" ? target : "";
        const reference = text.startsWith("#")
          ? text
          : referenceTo(version, text);
        return [tag, reference];
      }),
    ),
  };
}

function choiceOf(member: Json, property: string, tags: readonly string[]) {
  const tagged = { properties: { [property]: { enum: tags } } };
  return { allOf: [member, { ...tagged, required: [property] }] };
}

/** OAS 3.2.0, 4.25.3: without a mapping, the name of a component is its tag. */
function tagsOf(
  { mapping }: Discriminator,
  reference: string,
  name: string,
): readonly string[] {
  const mapped = [...mapping].filter(([, target]) => target === reference);
  return mapped.length === 0 ? [name] : mapped.map(([tag]) => tag);
}

/** Holds each member of a union that has no tag of its own to the tags that choose it. */
export function tagBranches(
  document: JsonObject,
  schema: JsonObject,
  read: Record<string, Json>,
): void {
  const own = discriminatorOf(document, schema);
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = read[keyword];
    const sources = schema[keyword];
    if (!Array.isArray(members) || !Array.isArray(sources)) continue;
    const discriminator = own ?? parentsDiscriminator(document, sources);
    if (discriminator === undefined) continue;
    const { property } = discriminator;
    read[keyword] = members.map((member: Json, index): Json => {
      const source = sources[index] as Json;
      const reference = isObject(source) ? source["$ref"] : undefined;
      if (typeof reference !== "string") return member;
      if (hasOwnTags(document, reference, property)) return member;
      const name = nameOf(document, reference);
      return name === undefined
        ? member
        : choiceOf(member, property, tagsOf(discriminator, reference, name));
    });
  }
}

/**
 * OAS 3.2.0, 4.25.4.3: what inherits from a schema with a discriminator has its tag by
 * that; a union of such, and of what is no object, is told apart as if it said so.
 */
function parentsDiscriminator(
  document: JsonObject,
  sources: readonly Json[],
): Discriminator | undefined {
  const names = sources.filter(mayBeObject).map((source) => {
    const reference = isObject(source) ? source["$ref"] : undefined;
    return typeof reference === "string"
      ? nameOf(document, reference)
      : undefined;
  });
  const version = versionOf(document);
  const parent = Object.entries(componentsOf(document)).find(
    ([name, schema]) =>
      isObject(schema) &&
      "discriminator" in schema &&
      names.length > 0 &&
      names.every(
        (heir) =>
          heir !== undefined &&
          inherits(document, heir, referenceTo(version, name), 0),
      ),
  )?.[1];
  return isObject(parent) ? discriminatorOf(document, parent) : undefined;
}

function mayBeObject(source: Json): boolean {
  if (!isObject(source)) return source === true;
  // Beside a reference others may be said, or not be read at all.
  if (typeof source["$ref"] === "string") return true;
  const { type, enum: values, const: constant, allOf } = source;
  const listed = Array.isArray(values) ? (values as readonly Json[]) : [];
  if (constant !== undefined) return isObject(constant);
  if (listed.length > 0) return listed.some(isObject);
  if (type !== undefined) return [type].flat().includes("object");
  const parts = Array.isArray(allOf) ? (allOf as readonly Json[]) : [];
  return parts.every(mayBeObject);
}

function nameOf(document: JsonObject, reference: string): string | undefined {
  const version = versionOf(document);
  return Object.keys(componentsOf(document)).find(
    (name) => referenceTo(version, name) === reference,
  );
}

function hasOwnTags(
  document: JsonObject,
  reference: string,
  property: string,
): boolean {
  const schema = targetOf(document, reference);
  const { properties } = isObject(schema) ? schema : {};
  const tag = isObject(properties) ? properties[property] : undefined;
  return isObject(tag) && ("const" in tag || "enum" in tag);
}

/** What a parent can be: a schema for each that inherits from it, held to its tags. */
export function tagHeirs(
  document: JsonObject,
  reference: string,
  read: (heir: string) => Json,
): readonly Json[] {
  const schema = targetOf(document, reference);
  if (!isObject(schema) || "oneOf" in schema || "anyOf" in schema) return [];
  const discriminator = discriminatorOf(document, schema);
  if (discriminator === undefined) return [];
  const version = versionOf(document);
  return Object.keys(componentsOf(document))
    .filter((name) => inherits(document, name, reference, 0))
    .map((name) => {
      const heir = referenceTo(version, name);
      const tags = tagsOf(discriminator, heir, name);
      return choiceOf(read(name), discriminator.property, tags);
    });
}

function inherits(
  document: JsonObject,
  name: string,
  ancestor: string,
  steps: number,
): boolean {
  const schema = componentsOf(document)[name];
  const allOf = isObject(schema) ? schema["allOf"] : undefined;
  if (!Array.isArray(allOf) || steps > 20) return false;
  return allOf.some((part: Json) => {
    const reference = isObject(part) ? part["$ref"] : undefined;
    if (typeof reference !== "string") return false;
    if (reference === ancestor) return true;
    const parent = nameOf(document, reference);
    return (
      parent !== undefined && inherits(document, parent, ancestor, steps + 1)
    );
  });
}
