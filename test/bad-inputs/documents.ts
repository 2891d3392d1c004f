import { withRoot, type BadInputs } from "./bad-input.js";

/** What stands at the root of a document: version, info, servers, security. */
export const documents: BadInputs = {
  "tags that are above themselves, or under nothing": {
    given: withRoot(`tags:
  - { name: a, parent: b }
  - { name: b, parent: a }
  - { name: c, parent: a }
  - { name: d, parent: e }
  - { name: f, parent: f }
`),
    want: [
      ["tag-parent-cycle", "5:5"],
      ["tag-parent-cycle", "6:5"],
      ["tag-parent-unknown", "8:24"],
      ["tag-parent-cycle", "9:5"],
    ],
  },
  "no version": {
    given: 'info: { title: T, version: "1" }\n',
    want: [["version-missing", "1:1"]],
  },
  "an AsyncAPI document": {
    given: "asyncapi: 3.0.0\ninfo: {}\n",
    want: [["version-missing", "1:11"]],
  },
  "Swagger 1.2": {
    given: 'swagger: "1.2"\npaths: {}\n',
    want: [["version-unsupported", "1:10"]],
  },
  "Swagger 2.0 with nothing in it": {
    given: 'swagger: "2.0"\n',
    want: [
      ["missing-key", "1:1"],
      ["missing-key", "1:1"],
    ],
  },
  "a version of the future": {
    given: "openapi: 4.0.0\npaths: {}\n",
    want: [["version-unsupported", "1:10"]],
  },
  "half a version": {
    given: withRoot("", "3.1"),
    want: [["version-imprecise", "1:10"]],
  },
  "no info": {
    given: "openapi: 3.1.0\npaths:\n  /a: {}\n",
    want: [["missing-key", "1:1"]],
  },
  "no title, version and paths": {
    given: "openapi: 3.0.3\ninfo:\n  description: D\n",
    want: [
      ["missing-key", "1:1"],
      ["missing-key", "2:1"],
      ["missing-key", "2:1"],
    ],
  },
  "no operations": {
    given: "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n",
    want: [["no-operations", "3:1"]],
  },
  "a version without quotes": {
    given:
      "openapi: 3.1.0\ninfo:\n  title: 2024\n  version: 1.0\npaths:\n  /a: {}\n",
    want: [
      ["text-unquoted", "3:10"],
      ["text-unquoted", "4:12"],
    ],
  },
  "servers that can't be": {
    given: withRoot(`servers:
  - url: javascript:alert(1)
  - url: ftp://example.com
  - url: https://{region}.example.com
  - url: https://{r}.example.com
    variables: { r: { default: us, enum: [eu, ap] } }
  - url: "https://"
  - url: https://example.com/{a
  - description: none
`),
    want: [
      ["server-url-invalid", "5:10"],
      ["server-url-invalid", "6:10"],
      ["server-variable-unknown", "7:10"],
      ["server-default-not-in-enum", "9:32"],
      ["server-url-without-host", "10:10"],
      ["server-url-invalid", "11:10"],
      ["missing-key", "12:5"],
    ],
  },
  "an unknown security scheme": {
    given: withRoot(`security:
  - tokn: []
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
`),
    want: [["security-scheme-unknown", "5:5"]],
  },
  "security schemes that can't be": {
    given: withRoot(`components:
  securitySchemes:
    a: { type: apikey, name: k, in: header }
    b: { type: apiKey, name: "a b", in: header }
    c: { type: apiKey, name: k, in: body }
    d: { type: apiKey }
    e: { type: http }
    f: { type: oauth2 }
`),
    want: [
      ["value-not-allowed", "6:16"],
      ["header-name-invalid", "7:30"],
      ["value-not-allowed", "8:37"],
      ["missing-key", "9:8"],
      ["missing-key", "9:8"],
      ["missing-key", "10:8"],
      ["missing-key", "11:8"],
    ],
  },
};
