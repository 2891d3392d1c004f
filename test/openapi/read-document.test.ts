import { describe, expect, it } from "vitest";
import type { ApiDocument } from "../../generator/openapi/document/document.js";
import type { SchemaObject } from "../../generator/openapi/document/schema.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import { withPaths, withSchemas } from "../bad-inputs/bad-input.js";
import { memoryReader } from "../source/memory-reader.js";

async function read(
  given: string | Readonly<Record<string, string>>,
): Promise<ApiDocument> {
  const files = typeof given === "string" ? { "api.yaml": given } : given;
  const entry = Object.keys(files)[0] ?? "";
  const [value, diagnostics] = await readDocument(memoryReader(files), entry);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  if (value === undefined) throw new Error("nothing was read");
  return value.document;
}

function schemaOf(document: ApiDocument, key: string): SchemaObject {
  const found = document.schemas.get(key)?.schema;
  if (found === undefined) throw new Error(`no schema ${key}`);
  return found;
}

const ok = `responses: { "200": { description: ok } }`;

describe("operations", () => {
  it("take their path's parameters, and replace them by name and location", async () => {
    const document = await read(
      withPaths(`  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
      - { name: limit, in: header, schema: { type: integer } }
    get:
      parameters:
        - { name: limit, in: query, required: true, schema: { type: number } }
      ${ok}
`),
    );
    const [operation] = document.paths[0]?.operations ?? [];
    expect(operation?.key).toBe("/paths/~1pets~1{id}/get");
    expect(
      operation?.parameters.map((one) => [
        one.in,
        one.name,
        one.required,
        one.schema.types,
        one.style,
        one.explode,
      ]),
    ).toEqual([
      ["path", "id", true, ["string"], "simple", false],
      ["query", "limit", true, ["number"], "form", true],
      ["header", "limit", false, ["integer"], "simple", false],
    ]);
  });

  it("are found behind references, in other files too, and keep their own keys", async () => {
    const document = await read({
      "api.yaml": withPaths(`  /a: { $ref: "paths/a.yaml" }
  /b: { get: { $ref: "paths/a.yaml#/get" } }
`),
      "paths/a.yaml": `get:
  responses:
    "200": { $ref: "../shared.yaml#/Ok" }
`,
      "shared.yaml": `Ok:
  description: ok
  content: { application/json: { schema: { $ref: "#/Pet" } } }
Pet: { type: object }
`,
    });
    const operations = document.paths.flatMap((path) => path.operations);
    expect(operations.map((one) => [one.key, one.method])).toEqual([
      ["/paths/~1a/get", "GET"],
      ["/paths/~1b/get", "GET"],
    ]);
    expect(operations[1]?.responses[0]?.content[0]?.schema?.ref).toBe(
      "shared.yaml#/Pet",
    );
    expect([...document.schemas.keys()]).toEqual(["shared.yaml#/Pet"]);
    expect(document.schemas.get("shared.yaml#/Pet")).toMatchObject({
      name: "Pet",
      component: false,
    });
  });

  it("say which security they need: none of their own, an empty list, alternatives", async () => {
    const document = await read(
      withPaths(`  /a:
    get: { ${ok} }
    put: { security: [], ${ok} }
    post: { security: [{}, { token: [], workspace: [] }], ${ok} }
components:
  securitySchemes:
    token: { type: http, scheme: Bearer }
    workspace: { type: apiKey, in: header, name: X-Workspace }
`),
    );
    const security = document.paths[0]?.operations.map((one) =>
      one.security?.map(({ schemes }) => schemes),
    );
    expect(security).toEqual([undefined, [], [[], ["token", "workspace"]]]);
    expect([...document.securitySchemes].map(([, one]) => one.kind)).toEqual([
      { type: "bearer" },
      { type: "apiKey", in: "header", name: "X-Workspace" },
    ]);
  });

  it("of 3.2: QUERY, additional methods, items of a stream", async () => {
    const document = await read(
      withPaths(`  /a:
    query:
      responses:
        "200":
          content: { text/event-stream: { itemSchema: { type: string } } }
    additionalOperations: { LINK: { ${ok} } }
`).replace("3.1.0", "3.2.0"),
    );
    const operations = document.paths[0]?.operations ?? [];
    expect(operations.map(({ key, method }) => [key, method])).toEqual([
      ["/paths/~1a/query", "QUERY"],
      ["/paths/~1a/additionalOperations/LINK", "LINK"],
    ]);
    expect(operations[0]?.responses[0]?.content[0]?.itemSchema?.types).toEqual([
      "string",
    ]);
  });
});

