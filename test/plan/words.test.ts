import { describe, expect, it } from "vitest";
import { memberName, typeName } from "../../generator/plan/names.js";
import { singular } from "../../generator/plan/nouns.js";
import {
  camelCase,
  constantCase,
  kebabCase,
  pascalCase,
} from "../../generator/plan/words.js";

const spellings: Readonly<
  Record<string, readonly [pascal: string, camel: string, kebab: string]>
> = {
  connected_accounts: [
    "ConnectedAccounts",
    "connectedAccounts",
    "connected-accounts",
  ],
  ConnectedAccounts: [
    "ConnectedAccounts",
    "connectedAccounts",
    "connected-accounts",
  ],
  "connected-accounts": [
    "ConnectedAccounts",
    "connectedAccounts",
    "connected-accounts",
  ],
  "Connected accounts": [
    "ConnectedAccounts",
    "connectedAccounts",
    "connected-accounts",
  ],
  CONNECTED_ACCOUNTS: [
    "ConnectedAccounts",
    "connectedAccounts",
    "connected-accounts",
  ],
  OAuth2Token: ["OAuth2Token", "oauth2Token", "oauth2-token"],
  reservedIPv6: ["ReservedIPv6", "reservedIPv6", "reserved-ipv6"],
  APIKey: ["APIKey", "apiKey", "api-key"],
  apiKey: ["ApiKey", "apiKey", "api-key"],
  API: ["API", "api", "api"],
  userID: ["UserID", "userID", "user-id"],
  HTTPServer2: ["HTTPServer2", "httpServer2", "http-server2"],
  oauth2Token: ["Oauth2Token", "oauth2Token", "oauth2-token"],
  v1Pod: ["V1Pod", "v1Pod", "v1-pod"],
  "2fa_code": ["2FaCode", "2FaCode", "2-fa-code"],
  "page[size]": ["PageSize", "pageSize", "page-size"],
  "X-Request-Id": ["XRequestId", "xRequestId", "x-request-id"],
  "a.b/c:d": ["ABCD", "abcd", "a-b-c-d"],
  größe_überall: ["GrößeÜberall", "größeÜberall", "gre-berall"],
  "e\u0301tat": ["État", "état", "tat"],
  名前: ["名前", "名前", ""],
  "!!!": ["", "", ""],
  "": ["", "", ""],
  ["__proto__"]: ["Proto", "proto", "proto"],
};

describe("words", () => {
  it.each(Object.entries(spellings))("%s", (text, want) => {
    expect([pascalCase(text), camelCase(text), kebabCase(text)]).toEqual(want);
  });

  it("constants are for environment variables", () => {
    expect(constantCase("workspaceId")).toBe("WORKSPACE_ID");
  });
});

describe("names of types and members", () => {
  const table: readonly (readonly [
    text: string,
    want: readonly [type: string, member: string],
  ])[] = [
    ["APIKey", ["APIKey", "apiKey"]],
    ["HTTPSConfig", ["HTTPSConfig", "httpsConfig"]],
    ["1st", ["Schema1St", "value1St"]],
    ["", ["Schema", "value"]],
    ["!?", ["Schema", "value"]],
    ["constructor", ["Constructor", "constructor"]],
    ["__proto__", ["Proto", "proto"]],
    ["日本", ["日本", "日本"]],
    ["😀", ["Schema", "value"]],
    // Not every version of Unicode has it as a letter.
    ["pet𲸽", ["Pet", "pet"]],
  ];
  it.each(table)("%s", (text, want) => {
    expect([typeName(text), memberName(text)]).toEqual(want);
  });

  it("names that nobody reads to the end are cut", () => {
    expect(typeName(`a${"b".repeat(200)}`)).toBe(`A${"b".repeat(79)}`);
    expect(memberName("日".repeat(100))).toBe("日".repeat(80));
  });
});

describe("singular", () => {
  const table: Readonly<Record<string, string>> = {
    accounts: "account",
    Accounts: "Account",
    companies: "company",
    boxes: "box",
    branches: "branch",
    statuses: "status",
    status: "status",
    addresses: "address",
    address: "address",
    classes: "class",
    people: "person",
    children: "child",
    news: "news",
    series: "series",
    analysis: "analysis",
    bus: "bus",
    aliases: "alias",
    alias: "alias",
    keys: "key",
    caches: "cache",
    houses: "house",
    databases: "database",
    licenses: "license",
    responses: "response",
    movies: "movie",
    cookies: "cookie",
    matrices: "matrix",
    indices: "index",
    vertices: "vertex",
    data: "data",
    metrics: "metric",
    ms: "ms",
    dns: "dns",
    Indices: "Index",
    canvas: "canvas",
    me: "me",
    use: "use",
    s: "s",
    "": "",
  };
  it.each(Object.entries(table))("%s is %s", (many, one) => {
    expect(singular(many)).toBe(one);
  });
});
