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

const nullable = "{ type: [string, 'null'] }";
const url = "{ type: string, format: uri }";

/** Style, param and the parts of the answer, as the report and the runtime get them. */
const detected: Readonly<
  Record<string, Listing & { readonly want: Readonly<Record<string, unknown>> }>
> = {
  "Seam: a cursor in the body": {
    call: "POST /connected_accounts/list",
    sent: { limit: number, page_cursor: nullable, search: text },
    answer: object({
      connected_accounts: array,
      pagination: object({
        has_next_page: flag,
        next_page_cursor: nullable,
        next_page_url: nullable,
      }),
      ok: flag,
    }),
    want: {
      style: "cursorPages",
      items: ["connected_accounts"],
      param: ["page_cursor"],
      next: ["pagination", "next_page_cursor"],
      more: ["pagination", "has_next_page"],
    },
  },
  "SavvyCal: page numbers": {
    call: "GET /v1/events",
    query: { page: number, limit: number },
    answer: object({
      data: array,
      meta: object({ page: number, total_pages: number, total: number }),
    }),
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["page"],
      current: ["meta", "page"],
      totalPages: ["meta", "total_pages"],
    },
  },
  "WorkOS: before and after": {
    query: { before: text, after: text, limit: number },
    answer: object({
      data: array,
      list_metadata: object({ before: nullable, after: nullable }),
    }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["after"],
      next: ["list_metadata", "after"],
    },
  },
  "Slack: a next cursor in the metadata": {
    query: { cursor: text, limit: number },
    answer: object({
      channels: array,
      response_metadata: object({ next_cursor: text }),
    }),
    call: "GET /channels",
    want: {
      style: "cursorPages",
      items: ["channels"],
      param: ["cursor"],
      next: ["response_metadata", "next_cursor"],
    },
  },
  "Google: page tokens": {
    query: { pageToken: text, pageSize: number },
    answer: object({ items: array, nextPageToken: text }),
    want: {
      style: "cursorPages",
      items: ["items"],
      param: ["pageToken"],
      next: ["nextPageToken"],
    },
  },
  "GraphQL's words": {
    query: { after: text, first: number },
    answer: object({
      nodes: array,
      pageInfo: object({ endCursor: nullable, hasNextPage: flag }),
    }),
    want: {
      style: "cursorPages",
      items: ["nodes"],
      param: ["after"],
      next: ["pageInfo", "endCursor"],
      more: ["pageInfo", "hasNextPage"],
    },
  },
  "Meta: two objects down": {
    query: { after: text },
    answer: object({
      data: array,
      paging: object({ cursors: object({ before: text, after: text }) }),
    }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["after"],
      next: ["paging", "cursors", "after"],
    },
  },
  "brackets, and a cursor among filters": {
    query: {
      after: "{ type: string, format: date-time }",
      "page[cursor]": text,
    },
    answer: object({ data: array, meta: object({ nextCursor: text }) }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["page[cursor]"],
      next: ["meta", "nextCursor"],
    },
  },
  "Harbor: capitals": {
    query: { PageNumber: number, PageSize: number },
    answer: object({ Items: array, TotalCount: number }),
    want: { style: "pageNumberPages", items: ["Items"], param: ["PageNumber"] },
  },
  "a root array has nothing to say": {
    query: { page: number },
    answer: array,
    want: { style: "singlePage", items: [] },
  },
  "the cursor and the page number": {
    query: { page: number, cursor: text },
    answer: object({ data: array, next_cursor: text, total: number }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["cursor"],
      next: ["next_cursor"],
    },
  },
  "the current cursor beside the next one": {
    query: { cursor: text },
    answer: object({ data: array, meta: object({ cursor: text, next: text }) }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["cursor"],
      next: ["meta", "next"],
    },
  },
};

describe("pagination is detected", () => {
  it.each(Object.entries(detected))("%s", async (_, { want, ...listing }) => {
    const [, { page }] = await planListing(listing);
    expect({ style: page?.style, ...page?.data }).toEqual(want);
  });
});

