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

/** Nothing in it is called so that it would be found. */
const odd: Listing = {
  call: "POST /pets/query",
  query: { here: text, leaf: number, many: number },
  answer: object({
    outer: object({ pets: array, toys: array }),
    on: object({ to: text, go: flag, all: number, at: number }),
  }),
};
const pets = ["outer", "pets"];

/** Extensions of other generators, as they are written in the wild, and what is made of them. */
const table: Readonly<
  Record<
    string,
    Listing & { readonly want: Readonly<Record<string, unknown>> | undefined }
  >
> = {
  "AutoRest: the name of the link": {
    answer: object({ values: array, nextLink: text }),
    foreign: "x-ms-pageable: { itemName: values, nextLinkName: nextLink }",
    want: { style: "urlPages", items: ["values"], next: ["nextLink"] },
  },
  "AutoRest: value is the usual name, and a link may have a dot": {
    answer: object({ value: array, other: array, "odata.nextLink": text }),
    foreign: "x-ms-pageable: { nextLinkName: odata.nextLink }",
    want: { style: "urlPages", items: ["value"], next: ["odata.nextLink"] },
  },
  "AutoRest: one page": {
    query: { page: number },
    answer: object({ values: array, total_pages: number }),
    foreign: "x-ms-pageable: { itemName: values, nextLinkName: null }",
    want: { style: "singlePage", items: ["values"] },
  },
  "Speakeasy: pages": {
    ...odd,
    foreign:
      "x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: leaf, in: parameters, type: page }, { name: many, in: parameters, type: limit }], outputs: { results: $.outer.pets, numPages: $.on.all } }",
    want: {
      style: "pageNumberPages",
      items: pets,
      param: ["leaf"],
      totalPages: ["on", "all"],
    },
  },
  "Speakeasy: an offset": {
    ...odd,
    foreign:
      "x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: leaf, in: parameters, type: offset }], outputs: { results: \"$['outer']['pets']\" } }",
    want: { style: "offsetPages", items: pets, param: ["leaf"] },
  },
  "Speakeasy: a cursor": {
    ...odd,
    foreign:
      "x-speakeasy-pagination: { type: cursor, inputs: [{ name: here, in: parameters, type: cursor }], outputs: { results: $.outer.pets, nextCursor: $.on.to } }",
    want: {
      style: "cursorPages",
      items: pets,
      param: ["here"],
      next: ["on", "to"],
    },
  },
  "Speakeasy: a cursor in the last item": {
    ...odd,
    foreign:
      'x-speakeasy-pagination: { type: cursor, inputs: [{ name: here, in: parameters, type: cursor }], outputs: { nextCursor: "$.outer.pets[-1].id" } }',
    want: {
      style: "lastItemPages",
      items: pets,
      param: ["here"],
      next: ["id"],
    },
  },
  "Speakeasy: a URL": {
    ...odd,
    foreign:
      "x-speakeasy-pagination: { type: url, outputs: { results: $.outer.toys, nextUrl: $.on.to } }",
    want: { style: "urlPages", items: ["outer", "toys"], next: ["on", "to"] },
  },
  "Fern: a cursor": {
    ...odd,
    foreign:
      "x-fern-pagination: { cursor: $request.here, next_cursor: $response.on.to, results: $response.outer.pets }",
    want: {
      style: "cursorPages",
      items: pets,
      param: ["here"],
      next: ["on", "to"],
    },
  },
  "Fern: an offset without a step is a page": {
    ...odd,
    foreign:
      "x-fern-pagination: { offset: $request.leaf, results: $response.outer.pets, has-next-page: $response.on.go }",
    want: {
      style: "pageNumberPages",
      items: pets,
      param: ["leaf"],
      more: ["on", "go"],
    },
  },
  "Fern: an offset with a step": {
    ...odd,
    foreign:
      "x-fern-pagination: { offset: $request.leaf, step: $request.many, results: $response.outer.pets }",
    want: { style: "offsetPages", items: pets, param: ["leaf"] },
  },
  "Fern: a URL": {
    ...odd,
    foreign:
      "x-fern-pagination: { next_uri: $response.on.to, results: $response.outer.pets }",
    want: { style: "urlPages", items: pets, next: ["on", "to"] },
  },
  "Fern: what the document says": {
    ...odd,
    foreign: "x-fern-pagination: true",
    root: "x-fern-pagination: { cursor: $request.here, next_cursor: $response.on.to, results: $response.outer.pets }",
    want: {
      style: "cursorPages",
      items: pets,
      param: ["here"],
      next: ["on", "to"],
    },
  },
  "Fern: not paged": {
    query: { cursor: text },
    answer: object({ data: array, next_cursor: text }),
    foreign: "x-fern-pagination: false",
    want: { style: "singlePage", items: ["data"] },
  },
  "Scalar: a cursor, whose field has another name": {
    ...odd,
    foreign:
      "x-scalar-pagination: { name: c, type: cursor, request: { cursor: { type: cursor, param: here } }, response: { items: { type: items, path: [outer, pets] }, on: { type: cursor, cursorPath: [to] }, more: { type: hasMore, path: [on, go] } } }",
    want: {
      style: "cursorPages",
      items: pets,
      param: ["here"],
      next: ["on", "to"],
      more: ["on", "go"],
    },
  },
  "Scalar: by the name of a scheme": {
    ...odd,
    foreign: "x-scalar-pagination: offsetPage",
    root: "x-scalar-pagination: [{ name: offsetPage, type: offset, request: { leaf: { type: offset } }, response: { items: { type: items, path: [outer, pets] }, total: { type: total, path: [on, all] } } }]",
    want: {
      style: "offsetPages",
      items: pets,
      param: ["leaf"],
      total: ["on", "all"],
    },
  },
  "Scalar: pages, and how many in a header": {
    ...odd,
    foreign:
      "x-scalar-pagination: { name: p, type: pageNumber, request: { leaf: { type: pageNumber } }, response: { items: { type: items, path: [outer, pets] }, pages: { type: totalPages, location: header, headerName: X-Pages }, at: { type: currentPage, path: [on, at] } } }",
    want: {
      style: "pageNumberPages",
      items: pets,
      param: ["leaf"],
      current: ["on", "at"],
      totalPages: "X-Pages",
    },
  },
  "Scalar: the id of an item": {
    ...odd,
    foreign:
      "x-scalar-pagination: { name: i, type: cursorId, request: { here: { type: cursorId } }, response: { items: { type: items, path: [outer, pets], itemCursor: [id] } } }",
    want: {
      style: "lastItemPages",
      items: pets,
      param: ["here"],
      next: ["id"],
    },
  },
  "Scalar: a Link header": {
    query: { here: text },
    answer: array,
    foreign:
      "x-scalar-pagination: { name: l, type: cursorUrl, request: {}, response: { next: { type: cursorUrl, location: linkHeader } } }",
    want: { style: "linkPages", items: [] },
  },
  "Scalar: one page": {
    ...odd,
    foreign:
      "x-scalar-pagination: { name: f, type: fakePage, request: {}, response: { items: { type: items, path: [outer, toys] } } }",
    want: { style: "singlePage", items: ["outer", "toys"] },
  },
  "Stainless: marks of a cursor": {
    query: {
      here: "{ type: string, x-stainless-pagination-property: { purpose: next_cursor_param } }",
    },
    answer: object({
      pets: "{ type: array, items: { type: object }, x-stainless-pagination-property: { purpose: items } }",
      toys: array,
      on: object({
        to: "{ type: string, x-stainless-pagination-property: { purpose: next_cursor_field } }",
      }),
    }),
    want: {
      style: "cursorPages",
      items: ["pets"],
      param: ["here"],
      next: ["on", "to"],
    },
  },
  "Stainless: marks of an item's id": {
    query: {
      here: "{ type: string, x-stainless-pagination-property: { purpose: next_cursor_id_param } }",
    },
    answer: object({
      data: `{ type: array, items: ${object({ no: "{ type: string, x-stainless-pagination-property: { purpose: cursor_item_id } }" })} }`,
      go: "{ type: boolean, x-stainless-pagination-property: { purpose: has_next_page } }",
    }),
    want: {
      style: "lastItemPages",
      items: ["data"],
      param: ["here"],
      next: ["no"],
      more: ["go"],
    },
  },
  "Stainless: marks of pages and offsets": {
    query: {
      leaf: "{ type: integer, x-stainless-pagination-property: { purpose: page_number_param } }",
    },
    answer: object({
      data: array,
      all: "{ type: integer, x-stainless-pagination-property: { purpose: total_page_count_field } }",
    }),
    want: {
      style: "pageNumberPages",
      items: ["data"],
      param: ["leaf"],
      totalPages: ["all"],
    },
  },
};

