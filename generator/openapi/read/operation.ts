import { didYouMean } from "../../diagnostics/did-you-mean.js";
import type { Node } from "../../source/node.js";
import type { Extensions } from "../document/extensions.js";
import type {
  CallbackObject,
  MediaTypeObject,
  OperationObject,
  RequestBodyObject,
} from "../document/operation.js";
import type { Server } from "../document/server.js";
import type { Context } from "./context.js";
import { defined } from "./defined.js";
import { readExternalDocs } from "./external-docs.js";
import { extensionsOf, flagOf, textOf, textsOf } from "./members.js";
import { fixedQuery, type PathTemplate } from "../path-template.js";
import { open } from "./open.js";
import { operationParts, type BodyPart } from "./operation-parts.js";
import { readParameter, type ReadParameter } from "./parameter.js";
import { readRequestBody } from "./request-body.js";
import { readResponses } from "./response.js";
import { readSecurity } from "./security.js";
import { readServers } from "./server.js";

/** What an operation has from its path item. */
export interface OperationFrame {
  readonly path: string;
  readonly method: string;
  readonly key: string;
  /** Absent where there is no template to check. */
  readonly template: PathTemplate | undefined;
  readonly pathItem: Node;
  readonly parameters: readonly ReadParameter[];
  /** OAS 2.0: the parameters of the path item that make up a body. */
  readonly bodyParts: readonly BodyPart[];
  readonly servers: readonly Server[] | undefined;
  readonly pathExtensions: Extensions;
  /** Reads the callbacks of an operation, which are path items themselves. */
  readonly callbacks: (
    operation: Node,
    pointer: string,
  ) => readonly CallbackObject[];
}

/** OAS 3.2.0, 4.10. */
export function readOperation(
  context: Context,
  frame: OperationFrame,
  written: Node,
): OperationObject | undefined {
  const node = open(context, written, "operation");
  if (node === undefined) return undefined;
  const parts = operationParts(context, node, frame.bodyParts);
  const parameters = readParameters(context, frame, parts.parameters);
  if (frame.template !== undefined) {
    checkPath(context, frame, frame.template.names, written, parameters);
  }
  const callbacks = frame.callbacks(node, frame.key);
  const { requestBody } = parts;
  return defined({
    place: node.place,
    key: frame.key,
    path: frame.path,
    template: frame.template?.parts ?? [],
    method: frame.method,
    operationId: readOperationId(context, node),
    tags: textsOf(node, "tags") ?? [],
    summary: textOf(node, "summary"),
    description: textOf(node, "description"),
    deprecated: flagOf(node, "deprecated") ?? false,
    externalDocs: readExternalDocs(context, node),
    parameters: parameters.map(({ parameter }) => parameter),
    requestBody:
      requestBody === undefined
        ? undefined
        : readBody(context, frame, requestBody),
    responses: readResponses(context, node, parts.around),
    callbacks: callbacks.length === 0 ? undefined : callbacks,
    security: readSecurity(context, node),
    servers: readServers(context, node) ?? frame.servers,
    extensions: extensionsOf(node),
    pathExtensions: frame.pathExtensions,
  });
}

/** What `fetch` refuses to send (Fetch, 5.4: the Request constructor) is left out, for whatever it is worth. */
function readBody(
  context: Context,
  { method }: OperationFrame,
  written: Node,
): RequestBodyObject | undefined {
  const body = readRequestBody(context, written);
  if (body === undefined || (method !== "GET" && method !== "HEAD"))
    return body;
  if (body.required || !body.content.every(holdsNothing))
    context.reporter.report("body-not-sent", written.keyPlace, { method });
  return undefined;
}

/** An object that can have no members: some documents give one to every operation. */
function holdsNothing({ schema }: MediaTypeObject): boolean {
  return (
    schema?.additionalProperties?.boolean === false &&
    schema.properties.size === 0 &&
    schema.patternProperties.size === 0
  );
}

function readOperationId(context: Context, node: Node): string | undefined {
  const id = textOf(node, "operationId");
  if (id === undefined) return undefined;
  const place = node.placeOf("operationId");
  if (id === "") {
    context.reporter.report("name-empty", place, { owner: "operationId" });
    return undefined;
  }
  const first = context.operationIds.get(id);
  if (first === undefined) context.operationIds.set(id, place);
  else {
    context.reporter.report("operation-id-duplicate", place, { id }, [
      { place: first, message: "first used here" },
    ]);
  }
  return id;
}

