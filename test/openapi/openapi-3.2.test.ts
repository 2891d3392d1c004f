import { expect, it } from "vitest";
import { readDocument } from "../../generator/openapi/read-document.js";
import { memoryReader } from "../source/memory-reader.js";

it("3.2: its own name, tags in trees, servers with names, shared media types, cookies, a whole query", async () => {
  const text = `openapi: 3.2.0
$self: https://example.com/api
info: { title: T, version: "1" }
servers: [{ url: "https://example.com", name: production }]
tags:
  - { name: pets, summary: Pets, kind: nav }
  - { name: cats, parent: pets, description: Only cats }
paths:
  /a:
    get:
      parameters:
        - { name: session, in: cookie, style: cookie, schema: { type: array, items: { type: string } } }
        - name: q
          in: querystring
          content: { application/x-www-form-urlencoded: { schema: { type: object } } }
      responses:
        "200":
          content: { application/json: { $ref: "#/components/mediaTypes/Pets" } }
components:
  mediaTypes:
    Pets: { schema: { type: array }, examples: { one: { dataValue: [] } } }
  schemas:
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Other" }]
      discriminator: { propertyName: kind, defaultMapping: Other }
    Other: { properties: { kind: { type: string } } }
  securitySchemes:
    device:
      type: oauth2
      deprecated: true
      flows:
        deviceAuthorization:
          deviceAuthorizationUrl: https://example.com/d
          tokenUrl: https://example.com/t
          scopes: {}
`;
  const [value, diagnostics] = await readDocument(
    memoryReader({ "api.yaml": text }),
    "api.yaml",
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const document = value?.document;
  expect(document).toMatchObject({
    self: "https://example.com/api",
    servers: [{ name: "production" }],
    tags: [
      { name: "pets", summary: "Pets", description: "Pets", kind: "nav" },
      { name: "cats", parent: "pets", description: "Only cats" },
    ],
  });
  const [operation] = document?.paths[0]?.operations ?? [];
  expect(operation?.parameters).toMatchObject([
    { in: "cookie", style: "cookie", explode: true },
    { in: "querystring", content: "application/x-www-form-urlencoded" },
  ]);
  expect(operation?.responses[0]?.content[0]).toMatchObject({
    mediaType: "application/json",
    schema: { key: "/components/mediaTypes/Pets/schema" },
    examples: [[]],
  });
  expect(
    document?.schemas.get("/components/schemas/Pet")?.schema.discriminator
      ?.defaultMapping,
  ).toBe("/components/schemas/Other");
  expect(document?.securitySchemes.get("device")).toMatchObject({
    deprecated: true,
    kind: {
      flows: [{ deviceAuthorizationUrl: "https://example.com/d" }],
    },
  });
});
