import type { Schema, SchemaGraph } from "../ir/schema.js";
import { isScalar, membersOf } from "./members.js";
import { plainName, requestWords, responseWords } from "./page-words.js";
import type { ParamsShape } from "./params-shape.js";

/** Something of the request that may play a part in paging. */
export interface RequestMember {
  /** The name on the wire. */
  readonly name: string;
  /** Where it is in params. */
  readonly path: readonly string[];
  readonly schema: Schema;
}

/** Query parameters and the members of a body that is one object. */
export function requestMembers(shape: ParamsShape): readonly RequestMember[] {
  const query = shape.parameters.flatMap(({ parameter, member, group }) =>
    parameter.in === "query"
      ? [
          {
            name: parameter.name,
            path: group === undefined ? [member] : [group, member],
            schema: parameter.schema,
          },
        ]
      : [],
  );
  const { body } = shape;
  const [object, ...others] = body?.objects ?? [];
  if (object === undefined || others.length > 0) return query;
  const inBody = object.properties.map(({ name, schema }) => ({
    name,
    path: body?.at === "flat" ? [name] : ["body", name],
    schema,
  }));
  return [...query, ...inBody];
}

type RequestPart = keyof typeof requestWords;
type ResponsePart = keyof typeof responseWords;

/** The first member of the request that is called like a part and is of its kind. */
export function findRequestMember(
  part: RequestPart,
  members: readonly RequestMember[],
  graph: SchemaGraph,
): RequestMember | undefined {
  const kinds: readonly Schema["kind"][] =
    part === "cursor" || part === "lastId"
      ? ["string", "number", "unknown"]
      : ["number"];
  return members.find(
    ({ name, schema }) =>
      requestWords[part].has(plainName(name)) && isScalar(schema, kinds, graph),
  );
}

const KINDS: Readonly<Record<ResponsePart, readonly Schema["kind"][]>> = {
  nextCursor: ["string", "number", "unknown"],
  nestedCursor: ["string", "unknown"],
  nextUrl: ["string"],
  hasMore: ["boolean"],
  totalPages: ["number"],
  currentPage: ["number"],
  total: ["number"],
};

/** Where the body has a member that plays a part: at its top, or one or two objects down. */
export function findResponseMember(
  part: ResponsePart,
  body: Schema,
  graph: SchemaGraph,
): readonly string[] | undefined {
  let level: readonly (readonly [readonly string[], Schema])[] = [[[], body]];
  for (let depth = 0; depth < 3; depth += 1) {
    const next: (readonly [readonly string[], Schema])[] = [];
    for (const [path, schema] of level)
      for (const member of membersOf(schema, graph)) {
        const at = [...path, member.name];
        const called = responseWords[part].has(plainName(member.name));
        const deepEnough = part !== "nestedCursor" || depth > 0;
        if (called && deepEnough && isScalar(member.schema, KINDS[part], graph))
          return at;
        next.push([at, member.schema]);
      }
    level = next;
  }
  return undefined;
}
