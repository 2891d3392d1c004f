import type { SchemaObject } from "../openapi/document/schema.js";
import { evaluatesAlone } from "./assertions.js";
import { patternKeys } from "./pattern-keys.js";
import type { Schema } from "./schema.js";

/**
 * The keywords of a schema of which nothing is in the type. What is told in words,
 * such as `minLength`, is not among them.
 */
export function unsaidKeywords(
  source: SchemaObject,
  built: Schema,
): readonly string[] {
  const { contains, propertyNames } = source;
  const { unevaluatedProperties, unevaluatedItems } = source;
  const isKnown = evaluatesAlone(source);
  const unsaid: Readonly<Record<string, boolean>> = {
    contains: contains !== undefined && contains.boolean === undefined,
    // A type that lists its members is as closed as a type can be.
    unevaluatedProperties:
      unevaluatedProperties !== undefined &&
      unevaluatedProperties.boolean === undefined &&
      !isKnown,
    unevaluatedItems:
      unevaluatedItems !== undefined &&
      unevaluatedItems.boolean !== true &&
      !isKnown,
    propertyNames:
      propertyNames !== undefined &&
      propertyNames.boolean === undefined &&
      !isPlainText(propertyNames) &&
      !hasNames(built),
    patternProperties:
      source.additionalProperties === undefined &&
      [...source.patternProperties.keys()].some(
        (pattern) => patternKeys(pattern) === undefined,
      ),
  };
  return Object.keys(unsaid).filter((keyword) => unsaid[keyword] === true);
}

/** A constraint on names that is said in words. */
function isPlainText(names: SchemaObject): boolean {
  const { ref, not, allOf, anyOf, oneOf } = names;
  return (
    (ref ?? names.enum ?? names.const ?? not ?? allOf ?? anyOf ?? oneOf) ===
    undefined
  );
}

function hasNames(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return schema.names !== undefined;
    case "union":
    case "intersection":
      return schema.members.some(hasNames);
    default:
      return false;
  }
}
