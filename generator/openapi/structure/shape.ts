/** The objects of the specification, by our names for them. */
export type ObjectKind =
  | "document"
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "externalDocs"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "responses"
  | "response"
  | "callback"
  | "example"
  | "link"
  | "header"
  | "tag"
  | "schema"
  | "discriminator"
  | "xml"
  | "securityScheme"
  | "oauthFlows"
  | "oauthFlow"
  | "securityRequirement";

/** What may stand in one place of a document. */
export type Shape =
  | { readonly kind: "text" | "flag" | "number" | "count" | "data" | "types" }
  | { readonly kind: "one"; readonly object: ObjectKind }
  | { readonly kind: "list" | "map"; readonly of: Shape };

/** One object of the specification. */
export interface ObjectShape {
  /** For messages: "a parameter". */
  readonly title: string;
  /** The section of the OpenAPI Specification 3.2.0. */
  readonly section: string;
  readonly members: Readonly<Record<string, Shape>>;
  /** For objects whose keys are data: what each of them holds. */
  readonly others?: Shape;
  readonly required?: readonly string[];
  /** A Reference Object may stand in its place. */
  readonly referable?: boolean;
  /** No later stage reads it: it is checked to its bottom where it is met. */
  readonly unread?: boolean;
  /** Keys without `x-` that are not listed are fine. */
  readonly open?: boolean;
}

export const text: Shape = { kind: "text" };
export const flag: Shape = { kind: "flag" };
export const number: Shape = { kind: "number" };
/** A whole number from 0. */
export const count: Shape = { kind: "count" };
/** Any value; not looked into. */
export const data: Shape = { kind: "data" };
/** A JSON type or a list of them. */
export const types: Shape = { kind: "types" };

export function one(object: ObjectKind): Shape {
  return { kind: "one", object };
}

export function list(of: Shape): Shape {
  return { kind: "list", of };
}

export function map(of: Shape): Shape {
  return { kind: "map", of };
}
