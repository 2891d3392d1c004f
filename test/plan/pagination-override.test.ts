import { describe, expect, it } from "vitest";
import {
  array,
  flag,
  number,
  object,
  planListing,
  text,
  type Listing,
} from "./paged.js";

const odd: Listing = {
  query: { since: text, p: number },
  answer: object({
    cats: array,
    dogs: array,
    state: object({ token: text, go_on: flag, last: number, now: number }),
  }),
};
const usual: Listing = {
  query: { cursor: text, page: number },
  answer: object({
    data: array,
    next_cursor: text,
    has_more: flag,
    total_pages: number,
    page: number,
  }),
};

/** What `x-pagination` makes of a list; nothing where there is no list any more. */
const table: Readonly<
  Record<
    string,
    Listing & { readonly want: Readonly<Record<string, unknown>> | undefined }
  >
> = {
  "every part of a cursor": {
    ...odd,
    pagination:
      "{ style: cursor, cursor: since, items: dogs, nextCursor: state.token, hasMore: state.go_on }",
    want: {
      style: "cursorPages",
      items: ["dogs"],
      param: ["since"],
      next: ["state", "token"],
      more: ["state", "go_on"],
    },
  },
  "every part of page numbers": {
    ...odd,
    pagination:
      "{ style: page, page: p, items: cats, totalPages: state.last, currentPage: state.now }",
    want: {
      style: "pageNumberPages",
      items: ["cats"],
      param: ["p"],
      totalPages: ["state", "last"],
      current: ["state", "now"],
    },
  },
  "a style alone: the rest is found": {
    ...usual,
    pagination: "{ style: cursor }",
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["cursor"],
      next: ["next_cursor"],
      more: ["has_more"],
    },
  },
  "the other style than the one that is found": {
    ...usual,
    pagination: "{ style: page }",
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["page"],
      more: ["has_more"],
      current: ["page"],
      totalPages: ["total_pages"],
    },
  },
  "one page": {
    ...usual,
    pagination: "{ style: single }",
    want: { style: "singlePage", items: ["data"] },
  },
  "false keeps the list and refuses pages": {
    ...usual,
    pagination: "false",
    want: { style: "singlePage", items: ["data"] },
  },
  "false where there is no list": {
    ...odd,
    pagination: "false",
    want: undefined,
  },
  "an offset, with all that there is to say": {
    ...odd,
    pagination:
      "{ style: offset, offset: p, size: p, items: dogs, hasMore: state.go_on, total: state.last, first: 1 }",
    want: {
      style: "offsetPages",
      items: ["dogs"],
      param: ["p"],
      more: ["state", "go_on"],
      total: ["state", "last"],
      first: 1,
    },
  },
  "an offset that is found": {
    query: { skip: number },
    answer: object({ data: array, total: number }),
    pagination: "{ style: offset }",
    want: {
      style: "offsetPages",
      items: ["data"],
      param: ["skip"],
      total: ["total"],
    },
  },
  "pages that begin where the author says": {
    query: { page: "{ type: integer, default: 0 }" },
    answer: object({ data: array, total_pages: number }),
    pagination: "{ style: page, first: 1 }",
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["page"],
      totalPages: ["total_pages"],
    },
  },
  "the last item, by another member than its id": {
    ...odd,
    pagination:
      "{ style: last-item, cursor: since, items: cats, itemCursor: id, hasMore: state.go_on }",
    want: {
      style: "lastItemPages",
      items: ["cats"],
      param: ["since"],
      next: ["id"],
      more: ["state", "go_on"],
    },
  },
  "the last item, where nothing else is said": {
    query: { before: text },
    answer: array,
    pagination: "{ style: last-item }",
    want: {
      style: "lastItemPages",
      items: [],
      param: ["before"],
      next: ["id"],
    },
  },
  "a URL whose name has a dot": {
    answer: object({ data: array, "@odata.nextLink": text }),
    pagination: '{ style: url, nextUrl: ["@odata.nextLink"] }',
    want: { style: "urlPages", items: ["data"], next: ["@odata.nextLink"] },
  },
  "a URL that is found, of a POST": {
    call: "POST /pets/query",
    sent: { limit: number },
    answer: object({ data: array, next_url: text }),
    pagination: "{ style: url }",
    want: { style: "urlPages", items: ["data"], next: ["next_url"] },
  },
  "a Link header that is not declared": {
    query: { page: number },
    answer: array,
    pagination: "{ style: link }",
    want: { style: "linkPages", items: [] },
  },
  "it wins over the extensions of others": {
    ...usual,
    foreign: "x-ms-pageable: { nextLinkName: null, itemName: data }",
    pagination: "{ style: page }",
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["page"],
      more: ["has_more"],
      current: ["page"],
      totalPages: ["total_pages"],
    },
  },
  "a POST becomes a list": {
    call: "POST /search",
    sent: { cursor: text },
    answer: object({ hits: array, next_cursor: text }),
    pagination: "{ style: cursor }",
    want: {
      style: "cursorPages",
      items: ["hits"],
      param: ["cursor"],
      next: ["next_cursor"],
    },
  },
};

describe("x-pagination", () => {
  it.each(Object.entries(table))("%s", async (_, { want, ...listing }) => {
    const [{ plan, diagnostics }, { page }] = await planListing(listing);
    expect(page && { style: page.style, ...page.data }).toEqual(want);
    expect(plan.report.notPaginated).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it("pages by a parameter in a group, and by a member of a whole body", async () => {
    const grouped = await planListing({
      call: "GET /pets/{page}/toys",
      query: { page: number },
      answer: object({ toys: array, total: number }),
    });
    expect(grouped[1].page?.data["param"]).toEqual(["query", "page"]);
    const whole = await planListing({
      call: "POST /pets/list",
      query: { limit: number },
      sent: { limit: number, cursor: text },
      answer: object({ pets: array, next_cursor: text }),
    });
    expect(whole[1].page?.data["param"]).toEqual(["body", "cursor"]);
  });
});
