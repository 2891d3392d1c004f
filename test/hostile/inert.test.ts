import { describe, expect, test } from "vitest";
import { troublesOf, troublesOfPaths } from "./inert.js";
import { troublesOfMarkdown } from "./inert-markdown.js";

/** That the judges of the fuzzers see what they look for. */
describe("a judge of what is written", () => {
  test.each([
    ["code", "src/x.ts", "const a = globalThis.__PWNED;", /is code/],
    ["a number", "src/x.ts", "const __PWNED = 1;", /is code/],
    ["broken syntax", "src/x.ts", 'const a = ";', /syntax/],
    ["JavaScript", "dist/x.js", "globalThis.__PWNED=1", /is code/],
    ["a declaration", "dist/x.d.ts", "interface __PWNED {}", /is code/],
    ["an unseen character", "src/x.ts", "// a\u202eb", /unseen U\+202e/],
    ["a control character", "README.md", "a\u001bb", /unseen U\+1b/],
    ["a check that is off", "src/x.ts", "// @ts-nocheck\n", /order @ts-/],
    ["a reference", "src/x.ts", '/// <reference path="x" />\n', /order <ref/],
    ["a tag", "src/x.ts", "/** @forged x */\nconst a = 1;", /tag @forged/],
    [
      "a foreign map",
      "dist/x.js",
      "//# sourceMappingURL=data:x",
      /order sourceMappingURL=/,
    ],
    [
      "an order at the end",
      "src/x.ts",
      "const a = 1;\n// eslint-disable",
      /order eslint-disable/,
    ],
  ])("sees %s", (_, path, text, want) => {
    expect(troublesOf({ path, text }).join("\n")).toMatch(want);
  });

  test.each([
    ["text", "src/x.ts", '/** __PWNED */\nconst a = "__PWNED @ts-nocheck";'],
    ["our map", "dist/x.js", "//# sourceMappingURL=x.js.map\n"],
  ])("leaves %s alone", (_, path, text) => {
    expect(troublesOf({ path, text })).toEqual([]);
  });

  test.each([
    "src/../evil.ts",
    "src/con.ts",
    "src/a:b.ts",
    "src/A.ts",
    "/src/a.ts",
    "evil.md",
    "src/a.ts.exe",
  ])("sees the file name %s", (path) => {
    expect(troublesOfPaths([{ path, text: "" }])).not.toEqual([]);
  });

  test("sees two files that are one on some disks", () => {
    const file = { path: "src/a.ts", text: "" };
    expect(troublesOfPaths([file, file])).not.toEqual([]);
    expect(troublesOfPaths([file])).toEqual([]);
  });

  test.each([
    ["HTML", "a <b>x</b>"],
    ["a block of HTML", "<script>x</script>"],
    ["a foreign comment", "<!-- x -->"],
    ["a link", "[x](javascript:x)"],
    ["an image", "![x](https://evil.test/x.png)"],
    ["an address", "<https://user@evil.test>"],
    ["a definition", "[x]: https://evil.test"],
  ])("sees %s in Markdown", (_, text) => {
    expect(troublesOfMarkdown({ path: "README.md", text })).not.toEqual([]);
  });
});
