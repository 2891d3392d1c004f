import type { SchemaObject } from "../openapi/document/schema.js";
import type { Inferred } from "./extensions.js";
import { limitsOf } from "./limits.js";
import type { Docs } from "./schema.js";

/** Nothing to say. */
export const noDocs: Docs = { deprecated: false, examples: [], limits: [] };

/** What a schema object says to a person. */
export function docsOf(schema: SchemaObject, inferred: Inferred): Docs {
  return {
    ...(schema.title === undefined ? {} : { title: schema.title }),
    ...(schema.description === undefined
      ? {}
      : { description: schema.description }),
    deprecated: schema.deprecated,
    ...(schema.externalDocs === undefined
      ? {}
      : { externalDocs: schema.externalDocs }),
    ...(inferred === undefined ? {} : { inferred }),
    examples: schema.examples,
    ...(schema.default === undefined ? {} : { default: schema.default }),
    limits: limitsOf(schema),
  };
}
