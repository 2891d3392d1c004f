import { memberAt } from "./member.js";

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
  /** Where the next page's cursor is in the body. */
  readonly next?: readonly string[];
  /** Where the body says whether there is more. */
  readonly more?: readonly string[];
  /** Where this page's number is in the body. */
  readonly current?: readonly string[];
  /** Where the number of pages is in the body. */
  readonly totalPages?: readonly string[];
  /** The number of the first page; default 1. */
  readonly firstPage?: number;
}

/** What a style looks at: one page, and the request for it. */
export interface PageState {
  readonly pagination: Pagination;
  readonly params: object;
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly headers: Headers;
}

/**
 * Gives the value of `param` that asks for the next page, undefined when there
 * is none. A style is a function, so that a bundle keeps the ones in use.
 */
export type PageStyle = (page: PageState) => unknown;

/** The whole list is one page. */
export function singlePage(): undefined {
  return undefined;
}

/**
 * The body holds the next page's cursor. An empty page with a cursor is not the
 * end: filters and permissions can empty a page in the middle.
 */
export function cursorPages({ pagination, body }: PageState): unknown {
  if (memberAt(body, pagination.more) === false) return undefined;
  const cursor = memberAt(body, pagination.next);
  return cursor === null || cursor === "" ? undefined : cursor;
}

/**
 * Pages are counted. What the body says decides whether there is another one;
 * where it says nothing, the first empty page is the end.
 */
export function pageNumberPages(page: PageState): number | undefined {
  const { pagination, params, body, items } = page;
  const number = Number(
    memberAt(body, pagination.current) ??
      memberAt(params, pagination.param) ??
      pagination.firstPage ??
      1,
  );
  const flag = memberAt(body, pagination.more);
  const total = Number(memberAt(body, pagination.totalPages) ?? NaN);
  const guess = Number.isNaN(total) ? items.length > 0 : number < total;
  return (typeof flag === "boolean" ? flag : guess) ? number + 1 : undefined;
}
