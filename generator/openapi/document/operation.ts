import type { Place } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../source/json.js";
import type { Extensions } from "./extensions.js";
import type { Given, SchemaObject } from "./schema.js";
import type { SecurityRequirement } from "./security.js";
import type { Server } from "./server.js";

/** OAS 3.2.0, 4.9: a path, or a webhook, with its operations. References are followed. */
export interface PathItem {
  readonly place: Place;
  /** `/pets/{petId}`, or the webhook's name. */
  readonly key: string;
  readonly extensions: Extensions;
  readonly operations: readonly OperationObject[];
}

/** OAS 3.2.0, 4.10. Path-level parameters and servers have been merged in. */
export interface OperationObject {
  readonly place: Place;
  /** The JSON pointer `/paths/~1pets/get`. */
  readonly key: string;
  readonly path: string;
  /** The path, parsed once; empty for a webhook. */
  readonly template: readonly PathPart[];
  /** Upper case. */
  readonly method: string;
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly externalDocs?: string;
  readonly parameters: readonly ParameterObject[];
  readonly requestBody?: RequestBodyObject;
  readonly responses: readonly ResponseObject[];
  readonly callbacks?: readonly CallbackObject[];
  /** Absent: the document's; empty: none. */
  readonly security?: readonly SecurityRequirement[];
  /** Only where the path item or operation has its own. */
  readonly servers?: readonly Server[];
  readonly extensions: Extensions;
  /** The path item's own, for extensions that an operation inherits. */
  readonly pathExtensions: Extensions;
}

/** OAS 3.2.0, 4.18: requests that the API makes in its turn, under a URL that an expression gives. */
export interface CallbackObject {
  readonly name: string;
  readonly paths: readonly PathItem[];
}

/** What is sent as it stands, or what a parameter fills in; OAS 3.2.0, 4.8.2. */
export type PathPart = { readonly literal: string } | { readonly name: string };

export type ParameterLocation =
  "path" | "query" | "header" | "cookie" | "querystring";

/** OAS 3.2.0, 4.12.2.2: how a parameter's value is written. */
export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie"
  /** No word of 3.2: `collectionFormat: tsv` of 2.0. */
  | "tabDelimited";

/** OAS 3.2.0, 4.12. Defaults are filled in. */
export interface ParameterObject {
  readonly place: Place;
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly schema: SchemaObject;
  /** The media type when the parameter has `content` instead of a style. */
  readonly content?: string;
  /** What that says of the members of a form. */
  readonly encoding?: ReadonlyMap<string, EncodingObject>;
  readonly example?: Given<Json>;
  readonly extensions: Extensions;
}

/** OAS 3.2.0, 4.13. */
export interface RequestBodyObject {
  readonly place: Place;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaTypeObject[];
  readonly extensions: Extensions;
}

/** OAS 3.2.0, 4.14. */
export interface MediaTypeObject {
  readonly place: Place;
  /** As written: `application/json; charset=utf-8`. */
  readonly mediaType: string;
  readonly schema?: SchemaObject;
  /** OAS 3.2: the schema of each item of a sequential media type. */
  readonly itemSchema?: SchemaObject;
  readonly examples: readonly Json[];
  /** Property to part, for form bodies; OAS 3.2.0, 4.15. */
  readonly encoding: ReadonlyMap<string, EncodingObject>;
}

/** OAS 3.2.0, 4.15. */
export interface EncodingObject {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved: boolean;
}

/** OAS 3.2.0, 4.17. */
export interface ResponseObject {
  readonly place: Place;
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description?: string;
  readonly content: readonly MediaTypeObject[];
  readonly headers: readonly HeaderObject[];
  readonly extensions: Extensions;
}

/** OAS 3.2.0, 4.21. */
export interface HeaderObject {
  readonly place: Place;
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  readonly schema: SchemaObject;
  /** The media type when the header has `content` instead of a style. */
  readonly content?: string;
  readonly example?: Given<Json>;
}
