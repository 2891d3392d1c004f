import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../openapi/document/document.js";
import type {
  HeaderObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  RequestBodyObject,
  ResponseObject,
} from "../openapi/document/operation.js";
import type { SecurityRequirement } from "../openapi/document/security.js";
import type { SchemaObject } from "../openapi/document/schema.js";
import type { Server as ServerObject } from "../openapi/document/server.js";
import { buildOverrides } from "./build-overrides.js";
import { noDocs } from "./docs.js";
import {
  checkExtensions,
  namedBy,
  placesOf,
  readBoolean,
  readInferred,
  readName,
} from "./extensions.js";
import type {
  Body,
  Content,
  Header,
  Operation,
  Parameter,
  Response,
  Security,
  Server,
} from "./operation.js";
import type { Docs, Schema } from "./schema.js";

/** What the builder of operations needs. */
interface OperationContext {
  readonly document: Pick<ApiDocument, "schemas" | "extensions">;
  readonly reporter: Reporter;
  readonly build: (source: SchemaObject) => Schema;
}

/** Turns an Operation Object (OAS 3.2.0, 4.10) into an operation. */
export function buildOperation(
  source: OperationObject,
  context: OperationContext,
): Operation {
  const { reporter } = context;
  checkExtensions(source.extensions, "operation", reporter);
  const inferred = readInferred(source.extensions, reporter);
  return {
    key: source.key,
    place: source.place,
    method: source.method,
    path: source.template.map((part) =>
      "literal" in part
        ? { kind: "text", text: part.literal }
        : { kind: "parameter", name: part.name },
    ),
    ...(source.operationId === undefined
      ? {}
      : { operationId: source.operationId }),
    tags: source.tags,
    ...(source.summary === undefined ? {} : { summary: source.summary }),
    docs: docs(source, inferred),
    parameters: source.parameters.map((parameter) =>
      buildParameter(parameter, context),
    ),
    ...(source.requestBody === undefined
      ? {}
      : { body: buildBody(source.requestBody, context) }),
    responses: source.responses.map((response) =>
      buildResponse(response, context),
    ),
    ...(source.security === undefined
      ? {}
      : { security: buildSecurity(source.security) }),
    ...(source.servers === undefined
      ? {}
      : { servers: source.servers.map((s) => buildServer(s, reporter)) }),
    overrides: buildOverrides(source, reporter, context.document),
  };
}

function docs(
  source: {
    readonly description?: string;
    readonly deprecated?: boolean;
    readonly externalDocs?: string;
  },
  inferred: string | undefined,
): Docs {
  return {
    ...noDocs,
    deprecated: source.deprecated ?? false,
    ...(source.description === undefined
      ? {}
      : { description: source.description }),
    ...(source.externalDocs === undefined
      ? {}
      : { externalDocs: source.externalDocs }),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

function buildParameter(
  source: ParameterObject,
  { reporter, build }: OperationContext,
): Parameter {
  checkExtensions(source.extensions, "parameter", reporter);
  const schema = build(source.schema);
  const memberName = readName(source.extensions, reporter);
  const own = docs(source, readInferred(source.extensions, reporter));
  return {
    place: source.place,
    key: source.place.pointer ?? "",
    name: source.name,
    in: source.in,
    required: source.required,
    schema,
    docs: {
      ...schema.docs,
      ...own,
      deprecated: source.deprecated || schema.docs.deprecated,
      examples:
        source.example === undefined
          ? schema.docs.examples
          : [source.example.value],
      limits: schema.docs.limits,
    },
    style: source.style,
    explode: source.explode,
    allowReserved: source.allowReserved,
    ...(source.content === undefined ? {} : { content: source.content }),
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    clientOption: clientOption(source, reporter),
    ...(memberName === undefined ? {} : { memberName }),
    places: placesOf(source.extensions),
  };
}

function clientOption(source: ParameterObject, reporter: Reporter): boolean {
  const wished = readBoolean(source.extensions, "x-client-option", reporter);
  if (wished !== true) return false;
  if (source.in !== "cookie") return true;
  const place = source.extensions.get("x-client-option")?.keyPlace;
  reporter.report("extension-misplaced", place, {
    name: "x-client-option",
    carrier: "cookie parameter",
    carriers: ["header, query or path parameter"],
  });
  return false;
}

function buildBody(
  source: RequestBodyObject,
  { reporter, build }: OperationContext,
): Body {
  checkExtensions(source.extensions, "request body", reporter);
  return {
    place: source.place,
    required: source.required,
    ...(source.description === undefined
      ? {}
      : { description: source.description }),
    contents: source.content.map((content) => buildContent(content, build)),
  };
}

function buildResponse(
  source: ResponseObject,
  { reporter, build }: OperationContext,
): Response {
  checkExtensions(source.extensions, "response", reporter);
  const inferred = readInferred(source.extensions, reporter);
  return {
    place: source.place,
    status: source.status,
    ...(source.description === undefined
      ? {}
      : { description: source.description }),
    ...(inferred === undefined ? {} : { inferred }),
    contents: source.content.map((content) => buildContent(content, build)),
    headers: source.headers.map((header) => buildHeader(header, build)),
  };
}

function buildHeader(
  source: HeaderObject,
  build: OperationContext["build"],
): Header {
  const schema = build(source.schema);
  const { name, content, example, description } = source;
  return {
    name,
    schema,
    docs: {
      ...schema.docs,
      ...(description === undefined ? {} : { description }),
      deprecated: source.deprecated || schema.docs.deprecated,
      ...(example === undefined ? {} : { examples: [example.value] }),
    },
    ...(content === undefined ? {} : { content }),
  };
}

function buildContent(
  source: MediaTypeObject,
  build: OperationContext["build"],
): Content {
  const { place } = source;
  const key = place.pointer ?? "";
  return {
    mediaType: source.mediaType,
    schema:
      source.schema === undefined
        ? { kind: "unknown", key, place, docs: noDocs }
        : build(source.schema),
    examples: source.examples,
    encoding: source.encoding,
  };
}

export function buildSecurity(
  requirements: readonly SecurityRequirement[],
): Security {
  return requirements.map(({ schemes }) => schemes);
}

/** A placeholder such as `{your-domain}` is none: the caller has to say. */
function defaultOf(value: string | undefined): { readonly default?: string } {
  return value === undefined || /[{}<>]/.test(value) ? {} : { default: value };
}

export function buildServer(source: ServerObject, reporter: Reporter): Server {
  checkExtensions(source.extensions, "server", reporter);
  return {
    place: source.place,
    url: source.url,
    variables: source.variables.map(
      ({ place, name, enum: values, description, ...rest }) => ({
        place,
        name,
        values,
        ...defaultOf(rest.default),
        ...(description === undefined ? {} : { description }),
      }),
    ),
    ...(source.name === undefined ? {} : { name: source.name }),
    ...namedBy(source.extensions, reporter),
    ...(source.description === undefined
      ? {}
      : { description: source.description }),
  };
}
