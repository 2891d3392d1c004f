import { describe, expect, test } from "vitest";
import { isMediaType } from "../../generator/openapi/read/http-names.js";
import { leastTime } from "../least-time.js";
import {
  codesOf,
  isMade,
  operationWith,
  packageOf,
  schemaWith,
} from "./package-of.js";
import { quotes } from "./quotes.js";
import { expectInert, payload, syntaxOf } from "./syntax.js";

describe("6. path keys", () => {
  test.each<[string, string]>([
    ["quotes", `/a'";${payload};//`],
    ["a backtick", `/a\`;${payload};\``],
    ["a substitution with a parameter in it", "/a${id}"],
    ["a backslash before a parameter", "/a\\{id}"],
    ["a comment's end", `/*/${payload}/*/`],
  ])("%s are sent as they are", async (_name, path) => {
    const hasParameter = path.includes("{id}");
    const parameter = { name: "id", in: "path", required: true };
    const made = await packageOf(
      operationWith(
        hasParameter
          ? { parameters: [{ ...parameter, schema: { type: "string" } }] }
          : {},
        path,
      ),
    );
    expect(codesOf(made)).toEqual([]);
    const { strings, kinds } = expectInert(made.files);
    // Cut at the parameter once, and never looked at again.
    for (const part of path.split("{id}").filter((text) => text !== ""))
      expect(strings).toContain(part);
    if (hasParameter) expect(strings).toContain("id");
    expect(kinds).not.toContain("TemplateExpression");
  });

  test("a parameter whose name is code is looked up, not run", async () => {
    const name = `${payload})+(`;
    const made = await packageOf(
      operationWith(
        {
          parameters: [
            { name, in: "path", required: true, schema: { type: "string" } },
          ],
        },
        `/a/{${name}}`,
      ),
    );
    const { strings } = expectInert(made.files);
    expect(strings).toContain(name);
  });

  test.each([
    `/a\n${payload}`,
    `/a\u2028${payload}`,
    `//evil.test/${payload}`,
    `/\\evil.test`,
    `https://evil.test/`,
    "/a/../b",
    "/a/%2e%2E/b",
    "/a/{b",
  ])("%j is refused", async (path) => {
    const made = await packageOf(operationWith({}, path));
    expect(isMade(made)).toBe(false);
    expect(codesOf(made)).not.toEqual([]);
  });
});

describe("7. server URLs and variables", () => {
  test.each(quotes.filter(([, text]) => !/\s/.test(text)))(
    "%s stay in the string",
    async (_name, text) => {
      const made = await packageOf({
        ...operationWith({}),
        servers: [
          {
            url: `https://pets.example/${encodeURI(text)}/{version}`,
            description: text,
            variables: {
              version: {
                default: text,
                enum: [text, "b"],
                description: text,
              },
            },
          },
        ],
      });
      if (made.package === undefined) expect(codesOf(made)).not.toEqual([]);
      else expect(expectInert(made.files).strings).toContain(text);
    },
  );

  test.each([
    "javascript:globalThis.__PWNED=1",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://user:pa ss@pets.example",
    "https://pets.example?x=1",
    `https://pets.example/\n${payload}`,
  ])("%j is refused", async (url) => {
    const made = await packageOf({ ...operationWith({}), servers: [{ url }] });
    expect(isMade(made)).toBe(false);
  });

  test("the name of a variable is no code", async () => {
    const name = `x}${payload}`;
    const made = await packageOf({
      ...operationWith({}),
      servers: [
        {
          url: "https://{a`b}.example",
          variables: { "a`b": { default: "x" }, [name]: { default: "y" } },
        },
      ],
    });
    expectInert(made.files);
    expect(made.files.length).toBeGreaterThan(0);
  });
});

