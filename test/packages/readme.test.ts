import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, usualFlags } from "./compilers.js";
import { packages, root } from "./packages.js";
import { createConsumer, type Project } from "./project.js";

/** What a README shows is what somebody copies: it compiles, block after block. */
describe("the READMEs", () => {
  let project: Project;
  beforeAll(() => {
    project = createConsumer("@types/node");
  });
  afterAll(() => {
    project.remove();
  });

  test.each(packages)(
    "of $name",
    { timeout: 60_000 },
    async ({ api, folder }) => {
      const readme = readFileSync(join(folder, "README.md"), "utf8");
      const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(
        ([, code]) => code ?? "",
      );
      expect(blocks.length).toBeGreaterThan(3);
      // Later blocks go on where the first one stopped, but for imports of their own.
      const [first = "", ...rest] = blocks;
      const files = [first, ...rest.map((block) => continued(first, block))];
      files.forEach((text, index) => {
        project.write(`${api}/block-${String(index)}.ts`, text);
      });
      const { output } = await compile(
        project,
        "TypeScript 6.0",
        "@types/node",
        [`${api}/*.ts`],
        usualFlags,
      );
      expect(output).toBe("");
    },
  );

  test("of the repository", { timeout: 60_000 }, async () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const [, section = ""] = readme.split("## The four packages\n");
    const [, code = ""] = /^```ts\n(.*?)^```$/ms.exec(section) ?? [];
    expect(code).toContain("@specwright/");
    project.write("repository/four-packages.ts", code);
    const { output } = await compile(
      project,
      "TypeScript 6.0",
      "@types/node",
      ["repository/*.ts"],
      usualFlags,
    );
    expect(output).toBe("");
  });
});

/** A block as a reader runs it: after the first one, unless it makes a client of its own. */
function continued(first: string, block: string): string {
  if (/^const client\b/m.test(block)) return block;
  return `${first}${block}\nexport {};\n`;
}
