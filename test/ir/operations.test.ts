import { describe, expect, it } from "vitest";
import type { Api, Operation } from "../../generator/ir/operation.js";
import {
  endsInParameter,
  pathText,
  segmentsOf,
} from "../../generator/ir/path-segments.js";
import { withPaths, withRoot } from "../bad-inputs/bad-input.js";
import { apiOf } from "./api-of.js";
import { say } from "./say.js";

async function operationOf(paths: string): Promise<Operation> {
  const [{ operations }] = await apiOf(withPaths(paths));
  const [operation] = operations;
  if (operation === undefined) throw new Error("no operation");
  return operation;
}

const ok = `      responses: { "200": { description: ok } }\n`;

describe("paths", () => {
  const table: Readonly<
    Record<string, { readonly want: readonly string[]; readonly item: boolean }>
  > = {
    "/pets": { want: ["pets"], item: false },
    "/pets/": { want: ["pets"], item: false },
    "/pets/{id}": { want: ["pets", "{id}"], item: true },
    "/pets/{id}/": { want: ["pets", "{id}"], item: true },
    "/pets/{id}/toys": { want: ["pets", "{id}", "toys"], item: false },
    "/Accounts/{Sid}.json": { want: ["Accounts", ".json{Sid}"], item: true },
    "/at/{lat},{long}": { want: ["at", ",{lat}{long}"], item: true },
    "/": { want: [], item: false },
  };
  it.each(Object.entries(table))("%s", async (path, { want, item }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = names.map(
      (name) =>
        `{ name: ${String(name)}, in: path, required: true, schema: {} }`,
    );
    const { path: template } = await operationOf(
      `  ${path}:\n    get:\n      parameters: [${parameters.join(", ")}]\n${ok}`,
    );
    const segments = segmentsOf(template).map(
      ({ text, parameters }) =>
        text + parameters.map((name) => `{${name}}`).join(""),
    );
    expect(segments).toEqual(want);
    expect(endsInParameter(template)).toBe(item);
    expect(pathText(template)).toBe(path);
  });
});