describe("8. property and parameter names as keys", () => {
  test.each([
    ...quotes,
    ["a computed key", `[${payload}]`],
    ["a method", `f(){${payload}}`],
    ["the prototype", "__proto__"],
    ["the constructor", "constructor"],
    ["a reserved word", "class"],
    ["nothing", ""],
  ] as const)("%s is a key", async (_name, text) => {
    const properties = {
      [text]: { type: "string" },
      plain: { type: "string" },
    };
    const schema = {
      type: "object",
      required: [text],
      properties,
      dependentRequired: { plain: [text], [text]: ["plain"] },
    };
    const document = operationWith(
      {
        parameters: [
          { name: `${text}?`, in: "query", schema: { type: "string" } },
          {
            name: "deep",
            in: "query",
            style: "deepObject",
            schema: { type: "object", properties },
          },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema } },
        },
      },
      "/pets",
      "post",
    );
    const made = await packageOf({
      ...document,
      components: { schemas: { Pet: schema } },
    });
    expect(isMade(made)).toBe(true);
    const { strings, names } = expectInert(made.files);
    expect(strings.has(text) || names.has(text)).toBe(true);
    expect(strings.has(`${text}?`)).toBe(true);
  });

  test("__proto__ in an object is a key and sets no prototype", async () => {
    const made = await packageOf(
      schemaWith({
        type: "object",
        required: ["at"],
        // JSON.parse, for an object literal would set the prototype here, too.
        properties: JSON.parse(
          '{"__proto__": {"type": "string", "enum": ["a", "__proto__"]}}',
        ) as Record<string, never>,
      }),
    );
    const { errors, kinds } = expectInert(made.files);
    expect(errors).toEqual([]);
    expect(kinds).toContain("InterfaceDeclaration");
    for (const { path, text } of made.files)
      expect(text, path).not.toMatch(/^\s*["']?__proto__["']?: \{/m);
  });
});

describe("9. header names and media types", () => {
  test("a valid token holds quotes and backticks, and stays a string", async () => {
    // Every character of a token that is no letter (RFC 9110, 5.6.2).
    const token = "x!#$%&'*+-.^_`|~y";
    const type = `application/${token}`;
    const made = await packageOf(
      operationWith(
        {
          parameters: [
            { name: token, in: "header", schema: { type: "string" } },
          ],
          requestBody: { content: { [type]: { schema: { type: "string" } } } },
          responses: {
            "200": {
              description: "Done.",
              headers: { [token]: { schema: { type: "string" } } },
              content: { [type]: { schema: { type: "string" } } },
            },
          },
        },
        "/pets",
        "post",
      ),
    );
    expect(isMade(made)).toBe(true);
    const { strings } = expectInert(made.files);
    expect(strings).toContain(token);
    expect(strings).toContain(type);
  });

  test.each([
    `x-a"${payload}`,
    "x-a\r\nx-b",
    "x a",
    "x-ä",
    `x-a'+(${payload})+'`,
  ])("the header %j is refused", async (name) => {
    const made = await packageOf(
      operationWith({
        parameters: [{ name, in: "header", schema: { type: "string" } }],
      }),
    );
    expect(isMade(made)).toBe(false);
  });

  test.each([`text/"${payload}"`, "text/a\nb", `a/b;c="\r\n"`, "nothing"])(
    "the media type %j is not sent",
    async (type) => {
      const made = await packageOf(
        operationWith(
          {
            requestBody: {
              content: { [type]: { schema: { type: "string" } } },
            },
          },
          "/pets",
          "post",
        ),
      );
      expect(codesOf(made)).toContain("media-type-invalid");
      expect(syntaxOf(made.files).strings).not.toContain(type);
    },
  );

  test.each(["; ", ";\t", " ;", ";a=b ", '"', "a=", '\\"', ';a="\\'])(
    "a media type with many %j is looked at in linear time",
    (part) => {
      const look = (count: number) => () => {
        isMediaType(`a/b;${part.repeat(count)}\0`);
      };
      const short = leastTime(look(2_000));
      expect(leastTime(look(32_000)) / short).toBeLessThan(64);
    },
  );
});
