import { withPaths, withRoot } from "../../bad-inputs/bad-input.js";
import type { WrongExtensions } from "./wrong-extensions.js";

const ok = `      responses: { "200": { description: ok } }\n`;

/** An operation with two members in its body. */
const withBody = (extensions: string): string =>
  withPaths(`  /pets:
    get:
${extensions}      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties: { data: { type: string }, more: { type: boolean } }
`);

/** Extensions on operations, their paths, tags and parameters; on servers and security schemes. */
export const operations: WrongExtensions = {
  "x-name that is a list": {
    given: withPaths(`  /pets:
    get:
      x-name: [list]
${ok}`),
    want: [["extension-wrong-type", "6:15"]],
  },
  "x-name that is no name": {
    given: withPaths(`  /pets:
    get:
      x-name: list pets
${ok}`),
    want: [["x-name-invalid", "6:15"]],
  },
  "x-name with parts that are wrong": {
    given: withPaths(`  /pets:
    get:
      x-name:
        method: list-pets
        function: 1
        class: Pets
${ok}    post:
      x-name: {}
${ok}`),
    want: [
      ["x-name-invalid", "7:17"],
      ["extension-wrong-type", "8:19"],
      ["extension-wrong-type", "9:16"],
      ["extension-wrong-type", "12:15"],
    ],
  },
  "two methods of one x-name": {
    given: withPaths(`  /pets:
    get:
      x-name: all
${ok}    post:
      x-name: { method: all, function: makePet }
${ok}`),
    want: [["x-name-taken", "9:25"]],
  },
  "two functions of one x-name": {
    given: withPaths(`  /pets:
    get:
      x-name: { function: allPets }
${ok}    post:
      x-name: { function: allPets }
${ok}`),
    want: [["x-name-taken", "9:27"]],
  },
  "a function's x-name that TypeScript keeps": {
    given: withPaths(`  /pets:
    get:
      x-name: { function: delete }
${ok}`),
    want: [["x-name-taken", "6:27"]],
  },
  "a method's x-name that no class can have": {
    given: withPaths(`  /pets:
    get:
      x-name: constructor
${ok}`),
    want: [["x-name-taken", "6:15"]],
  },
  "a method with the name of a nested resource": {
    given: withPaths(`  /a:
    get:
      x-resource: pets
      x-name: toys
${ok}  /b:
    get:
      x-resource: pets.toys
${ok}`),
    want: [["x-name-taken", "7:15"]],
  },
  "x-resource that is no path of names": {
    given: withPaths(`  /pets:
    x-resource: pets..toys
    get:
      x-resource: pets.2nd
${ok}    post:
      x-resource: pets.constructor
${ok}  /toys:
    get:
      x-resource: [pets, toys]
${ok}`),
    want: [
      ["x-resource-invalid", "5:17"],
      ["x-resource-invalid", "7:19"],
      ["x-resource-invalid", "10:19"],
      ["extension-wrong-type", "14:19"],
    ],
  },
  "x-resource of a tag": {
    given: withRoot(`tags:
  - name: pets
    x-resource: my pets
  - name: toys
    x-name: toys
`),
    want: [
      ["x-resource-invalid", "6:17"],
      ["extension-misplaced", "8:5"],
    ],
  },
  "x-idempotent that is a text": {
    given: withPaths(`  /pets:
    get:
      x-idempotent: "true"
${ok}`),
    want: [["extension-wrong-type", "6:21"]],
  },
  "x-inferred that is empty": {
    given: withPaths(`  /pets:
    get:
      x-inferred:
${ok}`),
    want: [["extension-wrong-type", "6:7"]],
  },
  "x-unwrap that is a number": {
    given: withBody("      x-unwrap: 1\n"),
    want: [["extension-wrong-type", "6:17"]],
  },
  "x-unwrap that names nothing of the body": {
    given: withBody("      x-unwrap: dta\n"),
    want: [["x-unwrap-no-member", "6:17"]],
  },
  "x-unwrap where there is no body": {
    given: withPaths(`  /pets:
    delete:
      x-unwrap: data
${ok}`),
    want: [["x-unwrap-no-member", "6:17"]],
  },
  "extensions of others' on a path": {
    given: withPaths(`  /pets:
    x-name: pets
    x-inferred: because
    x-pagination: false
    get:
      x-enum-open: true
      x-client-option: true
      x-template-literal: true
${ok}`),
    want: [
      ["extension-misplaced", "5:5"],
      ["extension-misplaced", "6:5"],
      ["extension-misplaced", "7:5"],
      ["extension-misplaced", "9:7"],
      ["extension-misplaced", "10:7"],
      ["extension-misplaced", "11:7"],
    ],
  },
  "x-name of parameters": {
    given: withPaths(`  /pets/{id}/{other}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: {} }
        - name: other
          in: path
          required: true
          x-name: id
          schema: {}
        - name: q
          in: query
          x-name: id
          schema: {}
        - name: r
          in: query
          x-name: not a name
          schema: {}
${ok}`),
    want: [
      ["x-name-taken", "11:19"],
      ["x-name-taken", "15:19"],
      ["x-name-invalid", "19:19"],
    ],
  },
  "x-client-option that is a text, and one on a cookie": {
    given: withPaths(`  /pets:
    get:
      parameters:
        - name: a
          in: header
          x-client-option: please
          schema: {}
        - name: b
          in: cookie
          x-client-option: true
          schema: {}
${ok}`),
    want: [
      ["extension-wrong-type", "9:28"],
      ["extension-misplaced", "13:11"],
    ],
  },
  "client options whose names are taken": {
    given: withPaths(`  /pets:
    get:
      security: [{ key: [] }]
      parameters:
        - name: timeout
          in: query
          x-client-option: true
          schema: {}
        - name: team
          in: query
          x-client-option: true
          x-name: token
          schema: {}
        - name: org
          in: query
          x-client-option: true
          schema: {}
        - name: X-Org
          in: header
          x-client-option: true
          x-name: org
          schema: {}
${ok}components:
  securitySchemes:
    key: { type: http, scheme: bearer }
`),
    want: [
      ["client-option-taken", "10:28"],
      ["client-option-taken", "15:19"],
      ["x-name-taken", "24:19"],
      ["client-option-taken", "24:19"],
    ],
  },
  "x-name of a security scheme": {
    given: withRoot(`components:
  securitySchemes:
    a: { type: http, scheme: bearer, x-name: baseURL }
    b: { type: http, scheme: bearer, x-name: to ken }
    c: { type: http, scheme: bearer, x-name: 1 }
    d: { type: http, scheme: bearer, x-resource: d }
`),
    want: [
      ["client-option-taken", "6:46"],
      ["x-name-invalid", "7:46"],
      ["extension-wrong-type", "8:46"],
      ["extension-misplaced", "9:38"],
    ],
  },
  "x-name of a server": {
    given: withRoot(`servers:
  - url: https://a.example.com
    x-name: production
  - url: https://b.example.com
    x-name: production
  - url: https://c.example.com
    x-name: c d
  - url: https://d.example.com
    x-unwrap: data
`),
    want: [
      ["x-name-taken", "8:13"],
      ["x-name-invalid", "10:13"],
      ["extension-misplaced", "12:5"],
    ],
  },
};
