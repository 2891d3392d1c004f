import { expect, it } from "vitest";
import { withPaths } from "../bad-inputs/bad-input.js";
import { operationOf, planOf } from "./plan-of.js";

/** The runtime's data of the one operation of a document. */
async function dataOf(
  path: string,
  parameters: string,
): Promise<Readonly<Record<string, unknown>>> {
  const document = withPaths(`  ${JSON.stringify(path)}:
    get:
      parameters: [${parameters}]
      responses: { "200": { description: ok } }
`);
  return operationOf(await planOf(document)).request.data;
}

const id = "{ name: id, in: path, required: true, schema: { type: string } }";

it.each<[string, { path: string; parameters?: string; want: string[] }]>([
  ["plain", { path: "/pets", want: ["/pets"] }],
  [
    "a parameter",
    { path: "/pets/{id}", parameters: id, want: ["/pets/", "id"] },
  ],
  [
    "a parameter in a segment",
    {
      path: "/pets/{id}.json",
      parameters: id,
      want: ["/pets/", "id", ".json"],
    },
  ],
  [
    "two in a row",
    {
      path: "/{id}{x}",
      parameters: `${id}, ${id.replace("id", "x")}`,
      want: ["/", "id", "", "x"],
    },
  ],
  [
    "a query",
    { path: "/pets?a=b&c={id}", parameters: id, want: ["/pets?a=b&c=", "id"] },
  ],
  ["a fragment", { path: "/#Action=Run", want: ["/"] }],
  [
    "a fragment behind a parameter",
    { path: "/{id}#a", parameters: id, want: ["/", "id", ""] },
  ],
])("the path: %s", async (_name, { path, parameters = "", want }) => {
  expect(await dataOf(path, parameters)).toMatchObject({ path: want });
});

it.each<[string, { given: string; want: object[] | undefined }]>([
  ["a plain path parameter needs no row", { given: id, want: undefined }],
  [
    "one that may be empty does",
    {
      given: id.replace("type: string", "enum: ['', a]"),
      want: [{ name: "id", in: "path", empty: true }],
    },
  ],
  [
    "so does one that is empty",
    {
      given: id.replace("type: string", "const: ''"),
      want: [{ name: "id", in: "path", empty: true }],
    },
  ],
  [
    "so does one that is an object, whose style is no mistake",
    {
      given: id.replace(
        "type: string",
        "oneOf: [{ type: object }, { type: string }]",
      ),
      want: [{ name: "id", in: "path", style: "simple", write: "serialize" }],
    },
  ],
  [
    "the style `cookie` explodes unless told otherwise",
    {
      given: `${id}, { name: c, in: cookie, style: cookie, explode: false, schema: { type: string } }, { name: d, in: cookie, style: cookie, schema: { type: string } }`,
      want: [
        {
          name: "c",
          in: "cookie",
          style: "cookie",
          explode: false,
          write: "serialize",
        },
        { name: "d", in: "cookie", style: "cookie", write: "serialize" },
      ],
    },
  ],
  ...(
    [
      ["a list of texts", "{ type: array, items: { type: string } }", false],
      ["texts and numbers", "{ type: [string, number, 'null'] }", false],
      ["an object", "{ type: object }", true],
      [
        "perhaps an object",
        "{ oneOf: [{ type: object }, { type: string }] }",
        true,
      ],
      ["anything", "{}", true],
      [
        "a list of lists",
        "{ type: array, items: { type: array, items: {} } }",
        true,
      ],
    ] as const
  ).map(
    ([name, schema, isWritten]) =>
      [
        `only what may be an object needs more than the plain writer: ${name}`,
        {
          given: `${id}, { name: q, in: query, schema: ${schema} }`,
          want: [
            {
              name: "q",
              in: "query",
              ...(isWritten ? { write: "serialize" } : {}),
            },
          ],
        },
      ] satisfies [string, { given: string; want: object[] }],
  ),
  [
    "a query parameter that may be empty is like any other",
    {
      given: `${id}, { name: q, in: query, schema: { enum: ['', a] } }`,
      want: [{ name: "q", in: "query" }],
    },
  ],
  [
    "one that the path fixes is not asked for",
    {
      given: `${id}, { name: fixed, in: query, schema: { type: string } }`,
      want: undefined,
    },
  ],
])("parameters: %s", async (_name, { given, want }) => {
  const { parameters } = await dataOf("/pets/{id}?fixed=1", given);
  expect(parameters).toEqual(want);
});

it.each<
  [string, { given: [version: string, mediaType: string]; want: object }]
>([
  [
    "counts in a form",
    {
      given: ["3.1.0", "multipart/form-data"],
      want: {
        encode: "multipartBody",
        parts: { a: { style: "form", explode: false } },
      },
    },
  ],
  [
    "is ignored there in OpenAPI 3.0",
    {
      given: ["3.0.3", "multipart/form-data"],
      want: { encode: "multipartBody" },
    },
  ],
  [
    "but for a urlencoded form",
    {
      given: ["3.0.3", "application/x-www-form-urlencoded"],
      want: {
        encode: "formBody",
        parts: { a: { style: "form", explode: false } },
      },
    },
  ],
])(
  "the style of a part %s",
  async (_name, { given: [version, mediaType], want }) => {
    const document = withPaths(`  /a:
    post:
      requestBody:
        content:
          ${mediaType}:
            schema: { type: object, properties: { a: { type: array, items: { type: string } } } }
            encoding: { a: { style: form, explode: false } }
      responses: { "200": { description: ok } }
`).replace(/^openapi: .*$/m, `openapi: ${version}`);
    const { body } = operationOf(await planOf(document)).request.data;
    expect(body).toEqual({
      write: "writeBody",
      mediaType,
      from: "rest",
      ...want,
    });
  },
);
