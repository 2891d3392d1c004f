import { describe, expect, test } from "vitest";
import {
  APIResponseError,
  APIUserAbortError,
  PaginationError,
} from "../../generator/runtime/errors.js";
import {
  Page,
  requestPage,
  type PagedOperation,
} from "../../generator/runtime/page.js";
import {
  cursorPages,
  pageNumberPages,
  singlePage,
} from "../../generator/runtime/page-styles.js";
import {
  connect,
  inTurn,
  json,
  operation,
  reply,
  serve,
  unavailable,
  type Handler,
  type Received,
} from "./server.js";

interface Item {
  id: number;
}

/** Like Seam: POST, the cursor in the JSON body. */
const byCursor: PagedOperation = {
  ...operation({
    method: "POST",
    path: ["/things/list"],
    idempotent: true,
    body: { mediaType: "application/json", from: "rest" },
  }),
  pagination: {
    style: cursorPages,
    items: ["things"],
    param: ["page_cursor"],
    next: ["pagination", "next"],
    more: ["pagination", "more"],
  },
};

/** Like SavvyCal: GET, the page number in the query. */
const byNumber: PagedOperation = {
  ...operation({ path: ["/things"] }),
  parameters: [
    { name: "page", in: "query" },
    { name: "limit", in: "query" },
  ],
  pagination: {
    style: pageNumberPages,
    items: ["data"],
    param: ["page"],
    current: ["meta", "page"],
    totalPages: ["meta", "pages"],
  },
};

const items = (...ids: number[]) => ids.map((id) => ({ id }));
const ids = (all: readonly Item[]) => all.map(({ id }) => id);
const bodies = (requests: readonly Received[]): unknown[] =>
  requests.map(({ body }) => JSON.parse(body) as unknown);

/** A page of a cursor list; without `more` the flag is absent. */
function cursorPage(page: number[], next?: unknown, more?: boolean): Handler {
  return json({ things: items(...page), pagination: { next, more } });
}

/** As many pages of two items as there are, by number. */
function numbered(pages: number): Handler {
  return (received, response, count) => {
    const { searchParams } = new URL(received.url, "http://lab.test");
    const page = Number(searchParams.get("page") ?? 1);
    const data = pages === 0 ? [] : items(page * 2 - 1, page * 2);
    json({ data, meta: { page, pages } })(received, response, count);
  };
}

describe("a list by page number", () => {
  test.each([
    [0, 1, 0],
    [1, 1, 2],
    [2, 2, 4],
    [1000, 1000, 2000],
  ])("of %d pages: %d requests, %d items", async (pages, requests, count) => {
    const server = await serve(numbered(pages));
    const got: number[] = [];
    for await (const { id } of requestPage<Item>(
      connect(server),
      byNumber,
      {},
    )) {
      got.push(id);
    }
    expect(got).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(server.requests).toHaveLength(requests);
  });

  test("begins where it is told, and carries everything along", async () => {
    const server = await serve(numbered(4));
    const params = Object.freeze({ page: 3, limit: 2 });
    const options = Object.freeze({ headers: { "x-call": "1" } });
    const all = await requestPage<Item>(
      connect(server),
      byNumber,
      params,
      options,
    ).toArray();
    expect(ids(all)).toEqual([5, 6, 7, 8]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/things?page=3&limit=2",
      "/things?page=4&limit=2",
    ]);
    expect(server.requests[1]?.headers).toMatchObject({ "x-call": "1" });
  });

  test("called without arguments asks for page 2 next", async () => {
    const server = await serve(numbered(2));
    await requestPage(connect(server), byNumber, {}).toArray();
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/things",
      "/things?page=2",
    ]);
  });

  test("finds its number in a group of parameters", async () => {
    const server = await serve(numbered(2));
    const grouped: PagedOperation = {
      ...byNumber,
      parameters: [
        { name: "page", in: "query", group: "query" },
        { name: "limit", in: "query", group: "query" },
      ],
      pagination: { ...byNumber.pagination, param: ["query", "page"] },
    };
    const params = { query: Object.freeze({ limit: 2 }) };
    await requestPage(connect(server), grouped, params).toArray();
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/things?limit=2",
      "/things?page=2&limit=2",
    ]);
    expect(params).toEqual({ query: { limit: 2 } });
  });

  test("whose API says nothing more ends with the first empty page", async () => {
    const server = await serve(
      inTurn(json(items(1)), json(items(2)), json([]), json(items(3))),
    );
    const bare: PagedOperation = {
      ...byNumber,
      pagination: { style: pageNumberPages, items: [], param: ["page"] },
    };
    const all = await requestPage<Item>(connect(server), bare, {}).toArray();
    expect(ids(all)).toEqual([1, 2]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/things",
      "/things?page=2",
      "/things?page=3",
    ]);
  });

  test("goes on after an empty page when the API counts further", async () => {
    const page = (number: number, ...of: number[]) =>
      json({ data: items(...of), meta: { page: number, pages: 3 } });
    const server = await serve(inTurn(page(1, 1), page(2), page(3, 3)));
    const all = await requestPage<Item>(
      connect(server),
      byNumber,
      {},
    ).toArray();
    expect(ids(all)).toEqual([1, 3]);
  });

  test("follows the API's flag", async () => {
    const page = (more: boolean, ...of: number[]) =>
      json({ data: items(...of), more });
    const server = await serve(
      inTurn(page(true, 1), page(true), page(false, 3)),
    );
    const flagged: PagedOperation = {
      ...byNumber,
      pagination: {
        style: pageNumberPages,
        items: ["data"],
        param: ["page"],
        more: ["more"],
      },
    };
    const all = await requestPage<Item>(connect(server), flagged, {}).toArray();
    expect(ids(all)).toEqual([1, 3]);
    expect(server.requests).toHaveLength(3);
  });

  test("whose API always gives page 1 is an error, not a circle", async () => {
    const server = await serve(
      json({ data: items(1), meta: { page: 1, pages: 2 } }),
    );
    await expect(
      requestPage(connect(server), byNumber, {}).toArray(),
    ).rejects.toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(2);
  });
});

