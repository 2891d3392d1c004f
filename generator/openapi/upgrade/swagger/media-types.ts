import { isObject, type Json } from "../../../source/json.js";
import { own } from "../rule.js";

/** What `consumes` and `produces` say about a schema: JSON when they say nothing. */
export function mediaTypes(
  declared: readonly string[],
  schema: Json,
): readonly string[] {
  if (!isFile(schema)) {
    return declared.length === 0 ? ["application/json"] : declared;
  }
  // OAS 2.0, Response Object: a file is bytes, whatever the whole document produces.
  const binary = declared.filter((type) => !/[/+]json\b/i.test(type));
  return binary.length === 0 ? ["application/octet-stream"] : binary;
}

export function isFile(schema: Json): boolean {
  return isObject(schema) && own(schema, "type") === "file";
}
