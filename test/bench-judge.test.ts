import { expect, test } from "vitest";
import {
  judge,
  table,
  type Budget,
  type Measured,
} from "../scripts/bench/judge.mjs";

const row: Measured = {
  name: "pets",
  bytes: 2_500_000,
  seconds: 1.5,
  cpu: 12,
  mebibytes: 200,
  memory: 4,
};

test.each<[string, { given: Record<string, Budget>; want: readonly string[] }]>(
  [
    ["at its budget", { given: { pets: { cpu: 12, memory: 4 } }, want: [] }],
    ["too slow", { given: { pets: { cpu: 11, memory: 9 } }, want: ["cpu"] }],
    [
      "too large",
      { given: { pets: { cpu: 99, memory: 3 } }, want: ["memory"] },
    ],
    ["without a budget", { given: {}, want: ["cpu", "memory"] }],
    [
      "named like nothing",
      {
        given: JSON.parse('{"__proto__":{}}') as object,
        want: ["cpu", "memory"],
      },
    ],
  ],
)("a document that is %s", (_, { given, want }) => {
  const [judged] = judge([row], given);
  expect(judged?.over).toEqual(want);
});

test("a cost that is not a number is over every budget", () => {
  const budgets = { pets: { cpu: 99, memory: 99 } };
  const [judged] = judge([{ ...row, cpu: Number.NaN }], budgets);
  expect(judged?.over).toEqual(["cpu"]);
});

test("the table says what is over", () => {
  const text = table(judge([row], { pets: { cpu: 11, memory: 4 } }));
  expect(text).toBe(`\
document    size     CPU  parsings  budget     peak  idle Nodes  budget
pets      2.5 MB  1.50 s      12.0      11  200 MiB         4.0       4  over: cpu`);
});
