import { describe, expect, test } from "vitest";
import { isLinear } from "../../generator/plan/linear-pattern.js";
import { codesOf, isMade, packageOf, schemaWith } from "./package-of.js";
import { expectInert } from "./syntax.js";

const harmless = [
  "^cact_\\w{12}$",
  "^a-[0-9a-f]{8}-[0-9a-f]{4}$",
  "^id_[a-z]+_[a-z]+$",
  "^id_(?:a|b)c*$",
  "^id_.*$",
  "^id_.+",
  "^id_a?b?c?$",
  "^id_([a-z]{2}){3}$",
  "^x-",
  "^v\\d+\\.\\d+\\.\\d+$",
  "[abc]{3}",
];

const slow = [
  "^id_(a+)+$",
  "^id_(a*)*$",
  "^id_(a|a)*$",
  "^id_(a|a){32}$",
  "^id_(a|aa)+$",
  "^id_(.*)*x$",
  "^id_([a-z]+)*!$",
  "^id_a*a*a*b$",
  "^id_\\d+\\d+$x",
  "^id_.*a+b$",
  "^id_(?=(a+)+$)",
  "^id_(a+)\\1+$",
  "^id_(?:a?){40}b$",
  "^id_a?a?a?a?a?a?a?a?a?a?b",
  "a+$",
  "^a|b*$",
  `^${"(".repeat(5_000)}a${")".repeat(5_000)}$`,
];

describe("24. expressions of a document that take for ever", () => {
  test.each(harmless)("%s is tried", (pattern) => {
    expect(isLinear(pattern)).toBe(true);
  });

  test.each(slow)("%s is not", (pattern) => {
    expect(isLinear(pattern)).toBe(false);
  });

  test("what is tried is quick on texts that all but match", () => {
    const texts = harmless.flatMap((pattern) => {
      const begin = /^\^?([\w-]*?)(?=[^\w-]|$)/.exec(pattern)?.[1] ?? "";
      return ["a", "0", "a_", "1.", "ab"].map(
        (part) => [pattern, `${begin}${part.repeat(100_000)}!`] as const,
      );
    });
    const started = performance.now();
    for (const [pattern, text] of texts) new RegExp(pattern, "u").test(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test.each(slow.filter((pattern) => /^\^id_[^|]*$/.test(pattern)))(
    "the guard of %s only looks how a value begins",
    async (pattern) => {
      const made = await packageOf(
        schemaWith({ type: "string", pattern, "x-template-literal": true }),
      );
      expect(codesOf(made)).toEqual(["pattern-slow"]);
      const { strings } = expectInert(made.files);
      // The text stands in the documentation, and in nothing that runs.
      expect(strings).not.toContain(pattern);
      expect(strings).toContain("^id_");
    },
  );

  test("the generator itself tries none of them on the names of a document", async () => {
    const name = `${"a".repeat(40)}!`;
    const made = await packageOf(
      schemaWith({
        type: "object",
        properties: { [name]: { type: "string", format: "date-time" } },
        patternProperties: {
          "^(a+)+$": { type: "string", format: "date-time" },
        },
        propertyNames: { pattern: "^(a+)+$" },
        example: { [name]: name },
        additionalProperties: false,
      }),
      { dateTime: "Date" },
    );
    expect(isMade(made)).toBe(true);
  });
});
