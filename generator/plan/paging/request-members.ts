import type { Docs, Schema, SchemaGraph } from "../../ir/schema.js";
import { follow } from "../../ir/walk.js";
import { formatsOf, isScalar } from "../members.js";
import type { ParamsShape } from "../params-shape.js";
import { plainName, requestWords } from "./words.js";

/** Something of the request that may play a part in paging. */
export interface RequestMember {
  /** The name on the wire. */
  readonly name: string;
  /** Where it is in params. */
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly docs: Docs;
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
            docs: parameter.docs,
          },
        ]
      : [],
  );
  const { body } = shape;
  const [object, ...others] = body?.objects ?? [];
  if (object === undefined || others.length > 0) return query;
  const inBody = object.properties.map(({ name, schema, docs }) => ({
    name,
    path: body?.at === "flat" ? [name] : ["body", name],
    schema,
    docs,
  }));
  return [...query, ...inBody];
}

type RequestPart = keyof typeof requestWords;

const TEXTS: readonly Schema["kind"][] = ["string", "number", "unknown"];
const KINDS: Readonly<Record<RequestPart, readonly Schema["kind"][]>> = {
  cursor: TEXTS,
  lastItem: TEXTS,
  backwards: TEXTS,
  since: TEXTS,
  page: ["number"],
  offset: ["number"],
  size: ["number", "string"],
};

/** The members of the request that are called like a part and are of its kind, the one with the clearest name first. */
export function findRequestMembers(
  part: RequestPart,
  members: readonly RequestMember[],
  graph: SchemaGraph,
  kinds = KINDS[part],
): readonly RequestMember[] {
  const ranks = [...requestWords[part]];
  const rank = ({ name }: RequestMember): number =>
    ranks.findIndex((word) => spellings(name).includes(word));
  return members
    .filter(
      (member) =>
        rank(member) >= 0 &&
        isScalar(member.schema, kinds, graph) &&
        !formatsOf(member.schema, graph).some((format) => /^date/.test(format)),
    )
    .sort((a, b) => rank(a) - rank(b));
}

/** A name as it is, and without the group in front: `listOptions.continue`, but not `filter.after`. */
function spellings(name: string): readonly string[] {
  const [, group = "", last = ""] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  return /pag|option|list|cursor/i.test(group)
    ? [plainName(name), plainName(last)]
    : [plainName(name)];
}

/** A switch between two ways of paging: `usemarker` beside `marker`. */
export function hasSwitch(
  { name }: RequestMember,
  members: readonly RequestMember[],
  graph: SchemaGraph,
): boolean {
  const wanted = `use${plainName(name)}`;
  return members.some(
    (member) =>
      plainName(member.name) === wanted &&
      isScalar(member.schema, ["boolean"], graph),
  );
}

/** Where a number begins, as far as the document says: its default. */
export function firstOf(
  { docs, schema }: RequestMember,
  graph: SchemaGraph,
): number | undefined {
  const value = (docs.default ?? follow(schema, graph)?.docs.default)?.value;
  return typeof value === "number" ? value : undefined;
}

/** Whether zero is allowed in so many words, so that it may be where the numbers begin. */
export function allowsZero(
  { docs, schema }: RequestMember,
  graph: SchemaGraph,
): boolean {
  const limits = [docs, follow(schema, graph)?.docs].flatMap(
    (each) => each?.limits ?? [],
  );
  return limits.includes("at least 0");
}
