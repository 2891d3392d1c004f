import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parityProblems } from "./ship-parity.js";

const root = resolve(import.meta.dirname, "../..");

describe("what is shipped of the runtime is what TypeScript would make", () => {
  const folder = join(root, "generator/runtime");
  test.each(sourcesIn(folder))("%s", (path) => {
    const text = readFileSync(join(folder, path), "utf8");
    expect(parityProblems(`src/runtime/${path}`, text)).toEqual([]);
  });
});

const generated = join(root, "generated");
const packages = existsSync(generated)
  ? readdirSync(generated).filter((name) =>
      existsSync(join(generated, name, "src")),
    )
  : [];

describe.skipIf(packages.length === 0)(
  `what is shipped of generated packages is what TypeScript would make${packages.length === 0 ? " (skipped: generated/ is empty)" : ""}`,
  () => {
    test.each(packages)("%s", (name) => {
      const folder = join(generated, name, "src");
      const problems = sourcesIn(folder).flatMap((path) =>
        parityProblems(`src/${path}`, readFileSync(join(folder, path), "utf8")),
      );
      expect(problems).toEqual([]);
    });
    test("there is one", () => undefined);
  },
);

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort();
}
