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
      total: ["meta", "total"],
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
    want: {
      style: "pageNumberPages",
      items: ["Items"],
      param: ["PageNumber"],
      total: ["TotalCount"],
    },
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
  "items of variants, which all have an id": {
    query: { after: text },
    answer: object({
      data: `{ type: array, items: { oneOf: [${object({ id: text, cat: text })}, ${object({ id: text, dog: text })}] } }`,
      has_more: flag,
    }),
    want: {
      style: "lastItemPages",
      items: ["data"],
      param: ["after"],
      next: ["id"],
      more: ["has_more"],
    },
  },
  "items of variants, of which one has no id": {
    query: { after: text },
    answer: object({
      data: `{ type: array, items: { oneOf: [${object({ id: text, cat: text })}, ${object({ dog: text })}] } }`,
      has_more: flag,
    }),
    want: { style: "singlePage", items: ["data"] },
  },
  "Stripe: the id of the last one": {
    query: { starting_after: text, ending_before: text, limit: number },
    answer: object({ data: array, has_more: flag, url: text }),
    want: {
      style: "lastItemPages",
      items: ["data"],
      param: ["starting_after"],
      next: ["id"],
      more: ["has_more"],
    },
  },
  "OpenAI: the last id, which the answer repeats": {
    query: { after: text, before: text, limit: number },
    answer: object({ data: array, last_id: text, has_more: flag }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["after"],
      next: ["last_id"],
      more: ["has_more"],
    },
  },
  "Discord: backwards, where nothing asks forwards": {
    call: "GET /threads/archived",
    query: { before: text, limit: number },
    answer: object({ threads: array, members: array, has_more: flag }),
    want: {
      style: "lastItemPages",
      items: ["threads"],
      param: ["before"],
      next: ["id"],
      more: ["has_more"],
    },
  },
  "Stripe's search: a page that is a token": {
    query: { page: text, limit: number },
    answer: object({ data: array, next_page: nullable, has_more: flag }),
    want: {
      style: "cursorPages",
      items: ["data"],
      param: ["page"],
      next: ["next_page"],
      more: ["has_more"],
    },
  },
  "an offset": {
    query: { offset: number, limit: number },
    answer: object({ data: array, total: number }),
    want: {
      style: "offsetPages",
      items: ["data"],
      param: ["offset"],
      total: ["total"],
    },
  },
  "an offset in a body, two levels down": {
    call: "POST /points/scroll",
    sent: { skip: number },
    answer: object({ result: object({ points: array, hasMore: flag }) }),
    want: {
      style: "offsetPages",
      items: ["result", "points"],
      param: ["skip"],
      more: ["result", "hasMore"],
    },
  },
  "numbers that begin elsewhere": {
    query: { page: "{ type: integer, default: 0, minimum: 0 }" },
    answer: object({ data: array, total_pages: number }),
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["page"],
      totalPages: ["total_pages"],
      first: 0,
    },
  },
  "Twilio: a URL, beside a number that is a label": {
    call: "GET /Accounts",
    query: { Page: number, PageToken: text, PageSize: number },
    answer: object({ accounts: array, page: number, next_page_uri: url }),
    want: { style: "urlPages", items: ["accounts"], next: ["next_page_uri"] },
  },
  "JSON:API: links": {
    query: { "page[cursor]": text },
    answer: object({ data: array, links: object({ next: nullable }) }),
    want: { style: "urlPages", items: ["data"], next: ["links", "next"] },
  },
  "DigitalOcean: links that may be anything": {
    query: { page: number, per_page: number },
    answer: object({
      pets: array,
      links: object({ pages: `{ anyOf: [${object({ next: text })}, {}] }` }),
      meta: object({ total: number }),
    }),
    want: {
      style: "urlPages",
      items: ["pets"],
      next: ["links", "pages", "next"],
    },
  },
  "HAL: the href of a link": {
    query: { page: number },
    answer: object({
      results: array,
      _links: object({
        next: object({ href: text }),
        self: object({ href: text }),
      }),
    }),
    want: {
      style: "urlPages",
      items: ["results"],
      next: ["_links", "next", "href"],
    },
  },
  "a link in the metadata": {
    query: { cursor: text },
    answer: object({ data: array, meta: object({ next: url }) }),
    want: { style: "urlPages", items: ["data"], next: ["meta", "next"] },
  },
  "GitHub: a Link header that is declared": {
    query: { per_page: number },
    headers: ["Link"],
    answer: array,
    want: { style: "linkPages", items: [] },
  },
  "a header with the total": {
    query: { page: number },
    headers: ["x-total-count"],
    answer: array,
    want: {
      style: "pageNumberPages",
      items: [],
      param: ["page"],
      total: "x-total-count",
    },
  },
  "Django: a next that is null on the last page": {
    query: { page: number },
    answer: object({ results: array, count: number, next: nullable }),
    want: {
      style: "pageNumberPages",
      items: ["results"],
      param: ["page"],
      more: ["next"],
    },
  },
  "a page that is a text": {
    query: { page: text },
    answer: object({ data: array, total_pages: number }),
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["page"],
      totalPages: ["total_pages"],
    },
  },
  "Box: a cursor that has to be switched on": {
    query: { usemarker: flag, marker: text, offset: number },
    answer: object({
      entries: array,
      next_marker: nullable,
      total_count: number,
    }),
    want: {
      style: "offsetPages",
      items: ["entries"],
      param: ["offset"],
      total: ["total_count"],
    },
  },
  "one thing that is paged all the same": {
    call: "GET /taxonomies/{namespace}",
    query: { marker: text },
    answer: object({ entries: array, next_marker: nullable }),
    want: {
      style: "cursorPages",
      items: ["entries"],
      param: ["marker"],
      next: ["next_marker"],
    },
  },
  "several arrays, one called like the path": {
    call: "GET /evaluation_runs",
    query: { cursor: text },
    answer: object({ runs: array, statuses: array, next_cursor: text }),
    want: {
      style: "cursorPages",
      items: ["runs"],
      param: ["cursor"],
      next: ["next_cursor"],
    },
  },
  "a body of variants": {
    call: "GET /search",
    query: { offset: number },
    answer: `{ oneOf: [${object({ entries: array, total: number })}, ${object({ entries: "{ type: array, items: { type: string } }", total: number, note: text })}] }`,
    want: {
      style: "offsetPages",
      items: ["entries"],
      param: ["offset"],
      total: ["total"],
    },
  },
};

describe("pagination is detected", () => {
  it.each(Object.entries(detected))("%s", async (_, { want, ...listing }) => {
    const [, { page }] = await planListing(listing);
    expect({ style: page?.style, ...page?.data }).toEqual(want);
  });
});
