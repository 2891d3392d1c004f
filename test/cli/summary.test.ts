import { expect, test } from "vitest";
import { createProgress } from "../../generator/cli/progress.js";
import { renderSummary } from "../../generator/cli/summary.js";
import { paint } from "../../generator/diagnostics/paint.js";
import type { ApiResult } from "../../generator/result.js";

const nothing = { written: [], unchanged: [], removed: [] };
const pets: ApiResult = {
  input: "pets.yaml",
  output: "out/pets",
  status: "written",
  diagnostics: [],
  package: "@acme/pets",
  report: {
    operations: 3,
    models: 1,
    enums: 0,
    paginated: [{ operation: "pets.list", style: "cursor" }],
    notPaginated: [
      {
        operation: "cats.list",
        why: "no cursor",
        override: "x-pagination: { style: single }",
      },
      {
        operation: "dogs.list",
        why: "no cursor",
        override: "x-pagination: { style: single }",
      },
      {
        operation: "bees.list",
        why: "no total",
        override: "x-pagination: { style: page, page: single }",
      },
      { operation: "eels.list", why: "it is refused", override: "" },
    ],
  },
  files: { written: ["a"], unchanged: ["b", "c"], removed: ["src/old.ts"] },
  dist: nothing,
  milliseconds: 1234,
};

function summary(apis: readonly ApiResult[], check = false): string {
  const result = { ok: true, diagnostics: [], apis };
  return renderSummary(result, { check, colors: paint(false) });
}

test("a package that was written", () => {
  expect(summary([pets])).toBe(`written  @acme/pets  out/pets  1.2 s
  3 operations (1 paginated), 1 model, 0 enums
  files: 1 written, 2 unchanged, 1 removed; dist/: 0 written, 0 unchanged, 0 removed
  removed  src/old.ts
  one page each, since no cursor:
    cats.list, dogs.list
    to confirm it, add x-pagination: { style: single }
  one page each, since no total:
    bees.list
    to page it, add x-pagination: { style: page, page: single }
  one page each, since it is refused:
    eels.list

1 package done in 1.2 s
`);
});

test("one that is stale, and one that failed", () => {
  const stale: ApiResult = { ...pets, status: "stale", milliseconds: 10 };
  const failed: ApiResult = {
    input: "cats.yaml",
    output: "out/cats",
    status: "failed",
    diagnostics: [],
    files: nothing,
    dist: nothing,
    milliseconds: 5,
  };
  expect(summary([stale, failed], true))
    .toBe(`stale  @acme/pets  out/pets  10 ms
  3 operations (1 paginated), 1 model, 0 enums
  would write   a
  would remove  src/old.ts

failed  cats.yaml  out/cats  5 ms
  not written; what was there is as it was

2 packages in 15 ms, 1 failed, 1 stale: run \`specwright generate\` and commit
`);
});

test("text of a document cannot move the cursor", () => {
  const text = summary([{ ...pets, output: "out\u001b[2J" }]);
  expect(text).toContain("out\\u{1b}[2J");
});

test("progress waits, shows on a terminal alone, and goes away", () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) =>
    ({ isTTY, write: (text: string) => written.push(text) > 0 }) as never;
  let now = 0;
  const progress = createProgress(stream(true), () => now);
  progress.show("pets.yaml", "planning");
  progress.clear();
  expect(written).toEqual([]);
  now = 1500;
  createProgress(stream(false), () => now).show("pets.yaml", "planning");
  expect(written).toEqual([]);
  progress.show("pets.yaml", "planning");
  progress.clear();
  progress.clear();
  expect(written).toEqual(["\r\u001b[Kpets.yaml: planning …", "\r\u001b[K"]);
});
