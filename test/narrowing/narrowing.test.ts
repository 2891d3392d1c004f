import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { compileFolders, type CompileError } from "../corpus/compile.js";
import { createProject, type Project } from "../packages/project.js";
import { planOf } from "../plan/plan-of.js";
import { inheritance } from "./inheritance.js";
import type { Narrowing } from "./narrowing.js";
import { unions } from "./unions.js";

/**
 * What a consumer can do with discriminated unions: each case is generated and
 * compiled with a file that uses it, with every flag on. That something is
 * refused is held by `@ts-expect-error`.
 */
const cases: readonly (readonly [string, Narrowing])[] = [
  ...Object.entries(unions),
  ...Object.entries(inheritance),
];

describe("discriminators", () => {
  let project: Project;
  let errors: readonly CompileError[] = [];

  beforeAll(async () => {
    project = createProject();
    for (const [index, [, each]] of cases.entries())
      await write(`case-${String(index)}`, each);
    const folders = cases.map((_, index) => `case-${String(index)}`);
    errors = await compileFolders(project, "TypeScript 6.0", folders);
  }, 120_000);
  afterAll(() => {
    project.remove();
  });

  async function write(
    folder: string,
    { given, use, version = "3.1.0" }: Narrowing,
  ) {
    const { plan, diagnostics } = await planOf(documentOf(given, version));
    const wrong = diagnostics.filter(({ severity }) => severity === "error");
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
    for (const { path, text } of emitPackage(plan, { runtime: [] }))
      if (path.startsWith("src/models/"))
        project.write(`${folder}/${path}`, text);
    project.write(
      `${folder}/use.ts`,
      `import * as m from "./src/models/index.js";\n${use}\nexport { m };\n`,
    );
  }

  test.each(cases.map(([name], index) => [name, index] as const))(
    "%s",
    (_, index) => {
      const folder = `case-${String(index)}/`;
      const mine = errors.filter(({ file }) => file.startsWith(folder));
      expect(
        mine.map(({ file, line, code, text }) =>
          [file.slice(folder.length), line, code, ...text].join(" "),
        ),
      ).toEqual([]);
    },
  );
});

/** `given` is what stands under `components/schemas`, or a whole document. */
function documentOf(given: string, version: string): string {
  if (/^(openapi|swagger):/.test(given)) return given;
  const schemas = given
    .trim()
    .split("\n")
    .map((line) => `    ${line}\n`);
  return `openapi: ${version}
info: { title: T, version: "1" }
servers: [{ url: https://pets.example }]
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
components:
  schemas:
${schemas.join("")}`;
}
