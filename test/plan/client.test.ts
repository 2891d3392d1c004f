import { describe, expect, it } from "vitest";
import { withPaths, withRoot } from "../bad-inputs/bad-input.js";
import { planOf, told } from "./plan-of.js";
import { sayMembers } from "./say-type.js";

const schemes = (text: string, security: string): string =>
  withRoot(`security: ${security}
servers: [{ url: https://api.example.com }]
components:
  securitySchemes:
${text}`);

const bearer = (key: string, more = ""): string =>
  `    ${key}: { type: http, scheme: bearer${more} }\n`;
const apiKey = (key: string, place: string, name: string): string =>
  `    ${key}: { type: apiKey, in: ${place}, name: ${name} }\n`;
const basic = "    login: { type: http, scheme: basic }\n";

const table: Readonly<
  Record<
    string,
    {
      readonly given: string;
      readonly want: string;
      /** Each alternative with its name. */
      readonly or?: readonly string[];
      readonly codes?: readonly string[];
    }
  >
> = {
  "no security": {
    given: withRoot("servers: [{ url: https://a.example.com }]\n"),
    want: "{}",
  },
  "a token": {
    given: schemes(bearer("auth"), "[{ auth: [] }]"),
    want: "{ token: CredentialSource }",
  },
  "an API key": {
    given: schemes(apiKey("key", "header", "X-Key"), "[{ key: [] }]"),
    want: "{ apiKey: CredentialSource }",
  },
  basic: {
    given: schemes(basic, "[{ login: [] }]"),
    want: "{ username: CredentialSource; password: CredentialSource }",
  },
  "OAuth is a token": {
    given: schemes(
      "    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example.com, scopes: {} } } }\n",
      "[{ oauth: [] }]",
    ),
    want: "{ token: CredentialSource }",
  },
  "x-name": {
    given: schemes(bearer("auth", ", x-name: secret"), "[{ auth: [] }]"),
    want: "{ secret: CredentialSource }",
  },
  optional: {
    given: schemes(bearer("auth"), "[{ auth: [] }, {}]"),
    want: "{ token?: CredentialSource | undefined }",
  },
  "only some operations need it": {
    given: schemes(bearer("auth"), "[]"),
    want: "{ token?: CredentialSource | undefined }",
  },
  "both at once": {
    given: schemes(
      bearer("auth") + apiKey("team", "header", "X-Team"),
      "[{ auth: [], team: [] }]",
    ),
    want: "{ token: CredentialSource; apiKey: CredentialSource }",
  },
  "one or the other": {
    given: schemes(
      bearer("auth") + apiKey("key", "header", "X-Key"),
      "[{ auth: [] }, { key: [] }]",
    ),
    want: "{}",
    or: [
      "TTokenOptions { token: CredentialSource }",
      "TApiKeyOptions { apiKey: CredentialSource }",
    ],
  },
  "Seam: a token, or another with the workspace": {
    given: schemes(
      bearer("api_key") +
        bearer("pat") +
        "    workspace: { type: apiKey, in: header, name: seam-workspace, x-name: workspaceId }\n",
      "[{ api_key: [] }, { pat: [], workspace: [] }]",
    ),
    want: "{}",
    or: [
      "TTokenOptions { token: CredentialSource }",
      "TTokenAndWorkspaceIdOptions { token: CredentialSource; workspaceId: CredentialSource }",
    ],
  },
  "twins that are sent the same way are one": {
    given: schemes(bearer("a") + bearer("b"), "[{ a: [] }, { b: [] }]"),
    want: "{ token: CredentialSource }",
  },
  "twins that are needed together are two": {
    given: schemes(
      bearer("first") + bearer("second_one"),
      "[{ first: [], second_one: [] }]",
    ),
    want: "{ first: CredentialSource; secondOne: CredentialSource }",
  },
  "keys in two places are two": {
    given: schemes(
      apiKey("in_header", "header", "X-Key") +
        apiKey("in_query", "query", "key"),
      "[{ in_header: [] }, { in_query: [] }]",
    ),
    want: "{}",
    or: [
      "TInHeaderOptions { inHeader: CredentialSource }",
      "TInQueryOptions { inQuery: CredentialSource }",
    ],
  },
  "what cannot be sent is left out": {
    given: schemes(
      `${bearer("auth")}    cert: { type: mutualTLS }\n`,
      "[{ cert: [] }, { auth: [] }]",
    ),
    want: "{ token: CredentialSource }",
    codes: ["security-scheme-unsaid", "security-unsatisfiable"],
  },
  "no server": { given: withRoot(""), want: "{ baseURL: string }" },
  "a relative server": {
    given: withRoot("servers: [{ url: /v1 }]\n"),
    want: "{ baseURL: string }",
    codes: ["server-relative"],
  },
  "a relative server beside a whole one": {
    given: withRoot(
      "servers: [{ url: /v1 }, { url: https://a.example.com }]\n",
    ),
    want: "{}",
    codes: ["server-relative"],
  },
  "servers that nothing can be sent to": {
    given: withRoot(
      "servers: [{ url: wss://a.example.com }, { url: api.example.com/v1 }, { url: //api.example.com }, { url: localhost:80 }]\n",
    ),
    want: "{ baseURL: string }",
    codes: [
      "server-unusable",
      "server-unusable",
      "server-unusable",
      "server-unusable",
    ],
  },
  "a server for each operation": {
    given: withPaths(`  /a:
    servers: [{ url: https://a.example.com }]
    get: { responses: { "200": { description: ok } } }
    put: { responses: { "200": { description: ok } } }
`),
    want: "{}",
  },
  "a server for some operations": {
    given: withPaths(`  /a:
    get: { servers: [{ url: https://a.example.com }], responses: { "200": { description: ok } } }
    put: { responses: { "200": { description: ok } } }
`),
    want: "{ baseURL: string }",
  },
  "an operation's server that nothing can be sent to": {
    given: withPaths(`  /a:
    servers: [{ url: wss://a.example.com }]
    get: { responses: { "200": { description: ok } } }
    put: { responses: { "200": { description: ok } } }
`),
    want: "{ baseURL: string }",
    codes: ["server-unusable"],
  },
};

