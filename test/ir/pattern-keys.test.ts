import { describe, expect, it } from "vitest";
import {
  fits,
  includesKeys,
  patternKeys,
} from "../../generator/ir/pattern-keys.js";
import { seeded } from "../emit/seeded.js";

/** Patterns, and the templates of the names that they match; `*` is anything. */
const patterns: Readonly<Record<string, string | undefined>> = {
  "^x-": "x-*",
  "-id$": "*-id",
  _at_: "*_at_*",
  "^x-a$": "x-a",
  "^(a|bc)$": "a bc",
  "^a$|^x-": "a x-*",
  "^(?:a|b)_": "a_* b_*",
  "^x-?y": "xy* x-y*",
  "^x\\.y\\$": "x.y$*",
  "a*": "*",
  "aaa*": "*aa*",
  "a+b*": "*a*",
  "X{2,}": "*XX*",
  "^X{3}$": "XXX",
  ".*": "*",
  "^x-.*": "x-*",
  "": "*",
  "^": "*",
  "^$": "",
  // A line break is no `.`.
  "^x-.*$": undefined,
  "f.*o": undefined,
  "f.o": undefined,
  "^ab*c$": undefined,
  "^[a-z]+$": undefined,
  "^\\d+": undefined,
  "(?i)a": undefined,
  "^(ab)+$": undefined,
  "a{1,2}": undefined,
  "^(a|b|c)(d|e|f)$": undefined,
  "(": undefined,
  ")": undefined,
  "a|": "*a* *",
  "^^a": undefined,
  "a^": undefined,
};

describe("the names that a pattern matches", () => {
  it.each(Object.entries(patterns))("%j", (pattern, want) => {
    const keys = patternKeys(pattern)?.map((key) => key.join("*"));
    expect(keys?.map((key) => key.replace("**", "*")).join(" ")).toBe(want);
  });

  it.each(Object.keys(patterns))(
    "are those of its templates: %j",
    (pattern) => {
      const keys = patternKeys(pattern);
      if (keys === undefined) return;
      const expression = new RegExp(pattern, "u");
      const { below } = seeded(7);
      const alphabet = ["a", "b", "c", "x", "y", "-", ".", "_", "X", "$", "é"];
      for (let run = 0; run < 2000; run++) {
        const length = below(6);
        const name = Array.from(
          { length },
          () => alphabet[below(alphabet.length)],
        ).join("");
        const isSaid = keys.some((key) => fits(name, key));
        expect([name, isSaid]).toEqual([name, expression.test(name)]);
      }
    },
  );
});

it.each([
  ["x-*", "x-a*", true],
  ["x-a*", "x-*", false],
  ["*a*", "xa*", true],
  ["*a", "a*", false],
  ["*", "", true],
  ["a*a", "a", false],
  ["a*a", "aa", true],
])("%s has all names of %s: %s", (wide, narrow, want) => {
  expect(includesKeys(wide.split("*"), narrow.split("*"))).toBe(want);
});
