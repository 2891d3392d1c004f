import * as prettier from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  numberLiteral,
  stringLiteral,
  templateText,
} from "../../generator/emit/doors/literal.js";
import { expressionOf } from "./expression-of.js";
import { hostileTexts, unseen } from "./hostile-texts.js";

describe("string literals", () => {
  test.each([
    ["plain", "active", '"active"'],
    ["a quote", 'say "hi"', `'say "hi"'`],
    ["an apostrophe", "don't", `"don't"`],
    ["as many of both", `"'`, `"\\"'"`],
    ["a newline", "a\nb", '"a\\nb"'],
    ["a tab", "a\tb", '"a\\tb"'],
    ["a backslash", "^\\w$", '"^\\\\w$"'],
    ["a trailing backslash", "x\\", '"x\\u005c"'],
    ["a line separator", "\u2028", '"\\u2028"'],
    ["bidi", "\u202e", '"\\u202e"'],
    ["a lone surrogate", "\ud800", '"\\ud800"'],
    ["an emoji", "🎉", '"🎉"'],
    ["a letter", "é", '"é"'],
  ])("%s", (_, given, want) => {
    expect(stringLiteral(given)).toBe(want);
  });

  test.each(hostileTexts)("hold %s", async (_, text) => {
    const literal = stringLiteral(text);
    const value = expressionOf(literal);
    expect(ts.isStringLiteral(value) && value.text).toBe(text);
    expect(literal).not.toMatch(unseen);
    expect(literal).not.toContain("\n");
    const source = `x = ${literal};\n`;
    const printed = await prettier.format(source, { parser: "typescript" });
    expect(printed.replace(/=\s+/, "= ")).toBe(source);
  });
});

describe("template text", () => {
  test.each(hostileTexts)("holds %s", (_, text) => {
    const inside = templateText(text);
    const value = expressionOf(`\`${inside}\``);
    expect(ts.isNoSubstitutionTemplateLiteral(value) && value.text).toBe(text);
    expect(inside).not.toMatch(unseen);
    expect(inside).not.toContain("\n");
  });
});

test.each([
  [0, "0"],
  [-0, "-0"],
  [-1, "-1"],
  [0.5, "0.5"],
  [1e21, "1e21"],
  [1e-7, "1e-7"],
  [Infinity, "1e400"],
  [-Infinity, "-1e400"],
])("the number %s", async (value, want) => {
  expect(numberLiteral(value)).toBe(want);
  expect(Object.is(Number(want), value)).toBe(true);
  const source = `x = ${want};\n`;
  expect(await prettier.format(source, { parser: "typescript" })).toBe(source);
});

test("NaN is not a number of a document", () => {
  expect(() => numberLiteral(NaN)).toThrow();
});
