import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  compile,
  compilers,
  platformPackages,
  platforms,
  type Compiler,
  type Platform,
} from "./compilers.js";
import { packages } from "./packages.js";
import { createConsumer, type Project } from "./project.js";

/**
 * The packages compile wherever they are used: their sources, and the
 * declarations that a consumer reads, with every flag on and no library
 * unchecked.
 */
describe("all packages, their sources and their declarations", () => {
  let project: Project;

  beforeAll(() => {
    project = createConsumer(...platformPackages);
    // A consumer that imports all that can be imported.
    const everything = packages.flatMap(({ entries }) => entries);
    const lines = everything.map(
      (entry, index) =>
        `export * as entry${String(index)} from ${JSON.stringify(entry)};\n`,
    );
    project.write("consumer/everything.ts", lines.join(""));
    project.write(
      "wrong/wrong.ts",
      `import { isKnownErrorCode } from "@specwright/two-minute-reports";\n` +
        `export const wrong: string = isKnownErrorCode(1);\n`,
    );
  });

  afterAll(() => {
    project.remove();
  });

  const rows = (Object.keys(compilers) as Compiler[]).flatMap((compiler) =>
    (Object.keys(platforms) as Platform[]).map(
      (platform) => [compiler, platform] as const,
    ),
  );

  test.for(rows)(
    "%s with %s alone",
    { timeout: 120_000 },
    async ([compiler, platform]) => {
      const sources = packages.map(({ folder }) => `${folder}/src/**/*.ts`);
      const { output, code } = await compile(project, compiler, platform, [
        "consumer/*.ts",
        ...sources,
      ]);
      expect(output).toBe("");
      expect(code).toBe(0);
    },
  );

  test("and a mistake would be seen", { timeout: 60_000 }, async () => {
    const { output, code } = await compile(
      project,
      "TypeScript 7.0",
      "lib dom",
      ["wrong/*.ts"],
    );
    expect(code).not.toBe(0);
    expect(output).toMatch(
      /^wrong\/wrong\.ts\(2,14\): error TS2322: Type 'boolean' is not assignable to type 'string'\.\s*$/,
    );
  });

  test("there are four", () => {
    expect(packages.map(({ name }) => name)).toEqual([
      "@specwright/savvycal",
      "@specwright/seam",
      "@specwright/two-minute-reports",
      "@specwright/workos",
    ]);
  });
});
