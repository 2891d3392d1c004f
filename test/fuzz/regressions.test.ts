import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/source/json.js";
import { createProject, type Project } from "../packages/project.js";
import { componentsOf } from "./document.js";
import { createJudge } from "./judge.js";
import { directionOf } from "./operations.js";
import type { Instance } from "./questions.js";
import { createRenderer } from "./render.js";
import { check } from "./shrink.js";

/** A find, mended. */
interface Regression {
  /** What was wrong. */
  readonly about: string;
  readonly document: JsonObject;
  /** A value that the type must take. */
  readonly at?: Instance;
}

const folder = join(import.meta.dirname, "regressions");
const regressions = readdirSync(folder)
  .sort()
  .map((file): readonly [string, Regression] => [
    file,
    JSON.parse(readFileSync(join(folder, file), "utf8")) as Regression,
  ]);

describe("what the fuzzer found once", () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
  });
  afterAll(() => {
    project.remove();
  });

  test.each(regressions)("%s asks for a valid value", (_, { document, at }) => {
    if (at === undefined) return;
    const direction = directionOf(document);
    const judge = createJudge(
      document,
      Object.keys(componentsOf(document)),
      direction === "unused" || direction === "both" ? "both" : direction,
    );
    expect(judge.verdict(at.component, at.value)).toBe("valid");
  });

  test("is not found again", { timeout: 60_000 }, async () => {
    const renderer = await createRenderer();
    const candidates = regressions.map(([, { document, at }]) =>
      at === undefined ? { document } : { document, at },
    );
    const finds = await check(candidates, "all", { project, renderer });
    const fileOf = (document: JsonObject) =>
      regressions.find(([, each]) => each.document === document)?.[0];
    expect(
      finds.map(({ document, mark, detail }) => [
        fileOf(document),
        mark,
        detail,
      ]),
    ).toEqual([]);
  });
});
