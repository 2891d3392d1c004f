import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateClient } from "../conformance/autorest/generated-client.js";
import { createProject, type Project } from "../packages/project.js";
import { serve } from "../runtime/server.js";

let project: Project;
let made = 0;

beforeAll(() => {
  project = createProject();
});
afterAll(() => {
  project.remove();
});

type Servers = readonly object[] | undefined;

/** Where `GET /x` goes: `A` and `B` are two hosts, in what is given as in what is wanted. */
interface Row {
  readonly root?: Servers;
  readonly path?: Servers;
  readonly operation?: Servers;
  readonly options?: object;
  /** What arrives, or the error. */
  readonly want: string;
}

const variables = { version: { default: "v1", enum: ["v1", "v2"] } };
const live = { url: "http://A/live", description: "Production server" };
const sandbox = { url: "http://A/sandbox", description: "Sandbox (no data)" };
const missing =
  'Servers: option "baseURL" must be an http or https URL without user name, query and fragment';

test.each<[string, Row]>([
  ["the root's", { root: [{ url: "http://A/v1" }], want: "A/v1/x" }],
  ["none, and no base URL", { want: missing }],
  [
    "none, and a base URL",
    { options: { baseURL: "http://A/v1/" }, want: "A/v1/x" },
  ],

  [
    "a relative one, and no base URL",
    { root: [{ url: "/v1" }], want: missing },
  ],
  [
    "a relative one, and a host",
    {
      root: [{ url: "/v1" }],
      options: { baseURL: "http://A" },
      want: "A/v1/x",
    },
  ],
  [
    "a relative one, and a whole address",
    {
      root: [{ url: "/v1" }],
      options: { baseURL: "http://A/behind/v1" },
      want: "A/behind/v1/x",
    },
  ],
  [
    "a relative one without a slash",
    {
      root: [{ url: "v1" }],
      options: { baseURL: "http://A/docs" },
      want: "A/docs/v1/x",
    },
  ],
  [
    "the folder above",
    {
      root: [{ url: ".." }],
      options: { baseURL: "http://A/api/docs/" },
      want: "A/api/x",
    },
  ],
  [
    "a relative one with a variable",
    {
      root: [{ url: "/{version}", variables }],
      options: { baseURL: "http://A", version: "v2" },
      want: "A/v2/x",
    },
  ],
  [
    "a relative environment",
    {
      root: [
        { url: "/v1", description: "Stable" },
        { url: "/beta", description: "Beta API" },
      ],
      options: { baseURL: "http://A", environment: "beta" },
      want: "A/beta/x",
    },
  ],

  [
    "the operation's before the path's before the root's",
    {
      root: [{ url: "http://A/root" }],
      path: [{ url: "http://A/path" }],
      operation: [{ url: "http://B/operation" }],
      want: "B/operation/x",
    },
  ],
  [
    "the path's before the root's",
    {
      root: [{ url: "http://A/root" }],
      path: [{ url: "http://B/path" }],
      want: "B/path/x",
    },
  ],
  [
    "a base URL before the operation's",
    {
      root: [{ url: "http://A/root" }],
      operation: [{ url: "http://B/operation" }],
      options: { baseURL: "http://A/mock" },
      want: "A/mock/x",
    },
  ],
  [
    "the operation's before a base URL that the document asks for",
    {
      root: [{ url: "/v1" }],
      operation: [{ url: "http://B/operation" }],
      options: { baseURL: "http://A" },
      want: "B/operation/x",
    },
  ],
  [
    "the operation's where there are no others",
    { operation: [{ url: "http://B/operation" }], want: "B/operation/x" },
  ],
  [
    "a base URL before the operation's where there are no others",
    {
      operation: [{ url: "http://B/operation" }],
      options: { baseURL: "http://A/mock" },
      want: "A/mock/x",
    },
  ],
  [
    "the operation's, relative to the root's",
    {
      root: [{ url: "http://A/v1" }],
      operation: [{ url: "/files" }],
      want: "A/files/x",
    },
  ],
  [
    "the path's, one above the root's",
    {
      root: [{ url: "http://A/api/v1" }],
      path: [{ url: "../beta" }],
      want: "A/api/beta/x",
    },
  ],
  [
    "the operation's, relative to a base URL",
    {
      root: [{ url: "http://A/v1" }],
      operation: [{ url: "/{version}", variables }],
      options: { baseURL: "http://B/mock" },
      want: "B/v1/x",
    },
  ],
  [
    "the operation's, the same as the document's place",
    {
      root: [{ url: "/v1" }],
      operation: [{ url: "" }],
      options: { baseURL: "http://A" },
      want: "A/x",
    },
  ],
  [
    "the operation's, relative, and nothing else",
    {
      operation: [{ url: "/files" }],
      options: { baseURL: "http://B" },
      want: "B/files/x",
    },
  ],

  ["the first environment", { root: [live, sandbox], want: "A/live/x" }],
  [
    "an environment",
    {
      root: [live, sandbox],
      options: { environment: "sandbox" },
      want: "A/sandbox/x",
    },
  ],
  [
    "an environment that is none",
    {
      root: [live, sandbox],
      options: { environment: "sandboxx" },
      want: 'Servers: option "environment" must be one of production, sandbox',
    },
  ],
  [
    "a base URL before an environment",
    {
      root: [live, sandbox],
      options: { environment: "sandbox", baseURL: "http://B" },
      want: "B/x",
    },
  ],
  [
    "the operation's of the environment, in whatever order",
    {
      root: [live, sandbox],
      operation: [
        { url: "http://B/sandbox", description: "Sandbox" },
        { url: "http://B/live", description: "Production" },
      ],
      options: { environment: "sandbox" },
      want: "B/sandbox/x",
    },
  ],
  [
    "the operation's of the environment, without names",
    {
      root: [live, sandbox],
      operation: [{ url: "http://B/live" }, { url: "http://B/sandbox" }],
      options: { environment: "sandbox" },
      want: "B/sandbox/x",
    },
  ],
  [
    "servers that the operation repeats",
    {
      root: [live, sandbox],
      operation: [live, sandbox],
      options: { environment: "sandbox" },
      want: "A/sandbox/x",
    },
  ],
])("%s", async (_name, { root, path, operation, options = {}, want }) => {
  const [a, b] = [await serve(), await serve()];
  const host = (url: string) => new URL(url).host;
  const filled = <Value>(value: Value): Value =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll("//A", `//${host(a.url)}`)
        .replaceAll("//B", `//${host(b.url)}`),
    ) as Value;
  const document = {
    openapi: "3.1.0",
    info: { title: "Servers", version: "1" },
    servers: root,
    paths: {
      "/x": {
        servers: path,
        get: { servers: operation, responses: { 204: { description: "" } } },
      },
    },
  };
  made += 1;
  const input = join(project.folder, `api-${String(made)}.json`);
  writeFileSync(input, JSON.stringify(filled(document)));
  const folder = join(project.folder, `package-${String(made)}`);
  const client = await generateClient(input, folder);
  expect(client.errors).toEqual([]);
  const call = async (): Promise<unknown> =>
    client.method("GET /x", filled(options)).send();
  if (!/^[AB]\//.test(want)) return expect(call()).rejects.toThrow(want);
  await call();
  const arrived = [
    ...a.requests.map(({ url }) => `A${url}`),
    ...b.requests.map(({ url }) => `B${url}`),
  ];
  expect(arrived).toEqual([want]);
});
