import { expect, it } from "vitest";
import { withPaths, withRoot } from "../bad-inputs/bad-input.js";
import { operationOf, planOf, told } from "./plan-of.js";
import { sayMembers } from "./say-type.js";

interface Row {
  readonly given: string;
  /** What the constructor takes. */
  readonly want: string;
  /** What the runtime knows. */
  readonly data: object;
  readonly codes?: readonly string[];
}

const region = "variables: { region: { default: eu, enum: [eu, us] } }";

it.each<[string, Row]>([
  [
    "an enum",
    {
      given: `  - { url: "https://{region}.example.com", ${region} }\n`,
      want: '{ region?: "eu" | "us" | undefined }',
      data: {
        baseURL: "https://{region}.example.com",
        variables: { region: { option: "region", default: "eu" } },
      },
    },
  ],
  [
    "any text, under a name that code can have",
    {
      given: `  - { url: "https://a.example.com:{port-no}", variables: { port-no: { default: "443" } } }\n`,
      want: "{ portNo?: string | undefined }",
      data: {
        variables: { "port-no": { option: "portNo", default: "443" } },
      },
    },
  ],
  [
    "the same variable of two servers is one option",
    {
      given: `  - { url: "https://{region}.a.example.com", x-name: live, ${region} }
  - { url: "https://{region}.b.example.com", x-name: test, variables: { region: { default: us, enum: [us, ca] } } }
`,
      want: '{ environment?: "live" | "test" | undefined; region?: "eu" | "us" | "ca" | undefined }',
      data: {
        environments: {
          live: "https://{region}.a.example.com",
          test: "https://{region2}.b.example.com",
        },
        variables: {
          region: { option: "region", default: "eu" },
          region2: { option: "region", default: "us" },
        },
      },
    },
  ],
  [
    "`environment` is a name like any other where there is one server",
    {
      given: `  - { url: "https://{environment}.example.com", variables: { environment: { default: live } } }\n`,
      want: "{ environment?: string | undefined }",
      data: {
        variables: { environment: { option: "environment", default: "live" } },
      },
    },
  ],
  [
    "an option of every client keeps its name",
    {
      given: `  - { url: "https://example.com/{timeout}", variables: { timeout: { default: v1 } } }\n`,
      want: "{ serverTimeout?: string | undefined }",
      data: {
        variables: { timeout: { option: "serverTimeout", default: "v1" } },
      },
    },
  ],
  [
    "a scheme that is a variable is as good as one that is not",
    {
      given: `  - { url: "{scheme}://example.com", variables: { scheme: { default: https, enum: [https, http] } } }\n`,
      want: '{ scheme?: "https" | "http" | undefined }',
      data: { baseURL: "{scheme}://example.com" },
    },
  ],
  [
    "a placeholder is no default",
    {
      given: `  - { url: "https://{domain}", variables: { domain: { default: "{your-domain}" } } }\n`,
      want: "{ domain: string }",
      data: { variables: { domain: { option: "domain" } } },
    },
  ],
  [
    "which nobody needs whose environment it isn't",
    {
      given: `  - { url: "https://example.com", x-name: live }
  - { url: "https://{domain}", x-name: test, variables: { domain: { default: "{your-domain}" } } }
`,
      want: '{ environment?: "live" | "test" | undefined; domain?: string | undefined }',
      data: { variables: { domain: { option: "domain" } } },
    },
  ],
  [
    "a relative server stays relative",
    {
      given: `  - { url: "/{version}", variables: { version: { default: v1 } } }\n`,
      want: "{ version?: string | undefined; baseURL: string }",
      data: {},
      codes: ["server-relative"],
    },
  ],
])("%s", async (_name, { given, want, data, codes = [] }) => {
  const planned = await planOf(withRoot(`servers:\n${given}`));
  const { client } = planned.plan;
  expect(sayMembers(client.options.members, planned.plan)).toBe(want);
  expect(client.description).toMatchObject(data);
  expect(told(planned).map(([code]) => code)).toEqual(codes);
});

it("what a caller must say is required", async () => {
  const planned = await planOf(`swagger: "2.0"
info: { title: T, version: "1" }
x-ms-parameterized-host: { hostTemplate: "{vault}.example.com" }
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
`);
  const { client } = planned.plan;
  expect(sayMembers(client.options.members, planned.plan)).toBe(
    "{ vault: string }",
  );
  expect(client.description).toMatchObject({
    baseURL: "https://{vault}.example.com",
    variables: { vault: { option: "vault" } },
  });
});

it("an operation's own server has variables too", async () => {
  const planned = await planOf(
    withPaths(`  /a:
    get:
      servers: [{ url: "https://{region}.files.example.com", ${region} }]
      responses: { "200": { description: ok } }
servers: [{ url: "https://{region}.example.com", ${region} }]
`),
  );
  expect(operationOf(planned).request.data).toMatchObject({
    baseURL: "https://{region}.files.example.com",
  });
  expect(planned.plan.client.description["variables"]).toEqual({
    region: { option: "region", default: "eu" },
  });
});
