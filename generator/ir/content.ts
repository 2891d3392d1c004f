import type { SchemaObject } from "../openapi/document/schema.js";

/** Media types of texts: in JSON, what has one of them is a text of JSON, of XML and so on. */
const TEXT = /^(?:text\/|[^/]+\/(?:.+\+)?(?:json|xml|yaml)\b)/i;

/**
 * Whether a string stands for bytes: `format: binary`, or contents that are no
 * text and have no encoding (JSON Schema 2020-12, validation, 8.4; OAS 3.1.1,
 * "Working with Binary Data").
 */
export function isBytes({
  format,
  contentMediaType,
  contentEncoding,
}: SchemaObject): boolean {
  return (
    format === "binary" ||
    (contentMediaType !== undefined &&
      contentEncoding === undefined &&
      !TEXT.test(contentMediaType))
  );
}
