import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readOptions, show } from "./check.js";

/**
 * Checks the types of the files beside this one: every `expectTypeOf` and every
 * `@ts-expect-error` in them. They run as tests, too, for what a guard does.
 */
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join(import.meta.dirname, name));
const program = ts.createProgram(files, readOptions());

test.each(files)("the types of %s", (path) => {
  const source = program.getSourceFile(path);
  expect(source).toBeDefined();
  expect(show(program.getSyntacticDiagnostics(source))).toEqual([]);
  expect(show(program.getSemanticDiagnostics(source))).toEqual([]);
});

test("types are there to be checked", () => {
  const broken = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes("/generated/"))
    .map(({ fileName }) => fileName);
  // The declarations of a package, found through its `exports`.
  expect(broken).toContainEqual(
    expect.stringMatching(/generated\/seam\/dist\/index\.d\.ts$/),
  );
});
