import {
  withPaths,
  withRoot,
  withSchemas,
} from "../../bad-inputs/bad-input.js";
import { document, edited, type Case } from "../tell.js";

const ok = '      responses: { "200": { description: ok } }\n';
const q = "{ name: q, in: query, schema: { type: string } }";
const list = (schema: string, parameters = ""): string =>
  withPaths(`  /pets:
    get:
      parameters: [${parameters}]
      responses:
        "200":
          description: ok
          content: { application/json: { schema: ${schema} } }
`);
const post = (schema: string, parameters = ""): string =>
  withPaths(`  /pets:
    post:
      parameters: [${parameters}]
      requestBody:
        content: { application/json: { schema: ${schema} } }
${ok}`);
const body = (members: string): string =>
  `{ type: object, properties: { ${members} } }`;
const paged = body(
  "pets: { type: array, items: { type: string } }, next_cursor: { type: string }",
);

/** What stands in the way of a package that reads well. */
export const planCases: Readonly<Record<string, Case>> = {
  "include-matches-nothing": document(
    withPaths(`  /pets:\n    get:\n      tags: [pets]\n${ok}`),
    {
      include: ["tag:pet"],
    },
  ),
  "exclude-matches-nothing": document(withPaths(`  /pets:\n    get:\n${ok}`), {
    exclude: ["GET /pest"],
  }),
  "x-unwrap-optional": document(
    withPaths(`  /pets/{id}:
    get:
      x-unwrap: data
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: ok
          content: { application/json: { schema: ${body("data: { type: string }")} } }
`),
  ),
  "name-taken": document(
    withSchemas(`    Foo_Bar: { type: object, properties: { a: { type: string } } }
    FooBar: { type: object, properties: { b: { type: string } } }
`),
  ),
  "params-shape-changed": edited(
    post(body("r: { type: string }"), q),
    post(body("r: { type: string }, q: { type: string }"), q),
  ),
  "params-body-changed": edited(
    post(body("r: { type: string }")),
    post("{ type: object, additionalProperties: { type: string } }"),
  ),
  "pattern-slow": document(
    withSchemas(`    Id: { type: string, pattern: "^id_(a+)+$", x-template-literal: true }
`),
  ),
  "value-kept": document(
    withPaths(`  /at:
    put:
      requestBody: { required: true, content: { text/plain: { schema: { type: string, format: date-time } } } }
${ok}`),
    { package: { dateTime: "Date" } },
  ),
  "params-group-clash": document(
    withPaths(`  /pets/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: string } }
        - { name: query, in: query, schema: { type: string } }
${ok}`),
  ),
  "media-type-ignored": document(
    withPaths(`  /pets:
    post:
      requestBody:
        content:
          application/json: { schema: ${body("name: { type: string }")} }
          "*/*": {}
${ok}`),
  ),
  "security-unsatisfiable": document(
    withRoot(
      "components: { securitySchemes: { cert: { type: mutualTLS }, token: { type: http, scheme: bearer } } }\nsecurity: [{ cert: [] }, { token: [] }]\n",
    ),
  ),
  "server-relative": document(withRoot("servers: [{ url: /v1 }]\n")),
  "server-unusable": document(
    withRoot("servers: [{ url: api.example.com/v1 }]\n"),
  ),
  "pagination-lost": edited(
    list(paged, "{ name: cursor, in: query, schema: { type: string } }"),
    list(paged),
  ),
  "list-lost": edited(
    list(body("pets: { type: array, items: { type: string } }")),
    list("{ type: string }"),
  ),
};
