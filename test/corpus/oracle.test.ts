import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, type Project } from "../packages/project.js";
import { compileFolders, type CompileError } from "./compile.js";
import {
  isAsked,
  isHere,
  listDocuments,
  packageFolder,
  readExpected,
  type CorpusDocument,
} from "./corpus.js";
import { answersOf, ask, type Question } from "./oracle.js";

/** Valid instances that the generated type does not accept, for one reason. */
interface Exception {
  readonly document: string;
  readonly at: readonly string[];
  /** `bug: …`, or the proof that TypeScript can't say it. */
  readonly why: string;
}

const exceptions = readExpected<Exception>("oracle-exceptions.json").filter(
  ({ document }) => isAsked(document),
);
const refused = new Set(
  readExpected<{ readonly document: string }>("refusals.json").map(
    ({ document }) => document,
  ),
);
const documents = listDocuments().filter(({ path }) => !refused.has(path));

/** How many instances the questions stand for. */
function total(questions: readonly Question[]): number {
  return questions.reduce((sum, { count }) => sum + count, 0);
}

/** A weak type refuses what has none of its members, at whatever depth: TypeScript's own rule, TS2559. */
function isWeak({ code, text }: CompileError): boolean {
  const why = text.at(-1) ?? "";
  return (
    code === "TS2559" || why.includes(" has no properties in common with ")
  );
}

describe.skipIf(!isHere)("every example and default of the corpus", () => {
  let project: Project;
  const questions: Question[] = [];
  const asked: CorpusDocument[] = [];
  let unjudged = 0;
  let untyped = 0;

  beforeAll(() => {
    project = createProject();
  });
  afterAll(() => {
    project.remove();
  });

  test.for(documents)("of $path", { timeout: 180_000 }, async (document) => {
    const found = await ask(document, project);
    questions.push(...found.questions);
    unjudged += found.unjudged;
    untyped += found.untyped;
    if (found.questions.length > 0) asked.push(document);
  });

  test("is accepted where Ajv says that it is valid", async () => {
    const folders = asked.map(packageFolder);
    const errors = await compileFolders(project, "TypeScript 7.0", folders);
    const { elsewhere, of } = answersOf(errors);
    const count = (list: readonly Question[]) => String(total(list));
    const valid = questions.filter(({ verdict }) => verdict === "valid");
    const invalid = questions.filter(({ verdict }) => verdict === "invalid");
    const rejected = invalid.filter((each) => of(each).length > 0);
    const violations = valid.filter((each) => !of(each).every(isWeak));
    const accepted = valid.filter((each) => !violations.includes(each));
    const weak = accepted.filter((each) => of(each).length > 0);
    process.stdout.write(
      `Valid and accepted: ${count(accepted)} of ${count(valid)} ` +
        `(weak types refuse ${count(weak)} of them). ` +
        `Invalid and rejected: ${count(rejected)} of ${count(invalid)}. ` +
        `Not judged: ${String(unjudged)}. Without a type: ${String(untyped)}.\n`,
    );
    expect(elsewhere).toEqual([]);
    expect(untyped).toBe(0);
    // That so many are asked is part of the proof.
    if (isAsked("")) expect(total(valid)).toBeGreaterThan(23_000);
    const expected = exceptions.flatMap(({ document, at }) =>
      at.map((place) => `${document} ${place}`),
    );
    const found = violations.map(({ document, at }) => `${document} ${at}`);
    expect(found.sort()).toEqual(expected.sort());
  }, 300_000);
});
