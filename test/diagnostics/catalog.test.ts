import { describe, expect, test } from "vitest";
import { catalog } from "../../generator/diagnostics/catalog.js";
import { groups } from "../../generator/diagnostics/groups.js";
import { cases } from "./cases.js";

/** These are about no file, or about one that is not there. */
const placeless = new Set([
  "command-missing",
  "unknown-command",
  "unknown-flag",
  "flag-needs-value",
  "flag-takes-no-value",
  "flag-twice",
  "flag-needs-input",
  "flag-wrong-value",
  "too-many-inputs",
  "input-and-config",
  "nothing-to-do",
  "input-missing",
  "input-is-url",
  "config-missing",
]);

test("every code belongs to one group", () => {
  const grouped = groups.flatMap(({ codes }) => codes);
  expect([...grouped].sort()).toEqual(Object.keys(catalog).sort());
});

test("every code has a case, and every case a code", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(catalog).sort());
});

describe.each(Object.entries(cases))("%s", (code, tell) => {
  test("is told with its place and a fix", async () => {
    const told = (await tell()).find((one) => one.code === code);
    expect(told, "its case does not tell it").toBeDefined();
    expect(told?.fix).toMatch(/\S/);
    expect(told?.message).not.toMatch(/undefined|NaN|\[object/);
    expect(told?.fix).not.toMatch(/undefined|NaN|\[object/);
    expect(told?.place === undefined).toBe(placeless.has(code));
  });
});
