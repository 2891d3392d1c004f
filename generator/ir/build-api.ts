import type { Outcome } from "../diagnostics/diagnostic.js";
import { createReporter, type Reporter } from "../diagnostics/reporter.js";
import type {
  ApiDocument,
  Tag as TagObject,
} from "../openapi/document/document.js";
import type { SecurityScheme as SchemeObject } from "../openapi/document/security.js";
import { breakAliasCycles } from "./alias-cycles.js";
import {
  buildOperation,
  buildSecurity,
  buildServer,
} from "./build-operation.js";
import { readResource, readUnwrap } from "./build-overrides.js";
import { buildEvents } from "./build-events.js";
import { buildNamed } from "./build-named.js";
import { createSchemaContext } from "./build-schema.js";
import { reportContradictions } from "./contradictions.js";
import { checkExtensions, namedBy, placesOf } from "./extensions.js";
import { reportImpliedLists } from "./implied-lists.js";
import type { Api, SecurityScheme, Tag } from "./operation.js";
import { createSchemaGraph } from "./schema-graph.js";

/** Turns the normalised document into the IR: what the API is, without how it was written down. */
export function buildApi(document: ApiDocument): Outcome<Api> {
  const reporter = createReporter();
  checkExtensions(document.extensions, "document", reporter);
  for (const { owner, extensions } of document.elsewhere)
    checkExtensions(extensions, owner, reporter);
  const context = createSchemaContext(document, reporter);
  const named = buildNamed(context);
  for (const path of document.paths)
    checkExtensions(path.extensions, "path item", reporter);
  const unwrap = readUnwrap(document.extensions, reporter);
  const api: Api = {
    place: document.place,
    title: document.title,
    ...(document.description === undefined
      ? {}
      : { description: document.description }),
    ...(document.license === undefined ? {} : { license: document.license }),
    ...(document.externalDocs === undefined
      ? {}
      : { externalDocs: document.externalDocs }),
    servers: document.servers.map((server) => buildServer(server, reporter)),
    security:
      document.security.length === 0
        ? undefined
        : buildSecurity(document.security),
    schemes: new Map(
      [...document.securitySchemes].map(([key, scheme]) => [
        key,
        buildScheme(scheme, reporter),
      ]),
    ),
    tags: new Map(
      document.tags.map((tag) => [tag.name, buildTag(tag, reporter)]),
    ),
    events: buildEvents(document, context),
    operations: document.paths.flatMap(({ operations }) =>
      operations.map((operation) => buildOperation(operation, context)),
    ),
    ...(unwrap === undefined ? {} : { unwrap }),
    schemas: createSchemaGraph(breakAliasCycles(named, reporter)),
    places: placesOf(document.extensions),
  };
  reportContradictions(context.wholes, api.schemas, reporter);
  reportImpliedLists(api, reporter);
  return [api, reporter.diagnostics];
}

function buildTag(source: TagObject, reporter: Reporter): Tag {
  checkExtensions(source.extensions, "tag", reporter);
  const resource = readResource(source.extensions, reporter);
  return {
    name: source.name,
    ...(source.description === undefined
      ? {}
      : { description: source.description }),
    ...(source.externalDocs === undefined
      ? {}
      : { externalDocs: source.externalDocs }),
    ...(source.parent === undefined ? {} : { parent: source.parent }),
    ...(source.kind === undefined ? {} : { kind: source.kind }),
    ...(resource === undefined ? {} : { resource }),
  };
}

/** Schemes that a request can carry; the rest need `headers` or a `fetch` of the caller's, and say so. */
function buildScheme(source: SchemeObject, reporter: Reporter): SecurityScheme {
  checkExtensions(source.extensions, "security scheme", reporter);
  const { kind, key, place } = source;
  const common = {
    key,
    place,
    ...namedBy(source.extensions, reporter),
    ...(source.description === undefined
      ? {}
      : { description: source.description }),
  };
  switch (kind.type) {
    case "apiKey":
      return { ...common, kind: "apiKey", in: kind.in, header: kind.name };
    case "basic":
      return { ...common, kind: "basic" };
    // An access token is sent as a bearer token, however it was got (RFC 6750).
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return { ...common, kind: "bearer" };
    default:
      reporter.report("security-scheme-unsaid", place, {
        name: key,
        type: kind.type === "other" ? kind.scheme : kind.type,
      });
      return { ...common, kind: "unsupported" };
  }
}
