import { expect, test } from "vitest";
import { withoutConsequences } from "../../generator/diagnostics/consequences.js";
import { createReporter } from "../../generator/diagnostics/reporter.js";

const place = { file: "api.yaml", position: () => ({ line: 1, column: 1 }) };

test.each([
  ["with an error", { given: true, want: ["responses-missing", "ref-remote"] }],
  [
    "without one",
    {
      given: false,
      want: ["list-lost", "pagination-lost", "responses-missing"],
    },
  ],
] as const)("what is lost against an earlier run, %s", (_, { given, want }) => {
  const reporter = createReporter();
  reporter.report("list-lost", place, { items: "data" });
  reporter.report("pagination-lost", place, { was: "cursor", why: "so" });
  reporter.report("responses-missing", place, { mediaTypes: [] });
  if (given) reporter.report("ref-remote", place, { ref: "x" });
  const told = withoutConsequences(reporter.diagnostics);
  expect(told.map(({ code }) => code)).toEqual(want);
});
