import {
  flag,
  items,
  nullable,
  number,
  object,
  text,
  type Asked,
  type StyledList,
} from "./paging-api.js";

const byName =
  (name: string) =>
  ({ query, body }: Asked): string | undefined =>
    query.get(name) ?? (body[name] as string | undefined);

/** A token that says nothing to those who get it. */
const token = (page: number | undefined): string | null =>
  page === undefined ? null : `t${String(page)}`;
const pageOfToken = (given: string | undefined): number =>
  given === undefined ? 0 : Number(given.slice(1));

/** A list for each style, and for each way to say that it ends. */
export const styledLists: Readonly<Record<string, StyledList>> = {
  "page numbers, and how many": {
    call: "GET /by-page",
    query: { page: number, q: text },
    answer: object({ data: items, meta: object({ total_pages: number }) }),
    asked: ({ query }) => Number(query.get("page") ?? 1) - 1,
    page: ({ items: data, pages }) => ({
      body: { data, meta: { total_pages: pages } },
    }),
  },
  "page numbers from 0": {
    call: "GET /by-page-from-0",
    query: { page: "{ type: integer, default: 0 }", q: text },
    answer: object({ data: items, total_pages: number }),
    asked: ({ query }) => Number(query.get("page") ?? 0),
    page: ({ items: data, pages }) => ({ body: { data, total_pages: pages } }),
  },
  "page numbers, and a flag": {
    call: "GET /by-page-and-flag",
    query: { page: number, q: text },
    answer: object({ data: items, has_more: flag }),
    asked: ({ query }) => Number(query.get("page") ?? 1) - 1,
    page: ({ items: data, next }) => ({
      body: { data, has_more: next !== undefined },
    }),
  },
  "page numbers, and a next that is null": {
    call: "GET /by-page-and-next",
    query: { page: number, q: text },
    answer: object({ results: items, count: number, next: nullable }),
    asked: ({ query }) => Number(query.get("page") ?? 1) - 1,
    page: ({ items: results, next, total }) => ({
      body: { results, count: total, next: token(next) },
    }),
  },
  "a cursor in the query": {
    call: "GET /by-cursor",
    query: { page_token: text, q: text },
    answer: object({ data: items, nextPageToken: text }),
    asked: (asked) => pageOfToken(byName("page_token")(asked)),
    page: ({ items: data, next }) => ({
      body:
        next === undefined ? { data } : { data, nextPageToken: token(next) },
    }),
  },
  "a cursor in the body, and a flag": {
    call: "POST /by-cursor/list",
    sent: { cursor: nullable, q: text },
    answer: object({
      result: object({
        data: items,
        page_info: object({ end_cursor: text, has_next_page: flag }),
      }),
    }),
    asked: (asked) => pageOfToken(byName("cursor")(asked)),
    page: ({ items: data, next, number: page }) => ({
      body: {
        result: {
          data,
          // On the last page there still is a cursor, and it leads nowhere.
          page_info: {
            end_cursor: token(page + 1),
            has_next_page: next !== undefined,
          },
        },
      },
    }),
  },
  "the URL of the next page": {
    call: "GET /by-url",
    query: { limit: number, q: text },
    answer: object({ data: items, next_url: nullable }),
    asked: (asked) => pageOfToken(byName("t")(asked)),
    page: ({ items: data, next, path, origin }) => ({
      body: {
        data,
        next_url:
          next === undefined
            ? null
            : `${origin}${path}?q=x&t=${String(token(next))}`,
      },
    }),
  },
  "a URL that is relative, among links": {
    call: "GET /by-links",
    query: { page: number, q: text },
    answer: object({
      data: items,
      links: object({ pages: `{ anyOf: [${object({ next: text })}, {}] }` }),
    }),
    asked: ({ query }) => Number(query.get("page") ?? 1) - 1,
    page: ({ items: data, next }) => ({
      body: {
        data,
        links:
          next === undefined
            ? {}
            : { pages: { next: `?q=x&page=${String(next + 1)}` } },
      },
    }),
  },
  "a Link header": {
    call: "GET /by-link-header",
    query: { per_page: number, q: text },
    headers: ["Link"],
    answer: items,
    asked: (asked) => pageOfToken(byName("t")(asked)),
    page: ({ items: body, next, path }) => {
      const to = (page: number): string =>
        `<${path}?q=x&t=${String(token(page))}>`;
      const first = `${to(0)}; title="a, b; rel=next"; rel="first"`;
      const link =
        next === undefined ? first : `${first}, ${to(next)}; rel="next last"`;
      return { body, headers: { link } };
    },
  },
};

