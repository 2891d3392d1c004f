import type { Api, Operation } from "../ir/operation.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import { follow } from "../ir/walk.js";
import type { Json } from "../source/json.js";
import { partsOf, planBody } from "./body-plan.js";
import type { ParamsShape, PlacedParameter } from "./params-shape.js";
import type { SecurityPlan } from "./security.js";
import type { Servers } from "./servers.js";

type Data = { readonly [key: string]: Json };

/** The runtime's `Operation` object: everything but the types. */
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
  return {
    name: given.name,
    method: operation.method,
    path: cut(operation),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(shape.body === undefined ? {} : { body: planBody(shape.body) }),
    ...(given.accept === undefined ? {} : { accept: given.accept }),
    ...(given.binary ? { binary: true } : {}),
    ...(given.kinds === undefined ? {} : { bodies: given.kinds }),
    ...(given.unwrap === undefined ? {} : { unwrap: given.unwrap }),
    ...(operation.overrides.idempotent ? { idempotent: true } : {}),
    ...given.security.dataOf(operation),
    ...given.servers.dataOf(operation),
  };
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
  const plain = parameter.in === "path" && Object.keys(data).length === 2;
  return plain ? undefined : data;
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
