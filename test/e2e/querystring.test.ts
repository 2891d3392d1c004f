import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  generateClient,
  type GeneratedClient,
} from "../conformance/autorest/generated-client.js";
import { createProject, type Project } from "../packages/project.js";
import { serve } from "../runtime/server.js";

const form = "application/x-www-form-urlencoded";
const text = { type: "string" };
const texts = { type: "array", items: text };
const filter = {
  type: "object",
  properties: {
    name: text,
    tags: texts,
    ids: texts,
    flag: { type: ["boolean", "null"] },
    at: { type: "object", properties: { x: { type: "integer" } } },
  },
};

/** What the operation at a path has as its query. */
const operations: Readonly<Record<string, object>> = {
  "/form": { [form]: { schema: filter } },
  "/styled": {
    [form]: {
      schema: filter,
      encoding: {
        ids: { style: "form", explode: false },
        at: { style: "deepObject" },
      },
    },
  },
  "/json": { "application/json": { schema: filter } },
  "/text": { "text/plain": { schema: text } },
  "/path": { "application/jsonpath": { schema: text } },
};

let project: Project;
let client: GeneratedClient;

beforeAll(async () => {
  project = createProject();
  const input = join(project.folder, "api.json");
  const paths = Object.entries(operations).map(([path, content]) => [
    path,
    {
      get: {
        parameters: [{ name: "filter", in: "querystring", content }],
        responses: { 204: { description: "" } },
      },
    },
  ]);
  const document = {
    openapi: "3.2.0",
    info: { title: "Queries", version: "1" },
    security: [{ key: [] }, {}],
    components: {
      securitySchemes: { key: { type: "apiKey", in: "query", name: "key" } },
    },
    paths: Object.fromEntries(paths) as object,
  };
  writeFileSync(input, JSON.stringify(document));
  client = await generateClient(input, join(project.folder, "package"));
  expect(client.errors).toEqual([]);
});
afterAll(() => {
  project.remove();
});

/** The query that arrives for a value, raw. */
async function sent(
  path: string,
  filter: unknown,
  options: object = {},
): Promise<string | undefined> {
  const { url: baseURL, requests } = await serve();
  await client.method(`GET ${path}`, { baseURL, ...options }).send({ filter });
  expect(requests).toHaveLength(1);
  return requests[0]?.url.slice(path.length);
}

const hostile = 'a&b=c;d,e+"f" / ü 🔵 100% %41#?';

test.each<[string, unknown, [string, string][]]>([
  [
    "members",
    { name: hostile, flag: false },
    [
      ["name", hostile],
      ["flag", "false"],
    ],
  ],
  [
    "a list repeats its name",
    { tags: ["a,b", ""] },
    [
      ["tags", "a,b"],
      ["tags", ""],
    ],
  ],
  ["an object is JSON", { at: { x: -1 } }, [["at", '{"x":-1}']]],
  ["null and undefined are nothing", { flag: null, name: undefined }, []],
  ["no members", {}, []],
])("a form: %s", async (_name, value, want) => {
  const query = await sent("/form", value);
  // How browsers and servers read a form (URL Standard, 5.1).
  expect([...new URLSearchParams(query)]).toEqual(want);
  if (want.length === 0) expect(query).toBe("");
});

test("a form: its encoding", async () => {
  const value = { ids: ["a", "b,c"], at: { x: 1 }, tags: ["d", "e"] };
  expect(await sent("/styled", value)).toBe(
    "?ids=a,b%2Cc&at%5Bx%5D=1&tags=d&tags=e",
  );
});

test.each<[string, unknown]>([
  ["an object", { name: hostile, tags: ["", "&"], flag: null, at: { x: -1 } }],
  ["no members", {}],
  ["null", null],
])("JSON: %s", async (_name, value) => {
  const query = await sent("/json", value);
  expect(query).not.toMatch(/^\?.*[&=+#? ]/);
  expect(JSON.parse(decodeURIComponent(query?.slice(1) ?? ""))).toEqual(value);
});

test("text, and a text of another language", async () => {
  const query = await sent("/text", hostile);
  expect(query).toMatch(/^\?[^&=+#? ]*$/);
  expect(decodeURIComponent(query?.slice(1) ?? "")).toBe(hostile);
  // OAS 3.2.0, 4.12.2, the example of JSONPath.
  expect(await sent("/path", "$.a.b[1:1]")).toBe("?%24.a.b%5B1%3A1%5D");
});

test.each(Object.keys(operations))("nothing at %s", async (path) => {
  expect(await sent(path, undefined)).toBe("");
});

test("a key in the query follows", async () => {
  const options = { apiKey: "s3cret" };
  expect(await sent("/form", { name: "a" }, options)).toBe(
    "?name=a&key=s3cret",
  );
  expect(await sent("/form", undefined, options)).toBe("?key=s3cret");
});

test.each<[string, unknown, string]>([
  ["/form", "a=b", "must be an object"],
  ["/form", ["a"], "must be an object"],
  ["/text", { a: 1 }, "can't hold this object"],
])("what can't be written at %s: %j", async (path, filter, message) => {
  const { url: baseURL, requests } = await serve();
  const { send } = client.method(`GET ${path}`, { baseURL });
  await expect(send({ filter })).rejects.toThrow(message);
  expect(requests).toEqual([]);
});
