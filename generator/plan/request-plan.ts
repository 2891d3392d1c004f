import type { Api, Operation } from "../ir/operation.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import type { Json } from "../source/json.js";
import { partsOf, planBody } from "./body-plan.js";
import type { ParamsShape, PlacedParameter } from "./params-shape.js";
import type { SecurityPlan } from "./security.js";
import type { Servers } from "./servers.js";

type Data = { readonly [key: string]: Json };

/**
 * The runtime's `Operation` object: everything but the types. What only some
 * operations need are functions of the runtime, by name: `kindOf`, `addressOf`,
 * and the `write` of parameters and bodies.
 */
export function planRequest(
  operation: Operation,
  shape: ParamsShape,
  given: {
    readonly name: string;
    readonly accept: string | undefined;
    readonly binary: boolean;
    readonly kinds: Readonly<Record<string, string>> | undefined;
    readonly unwrap: string | undefined;
    readonly api: Api;
    readonly servers: Servers;
    readonly security: SecurityPlan;
  },
): Data {
  const { schemas } = given.api;
  const parameters = shape.parameters.flatMap(
    (placed) => row(placed, schemas) ?? [],
  );
  const server = given.servers.dataOf(operation);
  return {
    name: given.name,
    method: operation.method,
    path: cut(operation),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(shape.body === undefined ? {} : { body: planBody(shape.body) }),
    ...(given.accept === undefined ? {} : { accept: given.accept }),
    ...(isJSONAlone(given) ? {} : { kindOf: "bodyKind" }),
    ...(given.binary ? { binary: true } : {}),
    ...(given.kinds === undefined ? {} : { bodies: given.kinds }),
    ...(given.unwrap === undefined ? {} : { unwrap: given.unwrap }),
    ...(operation.overrides.idempotent ? { idempotent: true } : {}),
    ...given.security.dataOf(operation),
    ...(Object.keys(server).length === 0 ? {} : { addressOf: "ownAddress" }),
    ...server,
  };
}

/** Whether every body of a success is JSON. */
function isJSONAlone({
  accept = "application/json",
  binary,
  kinds,
}: {
  readonly accept: string | undefined;
  readonly binary: boolean;
  readonly kinds: object | undefined;
}): boolean {
  const types = accept.split(",");
  const areJSON = types.every((type) => /^[^;]*[/+]json *(;|$)/i.test(type));
  return areJSON && !binary && kinds === undefined;
}

/**
 * Literal and parameter in turn, beginning and, where there is one, ending with
 * a literal. A fragment only tells operations apart: it is never sent.
 */
function cut({ path }: Operation): readonly string[] {
  const parts: string[] = [];
  for (const part of path) {
    const wantsLiteral = parts.length % 2 === 0;
    if (part.kind === "text") {
      const [sent = "", fragment] = part.text.split(/#(.*)/);
      parts.push(sent);
      if (fragment !== undefined) break;
    } else {
      if (wantsLiteral) parts.push("");
      parts.push(part.name);
    }
  }
  return parts;
}

const DEFAULT_STYLES: Readonly<Record<string, string>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
  querystring: "form",
};

/** One row of the runtime's table; a plain path parameter needs none. */
function row(placed: PlacedParameter, graph: SchemaGraph): Data | undefined {
  const { parameter, member, group, option } = placed;
  const { content, style, explode, schema } = parameter;
  // Without a style the runtime takes an object in a path for a mistake.
  const isObjectInPath = parameter.in === "path" && hasObject(schema, graph);
  const { encoding = new Map() } = parameter;
  const parts =
    parameter.in === "querystring" && content !== undefined
      ? partsOf({ mediaType: content, encoding })
      : {};
  const data = {
    name: parameter.name,
    in: parameter.in,
    ...(member === parameter.name ? {} : { member }),
    ...(group === undefined ? {} : { group }),
    ...(option === undefined ? {} : { option }),
    ...(content !== undefined ||
    (style === DEFAULT_STYLES[parameter.in] && !isObjectInPath)
      ? {}
      : { style }),
    ...(content !== undefined ||
    explode === (style === "form" || style === "cookie")
      ? {}
      : { explode }),
    ...(parameter.allowReserved ? { allowReserved: true } : {}),
    ...(content === undefined ? {} : { content }),
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
    ...(parameter.in === "path" && listsEmpty(schema, graph)
      ? { empty: true }
      : {}),
  };
  const writer = writerOf(parameter, data, graph);
  const plain = parameter.in === "path" && Object.keys(data).length === 2;
  if (plain) return undefined;
  return { ...data, ...(writer === undefined ? {} : { write: writer }) };
}

/** The runtime's function for what is more than a text or a list of texts in the default style. */
function writerOf(
  parameter: PlacedParameter["parameter"],
  data: Data,
  graph: SchemaGraph,
): string | undefined {
  if (parameter.in === "querystring") return "queryString";
  const isStyled = ["style", "explode", "allowReserved", "content"].some(
    (key) => key in data,
  );
  if (isStyled || parameter.in === "cookie") return "serialize";
  if (parameter.in === "path") return undefined;
  return isTexts(parameter.schema, graph) ? undefined : "serialize";
}

/** Whether all values are texts, numbers and the like, or lists of them. */
function isTexts(
  schema: Schema,
  graph: SchemaGraph,
  seen: ReadonlySet<Schema> = new Set(),
): boolean {
  const target = follow(schema, graph);
  if (target === undefined || seen.has(target)) return false;
  const inner = new Set([...seen, target]);
  const all = (parts: readonly Schema[]): boolean =>
    parts.every((part) => isTexts(part, graph, inner));
  switch (target.kind) {
    case "unknown":
    case "object":
      return false;
    case "array":
      return all([target.items]);
    case "tuple":
      return all([...target.prefix, ...(target.rest ? [target.rest] : [])]);
    case "union":
    case "intersection":
      return all(target.members);
    case "enum":
      return target.values.every(({ value }) => typeof value !== "object");
    case "literal":
      return typeof target.value !== "object";
    default:
      return true;
  }
}

function hasObject(
  schema: Schema,
  graph: SchemaGraph,
  seen = new Set<Schema>(),
): boolean {
  const target = follow(schema, graph);
  if (target === undefined || seen.has(target)) return false;
  seen.add(target);
  return target.kind === "union" || target.kind === "intersection"
    ? target.members.some((member) => hasObject(member, graph, seen))
    : target.kind === "object";
}

/** Whether the document itself says that a text may be empty. */
function listsEmpty(schema: Schema, graph: SchemaGraph): boolean {
  const target = follow(schema, graph);
  if (target?.kind === "literal") return target.value === "";
  return (
    target?.kind === "enum" && target.values.some(({ value }) => value === "")
  );
}
