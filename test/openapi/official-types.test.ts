import type { OpenAPIV2, OpenAPIV3, OpenAPIV3_1 } from "openapi-types";
import { expect, it } from "vitest";
import type { ObjectKind } from "../../generator/openapi/structure/shape.js";
import {
  structure,
  structureOf,
} from "../../generator/openapi/structure/structure.js";

/** The members that a type declares by name, without what an index signature adds. */
type Declared<Type> = Extract<
  keyof {
    [
      Key in keyof Type as string extends Key
        ? never
        : number extends Key
          ? never
          : Key
    ]: never;
  },
  string
>;

/** Every name of a union, each once: the compiler refuses a list with one missing or one too many. */
type All<Names extends string> = Readonly<Record<Names, true>>;

const operation: All<Declared<OpenAPIV3.OperationObject>> = {
  tags: true,
  summary: true,
  description: true,
  externalDocs: true,
  operationId: true,
  parameters: true,
  requestBody: true,
  callbacks: true,
  responses: true,
  deprecated: true,
  security: true,
  servers: true,
};

const parameter: All<Declared<OpenAPIV3.ParameterObject>> = {
  name: true,
  in: true,
  description: true,
  required: true,
  deprecated: true,
  allowEmptyValue: true,
  style: true,
  explode: true,
  allowReserved: true,
  schema: true,
  example: true,
  examples: true,
  content: true,
};

const response: All<
  Declared<OpenAPIV3.ResponseObject> | Declared<OpenAPIV3_1.ResponseObject>
> = { description: true, headers: true, content: true, links: true };

const requestBody: All<
  | Declared<OpenAPIV3.RequestBodyObject>
  | Declared<OpenAPIV3_1.RequestBodyObject>
> = { description: true, content: true, required: true };

const mediaType: All<
  Declared<OpenAPIV3.MediaTypeObject> | Declared<OpenAPIV3_1.MediaTypeObject>
> = { schema: true, example: true, examples: true, encoding: true };

const server: All<
  Declared<OpenAPIV3.ServerObject> | Declared<OpenAPIV3_1.ServerObject>
> = { url: true, description: true, variables: true };

const components: All<
  Declared<OpenAPIV3.ComponentsObject> | Declared<OpenAPIV3_1.ComponentsObject>
> = {
  schemas: true,
  responses: true,
  parameters: true,
  examples: true,
  requestBodies: true,
  headers: true,
  securitySchemes: true,
  links: true,
  callbacks: true,
  pathItems: true,
};

it.each<[ObjectKind, All<string>]>([
  ["operation", operation],
  ["parameter", parameter],
  ["response", response],
  ["requestBody", requestBody],
  ["mediaType", mediaType],
  ["server", server],
  ["components", components],
])("every member of the official type of %s is known", (kind, official) => {
  const known = Object.keys(structure[kind].members);
  expect(known).toEqual(expect.arrayContaining(Object.keys(official)));
});

const swaggerDocument: All<
  Exclude<Declared<OpenAPIV2.Document>, `x-${string}`>
> = {
  basePath: true,
  consumes: true,
  definitions: true,
  externalDocs: true,
  host: true,
  info: true,
  parameters: true,
  paths: true,
  produces: true,
  responses: true,
  schemes: true,
  security: true,
  securityDefinitions: true,
  swagger: true,
  tags: true,
};

const swaggerOperation: All<Declared<OpenAPIV2.OperationObject>> = {
  tags: true,
  summary: true,
  description: true,
  externalDocs: true,
  operationId: true,
  consumes: true,
  produces: true,
  parameters: true,
  responses: true,
  schemes: true,
  deprecated: true,
  security: true,
};

const swaggerParameter: All<
  Declared<OpenAPIV2.GeneralParameterObject | OpenAPIV2.InBodyParameterObject>
> = { name: true, in: true, description: true, required: true };

const swaggerResponse: All<Declared<OpenAPIV2.ResponseObject>> = {
  description: true,
  schema: true,
  headers: true,
  examples: true,
};

it.each<[ObjectKind, All<string>]>([
  ["document", swaggerDocument],
  ["operation", swaggerOperation],
  ["parameter", swaggerParameter],
  ["response", swaggerResponse],
])("every member of the official 2.0 type of %s is known", (kind, official) => {
  const known = Object.keys(structureOf("2.0")[kind].members);
  expect(known).toEqual(expect.arrayContaining(Object.keys(official)));
});
