import type { Area, Scenario } from "../scenario.js";

/** A host of several parts, each an option: `http://localhost:1234` is `http://lo`, `calhost` and the rest. */
function parts(url: string): object {
  const [, vault, secret, dnsSuffix] =
    /^(http:..lo)(calhost)(.*)$/.exec(url) ?? [];
  return { baseURL: undefined, vault, secret, dnsSuffix };
}

function whole(option: string): (url: string) => object {
  return (url) => ({ baseURL: undefined, [option]: url });
}

function multiapi(version: number): Scenario {
  return {
    call: "PUT /test",
    given: { id: version, "api-version": `${String(version)}.0.0` },
  };
}

/** What the client is told: secrets, and parts of the host. */
export const clients: readonly Area[] = [
  {
    document: "security-key.json",
    category: "vanilla",
    clientOf: () => ({ apiKey: "123456789" }),
    scenarios: [["SecurityKey", { call: "HEAD /securitykey" }]],
  },
  {
    document: "security-aad.json",
    category: "vanilla",
    clientOf: () => ({ token: "https://security.microsoft.com/.default" }),
    scenarios: [["SecurityAad", { call: "HEAD /securityaad" }]],
  },
  {
    document: "parameterized-endpoint.json",
    category: "vanilla",
    clientOf: whole("endpoint"),
    scenarios: [
      [
        "GetParameterizedHostWithNameEndpoint",
        { call: "GET /parameterizedEndpoint/get" },
      ],
    ],
  },
  {
    document: "custom-baseUrl.json",
    category: "vanilla",
    // The document names no scheme, so that its parts make an https URL; the server has http.
    clientOf: (url) => ({ baseURL: url, accountName: "local" }),
    scenarios: [["CustomBaseUri", { call: "GET /customuri" }]],
  },
  {
    document: "custom-baseUrl-more-options.json",
    category: "vanilla",
    clientOf: parts,
    scenarios: [
      [
        "CustomBaseUriMoreOptions",
        {
          call: "GET /customuri/{subscriptionId}/{keyName}",
          given: {
            subscriptionId: "test12",
            keyName: "key1",
            keyVersion: "v1",
          },
        },
      ],
    ],
  },
  {
    document: "multiapi-v1-custom-base-url.json",
    category: "optional",
    clientOf: whole("endpoint"),
    scenarios: [["MultiapiCustomBaseUrlApiVersionOne", multiapi(1)]],
  },
  {
    document: "multiapi-v2-custom-base-url.json",
    category: "optional",
    clientOf: whole("endpoint"),
    scenarios: [["MultiapiCustomBaseUrlApiVersionTwo", multiapi(2)]],
  },
];
