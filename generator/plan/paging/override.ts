import type { PaginationOverride } from "../../ir/paging/pagination-override.js";
import { itemsOf, schemaAt } from "../members.js";
import { variantMembers } from "./answer-facts.js";
import { beginning } from "./beginning.js";
import { findClues, sizeOf, type Clues } from "./clues.js";
import { findList, findPagedLists, listAt, type ListShape } from "./lists.js";
import { idOf, nextCursorOf, nextValueOf } from "./next-cursor.js";
import { createSlips, type Slips } from "./override-slips.js";
import type { AnswerPart, Pages, PagesInput } from "./pages.js";
import {
  findRequestMembers,
  requestMembers,
  type RequestMember,
} from "./request-members.js";

/** Pages as an extension says; parts that it leaves out are looked for. Nothing where it does not fit. */
export function overridePages(
  override: PaginationOverride,
  input: PagesInput,
): Pages | undefined {
  const slips = createSlips(override, input);
  const named = namedMembers(override, input, slips);
  checkAnswer(override, input, slips);
  const list = listOf(override, input, slips);
  if (list === undefined || slips.any()) return undefined;
  const { style } = override;
  if (style === "single") return { style, list };
  const clues = findClues(list, input);
  const parts = partsOf(override, clues, named);
  const missing = REQUIRED[style].find((part) => parts[part] === undefined);
  if (missing !== undefined) {
    slips.incomplete(missing === "param" ? nameOf(style) : missing);
    return undefined;
  }
  const { param, nextCursor, nextUrl, itemCursor, ...others } = parts;
  const next = nextCursor ?? nextUrl ?? itemCursor;
  return {
    style,
    list,
    ...(param === undefined ? {} : { param: param.path }),
    ...(next === undefined ? {} : { next }),
    ...others,
  };
}

/** What a style can't do without. */
const REQUIRED = {
  cursor: ["param", "nextCursor"],
  "last-item": ["param", "itemCursor"],
  url: ["nextUrl"],
  link: [],
  offset: ["param"],
  page: ["param"],
} as const;

type PagedStyle = keyof typeof REQUIRED;

/** The part of an extension that names a style's parameter. */
function nameOf(style: PagedStyle): "cursor" | "offset" | "page" {
  return style === "offset" || style === "page" ? style : "cursor";
}

interface Parts {
  readonly param?: RequestMember;
  readonly nextCursor?: AnswerPart;
  readonly nextUrl?: AnswerPart;
  readonly itemCursor?: readonly string[];
  readonly more?: AnswerPart;
  readonly current?: AnswerPart;
  readonly total?: AnswerPart;
  readonly totalPages?: AnswerPart;
  readonly first?: number;
  readonly size?: string;
}

/** The parts of a style: what the extension names, and what is found. */
function partsOf(
  override: PaginationOverride,
  clues: Clues,
  named: ReadonlyMap<string, RequestMember>,
): Parts {
  const { style, first } = override;
  const { members, graph, list } = clues;
  const find = (
    part: "cursor" | "lastItem" | "backwards" | "offset" | "page",
  ): RequestMember | undefined => findRequestMembers(part, members, graph)[0];
  const size = override.size ?? sizeOf(clues, style);
  const more = override.hasMore ?? clues.more;
  const flag = more === undefined ? {} : { more };
  const common = size === undefined ? {} : { size };
  switch (style) {
    case "cursor": {
      const param = named.get("cursor") ?? find("cursor");
      const next =
        override.nextCursor ??
        (param && (nextCursorOf(param, clues) ?? nextValueOf(param, clues)));
      return {
        ...common,
        ...flag,
        ...(param && { param }),
        ...(next && { nextCursor: next }),
      };
    }
    case "last-item": {
      const param =
        named.get("cursor") ?? find("lastItem") ?? find("backwards");
      const hasIds = list.items.every((item) => idOf(item, graph));
      const itemCursor = override.itemCursor ?? (hasIds ? ["id"] : undefined);
      return {
        ...common,
        ...flag,
        ...(param && { param }),
        ...(itemCursor && { itemCursor }),
      };
    }
    case "url": {
      const nextUrl = override.nextUrl ?? clues.url;
      return { ...common, ...(nextUrl && { nextUrl }) };
    }
    case "offset":
    case "page": {
      const param = named.get(style) ?? find(style);
      const usual = style === "page" ? 1 : 0;
      const begins = first ?? (param && beginning(param, graph, usual));
      const total = override.total ?? clues.total;
      const pages = style === "page" ? clues : undefined;
      const totalPages = override.totalPages ?? pages?.totalPages;
      const current = override.currentPage ?? pages?.current;
      return {
        ...common,
        ...flag,
        ...(param && { param }),
        ...(total && { total }),
        ...(totalPages && { totalPages }),
        ...(current && { current }),
        ...(begins === undefined || begins === usual ? {} : { first: begins }),
      };
    }
    default:
      return common;
  }
}

/** The members of the request that the extension names. */
function namedMembers(
  override: PaginationOverride,
  { shape }: PagesInput,
  slips: Slips,
): ReadonlyMap<string, RequestMember> {
  const members = requestMembers(shape);
  const found = new Map<string, RequestMember>();
  for (const part of ["cursor", "page", "offset", "size"] as const) {
    const name = override[part];
    if (name === undefined) continue;
    const member = members.find((each) => each.name === name);
    if (member === undefined) slips.noRequestMember(part, name, members);
    else found.set(part, member);
  }
  return found;
}

/** What the extension says of the answer's body must be there. */
function checkAnswer(
  override: PaginationOverride,
  { body, graph }: PagesInput,
  slips: Slips,
): void {
  const parts = [
    "nextCursor",
    "nextUrl",
    "hasMore",
    "total",
    "totalPages",
    "currentPage",
  ] as const;
  for (const part of parts) {
    const path = override[part];
    if (path === undefined || typeof path === "string") continue;
    if (!isDeclared(path, [body])) slips.noAnswerMember(part, path);
  }

  function isDeclared(
    path: readonly string[],
    holders: readonly Parameters<typeof variantMembers>[0][],
  ): boolean {
    const [name, ...rest] = path;
    if (name === undefined) return true;
    const below = holders
      .flatMap((holder) => variantMembers(holder, graph))
      .filter((member) => member.name === name)
      .map(({ schema }) => schema);
    return below.length > 0 && isDeclared(rest, below);
  }
}

function listOf(
  override: PaginationOverride,
  { operation, body, graph }: PagesInput,
  slips: Slips,
): ListShape | undefined {
  const path = override.items;
  if (path === undefined) {
    const [only, ...others] = findPagedLists(operation, body, graph);
    const found =
      findList(operation, body, graph, true) ??
      (others.length === 0 ? only : undefined);
    if (found === undefined) slips.incomplete("items");
    return found;
  }
  const list = listAt(body, path, graph);
  const { itemCursor } = override;
  const lacks =
    list !== undefined &&
    itemCursor !== undefined &&
    list.items.some((item) => schemaAt(item, itemCursor, graph) === undefined);
  if (lacks) slips.noAnswerMember("itemCursor", itemCursor);
  if (list !== undefined) return list;
  const schema = schemaAt(body, path, graph);
  if (schema !== undefined && itemsOf(schema, graph) === undefined)
    slips.notAnArray(path);
  else slips.noAnswerMember("items", path);
  return undefined;
}
