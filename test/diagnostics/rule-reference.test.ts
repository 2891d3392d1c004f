import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { ruleReference } from "./rule-reference.js";

const path = join(import.meta.dirname, "../../docs/rules.md");
const readme = join(import.meta.dirname, "../../README.md");

test("docs/rules.md is what `npm run docs` makes of the catalog", async () => {
  const text = await format(await ruleReference(), { parser: "markdown" });
  if (process.env["UPDATE"] === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("its links into the README lead to headings", () => {
  const ids = new Set(
    [...readFileSync(readme, "utf8").matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = ""]) => heading.toLowerCase().replaceAll(" ", "-"),
    ),
  );
  const links = readFileSync(path, "utf8").matchAll(/README\.md#([\w-]+)/g);
  const lost = [...links].flatMap(([, id = ""]) => (ids.has(id) ? [] : [id]));
  expect(lost).toEqual([]);
});
