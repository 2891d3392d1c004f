import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, type Project } from "../../packages/project.js";
import { expectedOf, failuresOf, readExpected } from "./expected.js";
import { measure, type Result } from "./measure.js";
import { versionsOf } from "./row.js";
import { areas } from "./rows/areas.js";
import { keywords, sectionOf, versions, type Keyword } from "./sections.js";
import { summaryOf } from "./summary.js";

const expected = readExpected();

/**
 * Every construct of schemas in every version that has it, from a document's text
 * to what the compiler says of the types. What is known to fail stands in a list
 * that must match: a row that starts to pass fails until the list is shorter.
 */
describe("schemas by version", () => {
  let project: Project;
  let results: readonly Result[] = [];

  beforeAll(async () => {
    project = createProject();
    results = await measure(areas, project);
    process.stdout.write(summaryOf(areas, results, expected));
  }, 120_000);

  afterAll(() => {
    project.remove();
  });

  const rows = Object.entries(areas).flatMap(([area, table]) =>
    Object.keys(table).map((row) => [area, row] as const),
  );

  test.for(rows)("%s: %s", ([area, row]) => {
    const own = results.filter(
      (result) => result.area === area && result.row === row,
    );
    expect(own.flatMap(({ quarrels }) => quarrels)).toEqual([]);
    expect(failuresOf(own)).toEqual(expectedOf(expected, `${area} / ${row}`));
  });

  test("the list of failures names rows that there are", () => {
    const known = new Set(rows.map(([area, row]) => `${area} / ${row}`));
    const listed = expected.flatMap((each) => Object.keys(each.rows));
    expect(listed.filter((name) => !known.has(name))).toEqual([]);
  });

  test("every keyword of every version has a row", () => {
    const shown = new Set(
      Object.values(areas)
        .flatMap((table) => Object.values(table))
        .flatMap((row) =>
          versionsOf(row).flatMap((version) =>
            row.of.map((keyword) => `${version} ${keyword}`),
          ),
        ),
    );
    const all = (Object.keys(keywords) as Keyword[]).flatMap((keyword) =>
      versions
        .filter((version) => sectionOf(keyword, version) !== undefined)
        .map((version) => `${version} ${keyword}`),
    );
    expect(all.filter((each) => !shown.has(each))).toEqual([]);
  });
});
