import { describe, expect, it } from "vitest";
import type { ApiDocument } from "../../generator/openapi/document/document.js";
import type { OperationObject } from "../../generator/openapi/document/operation.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import { memoryReader } from "../source/memory-reader.js";

async function read(
  members: string,
  head = 'swagger: "2.0"',
): Promise<ApiDocument> {
  const text = `${head}\ninfo: { title: T, version: "1" }\n${members}`;
  const [value, diagnostics] = await readDocument(
    memoryReader({ "api.yaml": text }),
    "api.yaml",
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  if (value === undefined) throw new Error("nothing was read");
  return value.document;
}

async function operationOf(members: string): Promise<OperationObject> {
  const document = await read(members);
  const [operation] = document.paths[0]?.operations ?? [];
  if (operation === undefined) throw new Error("no operation");
  return operation;
}

const ok = `responses: { 200: { description: ok } }`;

it.each(['swagger: "2.0"', "swagger: 2.0", "swagger: '2.0'"])(
  "%s",
  async (head) => {
    const document = await read(
      `host: api.example.com
basePath: /v1
schemes: [http, https]
paths: { /a: { get: { ${ok} } } }
`,
      head,
    );
    expect(document.servers.map(({ url }) => url)).toEqual([
      "https://api.example.com/v1",
      "http://api.example.com/v1",
    ]);
    expect(document.servers[0]?.place.pointer).toBe("/host");
  },
);

it("definitions keep their own pointers, and those of their parts", async () => {
  const document = await read(`paths:
  /a:
    get:
      responses:
        200: { description: ok, schema: { $ref: "#/definitions/Pet" } }
        404: { $ref: "#/responses/Missing" }
definitions:
  Pet:
    properties:
      tag: { type: string, x-nullable: true }
      other: { $ref: "#/definitions/Pet/properties/tag" }
responses:
  Missing: { description: gone, schema: { type: object } }
`);
  expect(
    [...document.schemas].map(([key, { component }]) => [key, component]),
  ).toEqual([
    ["/definitions/Pet", true],
    ["/definitions/Pet/properties/tag", false],
  ]);
  expect(
    document.schemas.get("/definitions/Pet/properties/tag")?.schema.types,
  ).toEqual(["string", "null"]);
  const [found, missing] = document.paths[0]?.operations[0]?.responses ?? [];
  expect(found?.content[0]).toMatchObject({
    mediaType: "application/json",
    schema: { ref: "/definitions/Pet" },
  });
  const inline = missing?.content[0]?.schema;
  expect(inline?.key).toBe("/responses/Missing/schema");
  expect(inline?.place.position()).toEqual({ line: 15, column: 41 });
});

describe("bodies", () => {
  it("of one parameter, in each media type that is consumed", async () => {
    const { parameters, requestBody } = await operationOf(`consumes: [text/csv]
paths:
  /a:
    post:
      consumes: [application/json, application/xml]
      parameters:
        - { name: limit, in: query, type: integer }
        - $ref: "#/parameters/Body"
      ${ok}
parameters:
  Body: { name: body, in: body, required: true, description: d, schema: { type: object } }
`);
    expect(parameters.map(({ name }) => name)).toEqual(["limit"]);
    expect(parameters[0]?.schema).toMatchObject({
      key: "/paths/~1a/post/parameters/0/schema",
      types: ["integer"],
    });
    expect(requestBody).toMatchObject({ required: true, description: "d" });
    expect(
      requestBody?.content.map(({ mediaType, schema }) => [
        mediaType,
        schema?.key,
      ]),
    ).toEqual([
      ["application/json", "/parameters/Body/schema"],
      ["application/xml", "/parameters/Body/schema"],
    ]);
  });

  it("of form fields, some of them shared, some of the path item", async () => {
    const { parameters, requestBody } = await operationOf(`paths:
  /a:
    parameters:
      - { name: id, in: formData, type: string }
      - { name: id, in: query, type: string }
    post:
      parameters:
        - { name: tags, in: formData, type: array, items: { type: string }, collectionFormat: pipes, required: true }
        - $ref: "#/parameters/Limit"
      ${ok}
parameters:
  Limit: { name: limit, in: formData, type: integer, description: d }
`);
    expect(parameters.map(({ name, in: place }) => [place, name])).toEqual([
      ["query", "id"],
    ]);
    const [media, second] = requestBody?.content ?? [];
    expect(second).toBeUndefined();
    expect(media?.mediaType).toBe("application/x-www-form-urlencoded");
    expect(media?.encoding.get("tags")).toMatchObject({
      style: "pipeDelimited",
      explode: false,
    });
    expect(media?.schema).toMatchObject({
      key: "/paths/~1a/post/parameters",
      types: ["object"],
      required: ["tags"],
    });
    expect(
      [...(media?.schema?.properties ?? [])].map(([name, schema]) => [
        name,
        schema.key,
        schema.types,
      ]),
    ).toEqual([
      ["id", "/paths/~1a/parameters/0", ["string"]],
      ["tags", "/paths/~1a/post/parameters/0", ["array"]],
      ["limit", "/parameters/Limit", ["integer"]],
    ]);
    expect(media?.schema?.properties.get("limit")?.description).toBe("d");
  });

  it("with a file are multipart, and files are bytes in responses too", async () => {
    const { requestBody, responses } =
      await operationOf(`produces: [application/json]
paths:
  /a:
    post:
      parameters: [{ name: file, in: formData, type: file, required: true }]
      responses: { 200: { description: ok, schema: { type: file } } }
`);
    const [media] = requestBody?.content ?? [];
    expect(media?.mediaType).toBe("multipart/form-data");
    const bytes = { types: ["string"], format: "binary" };
    expect(media?.schema?.properties.get("file")).toMatchObject(bytes);
    expect(responses[0]?.content[0]).toMatchObject({
      mediaType: "application/octet-stream",
      schema: bytes,
    });
  });
});

it("responses: an example of each media type, headers with schemas", async () => {
  const { responses } =
    await operationOf(`produces: [application/json, text/plain]
paths:
  /a:
    get:
      responses:
        200:
          description: ok
          schema: { type: string }
          headers: { X-Total: { type: integer, description: d } }
          examples: { application/json: "a", text/plain: b }
`);
  const [response] = responses;
  expect(
    response?.content.map(({ mediaType, examples }) => [mediaType, examples]),
  ).toEqual([
    ["application/json", ["a"]],
    ["text/plain", ["b"]],
  ]);
  expect(response?.headers[0]).toMatchObject({
    name: "X-Total",
    description: "d",
    schema: { types: ["integer"] },
  });
});

it("security: each kind of scheme", async () => {
  const document = await read(`paths: { /a: { get: { ${ok} } } }
security: [{ basic: [] }, { key: [], oauth: [read] }]
securityDefinitions:
  basic: { type: basic }
  key: { type: apiKey, in: query, name: key }
  oauth:
    type: oauth2
    flow: accessCode
    authorizationUrl: https://example.com/a
    tokenUrl: https://example.com/t
    scopes: { read: r }
`);
  expect(document.security.map(({ schemes }) => schemes)).toEqual([
    ["basic"],
    ["key", "oauth"],
  ]);
  expect(
    [...document.securitySchemes.values()].map(({ kind }) => kind),
  ).toEqual([
    { type: "basic" },
    { type: "apiKey", in: "query", name: "key" },
    {
      type: "oauth2",
      flows: [
        {
          name: "authorizationCode",
          authorizationUrl: "https://example.com/a",
          tokenUrl: "https://example.com/t",
          scopes: ["read"],
        },
      ],
    },
  ]);
});

it("a discriminator's tags are the names of those that inherit, over any number of steps", async () => {
  const document = await read(`paths: { /a: { get: { ${ok} } } }
definitions:
  Fish:
    discriminator: kind
    required: [kind]
    properties: { kind: { type: string } }
  Shark: { x-ms-discriminator-value: shark, allOf: [{ $ref: "#/definitions/Fish" }] }
  Saw Shark: { allOf: [{ $ref: "#/definitions/Shark" }] }
`);
  const { discriminator } =
    document.schemas.get("/definitions/Fish")?.schema ?? {};
  expect(discriminator?.propertyName).toBe("kind");
  expect([...(discriminator?.mapping ?? [])]).toEqual([
    ["shark", "/definitions/Shark"],
    ["Saw Shark", "/definitions/Saw Shark"],
  ]);
});

it("several files: fragments of 2.0 are told by where they are asked for", async () => {
  const [value, diagnostics] = await readDocument(
    memoryReader({
      "api.yaml": `swagger: "2.0"
info: { title: T, version: "1" }
paths: { /a: { $ref: "paths.yaml#/a" } }
`,
      "paths.yaml": `a:
  put:
    parameters:
      - $ref: "parameters.yaml#/Pet"
      - $ref: "parameters.yaml#/Limit"
    responses: { 200: { $ref: "responses.yaml" } }
`,
      "parameters.yaml": `Pet: { name: pet, in: body, schema: { $ref: "pet.yaml" } }
Limit: { name: limit, in: query, type: array, items: { type: string } }
`,
      "responses.yaml": `description: ok
schema: { $ref: "pet.yaml" }
`,
      "pet.yaml": "type: object\n",
    }),
    "api.yaml",
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const [operation] = value?.document.paths[0]?.operations ?? [];
  expect(operation?.requestBody?.content[0]?.schema?.ref).toBe("pet.yaml#");
  expect(operation?.responses[0]?.content[0]?.schema?.ref).toBe("pet.yaml#");
  expect(operation?.parameters[0]).toMatchObject({
    style: "form",
    explode: false,
  });
});
