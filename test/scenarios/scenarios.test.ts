import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateFrom } from "./generated.js";
import { readScenarios, replaceBlocks } from "./scenario.js";

/**
 * The Markdown files beside this one say what is made of what, and this holds
 * them to it. `UPDATE=1 npx vitest run test/scenarios && npm run format` writes
 * what is made into them, to be read before it is committed.
 */
const update = process.env["UPDATE"] === "1";
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".md"))
  .sort();

describe.each(files)("%s", (name) => {
  const path = join(import.meta.dirname, name);
  const markdown = readFileSync(path, "utf8");
  const scenarios = readScenarios(markdown);

  test("begins with a heading and a sentence", () => {
    expect(markdown).toMatch(/^# .+\n\n[A-Z`].+\n/);
  });

  test("has scenarios, each with a title of its own", () => {
    const titles = scenarios.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles).size).toBe(titles.length);
  });

  if (update) {
    test("is written anew", async () => {
      const made = await Promise.all(
        scenarios.map(async ({ fragment, options, expected }) => {
          const generated = await generateFrom(fragment, options);
          return expected.map((block) => ({
            block,
            text: generated.show(block.what),
          }));
        }),
      );
      writeFileSync(path, replaceBlocks(markdown, made.flat()));
    });
    return;
  }

  test.each(scenarios)("$title", async ({ fragment, options, expected }) => {
    const generated = await generateFrom(fragment, options);
    for (const { what, text } of expected) {
      expect(generated.show(what), what).toBe(text);
    }
    // What the author of a document is told is never left out.
    const told = expected.some(({ what }) => what === "diagnostics");
    if (!told) expect(generated.show("diagnostics")).toBe("");
  });
});
