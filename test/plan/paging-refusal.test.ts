import { describe, expect, it } from "vitest";
import {
  array,
  number,
  object,
  planListing,
  text,
  type Listing,
} from "./paged.js";

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
  "a flag only": {
    query: { starting_after: text, limit: number },
    answer: plain,
    want: [
      "the request has `starting_after`, but the response does not say whether there is more",
      "x-pagination: { style: last-item, cursor: starting_after }",
    ],
  },
  "an offset only": {
    query: { skip: number, limit: number },
    answer: object({ data: array, count: number }),
    want: [
      "the request has `skip`, but the response says nothing about how many there are",
      "x-pagination: { style: offset, offset: skip }",
    ],
  },
  "pages that may begin at 0": {
    query: { page: "{ type: integer, minimum: 0 }" },
    answer: object({ data: array, total: number }),
    want: [
      "the first page of `page` may be 0 or 1",
      "x-pagination: { style: page, page: page, first: 0 }",
    ],
  },
  "a start that may be 0": {
    query: { startIndex: number },
    answer: object({ data: array, total: number }),
    want: [
      "`startIndex` may count from 0 or from 1",
      "x-pagination: { style: offset, offset: startIndex, first: 1 }",
    ],
  },
  "pages and offsets at once": {
    query: { page: number, offset: number },
    answer: object({ data: array, total: number }),
    want: [
      "the request has both `page` and `offset`, and the response does not say which is meant",
      "x-pagination: { style: page, page: page }",
    ],
  },
  "a URL only": {
    answer: object({ data: array, "odata.nextLink": text }),
    want: [
      "the response has `odata.nextLink`, but no parameter of the request speaks of pages",
      "x-pagination: { style: url, nextUrl: [odata.nextLink] }",
    ],
  },
  "a Link header only": {
    headers: ["Link"],
    answer: array,
    want: [
      "the response has `Link`, but no parameter of the request speaks of pages",
      "x-pagination: { style: link }",
    ],
  },
  "a URL of a POST": {
    call: "POST /pets/list",
    sent: { limit: number },
    answer: object({ data: array, next_url: text }),
    want: [
      "the response has `next_url`, which is asked for by GET and the list is not",
      "x-pagination: { style: url, nextUrl: next_url }",
    ],
  },
  "the echo of a filter is no cursor": {
    query: { after: text },
    answer: object({ data: array, filter: object({ after: text }) }),
    want: [
      "the request has `after`, but no member of the response gives the next one",
      "x-pagination: { style: last-item, cursor: after }",
    ],
  },
  "a date is no cursor": {
    query: { after: "{ type: string, format: date }" },
    answer: object({ data: array, next_cursor: text }),
    want: ["the response has `next_cursor`, but no parameter takes it", WHOLE],
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
