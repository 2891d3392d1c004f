import {
  count,
  data,
  flag,
  list,
  map,
  number,
  one,
  text,
  types,
  type ObjectKind,
  type ObjectShape,
  type Shape,
} from "./shape.js";

const operation = one("operation");

/** How a value is described where 2.0 has no schema: Parameter, Items and Header Object. */
const value: Readonly<Record<string, Shape>> = {
  type: types,
  format: text,
  items: one("schema"),
  collectionFormat: text,
  default: data,
  maximum: number,
  exclusiveMaximum: flag,
  minimum: number,
  exclusiveMinimum: flag,
  maxLength: count,
  minLength: count,
  pattern: text,
  maxItems: count,
  minItems: count,
  uniqueItems: flag,
  enum: list(data),
  multipleOf: number,
};

/**
 * The objects that OAS 2.0 has in another form than its successors, before they
 * are upgraded; sections are named, 2.0 has no numbers.
 */
export const swaggerShapes = {
  document: {
    title: "a Swagger 2.0 document",
    section: "2.0, Swagger Object",
    required: ["info"],
    members: {
      // Checked before all else.
      swagger: data,
      info: one("info"),
      host: text,
      basePath: text,
      schemes: list(text),
      consumes: list(text),
      produces: list(text),
      paths: one("paths"),
      definitions: map(one("schema")),
      parameters: map(one("parameter")),
      responses: map(one("response")),
      securityDefinitions: map(one("securityScheme")),
      security: list(one("securityRequirement")),
      tags: list(one("tag")),
      externalDocs: one("externalDocs"),
    },
  },
  pathItem: {
    title: "a path item",
    section: "2.0, Path Item Object",
    referable: true,
    members: {
      $ref: data,
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      parameters: list(one("parameter")),
    },
  },
  operation: {
    title: "an operation",
    section: "2.0, Operation Object",
    members: {
      tags: list(text),
      summary: text,
      description: text,
      externalDocs: one("externalDocs"),
      operationId: text,
      consumes: list(text),
      produces: list(text),
      parameters: list(one("parameter")),
      responses: one("responses"),
      schemes: list(text),
      deprecated: flag,
      security: list(one("securityRequirement")),
    },
  },
  parameter: {
    title: "a parameter",
    section: "2.0, Parameter Object",
    required: ["name", "in"],
    referable: true,
    members: {
      name: text,
      in: text,
      description: text,
      required: flag,
      allowEmptyValue: flag,
      schema: one("schema"),
      ...value,
    },
  },
  response: {
    title: "a response",
    section: "2.0, Response Object",
    referable: true,
    members: {
      description: text,
      schema: one("schema"),
      headers: map(one("header")),
      examples: map(data),
    },
  },
  header: {
    title: "a header",
    section: "2.0, Header Object",
    members: { description: text, ...value },
  },
  securityScheme: {
    title: "a security scheme",
    section: "2.0, Security Scheme Object",
    required: ["type"],
    members: {
      type: text,
      description: text,
      name: text,
      in: text,
      flow: text,
      authorizationUrl: text,
      tokenUrl: text,
      scopes: map(text),
    },
  },
} satisfies Partial<Record<ObjectKind, ObjectShape>>;
