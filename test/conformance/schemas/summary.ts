import type { Expected } from "./expected.js";
import type { Result } from "./measure.js";
import { versions } from "./sections.js";

/** The table that a run prints: by area and version how many rows hold, and of how many. */
export function summaryOf(
  areas: Readonly<Record<string, object>>,
  results: readonly Result[],
  expected: readonly Expected[],
): string {
  const cell = (some: readonly Result[]): string => {
    const good = some.filter(({ faults }) => faults.length === 0).length;
    if (some.length === 0) return "";
    return good === some.length
      ? String(good)
      : `${String(good)} of ${String(some.length)}`;
  };
  const line = (name: string, some: readonly Result[]): readonly string[] => [
    name,
    ...versions.map((version) =>
      cell(some.filter((result) => result.version === version)),
    ),
    cell(some),
  ];
  const reasons = expected.map(({ why, rows }) => {
    const failures = Object.values(rows).flat().length;
    const count = Object.keys(rows).length;
    return `${String(count)} rows, ${String(failures)} values: ${why}\n`;
  });
  const questions = results.reduce((sum, each) => sum + each.questions, 0);
  return [
    "Rows in which all is said as the specification says it:\n",
    inColumns([
      ["", ...versions, "all"],
      ...Object.keys(areas).map((area) =>
        line(
          area,
          results.filter((result) => result.area === area),
        ),
      ),
      line("all", results),
    ]),
    `${String(questions)} questions to the compiler. Expected failures:\n`,
    ...reasons,
  ].join("");
}

function inColumns(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => (line[column] ?? "").length)),
  );
  return table
    .map((line) => line.map((text, at) => text.padEnd(widths[at] ?? 0)))
    .map((line) => `${line.join("  ").trimEnd()}\n`)
    .join("");
}