describe("the extensions of others", () => {
  it.each(Object.entries(table))("%s", async (_, { want, ...listing }) => {
    const [{ plan, diagnostics }, { page }] = await planListing(listing);
    expect(page && { style: page.style, ...page.data }).toEqual(want);
    expect(plan.report.notPaginated).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

/** A list that is found to be paged all the same. */
const usual: Listing = {
  query: { cursor: text },
  answer: object({ data: array, next_cursor: text }),
};

/** What can't be followed is said, and paging is looked for. */
const unread: Readonly<Record<string, readonly [line: string, why: string]>> = {
  "AutoRest: another operation": [
    "x-ms-pageable: { nextLinkName: next, operationName: Pets_next }",
    "the next page is asked of another operation",
  ],
  "AutoRest: no link": ["x-ms-pageable: {}", "it has no `nextLinkName`"],
  "AutoRest: no object": ["x-ms-pageable: yes", "it is not an object"],
  "AutoRest: no such member": [
    "x-ms-pageable: { itemName: data, nextLinkName: nextLink }",
    "the response does not declare `nextLink`",
  ],
  "AutoRest: no such items": [
    "x-ms-pageable: { nextLinkName: next_cursor }",
    "the response does not declare `value`",
  ],
  "AutoRest: items that are no array": [
    "x-ms-pageable: { itemName: next_cursor, nextLinkName: null }",
    "`next_cursor` is not an array",
  ],
  "Speakeasy: no such type": [
    "x-speakeasy-pagination: { type: pages }",
    "its `type` is none of `offsetLimit`, `cursor` and `url`",
  ],
  "Speakeasy: a path that is more than members": [
    'x-speakeasy-pagination: { type: url, outputs: { nextUrl: "$..next" } }',
    "`outputs.nextUrl` is no path of members",
  ],
  "Speakeasy: no such parameter": [
    "x-speakeasy-pagination: { type: cursor, inputs: [{ name: after, type: cursor }], outputs: { nextCursor: $.next_cursor } }",
    "the request has no `after`",
  ],
  "Fern: nothing at the root": [
    "x-fern-pagination: true",
    "the document says nothing at its root",
  ],
  "Fern: nothing to page by": [
    "x-fern-pagination: { results: $response.data }",
    "it has neither `cursor`, `offset` nor `next_uri`",
  ],
  "Scalar: no such scheme": [
    "x-scalar-pagination: cursorPage",
    "it names no scheme of the document's root",
  ],
  "Scalar: no such strategy": [
    "x-scalar-pagination: { name: s, type: magic, request: {}, response: {} }",
    "its `type` is no strategy of Scalar's",
  ],
};

describe("the extensions of others, where they can't be followed", () => {
  it.each(Object.entries(unread))("%s", async (_, [foreign, why]) => {
    const [{ diagnostics }, { page }] = await planListing({
      ...usual,
      foreign,
    });
    expect(page?.style).toBe("cursorPages");
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "pagination-extension-unread",
    ]);
    expect(diagnostics[0]?.message).toContain(why);
  });
});
