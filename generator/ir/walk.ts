import type { KnownSchema, Schema, SchemaGraph } from "./schema.js";

/** The schemas directly inside another one; a reference has none. */
export function childrenOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "array":
      return [schema.items];
    case "tuple":
      return [
        ...schema.prefix,
        ...(schema.rest === undefined ? [] : [schema.rest]),
      ];
    case "object":
      return [
        ...schema.properties.map((property) => property.schema),
        ...(schema.additional === undefined || schema.additional === false
          ? []
          : [schema.additional]),
        ...schema.patterns.map((pattern) => pattern.schema),
        ...(schema.names === undefined ? [] : [schema.names]),
      ];
    case "union":
    case "intersection":
      return schema.members;
    default:
      return [];
  }
}

/** What a schema is, references followed; undefined for a reference that only leads to itself. */
export function follow(
  schema: Schema,
  { ends }: SchemaGraph,
): KnownSchema | undefined {
  return schema.kind === "reference" ? ends.get(schema.target) : schema;
}