describe("options of the client", () => {
  it.each(Object.entries(table))(
    "%s",
    async (_, { given, want, or = [], codes = [] }) => {
      const planned = await planOf(given);
      const { plan } = planned;
      const { members, alternatives } = plan.client.options;
      expect(sayMembers(members, plan)).toBe(want);
      expect(
        alternatives.map(
          ({ symbol, members: own }) =>
            `${plan.symbols.get(symbol)?.export ?? "?"} ${sayMembers(own, plan)}`,
        ),
      ).toEqual(or);
      expect(
        told(planned)
          .map(([code]) => code)
          .sort(),
      ).toEqual(codes);
    },
  );
});

const environments: Readonly<
  Record<
    string,
    {
      readonly given: string;
      readonly want: Readonly<Record<string, string>> | undefined;
    }
  >
> = {
  "one server is none": {
    given: "  - url: https://a.example.com\n",
    want: undefined,
  },
  names: {
    given:
      "  - { url: https://a.example.com, x-name: production }\n  - { url: https://b.example.com, x-name: eu_west }\n",
    want: {
      production: "https://a.example.com",
      eu_west: "https://b.example.com",
    },
  },
  descriptions: {
    given:
      "  - { url: https://a.example.com, description: Production (live data) }\n  - { url: https://b.example.com, description: 'Staging server. Empty.' }\n",
    want: {
      production: "https://a.example.com",
      staging: "https://b.example.com",
    },
  },
  "descriptions with what is around a name": {
    given:
      "  - { url: https://a.example.com, description: The US API server - live }\n  - { url: https://b.example.com, description: Our Europe environment }\n  - { url: https://c.example.com, description: Server }\n  - { url: https://d.example.com, description: This one is there for whoever wants it }\n",
    want: {
      us: "https://a.example.com",
      europe: "https://b.example.com",
      server: "https://c.example.com",
      dExampleCom: "https://d.example.com",
    },
  },
  "relative ones, by their paths": {
    given: "  - url: /v1\n  - url: /v2/beta\n",
    want: { v1: "/v1", v2Beta: "/v2/beta" },
  },
  "relative ones are none beside a whole one": {
    given: "  - url: /v1\n  - url: https://a.example.com\n",
    want: undefined,
  },
  hosts: {
    given:
      "  - url: https://a.example.com/v1\n  - url: https://b.example.com:8080/v1\n",
    want: {
      aExampleCom: "https://a.example.com/v1",
      bExampleCom8080: "https://b.example.com:8080/v1",
    },
  },
  "one host, twice": {
    given:
      "  - url: https://localhost:80/v1\n  - url: http://localhost:80/v1\n",
    want: {
      localhost80: "https://localhost:80/v1",
      localhost80Http: "http://localhost:80/v1",
    },
  },
  "two of one name": {
    given:
      "  - { url: https://a.example.com, description: Live }\n  - { url: https://b.example.com, description: live }\n",
    want: { live: "https://a.example.com", live2: "https://b.example.com" },
  },
};

