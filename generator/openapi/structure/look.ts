import { isObject, type Json } from "../../source/json.js";
import type { ObjectKind } from "./shape.js";

const parameterLocations: readonly Json[] = [
  "path",
  "query",
  "header",
  "cookie",
  "querystring",
  // of 2.0
  "body",
  "formData",
];
const schemeTypes: readonly Json[] = [
  "apiKey",
  "http",
  "oauth2",
  "openIdConnect",
  "mutualTLS",
  // of 2.0
  "basic",
];
const schemaTypes: readonly Json[] = [
  "object",
  "array",
  "string",
  "number",
  "integer",
  "boolean",
  "null",
];
const schemaKeywords = ["properties", "allOf", "oneOf", "anyOf", "enum"];

/**
 * What an object outside of a whole document is by the look of it; undefined
 * unless its members leave no doubt. Where it stands in a document tells better.
 */
export function lookOf(value: Json): ObjectKind | undefined {
  if (!isObject(value)) return undefined;
  const own = (key: string): Json | undefined =>
    Object.hasOwn(value, key) ? value[key] : undefined;
  const version = own("openapi") ?? own("swagger");
  if (version !== undefined && own("info") !== undefined) {
    return "document";
  }
  const type = own("type") ?? null;
  if (schemeTypes.includes(type)) return "securityScheme";
  if (
    typeof own("name") === "string" &&
    parameterLocations.includes(own("in") ?? null)
  ) {
    return "parameter";
  }
  if (isObject(own("responses"))) return "operation";
  const keyword = schemaKeywords.some((key) => typeof own(key) === "object");
  return schemaTypes.includes(type) || keyword ? "schema" : undefined;
}
