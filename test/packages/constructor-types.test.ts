import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { createHost } from "../../generator/host.js";
import { compile } from "./compilers.js";
import { createProject, type Project } from "./project.js";

/** What a document says of servers and security, and calls of its constructor. */
interface Row {
  readonly security?: readonly object[];
  readonly servers?: readonly object[];
  /** Of its two operations. */
  readonly operations?: readonly [unknown, unknown];
  readonly fits: readonly string[];
  readonly refused: readonly string[];
}

const login = '{ username: "a", password: "b" }';
const region = { default: "eu", enum: ["eu", "us"] };
const rows: Readonly<Record<string, Row>> = {
  One: {
    security: [{ token: [] }],
    fits: ['{ token: "a" }', "{ token: async () => process() }"],
    refused: ["", "{}", "{ token: undefined }", "{ token: 1 }"],
  },
  And: {
    security: [{ token: [], team: [] }],
    fits: ['{ token: "a", team: "b" }'],
    refused: ['{ token: "a" }', '{ team: "b" }'],
  },
  Or: {
    security: [{ token: [] }, { login: [] }],
    fits: ['{ token: "a" }', login, '{ token: "a", team: "b" }'],
    refused: ["{}", '{ username: "a" }', '{ team: "b" }'],
  },
  OrOfAnds: {
    security: [{ login: [] }, { token: [], team: [] }],
    fits: [login, '{ token: "a", team: "b" }'],
    refused: ["{}", '{ token: "a" }', '{ username: "a", team: "b" }'],
  },
  OrNothing: {
    security: [{ token: [] }, {}],
    fits: ["", "{}", '{ token: "a" }', "{ token: undefined }"],
    refused: ["{ token: 1 }", '{ tokn: "a" }'],
  },
  OptedOut: {
    security: [{ token: [] }],
    operations: [undefined, []],
    fits: ['{ token: "a" }'],
    refused: ["{}"],
  },
  Repeated: {
    operations: [[{ token: [] }], [{ token: [] }]],
    fits: ['{ token: "a" }'],
    refused: ["{}"],
  },
  OwnEach: {
    operations: [[{ token: [] }], [{ login: [] }]],
    fits: ["", '{ token: "a" }', login],
    refused: ['{ tokn: "a" }'],
  },
  Environments: {
    servers: [
      { url: "https://a.test", description: "Production" },
      { url: "https://b.test", description: "Sandbox" },
    ],
    fits: ["", '{ environment: "sandbox" }', '{ baseURL: "https://c.test" }'],
    refused: ['{ environment: "Sandbox" }', '{ region: "eu" }'],
  },
  Variables: {
    servers: [{ url: "https://{region}.test", variables: { region } }],
    fits: ["", '{ region: "us" }', "{ region: undefined }"],
    refused: ['{ region: "ca" }', '{ environment: "eu" }'],
  },
  Relative: {
    servers: [{ url: "/v1" }],
    fits: ['{ baseURL: "https://c.test" }'],
    refused: ["", "{}", "{ baseURL: undefined }"],
  },
};

let project: Project;

beforeAll(async () => {
  project = createProject();
  const host = createHost(project.folder);
  const apis = Object.entries(rows).map(([clientName, row]) => {
    const { security, servers = [{ url: "https://a.test" }] } = row;
    const { operations = [undefined, undefined] } = row;
    const operation = (index: 0 | 1) => ({
      security: operations[index],
      responses: { 204: { description: "" } },
    });
    const document = {
      openapi: "3.1.0",
      info: { title: clientName, version: "1" },
      servers,
      security,
      paths: { "/a": { get: operation(0), put: operation(1) } },
      components: {
        securitySchemes: {
          token: { type: "http", scheme: "bearer" },
          login: { type: "http", scheme: "basic" },
          team: {
            type: "apiKey",
            in: "header",
            name: "X-Team",
            "x-name": "team",
          },
        },
      },
    };
    const input = `${clientName}.json`;
    project.write(input, JSON.stringify(document));
    const name = clientName.toLowerCase();
    return { input, output: `packages/${name}`, package: name, clientName };
  });
  const { ok } = await generate({ apis }, host);
  expect(ok).toBe(true);
  for (const { package: name, output } of apis)
    project.link(name, join(project.folder, output));
}, 120_000);
afterAll(() => {
  project.remove();
});

test("constructors take what they can use and nothing else", async () => {
  const lines = Object.entries(rows).flatMap(([name, { fits, refused }]) => [
    `import { ${name} } from "${name.toLowerCase()}";`,
    ...fits.map((options) => `new ${name}(${options});`),
    ...refused.flatMap((options) => [
      "// @ts-expect-error",
      `new ${name}(${options});`,
    ]),
  ]);
  const process = "declare function process(): Promise<string>;";
  project.write(
    "consumer.ts",
    [process, ...lines, "export {};", ""].join("\n"),
  );
  const { output } = await compile(project, "TypeScript 6.0", "lib dom", [
    "consumer.ts",
  ]);
  expect(output).toBe("");
}, 120_000);
