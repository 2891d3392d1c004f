import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import {
  codeBlock,
  codeSpan,
  markdownComment,
  markdownLink,
  markdownText,
} from "../../generator/emit/doors/markdown.js";
import { hostileTexts, unseen } from "./hostile-texts.js";

describe("Markdown", () => {
  test.each(hostileTexts)("shows %s as text", async (_, text) => {
    const plain = markdownText(text) || "T";
    const shown = [
      `# ${plain}`,
      plain,
      `- ${plain}`,
      markdownLink("label", `https://docs.test/${text}`),
      markdownLink("label", text) || "label",
    ];
    const source = [
      ...shown,
      markdownComment(text),
      `T ${codeSpan(text)}`.trim(),
      codeBlock("text", text.replace(/[^\n\x20-\x7e]/g, "").trim() || "T"),
    ].join("\n\n");
    expect(await prettier.format(source, { parser: "markdown" })).toBe(
      `${source}\n`,
    );
    expect(source).not.toMatch(unseen);
    expect(shown.join("\n")).not.toMatch(/<|(?<!\\)\[(?!label\])/);
  });

  test.each([
    ["snake_case stays", "snake_case stays"],
    ["_emphasis_", "\\_emphasis\\_"],
    ["a < b & c", "a &#60; b &#38; c"],
    ["https://x.test", "https&#58;//x.test"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["@specwright/seam", "@specwright/seam"],
  ])("%s", (given, want) => {
    expect(markdownText(given)).toBe(want);
  });
});
