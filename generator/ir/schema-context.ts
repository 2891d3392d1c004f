import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../openapi/document/document.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import type { Schema } from "./schema.js";

/** What every builder of schemas knows. */
export interface SchemaContext {
  readonly document: ApiDocument;
  readonly reporter: Reporter;
  /** `x-template-literal` of the document. */
  readonly templateLiterals: boolean;
  /** Builds a schema inside another one. */
  readonly build: (source: SchemaObject) => Schema;
}