/** OAS 3.2.0, 4.12.1: a parameter is who its name and location say; an operation's replaces its path item's. */
function readParameters(
  context: Context,
  frame: OperationFrame,
  written: readonly Node[],
): readonly ReadParameter[] {
  const own = written.flatMap((item) => readParameter(context, item) ?? []);
  const merged = new Map<string, ReadParameter>();
  for (const list of [frame.parameters, own]) {
    const inList = new Map<string, ReadParameter>();
    for (const read of list) {
      const { parameter, written } = read;
      const id = identity(read);
      const first = inList.get(id);
      if (first !== undefined) {
        context.reporter.report(
          "duplicate-parameter",
          written.place,
          { name: parameter.name, in: parameter.in },
          [{ place: first.written.place, message: "first given here" }],
        );
        continue;
      }
      inList.set(id, read);
      merged.set(id, read);
    }
  }
  const all = [...merged.values()];
  checkQuerystring(context, all);
  const fixed = fixedQuery(frame.path);
  return all.filter(
    (read) => !isReserved(context, read) && !isFixed(context, fixed, read),
  );
}

/** A path with a query says what is sent; to ask for it as well would send it twice. */
function isFixed(
  context: Context,
  fixed: ReadonlySet<string>,
  { parameter }: ReadParameter,
): boolean {
  const { name, place } = parameter;
  if (parameter.in !== "query" || !fixed.has(name)) return false;
  context.reporter.report("query-parameter-fixed", place, { name });
  return true;
}

/** OAS 3.2.0, 4.12.1: a querystring parameter is the whole query. */
function checkQuerystring(
  context: Context,
  parameters: readonly ReadParameter[],
): void {
  const whole = parameters.find(
    ({ parameter }) => parameter.in === "querystring",
  );
  if (whole === undefined) return;
  for (const { parameter, written } of parameters) {
    if (written === whole.written) continue;
    if (parameter.in !== "query" && parameter.in !== "querystring") continue;
    context.reporter.report(
      "querystring-not-alone",
      written.place,
      { name: whole.parameter.name },
      [{ place: whole.written.place, message: "this is the whole query" }],
    );
  }
}

function identity({ parameter }: ReadParameter): string {
  // RFC 9110, 5.1: names of headers are case-insensitive.
  const name =
    parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
  return `${parameter.in} ${name}`;
}

/** OAS 3.2.0, 4.12.2: these headers are described elsewhere, or belong to the HTTP client. */
const reservedHeaders = new Set([
  "accept",
  "content-type",
  "authorization",
  "host",
  "content-length",
  "transfer-encoding",
  "connection",
]);

function isReserved(context: Context, { parameter }: ReadParameter): boolean {
  const reserved =
    parameter.in === "header" &&
    reservedHeaders.has(parameter.name.toLowerCase());
  if (reserved) {
    context.reporter.report("header-reserved", parameter.place, {
      name: parameter.name,
    });
  }
  return reserved;
}

/** OAS 3.2.0, 4.8.2: each name in the path has its parameter, and each path parameter its name. */
function checkPath(
  context: Context,
  frame: OperationFrame,
  names: readonly string[],
  written: Node,
  parameters: readonly ReadParameter[],
): void {
  const declared = parameters.filter(
    ({ parameter }) => parameter.in === "path",
  );
  const declaredNames = declared.map(({ parameter }) => parameter.name);
  const lost = names.filter((name) => !declaredNames.includes(name));
  const unused = declaredNames.filter((name) => !names.includes(name));
  for (const name of names) {
    if (declaredNames.includes(name)) continue;
    context.reporter.report(
      "path-parameter-undeclared",
      written.keyPlace,
      {
        name,
        path: frame.path,
        suggestion: partner(name, lost, unused),
      },
      [
        {
          place: frame.pathItem.keyPlace,
          message: `{${name}} stands in this path`,
        },
      ],
    );
  }
  for (const { parameter, written: place } of declared) {
    if (names.includes(parameter.name)) continue;
    context.reporter.report("path-parameter-unused", place.place, {
      name: parameter.name,
      path: frame.path,
      suggestion: partner(parameter.name, unused, lost),
    });
  }
}

/** Which of the others is meant by a name: one that is near, or the only one where both are alone. */
function partner(
  name: string,
  own: readonly string[],
  others: readonly string[],
): string | undefined {
  return own.length === 1 && others.length === 1
    ? others[0]
    : didYouMean(name, others);
}
