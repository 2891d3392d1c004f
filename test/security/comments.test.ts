import { describe, expect, test } from "vitest";
import {
  renderGithub,
  renderJson,
  renderPretty,
} from "../../generator/diagnostics/render.js";
import type { JsonObject } from "../../generator/source/json.js";
import { unseen } from "../emit/hostile-texts.js";
import { documentWith, packageOf } from "./package-of.js";
import { expectInert, payload } from "./syntax.js";

/** A document with a text in every place whose text comes to stand in a comment. */
function described(text: string): JsonObject {
  const schema = {
    type: "object",
    title: text,
    description: text,
    properties: {
      name: { type: "string", description: text, example: text, default: text },
      kind: {
        type: "string",
        enum: ["a", "b"],
        description: text,
        "x-enum-descriptions": [text, text],
      },
    },
  };
  const content = { "application/json": { schema } };
  return {
    ...documentWith({
      paths: {
        "/pets": {
          get: {
            operationId: "callPets",
            summary: text,
            description: text,
            tags: ["pets"],
            externalDocs: { url: "https://docs.example", description: text },
            parameters: [
              {
                name: "q",
                in: "query",
                description: text,
                schema: { type: "string", example: text },
              },
            ],
            responses: {
              "200": { description: text, content },
              "404": { description: text, content },
            },
          },
        },
      },
    }),
    info: { title: "Pets", version: text, summary: text, description: text },
    servers: [{ url: "https://pets.example", description: text }],
    tags: [{ name: "pets", description: text }],
  };
}

describe("1. a comment closed by a description", () => {
  test.each<[string, string]>([
    ["its end", `*/;${payload};/*`],
    ["an end that is left when one is taken out", `**//;${payload};/**`],
    ["an end over two lines", `a *\n/;${payload};/*`],
    ["a line that begins with a slash", `a\n/;${payload};/*`],
    ["a line of a carriage return", `a\r*/;${payload};//`],
    ["a line of U+2028", `a\u2028*/;${payload};//`],
    ["a line of U+2029", `a\u2029*/;${payload};//`],
    ["an end behind a link", `{@link x}*/;${payload};/*`],
    ["an end in a fence of code", `\`\`\`\n*/;${payload};/*\n\`\`\``],
  ])("%s stays in the comment", async (_name, text) => {
    const made = await packageOf(described(text));
    const { comments, kinds } = expectInert(made.files);
    const own = comments.filter((comment) => comment.includes("__PWNED"));
    expect(own.length).toBeGreaterThan(10);
    // What were code would be an assignment to a member of globalThis.
    expect(own.filter((comment) => !comment.endsWith("*/"))).toEqual([]);
    expect(kinds).not.toContain("RegularExpressionLiteral");
  });
});

describe("2. a line comment broken by a newline", () => {
  test.each<[string, string]>([
    ["LF", "\n"],
    ["CR", "\r"],
    ["CR LF", "\r\n"],
    ["U+2028", "\u2028"],
    ["U+2029", "\u2029"],
    ["NEL", "\u0085"],
    ["a vertical tab", "\v"],
    ["a form feed", "\f"],
  ])("no line comment holds what %s could break", async (_name, end) => {
    const text = `line${end}${payload};//`;
    const made = await packageOf(described(text));
    const { comments } = expectInert(made.files);
    const lines = comments.filter((comment) => comment.startsWith("//"));
    expect(lines.filter((line) => /line|PWNED/.test(line))).toEqual([]);
    expect(comments.join()).toContain("__PWNED");
  });
});

describe("14. comment directives", () => {
  const directives: readonly (readonly [string, string, RegExp])[] = [
    ["@ts-nocheck", "@ts-nocheck", /@ts-/],
    ["@ts-ignore on a line of its own", "a\n@ts-ignore\nb", /@ts-/],
    ["@internal", "@internal", /@internal/],
    [
      "a map of the source",
      "//# sourceMappingURL=data:application/json;base64,e30=",
      /sourceMappingURL=data/,
    ],
    ["a source URL", "//@ sourceURL=evil.js", /sourceURL=/],
    [
      "a reference",
      '/// <reference path="../../../evil.d.ts" />',
      /<reference/,
    ],
    ["an order to a linter", "eslint-disable no-eval", /eslint-disable/],
    ["@jsxImportSource", "@jsxImportSource evil", /@jsx/],
    ["a mark of purity", "/*#__PURE__*/ @__PURE__", /[#@]__PURE__/],
    ["@license, which is kept", "@license evil", /@license/],
    [
      "a bundler's order",
      "/* webpackIgnore: true */ @vite-ignore",
      /@vite-ignore/,
    ],
  ];
  test.each(directives)("%s is text", async (_name, text, order) => {
    const made = await packageOf(described(text));
    const { errors, comments } = expectInert(made.files);
    expect(errors).toEqual([]);
    // Of ours there is one: the map of each file of dist/.
    const found = comments.filter((comment) => order.test(comment));
    expect(found).toEqual([]);
  });
});

describe("15. bidirectional, invisible and control characters", () => {
  test.each<[string, string]>([
    ["bidirectional overrides", "user\u202e \u2066// admin\u2069 \u2066"],
    ["zero-width characters", "a\u200bb\ufeffc\u200dd\u2060e\u00adf"],
    ["line separators", "a\u2028b\u2029c"],
    ["escape sequences of terminals", "a\u001b[31m\u001b]8;;x\u0007\u009b"],
    ["NUL and DEL", "a\0b\u007fc"],
    ["tags", "a\u{e0041}\u{e007f}"],
    ["half a character", "a\ud800b\udc00"],
  ])("%s are in no file", async (_name, text) => {
    const document = described(`${text}${payload}`);
    const schemas = {
      Pet: {
        type: "object",
        properties: { [`${text}key`]: { const: text } },
      },
      Kind: { type: "string", enum: [text, "b"] },
    };
    const made = await packageOf({ ...document, components: { schemas } });
    expectInert(made.files);
    const seen = made.files.filter(({ text: file }) => unseen.test(file));
    expect(seen.map(({ path }) => path)).toEqual([]);
    expect(made.files.length).toBeGreaterThan(10);
  });

  test("none reaches the terminal with a message", async () => {
    const { diagnostics } = await packageOf(
      `openapi: 3.1.1\ninfo: { title: A, version: "1" }\npaths:\n  "/a\\e[31m\\u202e": { get: { "un\\u009bknown\\e]8;;": 1, responses: {} } }\n`,
    );
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(renderPretty(diagnostics, { color: false })).not.toMatch(unseen);
    expect(renderJson(diagnostics)).not.toMatch(unseen);
    expect(renderGithub(diagnostics)).not.toMatch(unseen);
  });
});
