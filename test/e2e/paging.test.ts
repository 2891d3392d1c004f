import { describe, expect, test } from "vitest";
import {
  json,
  serve,
  type Handler,
  type Received,
  type Server,
} from "../runtime/server.js";
import { pagedLists, type AnyList, type PagedList } from "./paged-list.js";

// Pages of real clients over real connections, at every size and in every mess.
describe.each(pagedLists)("paging with $style", (list) => {
  test("an empty list is one page", async () => {
    const server = await servePages(list, [0]);
    const page = await list.call(server.url);
    expect(page.items).toEqual([]);
    expect(page.hasNextPage()).toBe(false);
    await expect(page.getNextPage()).rejects.toMatchObject({
      name: "PaginationError",
    });
    expect(await list.call(server.url).toArray()).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ["one page", [2]],
    ["two pages", [2, 1]],
    ["a thousand pages", Array<number>(1000).fill(1)],
    ["an empty page in the middle", [2, 0, 1]],
    ["empty pages wherever they can be", [0, 0, 1, 0]],
  ])("%s", async (_name, sizes) => {
    const server = await servePages(list, sizes);
    const ids: unknown[] = [];
    for await (const item of list.call(server.url)) ids.push(list.id(item));
    expect(ids).toEqual(sizes.flatMap(idsOf));
    expect(server.requests).toHaveLength(sizes.length);
  });

  test("page by page, forwards", async () => {
    const sizes = [2, 0, 1];
    const server = await servePages(list, sizes);
    const found: number[] = [];
    for await (const page of list.call(server.url).iterPages()) {
      found.push(page.items.length);
      expect(page.hasNextPage()).toBe(found.length < sizes.length);
    }
    expect(found).toEqual(sizes);

    const first = await list.call(server.url);
    const second = await first.getNextPage();
    const third = await second.getNextPage();
    expect(third.items.map(list.id)).toEqual(idsOf(1, 2));
    // A page may be asked for again: it is the same one.
    expect((await first.getNextPage()).items).toEqual(second.items);
  });

  test("no page is fetched before it is needed", async () => {
    const server = await servePages(list, [2, 2, 2]);
    await list.call(server.url);
    expect(server.requests).toHaveLength(1);

    let seen = 0;
    for await (const _item of list.call(server.url)) {
      seen += 1;
      if (seen === 3) break;
    }
    expect(server.requests).toHaveLength(3);

    for await (const _page of list.call(server.url).iterPages()) break;
    expect(server.requests).toHaveLength(4);

    // The limit is reached with the last item of a page.
    const some = await list.call(server.url).toArray({ limit: 4 });
    expect(some).toHaveLength(4);
    expect(server.requests).toHaveLength(6);
  });

  test("parameters and headers go to every page", async () => {
    const server = await servePages(list, [1, 1, 1]);
    const headers = { "x-trace": "7" };
    await list.call(server.url, list.params, { headers }).toArray();
    const [first = {}, ...others] = server.requests.map(list.sent);
    expect(first).not.toHaveProperty(list.cursor);
    expect(others).toEqual(
      ["2", "3"].map((page) => ({ ...first, [list.cursor]: page })),
    );
    for (const request of server.requests) {
      expect(request.headers).toMatchObject({
        authorization: "Bearer t",
        "x-trace": "7",
      });
    }
  });

  test("what the caller gave is left as it was", async () => {
    const server = await servePages(list, [1, 1, 1]);
    const params = deepFreeze(structuredClone(list.params));
    const options = deepFreeze({ headers: { "x-trace": "7" } });
    await list.call(server.url, params, options).toArray();
    expect(params).toEqual(list.params);
    expect(server.requests).toHaveLength(3);
  });

  test("what the caller changes later is not sent", async () => {
    const server = await servePages(list, [1, 1]);
    const params: Record<string, unknown> = structuredClone({ ...list.params });
    const headers = { "x-trace": "7" };
    const page = await list.call(server.url, params, { headers });
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === "object") Object.assign(value ?? {}, { later: "x" });
      else params[name] = undefined;
    }
    headers["x-trace"] = "8";
    await page.getNextPage();
    expect(server.requests[1]?.headers).toMatchObject({ "x-trace": "7" });
    const [first, second] = server.requests.map(list.sent);
    expect(second).toEqual({ ...first, [list.cursor]: "2" });
  });

  test.each([
    ["the same again", [2, 2], 2],
    ["the one before the last", [2, 3, 2], 3],
    ["one from long ago", [2, 3, 4, 5, 2], 5],
  ])("a cursor that comes back: %s", async (_name, cursors, calls) => {
    const server = await serve((request, response, count) => {
      const next = cursors[(count - 1) % cursors.length] ?? 2;
      json(list.body(["a"], next))(request, response, count);
    });
    const ids: unknown[] = [];
    await expect(collect(list.call(server.url), ids)).rejects.toMatchObject({
      name: "PaginationError",
      message: expect.stringMatching(/again/) as string,
    });
    // The pages so far are good.
    expect(ids).toHaveLength(calls);
    expect(server.requests).toHaveLength(calls);
  });

  test("an abort between two pages", async () => {
    const server = await servePages(list, [1, 1, 1]);
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error("enough");
    const pages = list.call(server.url, {}, { signal }).iterPages();
    const walk = async (): Promise<void> => {
      for await (const _page of pages) controller.abort(reason);
    };
    await expect(walk()).rejects.toMatchObject({
      name: "APIUserAbortError",
      cause: reason,
    });
    expect(server.requests).toHaveLength(1);
  });

  test("an abort while a page is under way", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = await serve((request, response, count) => {
      if (count === 1) {
        json(list.body(["a"], 2))(request, response, count);
      } else {
        controller.abort();
      }
    });
    const ids: unknown[] = [];
    const call = list.call(server.url, {}, { signal });
    await expect(collect(call, ids)).rejects.toMatchObject({
      name: "APIUserAbortError",
    });
    expect(ids).toEqual(["a"]);
    expect(server.requests).toHaveLength(2);
    // The server is told as well.
    await expect.poll(() => server.pending, { timeout: 20_000 }).toBe(0);
  });

  test("an error in the middle ends the list, and can be tried again", async () => {
    const pages = pageHandler(list, [1, 1]);
    const server = await serve((request, response, count) => {
      if (count === 2) json({ message: "no" }, 400)(request, response, count);
      else pages(request, response, count);
    });
    const first = await list.call(server.url);
    await expect(first.getNextPage()).rejects.toMatchObject({ status: 400 });
    const second = await first.getNextPage();
    expect(second.items.map(list.id)).toEqual(idsOf(1, 1));
  });

  async function collect(call: AnyList, ids: unknown[]): Promise<void> {
    for await (const item of call) ids.push(list.id(item));
  }
});

/** The ids on a page: as many as its size, told apart by its number. */
function idsOf(size: number, page: number): string[] {
  return Array.from(
    { length: size },
    (_, index) => `${String(page)}-${String(index)}`,
  );
}

/** Answers with the page that is asked for. */
function pageHandler(list: PagedList, sizes: readonly number[]): Handler {
  const askedFor = (request: Received): number =>
    Number(list.sent(request)[list.cursor] ?? 1);
  return (request, response, count) => {
    const page = askedFor(request);
    const next = page < sizes.length ? page + 1 : null;
    const body = list.body(idsOf(sizes[page - 1] ?? 0, page - 1), next);
    json(body)(request, response, count);
  };
}

function servePages(
  list: PagedList,
  sizes: readonly number[],
): Promise<Server> {
  return serve(pageHandler(list, sizes));
}

function deepFreeze<T extends object>(value: T): T {
  for (const member of Object.values(value) as unknown[]) {
    if (typeof member === "object" && member !== null) deepFreeze(member);
  }
  return Object.freeze(value);
}
