import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { compile, usualFlags } from "../packages/compilers.js";
import { createProject } from "../packages/project.js";
import { folder, put, read, run, useSandbox } from "./sandbox.js";

useSandbox();

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const quickStart = /^## Quick start\n(.*?)^## /ms.exec(readme)?.[1] ?? "";

/** The blocks of the quick start, in their order. */
const blocks = [...quickStart.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = "", text = ""]) => ({ language, text }),
);

/** How long it took and how many files there are is nobody's promise. */
function steady(output: string): string {
  return output
    .replace(/\d+(?:\.\d+)? m?s\b/g, "0 ms")
    .replace(/\d+ written/g, "0 written");
}

/** Replaces each `-` line by the `+` line after it; each stands in the text once. */
function patch(text: string, diff: string): string {
  const changes = [...diff.matchAll(/^-(.*)\n\+(.*)\n/gm)];
  expect(changes.map(([lines]) => lines).join("")).toBe(diff);
  return changes.reduce((patched, [, before = "", after = ""]) => {
    expect(patched.split(`${before}\n`)).toHaveLength(2);
    return patched.replace(before, after);
  }, text);
}

/** A reader goes from top to bottom, and so does this. */
test("the quick start is what happens", { timeout: 60_000 }, async () => {
  expect(blocks.map(({ language }) => language)).toEqual([
    "yaml",
    "console",
    "sh",
    "ts",
    "diff",
    "console",
  ]);
  const codes: (number | null)[] = [];
  for (const { language, text } of blocks) {
    switch (language) {
      case "yaml":
        put("tasks.yaml", text);
        break;
      case "diff":
        put("tasks.yaml", patch(read("tasks.yaml"), text));
        break;
      case "console": {
        const [, args = "", output] =
          /^\$ npx specwright (.*)\n([^]*)$/.exec(text) ?? [];
        const { code, stdout, stderr } = run(args);
        expect(steady(stderr + stdout)).toBe(steady(output ?? ""));
        codes.push(code);
        break;
      }
      case "sh":
        expect(text).toBe("npm install ./tasks\n");
        break;
      case "ts":
        expect(await compiled(text)).toBe("");
        break;
    }
  }
  expect(codes).toEqual([0, 1]);
});

/** What TypeScript says to a program in a project that installed the package. */
async function compiled(text: string): Promise<string> {
  const project = createProject();
  try {
    project.link("tasks", join(folder, "tasks"));
    project.link("@types/node", join(root, "node_modules/@types/node"));
    project.write("use.ts", text);
    const { output } = await compile(
      project,
      "TypeScript 6.0",
      "@types/node",
      ["use.ts"],
      usualFlags,
    );
    return output;
  } finally {
    project.remove();
  }
}
