import { withPaths, type BadInputs } from "./bad-input.js";

const ok = `      responses: { "200": { description: ok } }\n`;

/** Paths, operations and what belongs to them. */
export const operations: BadInputs = {
  "a querystring that is not alone, and one without content": {
    given: withPaths(`  /a:
    parameters:
      - { name: q, in: querystring, content: { text/plain: { schema: { type: string } } } }
    get:
      parameters:
        - { name: a, in: query, schema: { type: string } }
        - { name: b, in: querystring, schema: { type: string } }
      responses: { "200": { description: ok } }
`),
    want: [
      ["querystring-not-alone", "9:11"],
      ["querystring-without-content", "10:11"],
      ["querystring-not-alone", "10:11"],
    ],
  },
  "a parameter that the path fixes": {
    given: withPaths(`  "/a?b=c&d={d}":
    get:
      parameters:
        - { name: b, in: query, schema: { type: string } }
        - { name: d, in: path, required: true, schema: { type: string } }
        - { name: e, in: query, schema: { type: string } }
${ok}`),
    want: [["query-parameter-fixed", "7:11"]],
  },
  "a body that can't be sent, and one that is none": {
    given: withPaths(`  /a:
    get:
      requestBody: { content: { text/plain: {} } }
${ok}    head:
      requestBody: { content: { application/json: { schema: { type: object, additionalProperties: false } } } }
${ok}`),
    want: [["body-not-sent", "6:7"]],
  },
  "answers that have no body, and what says of it what it is": {
    given: withPaths(`  /a:
    get:
      responses:
        "200":
          description: ok
          headers: { Content-Type: { schema: { type: string } }, X-A: { schema: {} } }
        "204": { description: ok, content: { application/json: { schema: {} } } }
        "205": { description: ok }
        "304":
          description: ok
          content: { text/plain: {} }
`),
    want: [
      ["response-content-type", "9:22"],
      ["response-without-body", "10:35"],
      ["response-without-body", "14:11"],
    ],
  },
  "the same in 2.0": {
    given: `swagger: "2.0"
info: { title: T, version: "1" }
host: example.com
schemes: [https]
produces: [application/json]
paths:
  /a:
    get:
      responses:
        "204": { description: ok, schema: { type: string } }
`,
    want: [["response-without-body", "10:9"]],
  },
  "paths without a slash": {
    given: withPaths(`  pets/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: {} }]
      responses: { "200": { description: ok } }
  "https://example.com/a": {}
`),
    want: [
      ["path-slash-missing", "4:3"],
      ["path-syntax", "8:3"],
    ],
  },
  "two bodies, a list that can't be written, and keys of 3.0, in 2.0": {
    given: `swagger: "2.0"
info: { title: T, version: "1" }
servers: []
paths:
  /a:
    post:
      requestBody: {}
      parameters:
        - { name: a, in: body, schema: { type: object } }
        - { name: b, in: formData, type: string }
        - { name: c, in: query, type: array, items: {}, collectionFormat: csv2 }
        - { name: d, in: header, type: array, items: {}, collectionFormat: multi }
      responses: { "200": { description: ok, content: {} } }
`,
    want: [
      ["unknown-key", "3:1"],
      ["unknown-key", "7:7"],
      ["body-twice", "10:11"],
      ["collection-format-unsupported", "11:75"],
      ["collection-format-unsupported", "12:76"],
      ["unknown-key", "13:46"],
    ],
  },
  "an unknown key at every level": {
    given: withPaths(`  /a:
    GET: {}
    get:
      parametrs: []
      responses:
        "200": { description: ok, contents: {} }
pahts: {}
`),
    want: [
      ["unknown-key", "5:5"],
      ["unknown-key", "7:7"],
      ["unknown-key", "9:35"],
      ["unknown-key", "10:1"],
    ],
  },
  "keys with nothing behind them": {
    given: withPaths(`  /a:
    get:
      tags:
      description: null
${ok}`),
    want: [
      ["null-ignored", "6:7"],
      ["null-ignored", "7:20"],
    ],
  },
  "wrong types": {
    given: withPaths(`  /a:
    get:
      tags: pets
      deprecated: "yes"
      parameters: {}
      summary: [a]
${ok}`),
    want: [
      ["wrong-type", "6:13"],
      ["wrong-type", "7:19"],
      ["wrong-type", "8:19"],
      ["wrong-type", "9:16"],
    ],
  },
  "a reference in place of text": {
    given: withPaths(`  /a:
    get:
      description: { $ref: "a.md" }
${ok}`),
    want: [["ref-not-allowed", "6:20"]],
  },
  "a path parameter that is not declared": {
    given: withPaths(`  /pets/{petId}:
    get:
${ok}`),
    want: [["path-parameter-undeclared", "5:5"]],
  },
  "a path parameter of another name": {
    given: withPaths(`  /pets/{petId}:
    get:
      parameters:
        - { name: pet_id, in: path, required: true, schema: { type: string } }
${ok}`),
    want: [
      ["path-parameter-undeclared", "5:5"],
      ["path-parameter-unused", "7:11"],
    ],
  },
  "a path parameter that is not required": {
    given: withPaths(`  /pets/{id}:
    parameters:
      - { name: id, in: path, schema: { type: string } }
    get:
${ok}`),
    want: [["path-parameter-not-required", "6:9"]],
  },
  "paths that can't be": {
    given: withPaths(`  '*pets': {}
  //host/a: {}
  /a/{}: {}
  /a/{b: {}
  /a/b}: {}
  /a/../b: {}
  /a b: {}
  /{id}/{id}: {}
`),
    want: [
      ["path-syntax", "4:3"],
      ["path-syntax", "5:3"],
      ["path-syntax", "6:3"],
      ["path-syntax", "7:3"],
      ["path-syntax", "8:3"],
      ["path-syntax", "9:3"],
      ["path-syntax", "10:3"],
      ["path-syntax", "11:3"],
    ],
  },
  "paths that differ in nothing but names": {
    given: withPaths("  /a/{x}: {}\n  /a/{y}: {}\n"),
    want: [["path-ambiguous", "5:11"]],
  },
  "two parameters of one name": {
    given: withPaths(`  /a:
    get:
      parameters:
        - { name: X-A, in: header, schema: { type: string } }
        - { name: x-a, in: header, schema: { type: string } }
${ok}`),
    want: [["duplicate-parameter", "8:11"]],
  },
  "parameters that can't be": {
    given: withPaths(`  /a:
    get:
      parameters:
        - { name: b, in: body, schema: { type: string } }
        - { name: q, in: qery, schema: { type: string } }
        - { name: s, in: query, style: deepobject, schema: { type: object } }
        - { name: "", in: query, schema: { type: string } }
        - { in: query, schema: { type: string } }
        - { name: n, in: query }
        - { name: m, in: query, schema: {}, content: { a/b: {} } }
        - { name: o, in: query, content: { a/b: {}, c/d: {} } }
        - text
${ok}`),
    want: [
      ["value-not-allowed", "7:26"],
      ["value-not-allowed", "8:26"],
      ["value-not-allowed", "9:40"],
      ["name-empty", "10:19"],
      ["missing-key", "11:11"],
      ["schema-missing", "12:11"],
      ["schema-and-content", "13:45"],
      ["content-many", "14:58"],
      ["wrong-type", "15:11"],
    ],
  },
  "headers that can't be": {
    given: withPaths(`  /a:
    get:
      parameters:
        - { name: "X A", in: header, schema: { type: string } }
        - { name: Authorization, in: header, schema: { type: string } }
      responses:
        "200":
          description: ok
          headers: { "X:A": { schema: { type: string } } }
`),
    want: [
      ["header-name-invalid", "7:19"],
      ["header-reserved", "8:11"],
      ["header-name-invalid", "12:22"],
    ],
  },
  "media types that can't be": {
    given: withPaths(`  /a:
    post:
      requestBody:
        content:
          json: {}
          "a/b\\r\\nX: y": {}
          multipart/form-data:
            encoding: { file: { contentType: "image/png, jpg" } }
${ok}`),
    want: [
      ["media-type-invalid", "8:11"],
      ["media-type-invalid", "9:11"],
      ["media-type-invalid", "11:46"],
    ],
  },
  "statuses that can't be": {
    given: withPaths(`  /a:
    get:
      responses:
        20: { description: ok }
        "600": { description: ok }
        2xx: { description: ok }
        ok: { description: ok }
`),
    want: [
      ["status-invalid", "7:9"],
      ["status-invalid", "8:9"],
      ["status-case", "9:9"],
      ["status-invalid", "10:9"],
    ],
  },
  "no responses, and one without description": {
    given: withPaths(`  /a:
    get: {}
    put: { responses: {} }
    post: { responses: { "200": {} } }
`),
    want: [
      ["responses-missing", "5:10"],
      ["responses-missing", "6:23"],
      ["description-missing", "7:33"],
    ],
  },
  operationIds: {
    given: withPaths(`  /a:
    get:
      operationId: list
${ok}    put:
      operationId: list
${ok}    post:
      operationId: ""
${ok}`),
    want: [
      ["operation-id-duplicate", "9:20"],
      ["name-empty", "12:20"],
    ],
  },
  "a link to an unknown operation": {
    given: withPaths(`  /a:
    get:
      operationId: getA
      responses:
        "200": { description: ok, links: { next: { operationId: getB } } }
`),
    want: [["link-operation-unknown", "8:65"]],
  },
  "a callback with a slip in it": {
    given: withPaths(`  /a:
    post:
${ok}      callbacks: { done: { "{$request.body#/url}": { pots: {} } } }
`),
    want: [["unknown-key", "7:54"]],
  },
  "a method that is none": {
    given: withPaths(`  /a:
    additionalOperations:
      "GO TO": { responses: {} }
`),
    want: [["method-invalid", "6:7"]],
  },
};
