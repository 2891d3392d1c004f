import { partOf, type AnswerPart } from "./answer-part.js";
import { memberAt } from "./member.js";
import { repeats } from "./page-repetition.js";
import type { Call } from "./prepare.js";

/** How a list is paged, as data: which member plays which part. */
export interface Pagination {
  readonly style: PageStyle;
  /** Where the items are in the body; `[]` when the body is the list. */
  readonly items: readonly string[];
  /**
   * Where the member that changes from page to page is in `params`:
   * `["page_cursor"]`, `["query", "page"]`.
   */
  readonly param?: readonly string[];
  /** Where the next page's cursor or URL is; for a last item, where in it. */
  readonly next?: AnswerPart;
  /** Where the answer says whether there is more. */
  readonly more?: AnswerPart;
  /** Where this page's number is. */
  readonly current?: AnswerPart;
  /** Where the number of all items is. */
  readonly total?: AnswerPart;
  /** Where the number of pages is. */
  readonly totalPages?: AnswerPart;
  /** Where the numbers begin: by default pages at 1 and offsets at 0. */
  readonly first?: number;
}

/** What a style looks at: one page, and the request for it. */
export interface PageState {
  readonly pagination: Pagination;
  readonly params: object;
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly headers: Headers;
  /** How many items there were so far, those of this page included. */
  readonly count: number;
  /** Where the page was asked for. */
  readonly url: string;
}

/** A way of paging. Styles are values, so that a bundle keeps the ones in use. */
export interface PageStyle {
  /** What asks for the next page, undefined when there is none: the value of `param`, or a URL. */
  readonly next: (page: PageState) => unknown;
  /** The call for the next page, where that is more than another value of `param`. */
  readonly turn?: (call: Call, next: unknown) => Call;
  /**
   * Whether a page is the one `before` over again, where pages are counted: an
   * API that ignores `param` would give it for ever.
   */
  readonly repeats?: (
    page: PageState,
    before: readonly unknown[] | undefined,
  ) => boolean;
}

/** The whole list is one page. */
export const singlePage: PageStyle = { next: () => undefined };

/**
 * The answer holds the next page's cursor. An empty page with a cursor is not
 * the end: filters and permissions can empty a page in the middle. It ends when
 * the answer says that there is no more, else without a cursor.
 */
export const cursorPages: PageStyle = {
  next: (page) => (isLast(page) ? undefined : textAt(page)),
};

/**
 * The next page begins behind the last item of this one. It ends when the
 * answer says that there is no more, else with an empty page.
 */
export const lastItemPages: PageStyle = {
  next(page) {
    const { pagination, items } = page;
    const { next } = pagination;
    if (isLast(page) || typeof next === "string") return undefined;
    return memberAt(items.at(-1), next) ?? undefined;
  },
};

/**
 * Pages are counted. It ends when the answer says that there is no more, else
 * with the last of as many pages, else with the last of as many items, else
 * with the first empty page. A page that is shorter than was asked for is no
 * end: many APIs give less than they are asked for.
 */
export const pageNumberPages: PageStyle = {
  repeats,
  next(page) {
    const { pagination, params, items, count } = page;
    const { first = 1, current, totalPages, total, more, param } = pagination;
    const number = Number(
      partOf(page, current) ?? memberAt(params, param) ?? first,
    );
    const pages = numberAt(page, totalPages);
    const all = numberAt(page, total);
    const guess = Number.isNaN(pages)
      ? items.length > 0 && !(count >= all)
      : number - first + 1 < pages;
    return (flagOf(page, more) ?? guess) ? number + 1 : undefined;
  },
};

/**
 * Items are counted. It ends when the answer says that there is no more, else
 * with the last of as many items, else with the first empty page.
 */
export const offsetPages: PageStyle = {
  repeats,
  next(page) {
    const { pagination, params, items } = page;
    const { first = 0, total, more, param } = pagination;
    const next = Number(memberAt(params, param) ?? first) + items.length;
    const guess = !(next - first >= numberAt(page, total));
    const goesOn = items.length > 0 && (flagOf(page, more) ?? guess);
    return goesOn ? next : undefined;
  },
};

/** A cursor or a URL; none is null, empty or absent. */
export function textAt(page: PageState): unknown {
  const text = partOf(page, page.pagination.next);
  return text === null || text === "" ? undefined : text;
}

/** Whether the answer says in so many words that there is no more. */
export function isLast(page: PageState): boolean {
  return partOf(page, page.pagination.more) === false;
}

/** A flag, or something that is there while there is more; undefined when the answer says nothing. */
function flagOf(
  page: PageState,
  part: AnswerPart | undefined,
): boolean | undefined {
  const flag = partOf(page, part);
  return flag === undefined ? undefined : Boolean(flag);
}

/** NaN when the answer says nothing, which is neither above nor below anything. */
function numberAt(page: PageState, part: AnswerPart | undefined): number {
  return Number(partOf(page, part) ?? NaN);
}