const WHOLE = "x-pagination: { style: single }";
const plain = object({ data: array });

/** Why, and the line to paste. */
const refused: Readonly<
  Record<
    string,
    Listing & { readonly want: readonly [why: string, line: string] }
  >
> = {
  nothing: {
    answer: array,
    want: ["neither the request nor the response has a paging member", WHOLE],
  },
  "a size only": {
    query: { limit: number },
    answer: plain,
    want: [
      "the request has `limit`, but nothing asks for the next page",
      WHOLE,
    ],
  },
  "a cursor only": {
    query: { cursor: text },
    answer: plain,
    want: [
      "the request has `cursor`, but no member of the response gives the next one",
      WHOLE,
    ],
  },
  "a page only": {
    query: { page: number },
    answer: plain,
    want: [
      "the request has `page`, but the response says nothing about pages",
      "x-pagination: { style: page, page: page }",
    ],
  },
  "a page with brackets": {
    query: { "page[number]": number },
    answer: plain,
    want: [
      "the request has `page[number]`, but the response says nothing about pages",
      'x-pagination: { style: page, page: "page[number]" }',
    ],
  },
  "a next cursor only": {
    answer: object({ data: array, next_cursor: text }),
    want: ["the response has `next_cursor`, but no parameter takes it", WHOLE],
  },
  "Stripe: the id of the last one": {
    query: { starting_after: text, limit: number },
    answer: object({ data: array, has_more: flag }),
    want: ["paging by `starting_after` is not followed yet", WHOLE],
  },
  "an offset": {
    query: { offset: number, limit: number },
    answer: object({ data: array, total: number }),
    want: ["paging by `offset` is not followed yet", WHOLE],
  },
  "Twilio: a URL, beside a number that is a label": {
    call: "GET /Accounts",
    query: { Page: number, PageToken: text, PageSize: number },
    answer: object({ accounts: array, page: number, next_page_uri: url }),
    want: ["paging by the URL in `next_page_uri` is not followed yet", WHOLE],
  },
  "JSON:API: links": {
    query: { "page[cursor]": text },
    answer: object({ data: array, links: object({ next: nullable }) }),
    want: ["paging by the URL in `links.next` is not followed yet", WHOLE],
  },
  "the echo of a filter is no cursor": {
    query: { after: text },
    answer: object({ data: array, filter: object({ after: text }) }),
    want: [
      "the request has `after`, but no member of the response gives the next one",
      WHOLE,
    ],
  },
  "a link in the metadata is no cursor": {
    query: { cursor: text },
    answer: object({ data: array, meta: object({ next: url }) }),
    want: ["paging by the URL in `meta.next` is not followed yet", WHOLE],
  },
  "a date is no cursor": {
    query: { after: "{ type: string, format: date }" },
    answer: object({ data: array, next_cursor: text }),
    want: ["the response has `next_cursor`, but no parameter takes it", WHOLE],
  },
  "a page that is a text": {
    query: { page: text },
    answer: object({ data: array, total_pages: number }),
    want: ["neither the request nor the response has a paging member", WHOLE],
  },
};

describe("pagination is refused, with a reason", () => {
  it.each(Object.entries(refused))("%s", async (_, { want, ...listing }) => {
    const [{ plan }, { page }] = await planListing(listing);
    expect(page?.style).toBe("singlePage");
    const [row] = plan.report.notPaginated;
    expect([row?.why, row?.override]).toEqual(want);
  });

  it.each(Object.entries(refused))(
    "and the line settles it: %s",
    async (_, { want: [, line], ...listing }) => {
      const pagination = line.replace("x-pagination: ", "");
      const [{ plan, diagnostics }] = await planListing({
        ...listing,
        pagination,
      });
      expect(plan.report.notPaginated).toEqual([]);
      expect(diagnostics).toEqual([]);
    },
  );
});
