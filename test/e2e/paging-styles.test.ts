import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedClient } from "../conformance/autorest/generated-client.js";
import { createProject, type Project } from "../packages/project.js";
import { inTurn, json, serve, type Handler } from "../runtime/server.js";
import type { AnyList } from "./paged-list.js";
import {
  generateLists,
  idsOf,
  pagesOf,
  type Item,
  type StyledList,
} from "./paging-api.js";
import { denseLists, silentLists, styledLists } from "./styled-lists.js";

let project: Project;
let client: GeneratedClient;

beforeAll(async () => {
  project = createProject();
  const lists = [styledLists, denseLists, silentLists].flatMap(Object.values);
  client = await generateLists(lists, project);
  expect(client.errors).toEqual([]);
});
afterAll(() => {
  project.remove();
});

function call(list: StyledList, baseURL: string, params = {}): AnyList {
  const method = client.method(list.call, { baseURL });
  return method.send(params, { headers: { "x-trace": "7" } }) as never;
}

async function collect(list: AnyList, found: string[] = []): Promise<string[]> {
  for await (const item of list) found.push((item as Item).id);
  return found;
}

const dense = [
  ["one page", [2]],
  ["two pages", [2, 1]],
  ["full pages only", [2, 2, 2]],
  ["two hundred pages", Array<number>(200).fill(1)],
] as const;
const holey = [
  ["an empty page in the middle", [2, 0, 1]],
  ["empty pages wherever they can be", [0, 0, 1, 0]],
] as const;

// Clients of a document with every style, over real connections.
describe.each(Object.entries({ ...styledLists, ...denseLists }))(
  "paging with %s",
  (_style, list) => {
    test("an empty list is one page", async () => {
      const server = await serve(pagesOf(list, [0]));
      const page = await call(list, server.url);
      expect(page.items).toEqual([]);
      expect(page.hasNextPage()).toBe(false);
      expect(server.requests).toHaveLength(1);
    });

    test.each(dense)("%s", async (_name, sizes) => {
      const server = await serve(pagesOf(list, sizes));
      expect(await collect(call(list, server.url))).toEqual(
        sizes.flatMap(idsOf),
      );
      // The last page says that it is the last.
      expect(server.requests).toHaveLength(sizes.length);
    });

    test("parameters and headers go to every page", async () => {
      const server = await serve(pagesOf(list, [1, 1, 1]));
      await collect(call(list, server.url, { q: "x" }));
      expect(server.requests).toHaveLength(3);
      for (const { url, body, headers } of server.requests) {
        expect(url + body).toMatch(/q=x|"q":"x"/);
        expect(headers["x-trace"]).toBe("7");
      }
    });

    test("page by page, and a page asked for twice", async () => {
      const server = await serve(pagesOf(list, [2, 1]));
      const first = await call(list, server.url);
      expect(first.hasNextPage()).toBe(true);
      const second = await first.getNextPage();
      expect(second.hasNextPage()).toBe(false);
      expect((await first.getNextPage()).items).toEqual(second.items);
    });
  },
);

describe.each(Object.entries(styledLists))(
  "empty pages with %s",
  (_style, list) => {
    test.each(holey)("%s", async (_name, sizes) => {
      const server = await serve(pagesOf(list, sizes));
      expect(await collect(call(list, server.url))).toEqual(
        sizes.flatMap(idsOf),
      );
      expect(server.requests).toHaveLength(sizes.length);
    });
  },
);

describe.each(Object.entries(silentLists))("silent: %s", (style, list) => {
  test.each(dense)("%s", async (_name, sizes) => {
    const server = await serve(pagesOf(list, sizes));
    expect(await collect(call(list, server.url))).toEqual(sizes.flatMap(idsOf));
    expect(server.requests).toHaveLength(sizes.length + 1);
  });

  test("an API that ignores the parameter", async () => {
    const server = await serve(json(idsOf(2, 0).map((id) => ({ id }))));
    const found: string[] = [];
    await expect(collect(call(list, server.url), found)).rejects.toMatchObject({
      name: "PaginationError",
      message: expect.stringMatching(/again/) as string,
    });
    const pages = style.startsWith("the id") ? 2 : 1;
    expect(found).toHaveLength(2 * pages);
    expect(server.requests).toHaveLength(2);
  });
});

describe("URLs of next pages", () => {
  const list = styledLists["the URL of the next page"] as StyledList;
  const page = (next_url: unknown): Handler =>
    json({ data: [{ id: "a" }], next_url });

  test.each([
    ["another host", "https://evil.test/by-url?t=1"],
    ["another port", "http://127.0.0.1:1/by-url"],
    ["another scheme", "https://127.0.0.1/by-url"],
    ["relative to the scheme", "//evil.test/by-url"],
    ["no request at all", "javascript:alert(1)"],
    ["no URL", "http://["],
    ["a user name", "http://me:secret@HOST/by-url"],
  ])("only of the API's own origin: %s", async (_name, next) => {
    const server = await serve((request, response, count) => {
      const host = request.headers.host ?? "";
      page(next.replace("HOST", host))(request, response, count);
    });
    const first = await call(list, server.url);
    expect(first.hasNextPage()).toBe(true);
    await expect(first.getNextPage()).rejects.toMatchObject({
      name: "PaginationError",
      message: expect.stringMatching(/only URLs of http:/) as string,
    });
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ["the first page again", ["/by-url?q=x"], 1],
    ["the same again", ["/by-url?t=1", "/by-url?t=1"], 2],
    ["A, B, A", ["/by-url?t=1", "/by-url?t=2", "/by-url?t=1"], 3],
  ])("a circle: %s", async (_name, urls, calls) => {
    const server = await serve(inTurn(...urls.map(page)));
    const found: string[] = [];
    await expect(
      collect(call(list, server.url, { q: "x" }), found),
    ).rejects.toMatchObject({
      name: "PaginationError",
      message: expect.stringMatching(/again/) as string,
    });
    expect(found).toHaveLength(calls);
    expect(server.requests).toHaveLength(calls);
  });

  test("relative ones are so to the page that gave them", async () => {
    const server = await serve(
      inTurn(page("deep/er?t=1"), page("next#part"), page(null)),
    );
    await collect(call(list, server.url));
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/by-url",
      "/deep/er?t=1",
      "/deep/next",
    ]);
  });
});
