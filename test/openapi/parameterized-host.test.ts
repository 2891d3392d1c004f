import { expect, it } from "vitest";
import { readDocument } from "../../generator/openapi/read-document.js";
import type { Server } from "../../generator/openapi/document/server.js";
import { memoryReader } from "../source/memory-reader.js";

async function serversOf(members: string): Promise<readonly Server[]> {
  const text = `swagger: "2.0"
info: { title: T, version: "1" }
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
${members}`;
  const reader = memoryReader({ "api.yaml": text, "common.yaml": common });
  const [description, diagnostics] = await readDocument(reader, "api.yaml");
  expect(diagnostics).toEqual([]);
  return description?.document.servers ?? [];
}

const common = `parameters:
  Endpoint: { name: endpoint, in: path, required: true, type: string, description: Where it is. }
`;

const vault = `  parameters:
    - { name: vault, in: path, required: true, type: string, x-ms-skip-url-encoding: true }
    - { $ref: "#/parameters/Suffix" }
parameters:
  Suffix: { name: suffix, in: path, required: true, type: string, default: net, enum: [net, cn] }
`;

it.each<[string, { given: string; want: object[] }]>([
  [
    "a whole endpoint, described elsewhere",
    {
      given: `host: ignored.example.com
x-ms-parameterized-host:
  hostTemplate: "{endpoint}"
  useSchemePrefix: false
  parameters: [{ $ref: "common.yaml#/parameters/Endpoint" }]
`,
      want: [
        {
          url: "{endpoint}",
          variables: [
            { name: "endpoint", enum: [], description: "Where it is." },
          ],
        },
      ],
    },
  ],
  [
    "parts of a host",
    {
      given: `basePath: v1/
x-ms-parameterized-host:
  hostTemplate: "{vault}.example.{suffix}"
${vault}`,
      want: [
        {
          url: "https://{vault}.example.{suffix}/v1",
          variables: [
            { name: "vault", enum: [] },
            { name: "suffix", default: "net", enum: ["net", "cn"] },
          ],
        },
      ],
    },
  ],
  [
    "the document's scheme",
    {
      given: `schemes: [http]
x-ms-parameterized-host:
  hostTemplate: "{vault}"
${vault}`,
      want: [
        { url: "http://{vault}", variables: [{ name: "vault", enum: [] }] },
      ],
    },
  ],
  [
    "a parameter that nobody describes",
    {
      given: `x-ms-parameterized-host: { hostTemplate: "{a}.{a}" }
`,
      want: [{ url: "https://{a}.{a}", variables: [{ name: "a", enum: [] }] }],
    },
  ],
  [
    "no template",
    {
      given: `host: a.example.com\nx-ms-parameterized-host: {}\n`,
      want: [{ url: "https://a.example.com" }],
    },
  ],
])("x-ms-parameterized-host: %s", async (_name, { given, want }) => {
  expect(await serversOf(given)).toMatchObject(want);
});