/** Lists that can't have an empty page in the middle: the items themselves, or their number, say where to go on. */
export const denseLists: Readonly<Record<string, StyledList>> = {
  "page numbers, and a total in a header": {
    call: "GET /by-page-and-total",
    query: { page: number, q: text },
    headers: ["X-Total-Count"],
    answer: items,
    asked: ({ query }) => Number(query.get("page") ?? 1) - 1,
    page: ({ items: body, total }) => ({
      body,
      headers: { "x-total-count": String(total) },
    }),
  },
  "an offset, and a total": {
    call: "GET /by-offset",
    query: { offset: number, q: text },
    answer: object({ data: items, total: number }),
    asked: ({ query, starts }) =>
      starts.indexOf(Number(query.get("offset") ?? 0)),
    page: ({ items: data, total }) => ({ body: { data, total } }),
  },
  "an offset in the body, and a flag": {
    call: "POST /by-offset/list",
    sent: { offset: number, q: text },
    answer: object({ result: object({ data: items, more: flag }) }),
    asked: ({ body, starts }) => starts.indexOf(Number(body["offset"] ?? 0)),
    page: ({ items: data, next }) => ({
      body: { result: { data, more: next !== undefined } },
    }),
  },
  "an offset that is counted from 1": {
    call: "GET /by-start-index",
    query: { startIndex: "{ type: integer, default: 1 }", q: text },
    answer: object({ Resources: items, totalResults: number }),
    asked: ({ query, starts }) =>
      starts.indexOf(Number(query.get("startIndex") ?? 1) - 1),
    page: ({ items: Resources, total }) => ({
      body: { Resources, totalResults: total },
    }),
  },
  "the id of the last item": {
    call: "GET /by-last-item",
    query: { starting_after: text, ending_before: text, q: text },
    answer: object({ data: items, has_more: flag }),
    asked: ({ query }) => {
      const after = query.get("starting_after");
      return after === null ? 0 : Number(after.split("-")[0]) + 1;
    },
    page: ({ items: data, next }) => ({
      body: { data, has_more: next !== undefined },
    }),
  },
};

/** Lists whose answers say nothing of pages: a person said how they are paged. */
export const silentLists: Readonly<Record<string, StyledList>> = {
  "page numbers, and an empty page at the end": {
    call: "GET /silent-pages",
    query: { page: number, q: text },
    pagination: "{ style: page }",
    answer: items,
    asked: ({ query }) => Number(query.get("page") ?? 1) - 1,
    page: ({ items: body }) => ({ body }),
  },
  "an offset, and an empty page at the end": {
    call: "GET /silent-offsets",
    query: { skip: number, q: text },
    pagination: "{ style: offset }",
    answer: items,
    asked: ({ query, starts }) => {
      const skip = Number(query.get("skip") ?? 0);
      return starts.includes(skip) ? starts.indexOf(skip) : starts.length;
    },
    page: ({ items: body }) => ({ body }),
  },
  "the id of the last item, and an empty page at the end": {
    call: "GET /silent-items",
    query: { after: text, q: text },
    pagination: "{ style: last-item }",
    answer: items,
    asked: ({ query }) => {
      const after = query.get("after");
      return after === null ? 0 : Number(after.split("-")[0]) + 1;
    },
    page: ({ items: body }) => ({ body }),
  },
};
