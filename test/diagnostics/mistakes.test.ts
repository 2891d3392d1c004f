import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderPretty } from "../../generator/diagnostics/render.js";
import { readScenarios, replaceBlocks } from "../scenarios/scenario.js";
import { planDocument } from "./tell.js";

/** What every document has. It follows the fragment, so that lines are the fragment's own. */
const rest = {
  openapi: "openapi: 3.1.1",
  info: 'info: { title: Pets, version: "1" }',
  servers: "servers: [{ url: https://api.example.com }]",
  paths:
    'paths: { /ping: { get: { responses: { "204": { description: Pong. } } } } }',
};
const path = join(import.meta.dirname, "../../docs/diagnostics.md");
const markdown = readFileSync(path, "utf8");
const scenarios = readScenarios(markdown);

/** What the tool prints about a fragment. */
async function printed(fragment: string): Promise<string> {
  const added = Object.entries(rest)
    .filter(([key]) => !new RegExp(`^(?:${key}:|<)`, "m").test(fragment))
    .map(([, line]) => `${line}\n`);
  const text = `${fragment}${added.join("")}`;
  const { diagnostics } = await planDocument(text);
  return renderPretty(diagnostics, { color: false });
}

if (process.env["UPDATE"] === "1") {
  test("docs/diagnostics.md is written anew", async () => {
    const made = await Promise.all(
      scenarios.map(async ({ fragment, expected }) => {
        const text = await printed(fragment);
        return expected.map((block) => ({ block, text }));
      }),
    );
    writeFileSync(path, replaceBlocks(markdown, made.flat()));
  });
} else {
  describe("docs/diagnostics.md", () => {
    test("shows 40 mistakes and more, each under a title of its own", () => {
      const titles = new Set(scenarios.map(({ title }) => title));
      expect(titles.size).toBe(scenarios.length);
      expect(titles.size).toBeGreaterThanOrEqual(40);
    });

    test.each(scenarios)("$title", async ({ fragment, expected }) => {
      const text = await printed(fragment);
      expect(expected.map((block) => block.text)).toEqual([text]);
      // A document that nothing is wrong with is no mistake.
      expect(text).toMatch(/- (?:error|warning) [\w-]+: /);
      expect(text).toMatch(/^ {2}help: /m);
    });
  });
}