describe("operations", () => {
  it("have all that stands on them and on their path", async () => {
    const operation = await operationOf(`  /pets/{id}:
    x-resource: pets.all
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      operationId: getPet
      tags: [pets]
      summary: Get a pet
      description: One of them.
      deprecated: true
      externalDocs: { url: https://example.com/pet }
      x-name: { method: one, function: onePet }
      x-unwrap: false
      x-idempotent: true
      x-inferred: from the sample
      x-pagination: { style: cursor, cursor: after, nextCursor: meta.next }
      security: [{}]
      servers: [{ url: https://pets.example.com }]
${ok}`);
    expect(operation).toMatchObject({
      key: "/paths/~1pets~1{id}/get",
      method: "GET",
      operationId: "getPet",
      tags: ["pets"],
      summary: "Get a pet",
      docs: {
        description: "One of them.",
        deprecated: true,
        externalDocs: "https://example.com/pet",
        inferred: "from the sample",
      },
      overrides: {
        method: "one",
        function: "onePet",
        resource: ["pets", "all"],
        unwrap: false,
        idempotent: true,
        pagination: {
          style: "cursor",
          cursor: "after",
          nextCursor: ["meta", "next"],
        },
      },
      security: [[]],
      servers: [{ url: "https://pets.example.com" }],
    });
  });

  it("an operation's own resource beats its path's", async () => {
    const { overrides } = await operationOf(
      `  /a:\n    x-resource: pets\n    get:\n      x-resource: toys\n${ok}`,
    );
    expect(overrides.resource).toEqual(["toys"]);
  });

  it("a parameter says what its schema says, its own words first", async () => {
    const { parameters } = await operationOf(`  /pets:
    get:
      parameters:
        - name: X-Team
          in: header
          required: true
          description: The team.
          example: t_1
          x-name: team
          x-client-option: true
          x-inferred: seen in a sample
          schema:
            type: string
            description: Any id.
            deprecated: true
            minLength: 1
            default: t_0
${ok}`);
    expect(parameters).toMatchObject([
      {
        name: "X-Team",
        in: "header",
        required: true,
        memberName: "team",
        clientOption: true,
        style: "simple",
        explode: false,
        docs: {
          description: "The team.",
          deprecated: true,
          default: { value: "t_0" },
          examples: ["t_1"],
          limits: ["at least 1 character"],
          inferred: "seen in a sample",
        },
      },
    ]);
  });

  it("bodies and responses keep every media type", async () => {
    const { body, responses } = await operationOf(`  /pets:
    post:
      requestBody:
        required: true
        content:
          application/json: { schema: { type: string } }
          text/plain: {}
      responses:
        "201":
          description: made
          headers: { X-Request-Id: { schema: { type: string } } }
          content: { application/json: { schema: { type: integer } } }
        default: { description: wrong, x-inferred: a guess }
`);
    expect(
      body?.contents.map(({ mediaType, schema }) => [mediaType, say(schema)]),
    ).toEqual([
      ["application/json", "string"],
      ["text/plain", "unknown"],
    ]);
    expect(
      responses.map(({ status, headers, inferred }) => [
        status,
        headers.map(({ name, schema }) => [name, say(schema)]),
        inferred,
      ]),
    ).toEqual([
      ["201", [["X-Request-Id", "string"]], undefined],
      ["default", [], "a guess"],
    ]);
  });

  it("what is not there yet is told", async () => {
    const [, diagnostics] = await apiOf(
      `openapi: 3.2.0
info: { title: T, version: "1" }
paths:
  /pets:
    get:
${ok}components:
  securitySchemes: { cert: { type: mutualTLS } }
`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "security-scheme-unsaid",
    ]);
  });

  it("a querystring is a parameter like any other", async () => {
    const [api] = await apiOf(
      `openapi: 3.2.0
info: { title: T, version: "1" }
paths:
  /pets:
    get:
      parameters:
        - name: all
          in: querystring
          content:
            application/x-www-form-urlencoded:
              schema: { type: object }
              encoding: { tags: { explode: false } }
${ok}`,
    );
    expect(api.operations[0]?.parameters).toMatchObject([
      {
        in: "querystring",
        content: "application/x-www-form-urlencoded",
        encoding: new Map([["tags", { explode: false }]]),
      },
    ]);
  });
});

describe("the document", () => {
  const apiWith = async (root: string): Promise<Api> =>
    (await apiOf(withRoot(root)))[0];

  it("servers have variables, and a name", async () => {
    const { servers } = await apiWith(`servers:
  - url: https://{region}.example.com
    x-name: production
    variables: { region: { default: eu, enum: [eu, us], description: Where. } }
  - url: https://test.example.com
    description: Sandbox
`);
    expect(servers).toMatchObject([
      {
        url: "https://{region}.example.com",
        name: "production",
        variables: [
          {
            name: "region",
            default: "eu",
            values: ["eu", "us"],
            description: "Where.",
          },
        ],
      },
      {
        url: "https://test.example.com",
        description: "Sandbox",
        variables: [],
      },
    ]);
  });

  it("security is OR of ANDs, schemes are what a request can carry", async () => {
    const { security, schemes } = await apiWith(`security:
  - a: []
  - a: []
    b: []
components:
  securitySchemes:
    a: { type: http, scheme: bearer, x-name: token }
    b: { type: apiKey, in: header, name: X-Key }
    c: { type: http, scheme: basic }
    d: { type: openIdConnect, openIdConnectUrl: https://example.com }
`);
    expect(security).toEqual([["a"], ["a", "b"]]);
    expect([...schemes.values()]).toMatchObject([
      { key: "a", kind: "bearer", name: "token" },
      { key: "b", kind: "apiKey", in: "header", header: "X-Key" },
      { key: "c", kind: "basic" },
      { key: "d", kind: "bearer" },
    ]);
  });

  it("tags name resources, the root may unwrap", async () => {
    const { tags, unwrap } = await apiWith(`x-unwrap: data
tags:
  - { name: Pets, description: All of them., x-resource: pets.all }
`);
    expect(unwrap).toBe("data");
    expect(tags.get("Pets")).toEqual({
      name: "Pets",
      description: "All of them.",
      resource: ["pets", "all"],
    });
  });
});
