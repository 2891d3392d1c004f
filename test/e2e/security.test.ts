import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  generateClient,
  type GeneratedClient,
} from "../conformance/autorest/generated-client.js";
import { createProject, type Project } from "../packages/project.js";
import { serve } from "../runtime/server.js";

/** What the operation at a path says of security. */
const operations: Readonly<Record<string, unknown>> = {
  "/inherits": undefined,
  "/opts-out": [],
  "/may": [{ token: [] }, {}],
  "/both": [{ token: [], team: [] }],
  "/either": [{ login: [] }, { inQuery: [], inCookie: [] }],
  "/certificate": [{ cert: [] }],
};

let project: Project;
let client: GeneratedClient;

beforeAll(async () => {
  project = createProject();
  const input = join(project.folder, "api.json");
  const paths = Object.entries(operations).map(([path, security]) => [
    path,
    { get: { security, responses: { 204: { description: "" } } } },
  ]);
  const document = {
    openapi: "3.1.0",
    info: { title: "Secrets", version: "1" },
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        login: { type: "http", scheme: "basic" },
        team: { type: "apiKey", in: "header", name: "X-Team" },
        inQuery: { type: "apiKey", in: "query", name: "key" },
        inCookie: { type: "apiKey", in: "cookie", name: "session" },
        cert: { type: "mutualTLS" },
      },
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

const token = "t0ken";
const login = { username: "me", password: "s3cret" };
const basic = `authorization: Basic ${btoa("me:s3cret")}`;
const bearer = "authorization: Bearer t0ken";

test.each<[string, { path: string; options?: object; want: string }]>([
  ["the document's", { path: "/inherits", want: bearer }],
  ["none", { path: "/opts-out", want: "nothing" }],
  ["none is needed, and one is there", { path: "/may", want: bearer }],
  [
    "AND",
    {
      path: "/both",
      options: { team: "red" },
      want: `${bearer}; x-team: red`,
    },
  ],
  [
    "AND, and one of them is missing",
    {
      path: "/both",
      want: 'getBoth: missing credentials, give "token" and "team"',
    },
  ],
  ["OR, the first", { path: "/either", options: login, want: basic }],
  [
    "OR, the other",
    {
      path: "/either",
      options: { inQuery: "k&y", inCookie: "c=;" },
      want: "cookie: session=c%3D%3B; url: /either?key=k%26y",
    },
  ],
  [
    "OR, half of the other",
    {
      path: "/either",
      options: { inQuery: "key" },
      want: 'getEither: missing credentials, give "username" and "password", or "inQuery" and "inCookie"',
    },
  ],
  [
    "a certificate is the business of `fetch`",
    { path: "/certificate", want: "nothing" },
  ],
])("%s", async (_name, { path, options, want }) => {
  const { url: baseURL, requests } = await serve();
  const call = async (): Promise<unknown> =>
    client.method(`GET ${path}`, { baseURL, token, ...options }).send();
  if (want.includes("missing")) {
    await expect(call()).rejects.toThrow(want);
    expect(requests).toEqual([]);
    return;
  }
  await call();
  const [{ headers = {}, url = "" } = {}] = requests;
  const sent = ["authorization", "x-team", "cookie"].flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [`${name}: ${String(value)}`];
  });
  if (url !== path) sent.push(`url: ${url}`);
  expect(sent.join("; ") || "nothing").toBe(want);
});

test("without what the document asks for there is no client", async () => {
  expect(() => client.method("GET /opts-out", { baseURL: "http://a" })).toThrow(
    'Secrets: missing credentials, give "token"',
  );
  // Who has a token only later gives a function, which is called for what needs it.
  const { url: baseURL, requests } = await serve();
  const later = () => Promise.reject(new Error("not yet"));
  await client.method("GET /opts-out", { baseURL, token: later }).send();
  const { send } = client.method("GET /inherits", { baseURL, token: later });
  await expect(send()).rejects.toThrow("not yet");
  expect(requests.map(({ url }) => url)).toEqual(["/opts-out"]);
});
