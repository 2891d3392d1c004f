import type { Reply } from "./call.js";
import { contentPointer } from "./request-check.js";
import type { SchemaChecker } from "./schema-checker.js";
import type { SpecOperation } from "./spec-document.js";

/**
 * What is wrong with an answer of our own. A status that the operation does not
 * declare is held to the schema that the API's errors have in common.
 */
export function checkReply(
  { id, responses }: SpecOperation,
  { status, body }: Reply,
  errorSchema: string,
  checker: SchemaChecker,
): string[] {
  const declared = responses.get(String(status));
  if (!declared && status < 400) {
    return [`${id} does not declare ${String(status)}`];
  }
  const pointer = declared
    ? contentPointer(declared, "application/json")
    : errorSchema;
  const label = `${id} ${String(status)}: `;
  if (pointer === undefined) {
    return body === undefined ? [] : [`${label}has a body and declares none`];
  }
  return checker.problems(pointer, body).map((problem) => label + problem);
}
