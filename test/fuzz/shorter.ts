import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import {
  componentsOf,
  referenceTo,
  targetOf,
  versionOf,
  withComponents,
} from "./document.js";
import type { Find } from "./find.js";
import { directionOf, usesOf } from "./operations.js";

/** What a shorter find would be: the document, and the value in it that is asked for. */
export type Candidate = Pick<Find, "document" | "at">;

/** Everything that is a little shorter: without a component first, then the shortest first. */
export function shorterThan(find: Candidate): readonly Candidate[] {
  const { document, at } = find;
  const schemas = componentsOf(document);
  const withSchemas = (less: JsonObject): Candidate => ({
    ...find,
    document: plainDocument(document, less),
  });
  const components = Object.keys(schemas)
    .filter((name) => name !== at?.component)
    .map((name) => {
      const reference = referenceTo(versionOf(document), name);
      const less = withoutReference(without(schemas, name), reference);
      return withSchemas(less as JsonObject);
    });
  const parts = [
    ...shorterObjects(schemas, document, 0).map(withSchemas),
    ...(at === undefined
      ? []
      : shorterValues(at.value).map((value) => ({
          document,
          at: { ...at, value },
        }))),
  ];
  const limit = sizeOf(find);
  const isShorter = (candidate: Candidate) => sizeOf(candidate) < limit;
  const distinct = new Map(
    [
      ...[withSchemas(schemas), ...components],
      ...parts.sort((a, b) => sizeOf(a) - sizeOf(b)),
    ]
      .filter(isShorter)
      .map((candidate) => [JSON.stringify(candidate), candidate]),
  );
  return [...distinct.values()];
}

function sizeOf({ document, at }: Candidate): number {
  return JSON.stringify([document, at]).length;
}

/** Anything may stand where a component was meant. */
function withoutReference(value: Json, reference: string): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item) =>
      withoutReference(item, reference),
    );
  if (!isObject(value)) return value;
  return value["$ref"] === reference
    ? {}
    : Object.fromEntries(
        Object.entries(value).map(([key, member]) => [
          key,
          withoutReference(member, reference),
        ]),
      );
}

/** The document with other schemas, and no operations but those that use them. */
function plainDocument(document: JsonObject, schemas: JsonObject): JsonObject {
  const direction = directionOf(document);
  const paths = usesOf(versionOf(document), Object.keys(schemas), direction);
  return withComponents({ ...document, paths }, schemas);
}

function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([other]) => other !== name),
  );
}

/** A value with one thing in it left out, or taken for the whole. */
function shorterValues(value: Json): readonly Json[] {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return items.flatMap((item, index) => [
      items.filter((_, other) => other !== index),
      ...shorterValues(item).map((less) =>
        items.map((each, other) => (other === index ? less : each)),
      ),
    ]);
  }
  if (!isObject(value)) return typeof value === "string" ? ["a", ""] : [];
  return Object.entries(value).flatMap(([name, member]) => [
    without(value, name),
    ...shorterValues(member).map((less) => replaced(value, name, less)),
  ]);
}

/** A schema, or a part of one, with one thing in it left out, taken for the whole, or in place of what refers to it. */
function shorterSchemas(
  schema: Json,
  document: JsonObject,
  depth: number,
): readonly Json[] {
  if (Array.isArray(schema)) {
    const items = schema as readonly Json[];
    return items.flatMap((item, index) => [
      items.filter((_, other) => other !== index),
      ...shorterSchemas(item, document, depth).map((less) =>
        items.map((each, other) => (other === index ? less : each)),
      ),
    ]);
  }
  if (!isObject(schema)) return [];
  const { $ref: reference } = schema;
  const target =
    typeof reference === "string" ? targetOf(document, reference) : undefined;
  const parts = Object.values(schema).flatMap((member) => [
    ...(isObject(member) ? [member, ...Object.values(member)] : []),
    ...(Array.isArray(member) ? (member as readonly Json[]) : []),
  ]);
  return [
    ...(Object.keys(schema).length > 0 ? [{}] : []),
    ...(target === undefined ? [] : [target]),
    ...parts.filter((part) => isObject(part)),
    ...shorterObjects(schema, document, depth),
  ];
}

function shorterObjects(
  object: JsonObject,
  document: JsonObject,
  depth: number,
): readonly JsonObject[] {
  if (depth > 20) return [];
  return Object.entries(object).flatMap(([name, member]) => [
    ...(depth === 0 ? [] : [without(object, name)]),
    ...shorterSchemas(member, document, depth + 1).map((less) =>
      replaced(object, name, less),
    ),
  ]);
}

function replaced(object: JsonObject, name: string, value: Json): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, member]) => [
      key,
      key === name ? value : member,
    ]),
  );
}