describe("a list by cursor", () => {
  test("carries everything along but the cursor, and mutates nothing", async () => {
    const server = await serve(
      inTurn(cursorPage([1], "a", true), cursorPage([2], null, false)),
    );
    const params = Object.freeze({ limit: 1, filter: Object.freeze({ a: 1 }) });
    const list = requestPage<Item>(connect(server), byCursor, params);
    expect(ids(await list.toArray())).toEqual([1, 2]);
    expect(bodies(server.requests)).toEqual([
      { limit: 1, filter: { a: 1 } },
      { limit: 1, filter: { a: 1 }, page_cursor: "a" },
    ]);
  });

  test("does not see what happens to the params between pages", async () => {
    const server = await serve(
      inTurn(cursorPage([1], "a"), cursorPage([2], null)),
    );
    const params = { limit: 1 };
    for await (const _ of requestPage(connect(server), byCursor, params)) {
      params.limit = 99;
    }
    expect(bodies(server.requests)).toMatchObject([{ limit: 1 }, { limit: 1 }]);
  });

  test("does not see it of params of a class either", async () => {
    const server = await serve(
      inTurn(cursorPage([1], "a"), cursorPage([2], null)),
    );
    class Params {
      limit = 1;
    }
    const params = new Params();
    for await (const _ of requestPage(connect(server), byCursor, params)) {
      params.limit = 99;
    }
    expect(bodies(server.requests)).toMatchObject([{ limit: 1 }, { limit: 1 }]);
  });

  test("does not see what happens inside the params and options either", async () => {
    const server = await serve(
      inTurn(cursorPage([1], "a"), cursorPage([2], null)),
    );
    const first = { deep: { list: [{ a: 1 }, 2] }, at: new Date(0) };
    const params = structuredClone(first);
    const options = { headers: { "x-call": "1" } };
    const list = requestPage(connect(server), byCursor, params, options);
    params.deep.list.push(3);
    for await (const _ of list) {
      params.deep.list[0] = 99;
      options.headers["x-call"] = "2";
    }
    const sent = {
      deep: { list: [{ a: 1 }, 2] },
      at: "1970-01-01T00:00:00.000Z",
    };
    expect(bodies(server.requests)).toEqual([
      sent,
      { ...sent, page_cursor: "a" },
    ]);
    expect(server.requests.map(({ headers }) => headers["x-call"])).toEqual([
      "1",
      "1",
    ]);
  });

  test.each<[string, { given: Handler[]; want: number[] }]>([
    ["of no items", { given: [cursorPage([], null, false)], want: [] }],
    ["of one page", { given: [cursorPage([1], null, false)], want: [1] }],
    [
      "with an empty page in the middle",
      {
        given: [cursorPage([1], "a"), cursorPage([], "b"), cursorPage([3])],
        want: [1, 3],
      },
    ],
    [
      "that ends with the flag, although there is a cursor",
      { given: [cursorPage([1], "a", false), cursorPage([2])], want: [1] },
    ],
    [
      "that ends with an empty cursor, although the flag is set",
      { given: [cursorPage([1], "", true), cursorPage([2])], want: [1] },
    ],
    [
      "that ends without a cursor",
      { given: [cursorPage([1]), cursorPage([2])], want: [1] },
    ],
    [
      "with a number as cursor",
      {
        given: [cursorPage([1], 7), cursorPage([2], 8), cursorPage([3])],
        want: [1, 2, 3],
      },
    ],
    [
      "with an object as cursor",
      { given: [cursorPage([1], { k: 1 }), cursorPage([2])], want: [1, 2] },
    ],
    ["whose items are null", { given: [json({ things: null })], want: [] }],
    ["without a body", { given: [reply(204)], want: [] }],
  ])("%s", async (_name, { given, want }) => {
    const server = await serve(inTurn(...given));
    const list = requestPage<Item>(connect(server), byCursor, {});
    expect(ids(await list.toArray())).toEqual(want);
  });

  test.each<
    [
      string,
      { params?: object; given: unknown[]; items: number; requests: number },
    ]
  >([
    ["A A", { given: ["A", "A"], items: 2, requests: 2 }],
    ["A B A", { given: ["A", "B", "A"], items: 3, requests: 3 }],
    [
      "A, which was the first request's",
      { params: { page_cursor: "A" }, given: ["A"], items: 1, requests: 1 },
    ],
    ["an object twice", { given: [{ a: 1 }, { a: 1 }], items: 2, requests: 2 }],
  ])(
    "is an error and not a circle when the API gives %s",
    async (_name, { params = {}, given, items: count, requests }) => {
      const pages = given.map((next, index) => cursorPage([index], next, true));
      const server = await serve(inTurn(...pages));
      const got: Item[] = [];
      const loop = async () => {
        const list = requestPage<Item>(connect(server), byCursor, params);
        for await (const item of list) got.push(item);
      };
      await expect(loop()).rejects.toMatchObject({
        name: "PaginationError",
        message: expect.stringContaining("again") as string,
        pathTemplate: "/things/list",
        attempts: 1,
      });
      expect(got).toHaveLength(count);
      expect(server.requests).toHaveLength(requests);
    },
  );

  test("of 1,000 pages", async () => {
    const server = await serve((received, response, count) => {
      const page = cursorPage(
        [count],
        count < 1000 ? `c${String(count)}` : null,
      );
      page(received, response, count);
    });
    const list = requestPage<Item>(connect(server), byCursor, {});
    expect(await list.toArray()).toHaveLength(1000);
    expect(server.requests).toHaveLength(1000);
  });

  test("that is no list is an error that says where", async () => {
    const server = await serve(inTurn(unavailable, json({ things: { a: 1 } })));
    const call = requestPage(connect(server), byCursor, {});
    await expect(call).rejects.toBeInstanceOf(APIResponseError);
    await expect(call).rejects.toThrow('200: the body has no list at "things"');
    expect(await call.result()).toMatchObject({
      ok: false,
      error: { status: 200, attempts: 2, text: '{"things":{"a":1}}' },
    });
  });
});

