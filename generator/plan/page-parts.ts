import type { Schema, SchemaGraph } from "../ir/schema.js";
import { formatsOf, isScalar, membersOf } from "./members.js";
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

/** The member of the request that is called like a part and is of its kind; of several the one with the clearest name. */
export function findRequestMember(
  part: RequestPart,
  members: readonly RequestMember[],
  graph: SchemaGraph,
): RequestMember | undefined {
  const kinds: readonly Schema["kind"][] =
    part === "cursor" || part === "lastId"
      ? ["string", "number", "unknown"]
      : ["number"];
  return clearest(
    requestWords[part],
    members.filter(
      ({ schema }) =>
        isScalar(schema, kinds, graph) &&
        !formatsOf(schema, graph).some((format) => /^date/.test(format)),
    ),
  );
}

function clearest<Named extends { readonly name: string }>(
  words: ReadonlySet<string>,
  members: readonly Named[],
): Named | undefined {
  const ranks = [...words];
  const rank = ({ name }: Named): number => ranks.indexOf(plainName(name));
  return members
    .filter((member) => rank(member) >= 0)
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** Where the body gives the cursor of the next page. */
export function nextCursorOf(
  body: Schema,
  graph: SchemaGraph,
): readonly string[] | undefined {
  return (
    findResponseMember("nextCursor", body, graph) ??
    findResponseMember("nestedCursor", body, graph)
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

/** Objects that hold facts of paging and no more: `meta`, `list_metadata`, `pagination`, `page_info`, `cursors`. */
const FACTS = /meta|pag(?:e|ing|ination)|cursor/;

/** Where the body has a member that plays a part: at its top, or one or two objects down. */
export function findResponseMember(
  part: ResponsePart,
  body: Schema,
  graph: SchemaGraph,
): readonly string[] | undefined {
  let level: readonly (readonly [readonly string[], Schema])[] = [[[], body]];
  for (let depth = 0; depth < 3; depth += 1) {
    const below = level.flatMap(([path, schema]) =>
      membersOf(schema, graph).map((member) => ({
        ...member,
        path: [...path, member.name],
      })),
    );
    const fitting = below.filter(
      ({ path, schema }) =>
        isScalar(schema, KINDS[part], graph) &&
        (part !== "nestedCursor" || isNestedCursor(path, schema, graph)),
    );
    const found = clearest(responseWords[part], fitting);
    if (found !== undefined) return found.path;
    level = below.map(({ path, schema }) => [path, schema]);
  }
  return undefined;
}

/** `list_metadata.after`, but neither the echo of a filter nor a link. */
function isNestedCursor(
  path: readonly string[],
  schema: Schema,
  graph: SchemaGraph,
): boolean {
  const parent = plainName(path.at(-2) ?? "");
  const isLink = formatsOf(schema, graph).some((format) =>
    /^ur[il]/.test(format),
  );
  return FACTS.test(parent) && !parent.includes("link") && !isLink;
}