describe("schemas", () => {
  it("come in document order, then whatever is referred to", async () => {
    const document = await read(
      withSchemas(`    B:
      properties:
        c: { $ref: "#/components/schemas/A/properties/a~1b" }
    A:
      properties:
        "a/b": { type: string }
`),
    );
    expect([...document.schemas.keys()]).toEqual([
      "/components/schemas/B",
      "/components/schemas/A",
      "/components/schemas/A/properties/a~1b",
    ]);
  });

  it("are found by anchor and by percent-encoded pointer", async () => {
    const document = await read(
      withSchemas(`    A: { $anchor: here, type: string }
    "Ü b": { $ref: "#here" }
    C: { $ref: "#/components/schemas/%C3%9C%20b" }
`),
    );
    expect(schemaOf(document, "/components/schemas/Ü b").ref).toBe(
      "/components/schemas/A",
    );
    expect(schemaOf(document, "/components/schemas/C").ref).toBe(
      "/components/schemas/Ü b",
    );
  });

  it("recur through properties, items and alternatives", async () => {
    const document = await read(
      withSchemas(`    Tree:
      properties:
        children: { type: array, items: { $ref: "#/components/schemas/Tree" } }
        next: { oneOf: [{ $ref: "#/components/schemas/Tree" }, { type: "null" }] }
`),
    );
    expect(document.schemas.size).toBe(1);
  });

  it("of 3.0 are read as 3.1 has them, and their places stay true", async () => {
    const document = await read(
      withSchemas(
        `    A: { type: string, nullable: true, example: x }
    B: { nullable: true, allOf: [{ $ref: "#/components/schemas/A" }] }
`,
        "3.0.3",
      ),
    );
    expect(schemaOf(document, "/components/schemas/A")).toMatchObject({
      types: ["string", "null"],
      examples: ["x"],
    });
    const [inner, nothing] =
      schemaOf(document, "/components/schemas/B").anyOf ?? [];
    expect(inner?.key).toBe("/components/schemas/B/anyOf/0");
    expect(inner?.place.pointer).toBe("/components/schemas/B");
    expect(inner?.allOf?.[0]?.key).toBe("/components/schemas/B/allOf/0");
    expect(inner?.allOf?.[0]?.place.position()).toEqual({
      line: 7,
      column: 34,
    });
    expect(nothing?.types).toEqual(["null"]);
  });

  it("may have properties of any name, and data that looks like references", async () => {
    const document = await read(
      withSchemas(`    A:
      properties:
        $ref: { type: string }
        __proto__: { type: integer }
        constructor: { type: boolean }
        properties: { enum: [{ $ref: no.yaml }] }
      example: { $ref: no.yaml }
      default: { $ref: no.yaml }
      x-any: { $ref: no.yaml }
`).replace("3.1.0", "3.0.0"),
    );
    const { properties } = schemaOf(document, "/components/schemas/A");
    expect([...properties.keys()]).toEqual([
      "$ref",
      "__proto__",
      "constructor",
      "properties",
    ]);
    expect(properties.get("__proto__")?.types).toEqual(["integer"]);
  });

  it("know the discriminator's targets by name and by reference", async () => {
    const document = await read(
      withSchemas(`    A:
      oneOf: [{ $ref: "#/components/schemas/B" }]
      discriminator:
        propertyName: kind
        mapping: { b: B, c: "#/components/schemas/B" }
    B: { properties: { kind: { type: string } } }
`),
    );
    const { discriminator } = schemaOf(document, "/components/schemas/A");
    expect([...(discriminator?.mapping ?? [])]).toEqual([
      ["b", "/components/schemas/B"],
      ["c", "/components/schemas/B"],
    ]);
  });
});

it("with errors there is still a document, in which nothing dangles", async () => {
  const files = {
    "api.yaml": withSchemas(
      `    A: { $ref: "#/components/schemas/No" }\n    B: { type: string }\n`,
    ),
  };
  const [value, diagnostics] = await readDocument(
    memoryReader(files),
    "api.yaml",
  );
  expect(diagnostics).toHaveLength(1);
  expect(
    [...(value?.document.schemas.values() ?? [])].map(({ schema }) => [
      schema.ref,
      schema.types,
    ]),
  ).toEqual([
    [undefined, undefined],
    [undefined, ["string"]],
  ]);
});
