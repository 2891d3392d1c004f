import type { Place } from "../diagnostics/diagnostic.js";
import type { Json } from "../source/json.js";
import type { PaginationOverride } from "./paging/pagination-override.js";
import type { Docs, Schema, SchemaGraph } from "./schema.js";

/** An API description, without a word about files, versions or TypeScript. */
export interface Api {
  readonly place: Place;
  readonly title: string;
  readonly description?: string;
  readonly license?: string;
  readonly externalDocs?: string;
  readonly servers: readonly Server[];
  readonly security: Security | undefined;
  readonly schemes: ReadonlyMap<string, SecurityScheme>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly operations: readonly Operation[];
  /** Webhooks, then callbacks in the order of their operations. */
  readonly events: readonly ApiEvent[];
  /** `x-unwrap` of the document: the default of every operation that has such a member. */
  readonly unwrap?: string | false;
  readonly schemas: SchemaGraph;
  readonly places: ExtensionPlaces;
}

/** Where the extensions of an object stand, for what is found wrong in them later; a part as `x-name.method`. */
export type ExtensionPlaces = ReadonlyMap<string, Place>;

export interface Tag {
  readonly name: string;
  readonly description?: string;
  readonly externalDocs?: string;
  /** The tag that this one is nested under; no tag is above itself. */
  readonly parent?: string;
  /** What it is for: `nav`, `badge`, `audience` or any other word. */
  readonly kind?: string;
  readonly resource?: readonly string[];
}

export interface Server {
  readonly place: Place;
  /** With its variables in braces. */
  readonly url: string;
  readonly variables: readonly ServerVariable[];
  readonly name?: string;
  /** Where an `x-name` that gave the name stands. */
  readonly namePlace?: Place;
  readonly description?: string;
}

/** A part of a server's URL that callers choose. */
export interface ServerVariable {
  readonly place: Place;
  readonly name: string;
  /** Absent: it must be given. */
  readonly default?: string;
  /** All that it may be; empty for any text. */
  readonly values: readonly string[];
  readonly description?: string;
}

/** OR of ANDs of scheme names; an empty inner list allows anonymous calls. */
export type Security = readonly (readonly string[])[];

export interface SecurityScheme {
  readonly place: Place;
  readonly key: string;
  readonly kind: "bearer" | "basic" | "apiKey" | "unsupported";
  /** For an API key. */
  readonly in?: "header" | "query" | "cookie";
  readonly header?: string;
  readonly description?: string;
  /** `x-name`. */
  readonly name?: string;
  readonly namePlace?: Place;
}

/** A request that the API makes to whoever listens: a webhook, or a callback of an operation. */
export interface ApiEvent {
  /** `/webhooks/newPet/post`, `/paths/~1streams/post/callbacks/onData/…/post`. */
  readonly key: string;
  readonly place: Place;
  /** What the document calls it. */
  readonly name: string;
  /** The key of the operation that asks for it; absent for a webhook. */
  readonly operation?: string;
  /** `x-name`. */
  readonly chosen?: string;
  readonly docs: Docs;
  /** Its JSON body; absent where it has none. */
  readonly payload?: Schema;
}

export interface Operation {
  /** `/paths/~1pets/get`. */
  readonly key: string;
  readonly place: Place;
  readonly method: string;
  readonly path: PathTemplate;
  readonly operationId?: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly docs: Docs;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  /** In document order. */
  readonly responses: readonly Response[];
  /** Absent: the API's. */
  readonly security?: Security;
  readonly servers?: readonly Server[];
  readonly overrides: Overrides;
}

/** Names that a document gives for other generators; any text. */
export interface SuggestedNames {
  readonly method?: string;
  readonly resource?: readonly string[];
}

/** What the extensions of an operation say; each checked. */
export interface Overrides {
  readonly method?: string;
  readonly function?: string;
  readonly resource?: readonly string[];
  /** What other generators' extensions say. */
  readonly suggested: SuggestedNames;
  /** `false`: opted out of the document's default. */
  readonly unwrap?: string | false;
  readonly idempotent: boolean;
  readonly pagination?: PaginationOverride | false;
  readonly places: ExtensionPlaces;
}

/** A path, parsed once: literal text and parameters in turn. */
export type PathTemplate = readonly PathPart[];
export type PathPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string };

export interface Parameter {
  readonly place: Place;
  readonly key: string;
  /** On the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie" | "querystring";
  readonly required: boolean;
  readonly schema: Schema;
  readonly docs: Docs;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly content?: string;
  /** Of a form as content: how its members are written, by their names, where that is said. */
  readonly encoding?: ReadonlyMap<string, Encoding>;
  /** `x-client-option`. */
  readonly clientOption: boolean;
  /** `x-name`. */
  readonly memberName?: string;
  readonly places: ExtensionPlaces;
}

export interface Body {
  readonly place: Place;
  readonly required: boolean;
  readonly description?: string;
  readonly contents: readonly Content[];
}

export interface Content {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly examples: readonly Json[];
  /** Of a form: how its members are written, by their names, where that is said. */
  readonly encoding: ReadonlyMap<string, Encoding>;
}

/** How a member of a form is written. */
export interface Encoding {
  /** One media type, or several with commas between them. */
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved: boolean;
}

export interface Response {
  readonly place: Place;
  readonly status: string;
  readonly description?: string;
  readonly inferred?: string;
  readonly contents: readonly Content[];
  readonly headers: readonly Header[];
}

/** A header of a response. */
export interface Header {
  readonly name: string;
  readonly schema: Schema;
  readonly docs: Docs;
  /** The media type that says how it is written, instead of a style. */
  readonly content?: string;
}
