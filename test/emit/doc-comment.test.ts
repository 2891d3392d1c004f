import ts from "typescript";
import { describe, expect, test } from "vitest";
import { docComment } from "../../generator/emit/doors/doc-comment.js";
import { hostileTexts, unseen } from "./hostile-texts.js";

const name = (id: string): string => id;

describe("doc comments", () => {
  test.each([
    ["nothing", { paragraphs: [], tags: [] }, []],
    ["a line", { paragraphs: ["A pet."], tags: [] }, ["/** A pet. */"]],
    [
      "paragraphs",
      { paragraphs: ["One.", "Two\nlines.\n\nThree."], tags: [] },
      ["/**", " * One.", " *", " * Two lines.", " *", " * Three.", " */"],
    ],
    [
      "a default behind its sentence",
      { paragraphs: ["How many."], tags: [{ tag: "defaultValue", value: 5 }] },
      ["/** How many. @defaultValue 5 */"],
    ],
    [
      "tags",
      {
        paragraphs: ["Gets it."],
        deprecated: "Use the other one.",
        tags: [
          { tag: "param", name: "id", text: "Which one." },
          { tag: "returns", text: "{it}" },
          { tag: "throws", type: "NotFoundError", text: "When it is gone." },
          { tag: "example", value: { a: "*/ @x" } },
          { tag: "exampleCode", lines: ['import "@specwright/x";', "f();"] },
          { tag: "see", url: "https://docs.test/a b?x={y}|*" },
          { tag: "see", url: "javascript:alert(1)" },
        ],
      },
      [
        "/**",
        " * Gets it.",
        " *",
        " * @deprecated Use the other one.",
        " * @param id - Which one.",
        " * @returns \\{it}",
        " * @throws {NotFoundError} When it is gone.",
        " * @example",
        " * ```json",
        " * {",
        ' *   "a": "*\\/ \\u0040x"',
        " * }",
        " * ```",
        " * @example",
        " * ```ts",
        ' * import "@specwright/x";',
        " * f();",
        " * ```",
        " * @see {@link https://docs.test/a%20b?x=%7By%7D%7C%2A}",
        " * @see javascript:alert(1)",
        " */",
      ],
    ],
    [
      "deprecated without a reason",
      { paragraphs: [], deprecated: true, tags: [] },
      ["/** @deprecated */"],
    ],
    [
      "links of ours",
      { paragraphs: [["Of ", { link: "Pet" }, ", {@link x}."]], tags: [] },
      ["/** Of {@link Pet}, {\\@link x}. */"],
    ],
    [
      "a list, with its items as they are",
      { paragraphs: ["Either:\n- one\n- two that goes\n  on"], tags: [] },
      ["/**", " * Either:", " * - one", " * - two that goes on", " */"],
    ],
    [
      "code that nobody closed",
      { paragraphs: ["Such:\n```\n  code"], tags: [] },
      ["/**", " * Such:", " * ```", " *   code", " * ```", " */"],
    ],
  ] as const)("%s", (_, docs, want) => {
    expect(docComment(docs, 0, name)).toEqual(want);
  });

  test("wrap at 80 columns, the indentation included", () => {
    const words = Array.from(
      { length: 60 },
      (_, index) => `word${String(index)}`,
    );
    const paragraphs = [words.join(" ")];
    for (const indent of [0, 2, 8]) {
      const lines = docComment({ paragraphs, tags: [] }, indent, name);
      const longest = Math.max(...lines.map((line) => line.length + indent));
      expect(longest).toBeLessThanOrEqual(80);
      expect(longest).toBeGreaterThan(70);
      const text = lines
        .slice(1, -1)
        .map((line) => line.slice(3))
        .join(" ");
      expect(text).toBe(paragraphs[0]);
    }
  });

  test("no wrapped line begins like a list", () => {
    const text = "from 1 to 10 ".repeat(3) + "- 5 ".repeat(40);
    const lines = docComment({ paragraphs: [text], tags: [] }, 0, name);
    expect(
      lines.filter((line) => / \* (?:[-+*]|\d+[.)])(?: |$)/.test(line)),
    ).toEqual([]);
  });

  test.each(hostileTexts)("are not left by %s", (_, text) => {
    const lines = docComment(
      {
        paragraphs: [text, [text, { link: "Pet" }]],
        deprecated: text,
        tags: [
          { tag: "param", name: "params", text },
          { tag: "returns", text },
          { tag: "throws", type: "APIError", text },
          { tag: "throws", type: text, text },
          { tag: "defaultValue", value: text },
          { tag: "example", value: { [text]: [text] } },
          { tag: "exampleCode", lines: [JSON.stringify(text)] },
          { tag: "see", url: text },
          { tag: "see", url: `https://docs.test/${text}` },
        ],
      },
      0,
      name,
    );
    const comment = lines.join("\n");
    expect(comment).not.toMatch(unseen);
    expect(comment.indexOf("*/")).toBe(comment.length - 2);
    expect(comment).not.toMatch(
      /@(?:internal|ts-|jsx|license|preserve|__)|#__|URL=|<reference|eslint-/,
    );

    const source = `${comment}\nexport const x = 1;\n`;
    const file = ts.createSourceFile(
      "x.ts",
      source,
      ts.ScriptTarget.ESNext,
      true,
    );
    const [statement, ...others] = file.statements;
    expect(others).toEqual([]);
    const tags = statement ? ts.getJSDocTags(statement) : [];
    expect(tags.map((tag) => tag.tagName.text)).toEqual([
      "deprecated",
      "param",
      "returns",
      "throws",
      "throws",
      "defaultValue",
      "example",
      "example",
      "see",
      "see",
    ]);
    const links = [...comment.matchAll(/\{@link ([^}]*)\}/g)].map(
      ([, target = ""]) => target,
    );
    for (const target of links)
      expect(target).toMatch(/^(?:Pet|https:\/\/docs\.test\/\S*)$/);
  });
});
