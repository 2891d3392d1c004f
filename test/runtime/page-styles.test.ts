import { describe, expect, test } from "vitest";
import { linkPages, urlPages } from "../../generator/runtime/page-links.js";
import {
  cursorPages,
  lastItemPages,
  offsetPages,
  pageNumberPages,
  singlePage,
  type PageState,
  type PageStyle,
  type Pagination,
} from "../../generator/runtime/page-styles.js";

/** A page, as far as a row says; the rest is a page of two items in the middle of nowhere. */
interface Row {
  readonly parts?: Partial<Pagination>;
  readonly params?: object;
  readonly body?: unknown;
  readonly items?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly count?: number;
  readonly want: unknown;
}

const two = [{ id: "a" }, { id: "b" }];

function stateOf(style: PageStyle, row: Omit<Row, "want">): PageState {
  const { parts = {}, params = {}, body = {}, items = two, headers } = row;
  return {
    pagination: { style, items: [], ...parts },
    params,
    body,
    items,
    headers: new Headers(headers),
    count: row.count ?? items.length,
    url: "https://api.test/v1/pets?page=1",
  };
}

const byPage = {
  param: ["page"],
  more: ["more"],
  current: ["page"],
  total: ["total"],
  totalPages: ["pages"],
};
const byOffset = { param: ["offset"], more: ["more"], total: ["total"] };
const byCursor = { param: ["after"], next: ["next"], more: ["more"] };
const byItem = { param: ["after"], next: ["id"], more: ["more"] };

/** What asks for the next page. Rules that say something come before those that guess, in this order. */
const tables: Readonly<
  Record<string, readonly [PageStyle, Readonly<Record<string, Row>>]>
> = {
  "one page": [
    singlePage,
    { "there is no other": { body: { next: "x" }, want: undefined } },
  ],
  "page numbers": [
    pageNumberPages,
    {
      "nothing is said: until an empty page": { parts: byPage, want: 2 },
      "an empty page": { parts: byPage, items: [], want: undefined },
      "a flag comes before the number of pages": {
        parts: byPage,
        body: { more: false, pages: 9 },
        want: undefined,
      },
      "a flag comes before an empty page": {
        parts: byPage,
        body: { more: true },
        items: [],
        want: 2,
      },
      "a flag that is null": {
        parts: byPage,
        body: { more: null, pages: 9 },
        want: undefined,
      },
      "the number of pages comes before an empty page": {
        parts: byPage,
        body: { pages: 3 },
        items: [],
        want: 2,
      },
      "the number of pages comes before that of items": {
        parts: byPage,
        body: { pages: 3, total: 1 },
        want: 2,
      },
      "the last page": {
        parts: byPage,
        params: { page: 3 },
        body: { pages: 3 },
        want: undefined,
      },
      "all items are there": {
        parts: byPage,
        body: { total: 6 },
        count: 6,
        want: undefined,
      },
      "some items are missing": {
        parts: byPage,
        body: { total: 7 },
        count: 6,
        want: 2,
      },
      "items are missing and the page is empty": {
        parts: byPage,
        body: { total: 7 },
        items: [],
        count: 6,
        want: undefined,
      },
      "what the answer calls the page comes before what was asked": {
        parts: byPage,
        params: { page: 7 },
        body: { page: 2 },
        want: 3,
      },
      "pages from 0": {
        parts: { ...byPage, first: 0 },
        body: { pages: 2 },
        want: 1,
      },
      "the last of pages from 0": {
        parts: { ...byPage, first: 0 },
        params: { page: 1 },
        body: { pages: 2 },
        want: undefined,
      },
      "a page that was given as a text": {
        parts: byPage,
        params: { page: "4" },
        want: 5,
      },
      "the number of pages in a header": {
        parts: { ...byPage, totalPages: "X-Total-Pages" },
        headers: { "x-total-pages": "1" },
        want: undefined,
      },
      "a header that is not there": {
        parts: { ...byPage, totalPages: "X-Total-Pages" },
        want: 2,
      },
      "a number of another kind": {
        parts: byPage,
        body: { total: 2n },
        want: undefined,
      },
    },
  ],
  offsets: [
    offsetPages,
    {
      "nothing is said: until an empty page": { parts: byOffset, want: 2 },
      "an empty page": { parts: byOffset, items: [], want: undefined },
      "an empty page, and a flag": {
        parts: byOffset,
        items: [],
        body: { more: true },
        want: undefined,
      },
      "a flag comes before the total": {
        parts: byOffset,
        body: { more: false, total: 9 },
        want: undefined,
      },
      "all items": { parts: byOffset, body: { total: 2 }, want: undefined },
      "all but one": { parts: byOffset, body: { total: 3 }, want: 2 },
      "the items of this page are counted, not those that were asked for": {
        parts: byOffset,
        params: { offset: 50, limit: 100 },
        body: { total: 99 },
        want: 52,
      },
      "items from 1": {
        parts: { ...byOffset, first: 1 },
        body: { total: 3 },
        want: 3,
      },
      "all items from 1": {
        parts: { ...byOffset, first: 1 },
        body: { total: 2 },
        want: undefined,
      },
    },
  ],
  cursors: [
    cursorPages,
    {
      "a cursor": { parts: byCursor, body: { next: "x" }, want: "x" },
      "an empty page with a cursor": {
        parts: byCursor,
        items: [],
        body: { next: "x" },
        want: "x",
      },
      "a flag comes before the cursor": {
        parts: byCursor,
        body: { next: "x", more: false },
        want: undefined,
      },
      null: { parts: byCursor, body: { next: null }, want: undefined },
      nothing: { parts: byCursor, body: { next: "" }, want: undefined },
      absent: { parts: byCursor, body: {}, want: undefined },
      zero: { parts: byCursor, body: { next: 0 }, want: 0 },
      "in a header": {
        parts: { ...byCursor, next: "X-Next-Cursor" },
        headers: { "x-next-cursor": "x" },
        want: "x",
      },
    },
  ],
  "last items": [
    lastItemPages,
    {
      "its id": { parts: byItem, body: { more: true }, want: "b" },
      "a flag": { parts: byItem, body: { more: false }, want: undefined },
      "an empty page": {
        parts: byItem,
        items: [],
        body: { more: true },
        want: undefined,
      },
      "no id": { parts: byItem, items: [{}], want: undefined },
      "deep in it": {
        parts: { ...byItem, next: ["user", "id"] },
        items: [{ user: { id: 7 } }],
        want: 7,
      },
    },
  ],
  URLs: [
    urlPages,
    {
      absolute: {
        parts: { next: ["next"] },
        body: { next: "https://api.test/v1/pets?page=2" },
        want: "https://api.test/v1/pets?page=2",
      },
      "from the root": {
        parts: { next: ["next"] },
        body: { next: "/v2/pets" },
        want: "https://api.test/v2/pets",
      },
      "a query": {
        parts: { next: ["next"] },
        body: { next: "?page=2" },
        want: "https://api.test/v1/pets?page=2",
      },
      null: {
        parts: { next: ["next"] },
        body: { next: null },
        want: undefined,
      },
    },
  ],
  "the header Link": [linkPages, links()],
};

