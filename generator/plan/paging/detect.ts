import { isKind } from "./answer-facts.js";
import { beginning, isBeginningUnsaid } from "./beginning.js";
import {
  findClues,
  headerOf,
  pagingParameter,
  sizeOf,
  type Clues,
} from "./clues.js";
import type { ListShape } from "./lists.js";
import {
  fitsParameter,
  idOf,
  nextCursorOf,
  nextValueOf,
} from "./next-cursor.js";
import type { Pages, PagesInput } from "./pages.js";
import { refuse } from "./refusal.js";
import { findRequestMembers, hasSwitch } from "./request-members.js";
import { answerWords, plainName } from "./words.js";

type Found = Omit<Pages, "list" | "size" | "refusal">;
type Look = (clues: Clues) => Found | undefined;

/**
 * The ways of paging, the surest first. A cursor says by itself where to go on;
 * a URL does so too, and is a request that somebody else wrote; numbers can skip
 * what is inserted meanwhile.
 */
const WAYS: readonly Look[] = [
  byCursor,
  byUrl,
  byLink,
  byLastItem,
  byOffset,
  byPage,
];

/** Paging needs evidence on both sides: a parameter that asks and something in the answer. A style that a lock holds is kept while it is found. */
export function detect(list: ListShape, input: PagesInput): Pages {
  const clues = findClues(list, input);
  const found = WAYS.flatMap((look) => look(clues) ?? []);
  const best =
    found.find(({ style }) => style === input.locked?.pages) ?? found[0];
  if (best === undefined)
    return { style: "single", list, refusal: refuse(clues) };
  const size = sizeOf(clues, best.style);
  return { ...best, list, ...(size === undefined ? {} : { size }) };
}

function byCursor(clues: Clues): Found | undefined {
  const { members, graph, more } = clues;
  const params = (part: "cursor" | "lastItem" | "offset" | "page") =>
    findRequestMembers(part, members, graph, ["string", "number", "unknown"]);
  const cursors = [...params("cursor"), ...params("lastItem")].map((param) => ({
    param,
    next: nextCursorOf(param, clues),
  }));
  const tokens = [...params("page"), ...params("offset")].map((param) => ({
    param,
    next: nextValueOf(param, clues),
  }));
  const found = [...cursors, ...tokens].find(
    ({ param, next }) =>
      next !== undefined && !hasSwitch(param, members, graph),
  );
  return (
    found && {
      style: "cursor",
      param: found.param.path,
      ...part("next", found.next),
      ...part("more", more),
    }
  );
}

function byUrl(clues: Clues): Found | undefined {
  const { operation, url } = clues;
  return url === undefined ||
    operation.method !== "GET" ||
    pagingParameter(clues) === undefined
    ? undefined
    : { style: "url", next: url };
}

/** RFC 8288. Only where the answer declares the header. */
function byLink(clues: Clues): Found | undefined {
  const { operation, headers } = clues;
  return headerOf("link", headers) === undefined ||
    operation.method !== "GET" ||
    pagingParameter(clues) === undefined
    ? undefined
    : { style: "link" };
}

/** The next page begins behind the last item. A flag must say when there is none, since nothing else of the answer speaks of pages. */
function byLastItem(clues: Clues): Found | undefined {
  const { members, graph, more, list } = clues;
  if (more === undefined) return undefined;
  const forwards = findRequestMembers("lastItem", members, graph);
  const [param] = [
    ...forwards,
    ...(forwards.length > 0
      ? []
      : findRequestMembers("backwards", members, graph)),
  ];
  const ids = list.items.map((item) => idOf(item, graph));
  if (
    param === undefined ||
    !ids.every((id) => id !== undefined && fitsParameter(id, param, clues))
  )
    return undefined;
  return { style: "last-item", param: param.path, next: ["id"], more };
}

function byOffset(clues: Clues): Found | undefined {
  const { members, graph, more, total } = clues;
  const [param] = findRequestMembers("offset", members, graph);
  if (param === undefined || (more === undefined && total === undefined))
    return undefined;
  // Of two ways in one operation the one is meant that the answer speaks of.
  const [page] = findRequestMembers("page", members, graph);
  if (page !== undefined && (speaksOfPages(clues) || !speaksOfOffsets(clues)))
    return undefined;
  if (isBeginningUnsaid("offset", param, clues)) return undefined;
  return {
    style: "offset",
    param: param.path,
    ...part("more", more),
    ...part("total", total),
    ...part("first", beginning(param, graph, 0)),
  };
}

function byPage(clues: Clues): Found | undefined {
  const { members, graph, total, totalPages, current } = clues;
  const [param] = findRequestMembers(
    "page",
    members,
    graph,
    speaksOfPages(clues) ? ["number", "string"] : ["number"],
  );
  const more = clues.more ?? nextOrNull(clues);
  const evidence = totalPages ?? more ?? current ?? total;
  if (param === undefined || evidence === undefined) return undefined;
  const [offset] = findRequestMembers("offset", members, graph);
  if (offset !== undefined && (speaksOfOffsets(clues) || !speaksOfPages(clues)))
    return undefined;
  // A page number that is only a label: the next page comes by a cursor inside a URL.
  const [cursor] = findRequestMembers("cursor", members, graph);
  if (cursor !== undefined && clues.url !== undefined) return undefined;
  if (isBeginningUnsaid("page", param, clues)) return undefined;
  return {
    style: "page",
    param: param.path,
    ...part("more", more),
    ...part("current", current),
    ...part("total", total),
    ...part("totalPages", totalPages),
    ...part("first", beginning(param, graph, 1)),
  };
}

function speaksOfPages({ totalPages, current }: Clues): boolean {
  return totalPages !== undefined || current !== undefined;
}

function speaksOfOffsets({ facts, graph }: Clues): boolean {
  return facts.some(
    (fact) =>
      answerWords.currentOffset.has(plainName(fact.name)) &&
      isKind(fact, ["number"], graph),
  );
}

/** A bare `next`, whether it is a URL or a number: null on the last page. */
function nextOrNull({ facts, graph }: Clues): readonly string[] | undefined {
  return facts.find(
    (fact) =>
      fact.parent === undefined &&
      plainName(fact.name) === "next" &&
      isKind(fact, ["string", "number"], graph),
  )?.path;
}

function part<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined
    ? {}
    : ({ [key]: value } as { readonly [K in Key]?: Value });
}
