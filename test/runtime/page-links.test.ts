import { expect, test } from "vitest";
import { requestPage } from "../../generator/runtime/page.js";
import { urlPages } from "../../generator/runtime/page-links.js";
import { connect, json, operation, serve } from "./server.js";

const byUrl = {
  ...operation({ path: ["/pets"] }),
  pagination: { style: urlPages, items: ["data"], next: ["next"] },
};

const secret = "s3cret/key";
const description = {
  credentials: { key: { in: "query", name: "api_key", option: "key" } },
  security: [["key"]],
} as const;

/** A first page that leads to `next`, and a second one that is the last. */
function twoPages(next: string) {
  return serve((request, response, count) => {
    const body = { data: [count], next: count === 1 ? next : null };
    json(body)(request, response, count);
  });
}

test("a secret of the query is sent once, also where a link repeats it", async () => {
  const link = `/pets?page=2&api_key=${encodeURIComponent(secret)}&q=a%20b`;
  const server = await twoPages(link);
  const client = connect(server, { key: secret }, description);
  expect(await requestPage(client, byUrl, {}).toArray()).toEqual([1, 2]);
  const { searchParams } = new URL(server.requests[1]?.url ?? "", server.url);
  expect(searchParams.getAll("api_key")).toEqual([secret]);
  expect(searchParams.get("page")).toBe("2");
  expect(searchParams.get("q")).toBe("a b");
});

test("a link without a secret is sent as it is", async () => {
  const link = "/pets?filter[name]=a%20b&x=(1,2)&%C3%A9";
  const server = await twoPages(link);
  await requestPage(connect(server), byUrl, {}).toArray();
  expect(server.requests[1]?.url).toBe(link);
});

test.each([
  ["another origin", `https://evil.test/?api_key=${secret}`],
  ["the same page again", `/pets?api_key=${secret}`],
])("no error shows what a link repeats: %s", async (_name, link) => {
  const server = await serve(json({ data: [1], next: link }));
  const client = connect(server, { key: secret }, description);
  const error: unknown = await requestPage(client, byUrl, {})
    .toArray()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "PaginationError" });
  expect(
    JSON.stringify(error, Object.getOwnPropertyNames(error)),
  ).not.toContain(secret);
});

test("what is asked for by POST goes on by GET, without a body", async () => {
  const server = await twoPages("/pets?page=2");
  const post = {
    ...byUrl,
    ...operation({
      method: "POST",
      path: byUrl.path,
      body: { mediaType: "application/json", from: "rest" },
      parameters: [{ name: "x-trace", in: "header" }],
    }),
  };
  const params = { "x-trace": "7", name: "Rex" };
  await requestPage(connect(server), post, params).toArray();
  const [first, second] = server.requests;
  expect(first).toMatchObject({ method: "POST", body: '{"name":"Rex"}' });
  expect(second).toMatchObject({
    method: "GET",
    url: "/pets?page=2",
    body: "",
  });
  expect(second?.headers["x-trace"]).toBe("7");
  expect(second?.headers).not.toHaveProperty("content-type");
});

test("below a path of the base URL", async () => {
  const server = await twoPages("pets?page=2");
  const client = connect({ url: `${server.url}/proxy/v1` });
  await requestPage(client, byUrl, {}).toArray();
  expect(server.requests[1]?.url).toBe("/proxy/v1/pets?page=2");
});
