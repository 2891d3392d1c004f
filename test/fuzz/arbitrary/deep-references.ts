import {
  isObject,
  type Json,
  type JsonObject,
} from "../../../generator/source/json.js";
import { componentsOf, versionOf, withComponents } from "../document.js";

/** What applies to the same value as the schema that holds it: only a schema without can't lead back to itself. */
const inPlace = new Set(
  "$ref allOf anyOf oneOf not if then else dependentSchemas".split(" "),
);

/**
 * The document, in which some references lead to the inside of a component: one of
 * its properties, or a schema in its `$defs`. The picks say which and where to.
 */
export function withDeepReferences(
  document: JsonObject,
  picks: readonly number[],
): JsonObject {
  const schemas = componentsOf(document);
  const targets = targetsIn(document, schemas);
  if (targets.length === 0 || picks.length === 0) return document;
  let met = 0;
  return withComponents(
    document,
    Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, visit(schema)]),
    ),
  );

  function visit(schema: Json): Json {
    if (Array.isArray(schema)) return (schema as readonly Json[]).map(visit);
    if (!isObject(schema)) return schema;
    return Object.fromEntries(
      Object.entries(schema).map(([keyword, member]) => {
        if (keyword === "properties" && isObject(member)) {
          const members = Object.entries(member);
          return [
            keyword,
            Object.fromEntries(
              members.map(([name, each]) => [name, deeper(each)]),
            ),
          ];
        }
        return [keyword, keyword === "items" ? deeper(member) : visit(member)];
      }),
    );
  }

  /** Below an object or an array any reference is legal. */
  function deeper(schema: Json): Json {
    if (!isObject(schema) || typeof schema["$ref"] !== "string")
      return visit(schema);
    const pick = picks[met++ % picks.length] ?? 0;
    const target = targets[pick % (targets.length * 2)];
    return target === undefined ? schema : { ...schema, $ref: target };
  }
}

function targetsIn(document: JsonObject, schemas: JsonObject) {
  const folder =
    versionOf(document) === "2.0" ? "#/definitions" : "#/components/schemas";
  return Object.entries(schemas).flatMap(([name, schema]) =>
    ["properties", "$defs"].flatMap((keyword) => {
      const members = isObject(schema) ? schema[keyword] : undefined;
      return Object.entries(isObject(members) ? members : {})
        .filter(([, member]) => isObject(member) && isPlain(member))
        .map(([key]) =>
          [folder, token(name), token(keyword), token(key)].join("/"),
        );
    }),
  );
}

function isPlain(schema: JsonObject): boolean {
  return !Object.keys(schema).some((keyword) => inPlace.has(keyword));
}

function token(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
