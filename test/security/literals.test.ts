import { describe, expect, test } from "vitest";
import {
  codesOf,
  fileOf,
  isMade,
  operationWith,
  packageOf,
  schemaWith,
} from "./package-of.js";
import { quotes } from "./quotes.js";
import { expectInert, payload, syntaxOf } from "./syntax.js";

describe("3. enum and const values", () => {
  test.each(quotes)("%s stay in the string", async (_name, text) => {
    const made = await packageOf(
      schemaWith({
        type: "object",
        required: ["kind", "fixed"],
        properties: {
          kind: { type: "string", enum: [text, `${text}\\`, "\\", "plain"] },
          fixed: { const: `${text}-fixed` },
          list: { const: [text, { [text]: text }] },
        },
      }),
    );
    expect(codesOf(made)).toEqual([]);
    const { strings } = expectInert(made.files);
    for (const value of [text, `${text}\\`, "\\", `${text}-fixed`])
      expect(strings).toContain(value);
  });

  test("a backslash at the end does not join two values", async () => {
    const made = await packageOf(
      schemaWith({ type: "string", enum: ["a\\", `,${payload}]//`] }),
    );
    const { strings } = expectInert(made.files);
    expect(strings).toContain("a\\");
    expect(strings).toContain(`,${payload}]//`);
  });
});

describe("4. extensions", () => {
  test.each(quotes)("%s in what we read", async (_name, text) => {
    const made = await packageOf({
      ...schemaWith({
        type: "string",
        enum: ["a", "b"],
        "x-enum-varnames": [text, `${text}2`],
        "x-enum-descriptions": [text, text],
        "x-name": text,
      }),
      tags: [{ name: "t", "x-displayName": text }],
    });
    const { errors } = syntaxOf(made.files);
    expect(errors).toEqual([]);
    if (made.files.length > 0) expectInert(made.files);
    else expect(codesOf(made)).not.toEqual([]);
  });

  test("what we don't read is not written, and imports nothing", async () => {
    const marker = "UNREAD_EXTENSION";
    const made = await packageOf({
      ...schemaWith({
        type: "object",
        "x-go-type": marker,
        "x-go-type-import": { path: marker, name: marker },
        "x-java-import": [marker],
        properties: { a: { type: "string", "x-ts-type": marker } },
      }),
      "x-codegen-prologue": `import "${marker}"; ${payload}`,
    });
    const shown = made.files.filter(({ text }) => text.includes(marker));
    expect(shown.map(({ path }) => path)).toEqual([]);
    expectInert(made.files);
    const modules = [...syntaxOf(made.files).strings].filter((text) =>
      text.endsWith(".js"),
    );
    expect(modules.filter((name) => !name.startsWith("."))).toEqual([]);
  });
});

describe("5. default values", () => {
  test.each(quotes)("%s stay in a comment", async (_name, text) => {
    const made = await packageOf(
      operationWith({
        parameters: [
          {
            name: "q",
            in: "query",
            schema: { type: "string", default: text },
          },
          {
            name: "n",
            in: "query",
            schema: {
              type: "object",
              properties: { [text]: { type: "string" } },
              default: { [text]: text },
            },
          },
        ],
      }),
    );
    const { comments } = expectInert(made.files);
    expect(comments.join()).toContain("__PWNED");
  });

  test("code in the place of a number or a flag is a text still", async () => {
    const made = await packageOf(
      operationWith({
        parameters: ["integer", "number", "boolean", "array", "null"].map(
          (type) => ({
            name: `in-${type}`,
            in: "query",
            schema: {
              type,
              default: payload,
              minimum: payload,
              maxLength: payload,
              multipleOf: payload,
            },
          }),
        ),
      }),
    );
    expect(codesOf(made)).not.toEqual([]);
    expect(syntaxOf(made.files).names).not.toContain("__PWNED");
    expect(syntaxOf(made.files).errors).toEqual([]);
  });
});

describe("11. literals of regular expressions", () => {
  test.each([
    `^id_a/;${payload};/`,
    `^id_\\/;${payload};[/]`,
    `^id_["'\`]${payload}`,
    "^id_\u2028a",
    "^id_a\nb",
  ])("%j is a string", async (pattern) => {
    const made = await packageOf(
      schemaWith({
        type: "object",
        properties: { id: { $ref: "#/components/schemas/Id" } },
        patternProperties: { [pattern]: { type: "string" } },
      }),
    );
    expectInert(made.files);
    const named = await packageOf({
      ...schemaWith({ type: "string" }),
      components: {
        schemas: {
          Pet: { type: "string", pattern, "x-template-literal": true },
        },
      },
    });
    const { kinds, strings } = expectInert(named.files);
    expect(kinds).not.toContain("RegularExpressionLiteral");
    expect(strings).toContain(pattern);
  });

  test("one that is none is told of, and not written", async () => {
    const made = await packageOf(
      schemaWith({ type: "string", pattern: `^id_(${payload}` }),
    );
    expect(codesOf(made)).toContain("pattern-invalid");
    expect(syntaxOf(made.files).strings).not.toContain(`^id_(${payload}`);
  });

  test("one that only old expressions know does not throw in a guard", async () => {
    // `\\-` is an error with the flag u.
    const made = await packageOf(
      schemaWith({
        type: "string",
        pattern: "^id_\\-a",
        "x-template-literal": true,
      }),
    );
    expect(fileOf(made, "dist/models/pet.js")).toContain(
      'new RegExp("^id_\\\\-a")',
    );
  });
});

describe("12. type tags of YAML", () => {
  const around = (value: string) =>
    `openapi: 3.1.1\ninfo: { title: ${value}, version: "1" }\npaths: {}\n`;
  test.each([
    `!!js/function "function () { ${payload} }"`,
    `!!js/regexp /${payload}/`,
    `!!python/object/apply:os.system ["touch pwned"]`,
    "!ruby/object:Gem::Installer {}",
    `!<tag:yaml.org,2002:js/undefined> ""`,
    "!!javax.script.ScriptEngineManager []",
    "!local x",
  ])("%s is refused", async (value) => {
    const made = await packageOf(around(value));
    expect(codesOf(made)).toContain("yaml-tag");
    expect(isMade(made)).toBe(false);
    expect(globalThis).not.toHaveProperty("__PWNED");
  });

  test("those of JSON's kinds of values are not", async () => {
    const made = await packageOf(around("!!str 1"));
    expect(codesOf(made)).not.toContain("yaml-tag");
  });
});

test("the helper sees code where there is some", () => {
  const given = [{ path: "x.ts", text: `const a = "b"; ${payload}; // c` }];
  const { names, strings, comments } = syntaxOf(given);
  expect(names).toContain("__PWNED");
  expect(strings).toContain("b");
  expect(comments).toEqual(["// c"]);
});