describe("environments", () => {
  it.each(Object.entries(environments))("%s", async (_, { given, want }) => {
    const { plan } = await planOf(withRoot(`servers:\n${given}`));
    expect(plan.client.description["environments"]).toEqual(want);
    const option = plan.client.options.members.find(
      ({ name }) => name === "environment",
    );
    expect(option?.type).toEqual(
      want && {
        kind: "union",
        members: [
          ...Object.keys(want).map((value) => ({ kind: "literal", value })),
          { kind: "keyword", name: "undefined" },
        ],
      },
    );
  });
});

describe("x-client-option", () => {
  const document = (parameters: string): string => `openapi: 3.1.0
info: { title: Pets API, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /pets/{team}:
    parameters:
      - { name: team, in: path, required: true, x-client-option: true, schema: { type: string } }
    get:
      parameters: [${parameters}]
      responses: { "200": { description: ok, headers: { X-Trace-Id: {}, X-Request-Id: {} } } }
`;

  it("moves a parameter into the constructor, and leaves it in params", async () => {
    const { plan } = await planOf(
      document(
        "{ name: X-Account, in: header, x-client-option: true, x-name: account, schema: { enum: [a, b] } }, { name: page_size, in: query, x-client-option: true, schema: { type: integer } }",
      ),
    );
    expect(sayMembers(plan.client.options.members, plan)).toBe(
      "{ team: string; account?: GetPetAccount | undefined; pageSize?: number | undefined }",
    );
    const [operation] = plan.resources.flatMap(({ operations }) => operations);
    expect(sayMembers(operation?.params.members ?? [], plan)).toBe(
      "{ team?: string | undefined; account?: GetPetAccount | undefined; page_size?: number | undefined }",
    );
    expect(operation?.request.data["parameters"]).toEqual([
      { name: "team", in: "path", option: "team" },
      { name: "X-Account", in: "header", member: "account", option: "account" },
      { name: "page_size", in: "query", option: "pageSize" },
    ]);
  });

  it("the class is called after the title, and knows its request ids", async () => {
    const { plan } = await planOf(document(""));
    expect(plan.symbols.get("/info/title")).toEqual({
      file: "src/pets.ts",
      export: "Pets",
      value: true,
    });
    expect(plan.client.description).toEqual({
      name: "Pets",
      baseURL: "https://api.example.com",
      requestIdHeaders: ["x-trace-id"],
    });
  });
});
