import { expect, it } from "vitest";
import { readDocument } from "../../generator/openapi/read-document.js";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { memoryReader } from "../source/memory-reader.js";

/** The `ref` of each component schema; what is said about the document as text. */
async function refsOf(
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string | undefined>>> {
  const entry = Object.keys(files)[0] ?? "";
  const [value, diagnostics] = await readDocument(memoryReader(files), entry);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const schemas = [...(value?.document.schemas.values() ?? [])];
  return Object.fromEntries(
    schemas
      .filter(({ component }) => component)
      .map(({ name, schema }) => [name, (schema.items ?? schema).ref]),
  );
}

const here = "/components/schemas/";

// The schemas of one document, and where A leads.
it.each<[name: string, schemas: string, target: string]>([
  [
    "an $id by its absolute URI",
    `    A: { $ref: "https://example.com/b" }
    B: { $id: "https://example.com/b", type: string }
`,
    `${here}B`,
  ],
  [
    "an $id relative to that of the schema around the reference",
    `    A: { $id: "https://example.com/x/a.json", items: { $ref: b.json } }
    B: { $id: "https://example.com/x/b.json", type: string }
`,
    `${here}B`,
  ],
  [
    "an $id that is relative itself, and one with an empty fragment",
    `    A: { $ref: "User#" }
    B: { $id: User, type: string }
`,
    `${here}B`,
  ],
  [
    "a $ref beside its own $id",
    `    A: { $id: "https://example.com/x/a", $ref: "../y/b" }
    B: { $id: "https://example.com/y/b", type: string }
`,
    `${here}B`,
  ],
  [
    "a urn",
    `    A: { $ref: "urn:uuid:deadbeef-1234-0000-0000-4321feebdaed#/$defs/c" }
    B:
      $id: "urn:uuid:deadbeef-1234-0000-0000-4321feebdaed"
      $defs: { c: { type: string } }
`,
    `${here}B/$defs/c`,
  ],
  [
    "a pointer from the root of its resource",
    `    A:
      $id: "https://example.com/a"
      items: { $ref: "#/$defs/c" }
      $defs: { c: { type: string } }
`,
    `${here}A/$defs/c`,
  ],
  [
    "a pointer from the root of the document, in a schema with an $id",
    `    A: { $id: A, items: { $ref: "#/components/schemas/B" } }
    B: { type: string }
`,
    `${here}B`,
  ],
  [
    "an anchor of its own resource before one of another",
    `    B: { $id: b, $anchor: here, type: string }
    A:
      $id: a
      items: { $ref: "#here" }
      $defs: { c: { $anchor: here, type: string } }
`,
    `${here}A/$defs/c`,
  ],
  [
    "an anchor of another resource",
    `    A: { $ref: "https://example.com/b#here" }
    B:
      $id: "https://example.com/b"
      $defs: { c: { $anchor: here, type: string } }
`,
    `${here}B/$defs/c`,
  ],
  [
    "a $dynamicAnchor, by $ref",
    `    A: { $ref: "#here" }
    B: { $dynamicAnchor: here, type: string }
`,
    `${here}B`,
  ],
  [
    "the only $dynamicAnchor of a name, by $dynamicRef",
    `    A: { $dynamicAnchor: node, items: { $dynamicRef: "#node" } }
`,
    `${here}A`,
  ],
  [
    "a plain $anchor, by $dynamicRef",
    `    A: { $dynamicRef: "#here" }
    B: { $anchor: here, type: string }
`,
    `${here}B`,
  ],
  [
    "$defs, by a pointer with percent signs",
    `    A: { $ref: "#/components/schemas/B/%24defs/a%20b~1c" }
    B: { $defs: { "a b/c": { type: string } } }
`,
    `${here}B/$defs/a b~1c`,
  ],
  [
    "an $id among others that are data, or names",
    `    A: { $ref: "https://example.com/b" }
    C:
      enum: [{ $id: "https://example.com/b" }]
      default: { $id: "https://example.com/b" }
      x-any: { $id: "https://example.com/b" }
      properties:
        $id: { type: string }
        default: { $id: "https://example.com/b", type: string }
`,
    `${here}C/properties/default`,
  ],
])("%s", async (_, schemas, target) => {
  const refs = await refsOf({ "api.yaml": withSchemas(schemas) });
  expect(refs["A"]).toBe(target);
});

it("$self names a file; what it refers to is found by either name, and nothing is fetched", async () => {
  const refs = await refsOf({
    "api.yaml": withSchemas(
      `    A: { $ref: "https://example.com/api/pets.yaml#/components/schemas/Pet" }
    B: { $ref: "pets.yaml#/components/schemas/Pet" }
    C: { $ref: "https://example.com/api/openapi#/components/schemas/A" }
`,
      "3.2.0\n$self: https://example.com/api/openapi",
    ),
    "pets.yaml": withSchemas(
      "    Pet: { type: object }\n",
      "3.2.0\n$self: https://example.com/api/pets.yaml",
    ),
  });
  expect(refs).toMatchObject({
    A: "pets.yaml#/components/schemas/Pet",
    B: "pets.yaml#/components/schemas/Pet",
    C: "/components/schemas/A",
  });
});

it("path items, operations and parts of them are found in #/paths", async () => {
  const [value, diagnostics] = await readDocument(
    memoryReader({
      "api.yaml": `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      responses:
        "200": { description: ok, content: { application/json: { schema: { type: object } } } }
  /b/{id}: { $ref: "#/paths/~1a~1%7Bid%7D", summary: s }
  /c/{id}:
    parameters: [{ $ref: "#/paths/~1a~1{id}/parameters/0" }]
    put: { $ref: "#/paths/~1a~1%7Bid%7D/get" }
    post:
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                $ref: "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema"
                description: narrowed
                minProperties: 1
`,
    }),
    "api.yaml",
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const operations = value?.document.paths.flatMap((path) => path.operations);
  expect(operations?.map(({ key }) => key)).toEqual([
    "/paths/~1a~1{id}/get",
    "/paths/~1b~1{id}/get",
    "/paths/~1c~1{id}/put",
    "/paths/~1c~1{id}/post",
  ]);
  expect(operations?.[3]?.responses[0]?.content[0]?.schema).toMatchObject({
    ref: "/paths/~1a~1{id}/get/responses/200/content/application~1json/schema",
    description: "narrowed",
    minProperties: 1,
  });
});
