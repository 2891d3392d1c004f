import { withRoot, withSchemas, type BadInputs } from "./bad-input.js";

/** Files that can't be read, and texts that are not what they should be. */
export const sources: BadInputs = {
  "a file that is not there": {
    given: { "specs/api.yaml": { kind: "missing" } },
    want: [["file-missing", "1:1"]],
  },
  "a file that may not be read": {
    given: { "api.yaml": { kind: "unreadable", reason: "permission denied" } },
    want: [["file-unreadable", "1:1"]],
  },
  "a folder": {
    given: { "api.yaml": { kind: "directory" } },
    want: [["file-unreadable", "1:1"]],
  },
  "an image, or UTF-16": {
    given: { "api.yaml": { kind: "not-text" } },
    want: [["file-not-text", "1:1"]],
  },
  "an empty file": { given: "", want: [["file-empty", "1:1"]] },
  "only space": { given: " \n\t\n", want: [["file-empty", "1:1"]] },
  "only comments": {
    given: "# to be written\n---\n",
    want: [["file-empty", "1:1"]],
  },
  "an HTML page saved as YAML": {
    given: "\n<!DOCTYPE html>\n<html><body>Sign in</body></html>\n",
    want: [["file-not-a-document", "2:1"]],
  },
  "an HTML page saved as JSON": {
    given: { "api.json": "<html></html>" },
    want: [["file-not-a-document", "1:1"]],
  },
  "an XML file": {
    given: '<?xml version="1.0"?><wsdl/>',
    want: [["file-not-a-document", "1:1"]],
  },
  "text with NUL bytes": {
    given: "openapi\0: 3.1.0",
    want: [["file-not-a-document", "1:1"]],
  },
  "a scalar": {
    given: "openapi 3.1.0\n",
    want: [["file-not-a-document", "1:1"]],
  },
  "a list": {
    given: "- openapi: 3.1.0\n",
    want: [["file-not-a-document", "1:1"]],
  },
  "null in JSON": {
    given: { "api.json": "null" },
    want: [["file-not-a-document", "1:1"]],
  },
  "two YAML documents": {
    given: "openapi: 3.1.0\n---\ninfo: {}\n",
    want: [["file-multiple-documents", "3:1"]],
  },
  "a tab": {
    given: "openapi: 3.1.0\ninfo:\n\ttitle: T\n",
    want: [["yaml-tab", "3:1"]],
  },
  "bad indentation": {
    given: "openapi: 3.1.0\ninfo:\n  title: T\n   version: 1\n",
    want: [["yaml-syntax", "3:10"]],
  },
  "a dedent to nowhere": {
    given: "info:\n    title: T\n  version: 1\n",
    want: [["yaml-syntax", "3:1"]],
  },
  "a quote that is never closed": {
    given: 'openapi: 3.1.0\ninfo:\n  title: "T\n  version: 1\n',
    want: [["yaml-syntax", "3:10"]],
  },
  "a colon in a bare text": {
    given: "openapi: 3.1.0\ninfo:\n  title: T: the API\n",
    want: [["yaml-syntax", "3:10"]],
  },
  "a reserved character": {
    given: "info:\n  title: @acme\n  version: `1`\n",
    want: [
      ["yaml-syntax", "2:10"],
      ["yaml-syntax", "3:12"],
    ],
  },
  "an open flow list": {
    given: "tags: [a, b\npaths: {}\n",
    want: [["yaml-syntax", "2:1"]],
  },
  "a mistake in the first of two values of one key": {
    given: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get: { responses: { "200": { description: ok, first: 1 } } }
  /a:
    get: { responses: { "200": { description: ok, later: 1 } } }
`,
    want: [
      ["unknown-key", "5:51"],
      ["yaml-duplicate-key", "6:3"],
    ],
  },
  "a duplicate key in YAML": {
    given: withRoot("tags: []\ninfo:\n  title: U\n"),
    want: [["yaml-duplicate-key", "5:1"]],
  },
  "a duplicate key in a flow map": {
    given: withSchemas("    A: { type: string, type: object }\n"),
    want: [["yaml-duplicate-key", "6:24"]],
  },
  "a duplicate key in JSON": {
    given: {
      "api.json":
        '{"openapi": "3.1.0", "info": {"title": "T", "version": "1",\n  "title": "U"}, "paths": {}}',
    },
    want: [
      ["json-duplicate-key", "2:3"],
      ["no-operations", "2:18"],
    ],
  },
  "a key that is a list": {
    given: withRoot("? [a]\n: b\n"),
    want: [["yaml-key-not-text", "4:3"]],
  },
  "a tag of a language": {
    given: withRoot('x-a: !!js/function "1"\nx-b: !Ref Bucket\n'),
    want: [
      ["yaml-tag", "4:20"],
      ["yaml-tag", "5:11"],
    ],
  },
  "a merge of what is no map": {
    given: withRoot("x-a:\n  <<: text\n"),
    want: [["yaml-merge-invalid", "5:7"]],
  },
  "an unknown alias": {
    given: withRoot("x-a: &base 1\nx-b: *bace\n"),
    want: [["yaml-alias-unknown", "5:6"]],
  },
  "an alias inside of its anchor": {
    given: withSchemas("    A: &a\n      properties:\n        self: *a\n"),
    want: [["yaml-alias-cycle", "8:15"]],
  },
  "aliases that explode": {
    given:
      "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" +
      [1, 2, 3, 4, 5, 6]
        .map(
          (n) =>
            `a${n}: &a${n} [${Array(10)
              .fill(`*a${n - 1}`)
              .join(", ")}]\n`,
        )
        .join(""),
    want: [["yaml-alias-bomb", "6:10"]],
  },
  "numbers that JSON does not have": {
    given: withSchemas("    A: { maximum: .inf, minimum: .nan }\n"),
    want: [
      ["yaml-number-not-finite", "6:19"],
      ["yaml-number-not-finite", "6:34"],
    ],
  },
  "600 lists in one another, YAML": {
    given: withRoot(`x-a: ${"[".repeat(600)}${"]".repeat(600)}\n`),
    want: [["document-too-deep", "4:506"]],
  },
  "10,000 objects in one another, JSON": {
    given: { "api.json": `{"x-a": ${'{"a":'.repeat(1e4)}1${"}".repeat(1e4)}}` },
    want: [["document-too-deep", "1:2504"]],
  },
  "JSON cut short": {
    given: { "api.json": '{\n  "openapi": "3.1.0",\n  "info": {' },
    want: [["json-syntax", "3:12"]],
  },
  "a trailing comma in JSON": {
    given: { "api.json": '{\n  "openapi": "3.1.0",\n}' },
    want: [["json-syntax", "3:1"]],
  },
  "NaN in JSON": {
    given: { "api.json": '{ "x-a": NaN }' },
    want: [["json-syntax", "1:10"]],
  },
  "single quotes in JSON": {
    given: { "api.json": "{ 'openapi': '3.1.0' }" },
    want: [["json-syntax", "1:3"]],
  },
  "a comment in JSON": {
    given: { "api.json": '{ // "x"\n "openapi": "3.1.0" }' },
    want: [["json-syntax", "1:3"]],
  },
  "JSON with more after it": {
    given: { "api.json": "{} {}" },
    want: [["json-syntax", "1:4"]],
  },
};