/** RFC 8288. */
function links(): Readonly<Record<string, Row>> {
  const next = "https://api.test/next";
  const table: Readonly<Record<string, readonly [string, string | undefined]>> =
    {
      "one link": [`<${next}>; rel="next"`, next],
      "without quotes": [`<${next}>; rel=next`, next],
      "in capitals": [`<${next}>; REL="Next"`, next],
      "several relations": [`<${next}>; rel="last next"`, next],
      "after others": [
        `<https://api.test/a,b>; rel="prev", </next>; rel=next`,
        next,
      ],
      "spaces everywhere": [`  <${next}> ;  rel = "next" `, next],
      "relative to the page": [
        "<?page=2>; rel=next",
        "https://api.test/v1/pets?page=2",
      ],
      "other parameters in front": [
        `<${next}>; title="a\\"b; rel=prev"; rel=next`,
        next,
      ],
      "the first rel counts": [`<${next}>; rel=prev; rel=next`, undefined],
      "a title that says so": [`<${next}>; title="rel=next"`, undefined],
      "a relation that is longer": [`<${next}>; rel="nextish"`, undefined],
      "a link of something else": [
        `<${next}>; rel=next; anchor="/other"`,
        undefined,
      ],
      "no target": ["rel=next", undefined],
      "no end": [`<${next}; rel="next`, undefined],
    };
  const none: Row = { want: undefined };
  const rows = Object.entries(table).map(
    ([name, [link, want]]): [string, Row] => [
      name,
      { headers: { link }, want },
    ],
  );
  return { "no header": none, ...Object.fromEntries(rows) };
}

describe.each(Object.entries(tables))("%s", (_name, [style, table]) => {
  test.each(Object.entries(table))("%s", (_row, { want, ...row }) => {
    expect(style.next(stateOf(style, row))).toEqual(want);
  });
});

describe("a counted page that comes again", () => {
  const again = { parts: byPage, items: two };
  test.each([
    ["nothing says how far the list goes", pageNumberPages, again, two, true],
    ["another page", pageNumberPages, again, [{ id: "c" }], false],
    ["the first page", pageNumberPages, again, undefined, false],
    ["an empty page", offsetPages, { parts: byOffset, items: [] }, [], false],
    [
      "the answer says how far",
      offsetPages,
      { parts: byOffset, body: { total: 9 } },
      two,
      false,
    ],
    ["a cursor decides", cursorPages, { parts: byCursor }, two, false],
    [
      "with numbers of another kind",
      pageNumberPages,
      { parts: byPage, items: [{ id: 1n }] },
      [{ id: 1n }],
      true,
    ],
  ] as const)("%s", (_name, style, row, before, want) => {
    const { repeats }: PageStyle = style;
    expect(repeats?.(stateOf(style, row), before) ?? false).toBe(want);
  });
});
