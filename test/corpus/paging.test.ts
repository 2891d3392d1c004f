import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createHost } from "../../generator/host.js";
import { root } from "../packages/packages.js";
import { pagingLabels } from "../plan/paging-labels/index.js";
import { isAsked, isHere, pathOf, readExpected, refRootOf } from "./corpus.js";
import { planOf } from "./plan.js";
import {
  labelledOf,
  operationAt,
  verdictOf,
  type Labelled,
  type Verdict,
} from "./paging-verdict.js";

/** Labelled operations that are paged and not found to be, and why that is right or will do. */
interface Miss {
  readonly document: string;
  readonly operations: readonly string[];
  readonly why: string;
}

const misses = readExpected<Miss>("paging-misses.json");
const host = createHost();

/** A labelled operation beside what was found. */
interface Judged extends Labelled {
  readonly got: Verdict | undefined;
}

const judged: Judged[] = [];

const labelled = pagingLabels.flatMap(labelledOf);
const documents = [...new Set(labelled.map(({ document }) => document))].filter(
  (path) => isAsked(path) && (isHere || isOurs(path)),
);

function isOurs(path: string): boolean {
  return path.startsWith("specs/");
}

if (!isHere)
  process.stdout.write("Skipped but for specs/: there is no corpus.\n");

// Read line by line by a person, before the detector was looked at.
describe("how lists are paged, against labels by hand", () => {
  test.for(documents)("%s", { timeout: 180_000 }, async (path) => {
    const plan = isOurs(path)
      ? await planOf(join(root, path), undefined, host)
      : await planOf(pathOf({ path }), refRootOf({ path }), host);
    if (plan === undefined) throw new Error(`${path} can't be read`);
    const operations = plan.resources.flatMap((each) => each.operations);
    const rows = labelled
      .filter(({ document }) => document === path)
      .map((row) => {
        const operation = operationAt(operations, row.call);
        return { ...row, got: operation && verdictOf(operation, plan.report) };
      });
    judged.push(...rows);
    const wrong = rows.filter(({ want, got }) => !isMissed(want, got));
    expect(wrong.map(({ call, got }) => [call, got])).toEqual(
      wrong.map(({ call, want }) => [call, want]),
    );
  });

  test("what is missed is known, and why", () => {
    const found = judged
      .filter(({ want, got }) => isMissed(want, got))
      .map(({ document, call }) => `${document} ${call}`);
    const known = misses.flatMap(({ document, operations }) =>
      documents.includes(document)
        ? operations.map((call) => `${document} ${call}`)
        : [],
    );
    expect(found.sort()).toEqual(known.sort());
    expect(misses.every(({ why }) => why !== "")).toBe(true);
  });

  test("nothing is called paged that isn't, and nearly all is found", () => {
    for (const path of documents)
      say(
        path,
        judged.filter(({ document }) => document === path),
      );
    const { precision, recall } = say("all", judged);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

/** A list that is paged and stays a page of one: a loss, and no lie. */
function isMissed(want: Verdict, got: Verdict | undefined): boolean {
  return (
    want["style"] !== "none" && (got === undefined || got["style"] === "none")
  );
}

function say(
  name: string,
  rows: readonly Judged[],
): { readonly precision: number; readonly recall: number } {
  const paged = rows.filter(({ want }) => want["style"] !== "none");
  const claimed = rows.filter(
    ({ got }) => got !== undefined && got["style"] !== "none",
  );
  const right = claimed.filter(
    ({ want, got }) => JSON.stringify(want) === JSON.stringify(got),
  );
  const ratio = (of: number): number => (of === 0 ? 1 : right.length / of);
  const found = {
    precision: ratio(claimed.length),
    recall: ratio(paged.length),
  };
  const percent = (value: number): string =>
    `${String(Math.floor(value * 1000) / 10)} %`;
  process.stdout.write(
    `${name}: ${String(rows.length)} labels, ${String(paged.length)} paged; ` +
      `precision ${percent(found.precision)}, recall ${percent(found.recall)}\n`,
  );
  return found;
}