describe("a list in one page", () => {
  const single: PagedOperation = {
    ...operation(),
    pagination: { style: singlePage, items: ["data"] },
  };

  test("is paged like the others", async () => {
    const server = await serve(json({ data: items(1, 2) }));
    const page = await requestPage<Item>(connect(server), single, {});
    expect(ids(page.items)).toEqual([1, 2]);
    expect(page.hasNextPage()).toBe(false);
    await expect(page.getNextPage()).rejects.toThrow("There is no next page");
    await expect(page.getNextPage()).rejects.toMatchObject({ attempts: 1 });
    expect(ids(await page.toArray())).toEqual([1, 2]);
    expect(server.requests).toHaveLength(1);
  });
});

describe("a page", () => {
  const pages = () =>
    serve(
      inTurn(
        json({ things: items(1, 2), pagination: { next: "a" } }, 200, {
          "x-request-id": "req_1",
        }),
        cursorPage([3, 4], "b"),
        cursorPage([5]),
      ),
    );

  test("has its items, its body and its answer", async () => {
    const page = await requestPage<Item>(connect(await pages()), byCursor, {});
    expect(page).toBeInstanceOf(Page);
    expect(page.items).toEqual(items(1, 2));
    expect(page.body).toMatchObject({ pagination: { next: "a" } });
    expect(page.response.status).toBe(200);
    expect(page.requestId).toBe("req_1");
  });

  test("comes with the response as well, as the same object", async () => {
    const server = await pages();
    const call = requestPage<Item>(connect(server), byCursor, {});
    const { data, body, requestId } = await call.withResponse();
    expect(data).toBe(await call);
    expect(body).toBe(data.body);
    expect(requestId).toBe("req_1");
    expect(await call.result()).toEqual({ ok: true, data });
    expect(server.requests).toHaveLength(1);
  });

  test("gives the next one by hand, more than once", async () => {
    const server = await pages();
    const first = await requestPage<Item>(connect(server), byCursor, {});
    const second = await first.getNextPage();
    expect(ids(second.items)).toEqual([3, 4]);
    expect(second.hasNextPage()).toBe(true);
    const again = await first.getNextPage();
    expect(ids(again.items)).toEqual([5]);
    expect(bodies(server.requests)).toEqual([
      {},
      { page_cursor: "a" },
      { page_cursor: "a" },
    ]);
  });

  test("iterates from itself on", async () => {
    const first = await requestPage<Item>(connect(await pages()), byCursor, {});
    const second = await first.getNextPage();
    expect(ids(await second.toArray())).toEqual([3, 4, 5]);
  });

  test("iterPages() gives each, from the promise and from the page", async () => {
    const lengths: number[] = [];
    const list = requestPage<Item>(connect(await pages()), byCursor, {});
    for await (const page of list.iterPages()) lengths.push(page.items.length);
    expect(lengths).toEqual([2, 2, 1]);
  });

  test.each([
    [0, [], 1],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 2],
    [99, [1, 2, 3, 4, 5], 3],
    [Infinity, [1, 2, 3, 4, 5], 3],
  ])("toArray({ limit: %d })", async (limit, want, requests) => {
    const server = await pages();
    const list = requestPage<Item>(connect(server), byCursor, {});
    expect(ids(await list.toArray({ limit }))).toEqual(want);
    expect(server.requests).toHaveLength(requests);
  });

  test.each([-1, NaN])(
    "toArray({ limit: %d }) is a TypeError",
    async (limit) => {
      const list = requestPage(connect(await pages()), byCursor, {});
      await expect(list.toArray({ limit })).rejects.toThrow(TypeError);
    },
  );
});

