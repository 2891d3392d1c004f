import type { Place } from "../../diagnostics/diagnostic.js";
import type { Extensions } from "./extensions.js";
import type { PathItem } from "./operation.js";
import type { SchemaKey, SchemaObject } from "./schema.js";
import type { SecurityRequirement, SecurityScheme } from "./security.js";
import type { Server } from "./server.js";

/**
 * A whole API description in the one form that later stages know: OpenAPI 3.2,
 * checked, with every reference resolved to a key and nothing inlined.
 */
export interface ApiDocument {
  readonly place: Place;
  /** OAS 3.2: the document's own URI, as it is written. */
  readonly self?: string;
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly license?: string;
  readonly externalDocs?: string;
  readonly servers: readonly Server[];
  readonly security: readonly SecurityRequirement[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  readonly tags: readonly Tag[];
  readonly paths: readonly PathItem[];
  readonly webhooks: readonly PathItem[];
  /** Every schema that has a name of its own: components, and whatever a `$ref` points to; in document order. */
  readonly schemas: ReadonlyMap<SchemaKey, NamedSchema>;
  readonly extensions: Extensions;
  /** Extensions of objects that none of ours belongs to, with what the object is called. */
  readonly elsewhere: readonly Elsewhere[];
}

export interface Elsewhere {
  readonly owner: string;
  readonly extensions: Extensions;
}

/** A schema that is referred to by key. */
export interface NamedSchema {
  /** The last word of its key: `Pet` of `/components/schemas/Pet`. */
  readonly name: string;
  /** Declared under `components/schemas`, not merely pointed at. */
  readonly component: boolean;
  readonly schema: SchemaObject;
}

/** OAS 3.2.0, 4.22. */
export interface Tag {
  readonly place: Place;
  readonly name: string;
  /** OAS 3.2: the name that is shown. */
  readonly summary?: string;
  /** The summary where there is no description. */
  readonly description?: string;
  readonly externalDocs?: string;
  /** OAS 3.2: the tag that this one is nested under; it exists, and no tag is above itself. */
  readonly parent?: string;
  /** OAS 3.2: what the tag is for: `nav`, `badge`, `audience` or any other word. */
  readonly kind?: string;
  readonly extensions: Extensions;
}
