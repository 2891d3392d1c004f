import { isBeginningUnsaid } from "./beginning.js";
import { headerOf, pagingParameter, type Clues } from "./clues.js";
import type { ListShape } from "./lists.js";
import { idOf, lonelyCursorOf } from "./next-cursor.js";
import type { Pages, Refusal } from "./pages.js";
import { findRequestMembers, type RequestMember } from "./request-members.js";

/** The honest line for a list that comes whole. */
const WHOLE = "x-pagination: { style: single }";

type Reason = (clues: Clues) => Refusal | undefined;

/** What can be missing, the most telling first. */
const REASONS: readonly Reason[] = [
  askedByUrl,
  silentAboutCursor,
  twoWays,
  silentAboutPages,
  silentAboutOffsets,
  silentAboutItems,
];

/** Why a list was not paginated, and the line that settles it. */
export function refuse(clues: Clues): Refusal {
  for (const reason of REASONS) {
    const found = reason(clues);
    if (found !== undefined) return found;
  }
  const next = lonelyCursorOf(clues);
  if (next !== undefined)
    return {
      why: `the response has \`${next.join(".")}\`, but no parameter takes it`,
      override: WHOLE,
    };
  const [size] = findRequestMembers("size", clues.members, clues.graph);
  return {
    why:
      size === undefined
        ? "neither the request nor the response has a paging member"
        : `the request has \`${size.name}\`, but nothing asks for the next page`,
    override: WHOLE,
  };
}

/** Why what has all that paging needs is no list: which array are the items? */
export function refuseItems(
  lists: readonly ListShape[],
  { style }: Pages,
): Refusal {
  const names = lists.map(({ path }) => `\`${path.join(".")}\``);
  const [{ path } = { path: [] }] = lists;
  return {
    why: `it is paged, and ${names.join(", ")} may each be its items`,
    override: `x-pagination: { style: ${style}, items: ${yamlPath(path)} }`,
  };
}

/** Why a list is not paged although the evidence is there: a person has to say that it is to change. */
export function refuseLocked({ style }: Pages): Refusal {
  return {
    why: "an earlier run found no paging, and what it wrote is kept",
    override: `x-pagination: { style: ${style} }`,
  };
}

function askedByUrl(clues: Clues): Refusal | undefined {
  const { url, operation, headers } = clues;
  const link = headerOf("link", headers);
  const [where, override] =
    url !== undefined
      ? [url.join("."), `{ style: url, nextUrl: ${yamlPath(url)} }`]
      : [link, "{ style: link }"];
  if (where === undefined) return undefined;
  const isGet = operation.method === "GET";
  if (isGet && pagingParameter(clues) !== undefined) return undefined;
  return {
    why: isGet
      ? `the response has \`${where}\`, but no parameter of the request speaks of pages`
      : `the response has \`${where}\`, which is asked for by GET and the list is not`,
    override: `x-pagination: ${override}`,
  };
}

function silentAboutCursor(clues: Clues): Refusal | undefined {
  const [cursor] = findRequestMembers("cursor", clues.members, clues.graph);
  return (
    cursor && {
      why: `the request has \`${cursor.name}\`, but no member of the response gives the next one`,
      override: lastItem(cursor, "lastItem", clues),
    }
  );
}

function twoWays({ members, graph }: Clues): Refusal | undefined {
  const [page] = findRequestMembers("page", members, graph);
  const [offset] = findRequestMembers("offset", members, graph);
  return page && offset
    ? {
        why: `the request has both \`${page.name}\` and \`${offset.name}\`, and the response does not say which is meant`,
        override: pageLine(page),
      }
    : undefined;
}

function silentAboutPages(clues: Clues): Refusal | undefined {
  const { members, graph } = clues;
  const [page] = findRequestMembers("page", members, graph);
  if (page === undefined) return undefined;
  const unsaid = isBeginningUnsaid("page", page, clues);
  return {
    why: unsaid
      ? `the first page of \`${page.name}\` may be 0 or 1`
      : `the request has \`${page.name}\`, but the response says nothing about pages`,
    override: unsaid ? pageLine(page, ", first: 0") : pageLine(page),
  };
}

function pageLine({ name }: RequestMember, more = ""): string {
  return `x-pagination: { style: page, page: ${yaml(name)}${more} }`;
}

function silentAboutOffsets(clues: Clues): Refusal | undefined {
  const { members, graph } = clues;
  const [offset] = findRequestMembers("offset", members, graph);
  if (offset === undefined) return undefined;
  const unsaid = isBeginningUnsaid("offset", offset, clues);
  const first = unsaid ? ", first: 1" : "";
  return {
    why: unsaid
      ? `\`${offset.name}\` may count from 0 or from 1`
      : `the request has \`${offset.name}\`, but the response says nothing about how many there are`,
    override: `x-pagination: { style: offset, offset: ${yaml(offset.name)}${first} }`,
  };
}

function silentAboutItems(clues: Clues): Refusal | undefined {
  for (const part of ["lastItem", "backwards"] as const) {
    const [param] = findRequestMembers(part, clues.members, clues.graph);
    if (param !== undefined)
      return {
        why: `the request has \`${param.name}\`, but the response does not say whether there is more`,
        override: lastItem(param, part, clues),
      };
  }
  return undefined;
}

/** If items have ids, a person may know that the next page begins behind the last one. */
function lastItem(
  { name }: RequestMember,
  part: "lastItem" | "backwards",
  { members, list, graph }: Clues,
): string {
  const fits =
    findRequestMembers(part, members, graph)[0]?.name === name &&
    list.items.every((item) => idOf(item, graph) !== undefined);
  return fits
    ? `x-pagination: { style: last-item, cursor: ${yaml(name)} }`
    : WHOLE;
}

/** A path as a value: with dots between the names, or as a list where a name has one. */
function yamlPath(path: readonly string[]): string {
  return path.some((name) => name.includes("."))
    ? `[${path.map(yaml).join(", ")}]`
    : yaml(path.join("."));
}

/** A name as a value in a YAML flow mapping. */
function yaml(name: string): string {
  const plain = /^[A-Za-z_][\w.-]*$/.test(name);
  return plain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(name)
    ? name
    : JSON.stringify(name);
}