describe("fetching", () => {
  const endless: Handler = (received, response, count) => {
    cursorPage([count], `c${String(count)}`)(received, response, count);
  };

  test("stops with the loop", async () => {
    const server = await serve(endless);
    for await (const { id } of requestPage<Item>(
      connect(server),
      byCursor,
      {},
    )) {
      if (id === 3) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(3);
  });

  test("does not run ahead", async () => {
    const server = await serve(endless);
    for await (const { id } of requestPage<Item>(
      connect(server),
      byCursor,
      {},
    )) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(server.requests).toHaveLength(id);
      if (id === 3) break;
    }
  });

  test("stops when the signal aborts between pages", async () => {
    const server = await serve(endless);
    const controller = new AbortController();
    const { signal } = controller;
    const loop = async () => {
      const client = connect(server);
      const list = requestPage<Item>(client, byCursor, {}, { signal });
      for await (const { id } of list) if (id === 2) controller.abort();
    };
    const error: unknown = await loop().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ attempts: 0 });
    expect(server.requests).toHaveLength(2);
  });

  test("is retried within the list", async () => {
    const soon = { "retry-after-ms": "1" };
    const server = await serve(
      inTurn(cursorPage([1], "a"), reply(503, "", soon), cursorPage([2])),
    );
    const list = requestPage<Item>(connect(server), byCursor, {});
    expect(ids(await list.toArray())).toEqual([1, 2]);
  });

  test("that fails leaves the pages so far, and the page can be asked for again", async () => {
    const server = await serve(
      inTurn(cursorPage([1], "a"), reply(400), cursorPage([2])),
    );
    const first = await requestPage<Item>(connect(server), byCursor, {});
    await expect(first.getNextPage()).rejects.toMatchObject({ status: 400 });
    expect(ids(await first.toArray())).toEqual([1, 2]);
  });
});
