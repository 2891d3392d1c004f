import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderPackage } from "../../generator/generate.js";
import { createHost } from "../../generator/host.js";
import { createProject, type Project } from "../packages/project.js";
import { compileFolders } from "./compile.js";
import { readExpected } from "./corpus.js";
import { literalType } from "./literal-type.js";
import { hostWith } from "./probe.js";
import {
  documentOf,
  isSuiteHere,
  listCases,
  type SuiteCase,
  type SuiteTest,
} from "./suite.js";

/** What TypeScript tells apart in one file of the suite, exactly: better figures are written down, too. */
interface Figures {
  readonly file: string;
  /** `rejected/invalid`. */
  readonly rejected: string;
}

interface Asked {
  readonly from: SuiteCase;
  readonly test: SuiteTest;
  /** Where the compiler answers. */
  readonly at: string;
}

interface Manifest {
  readonly names: Readonly<
    Record<string, { readonly file: string; readonly export: string }>
  >;
}

describe.skipIf(!isSuiteHere)("the official JSON Schema test suite", () => {
  let project: Project;
  const asked: Asked[] = [];
  const failed: string[] = [];
  const cases = listCases();
  // Set, if only to nothing, it shows what is not told apart.
  const only = process.env["CORPUS_ONLY"];
  const isAsked = ({ file }: { readonly file: string }): boolean =>
    file.includes(only ?? "");

  beforeAll(async () => {
    project = createProject();
    for (const each of cases) {
      if (!isAsked(each)) continue;
      const problem = await ask(each);
      if (problem !== undefined) failed.push(`${titleOf(each)}: ${problem}`);
    }
  }, 300_000);
  afterAll(() => {
    project.remove();
  });

  /** Generates a case, and writes a line of code for each of its values; says why not. */
  async function ask(from: SuiteCase): Promise<string | undefined> {
    const text = JSON.stringify(documentOf(from));
    const [rendered, diagnostics] = await renderPackage(
      { input: "case.json", output: "never-written", package: "case" },
      {},
      hostWith(createHost(), "case.json", text),
    );
    if (rendered === undefined) {
      return diagnostics.map(({ code }) => code).join(", ");
    }
    const { committed } = rendered;
    for (const { path, text } of committed) {
      if (path.endsWith(".ts")) write(project, from.name, path, text);
    }
    const lock = committed.find(({ path }) => path === ".specwright.json");
    const { names } = JSON.parse(lock?.text ?? "{}") as Manifest;
    const name = names[`/components/schemas/${from.name}`];
    if (name === undefined) return "it has no name";
    const module = JSON.stringify(`./${name.file.replace(/\.ts$/, ".js")}`);
    const lines = [`import type { ${name.export} as T } from ${module};`];
    for (const [index, each] of from.tests.entries()) {
      const n = String(index);
      const value = `declare const v${n}: ${literalType(each.data)};`;
      lines.push(`${value} export const t${n}: T = v${n};`);
      const line = String(lines.length);
      asked.push({ from, test: each, at: `${from.name}/check.ts:${line}` });
    }
    project.write(`${from.name}/check.ts`, lines.join("\n"));
    return undefined;
  }

  test("all schemas generate", () => {
    expect(failed).toEqual([]);
  });

  test("valid values are accepted, and of the others so many rejected", async () => {
    const folders = [...new Set(asked.map(({ from }) => from.name))];
    const errors = await compileFolders(project, "TypeScript 7.0", folders);
    const inside = errors.filter(({ file }) => !file.endsWith("/check.ts"));
    const codes = new Map<string, string[]>();
    for (const { file, line, code } of errors) {
      const at = `${file}:${String(line)}`;
      codes.set(at, [...(codes.get(at) ?? []), code]);
    }
    const of = ({ at }: Asked): readonly string[] => codes.get(at) ?? [];
    const valid = asked.filter((each) => each.test.valid);
    const invalid = asked.filter((each) => !each.test.valid);
    const isRejected = (each: Asked): boolean => of(each).length > 0;
    // A weak type refuses what has none of its members: TypeScript's own rule.
    const refused = valid.filter((each) =>
      of(each).some((code) => code !== "TS2559"),
    );
    const rejected = invalid.filter(isRejected);
    process.stdout.write(
      `Valid and accepted: ${ratio(valid.length - refused.length, valid)}. ` +
        `Invalid and rejected: ${ratio(rejected.length, invalid)}.\n`,
    );
    if (only !== undefined) {
      for (const each of invalid.filter((one) => !isRejected(one))) {
        process.stdout.write(`Accepted: ${say(each)}\n`);
      }
    }
    expect(inside).toEqual([]);
    expect(refused.map(say)).toEqual([]);
    const files = [...new Set(invalid.map(({ from }) => from.file))];
    const figures = files.map((file): Figures => {
      const mine = invalid.filter(({ from }) => from.file === file);
      const count = mine.filter(isRejected).length;
      return { file, rejected: ratio(count, mine) };
    });
    const expected = readExpected<Figures>("json-schema-suite.json");
    expect(figures).toEqual(expected.filter(isAsked));
  }, 300_000);
});

/** Writes a file of a case. The runtime, which is the same in all, is there once: to check it 218 times takes a minute. */
function write(
  project: Project,
  folder: string,
  path: string,
  text: string,
): void {
  const [, inRuntime] = /^src\/runtime\/(.*)$/.exec(path) ?? [];
  if (inRuntime !== undefined) project.write(`runtime/${inRuntime}`, text);
  else {
    const here = text
      .replaceAll('"./runtime/', '"../../runtime/')
      .replaceAll('"../runtime/', '"../../../runtime/');
    project.write(`${folder}/${path}`, here);
  }
}

function titleOf({ file, description }: SuiteCase): string {
  return `${file}: ${description}`;
}

function say({ from, test: { description, data } }: Asked): string {
  return `${titleOf(from)} / ${description} ${JSON.stringify(data)}`;
}

function ratio(count: number, all: readonly unknown[]): string {
  return `${String(count)}/${String(all.length)}`;
}
