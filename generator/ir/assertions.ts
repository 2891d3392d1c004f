import type { SchemaObject } from "../openapi/document/schema.js";

/** Keywords that restrict what a schema accepts, by what their members hold. */
const VALUES = [
  "boolean",
  "ref",
  "types",
  "enum",
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "additionalProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "unevaluatedProperties",
  "items",
  "prefixItems",
  "contains",
  "minItems",
  "maxItems",
  "uniqueItems",
  "unevaluatedItems",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
] as const satisfies readonly (keyof SchemaObject)[];

const COLLECTIONS = [
  "properties",
  "patternProperties",
  "dependentRequired",
  "dependentSchemas",
] as const satisfies readonly (keyof SchemaObject)[];

export type Assertion =
  (typeof VALUES)[number] | (typeof COLLECTIONS)[number] | "required";

/** The keywords of a schema that restrict anything. A format only annotates. */
export function assertionsOf(schema: SchemaObject): ReadonlySet<Assertion> {
  return new Set<Assertion>([
    ...VALUES.filter((keyword) => schema[keyword] !== undefined),
    ...COLLECTIONS.filter((keyword) => schema[keyword].size > 0),
    ...(schema.required.length > 0 ? (["required"] as const) : []),
  ]);
}

/** Whether a schema says nothing but some keywords. */
export function saysOnly(
  schema: SchemaObject,
  ...keywords: readonly Assertion[]
): boolean {
  return [...assertionsOf(schema)].every((each) => keywords.includes(each));
}

/** Nothing beside the schema's own keywords evaluates members or items for it (JSON Schema 2020-12, core, 11). */
export function evaluatesAlone(schema: SchemaObject): boolean {
  const { ref, allOf, anyOf, oneOf, contains } = schema;
  return (
    (ref ?? allOf ?? anyOf ?? oneOf ?? schema.if ?? contains) === undefined &&
    schema.dependentSchemas.size === 0
  );
}
