import { describe, expect, test } from "vitest";
import { catalog } from "../../generator/diagnostics/catalog.js";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { entryOf, type Rules } from "../../generator/diagnostics/rules.js";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { ship } from "../../generator/output/ship.js";
import { wrongDocuments } from "./cases/documents.js";
import { planDocument } from "./tell.js";

const survivable = Object.keys(catalog).filter(
  (code) => entryOf(code)?.instead !== undefined,
);
const lowered: Rules = Object.fromEntries(
  survivable.map((code) => [code, "warn"]),
);
const rows = wrongDocuments.filter(([, { want }]) =>
  want.some(([code]) => survivable.includes(code)),
);
const isError = ({ severity }: Diagnostic): boolean => severity === "error";
let whole = 0;

describe("what is survivable is survived", () => {
  test.each(rows)("%s", async (_, { given, want }) => {
    const { diagnostics, plan } = await planDocument(given, {
      rules: lowered,
    });
    for (const { code, severity, message } of diagnostics) {
      if (!survivable.includes(code)) continue;
      expect(severity, code).toBe("warning");
      expect(message).toContain(
        `; by a rule ${entryOf(code)?.instead ?? "-"}.`,
      );
    }
    const told = diagnostics.map(({ code }) => code);
    expect(want.every(([code]) => told.includes(code))).toBe(true);
    if (plan === undefined || diagnostics.some(isError)) return;
    // Throws where the sources are no TypeScript, or say a type by its value alone.
    expect(ship(emitPackage(plan, { runtime: [] })).length).toBeGreaterThan(0);
    whole += 1;
  });

  test("most of them give a package", () => {
    expect(survivable.length).toBeGreaterThanOrEqual(20);
    expect(whole).toBeGreaterThan(rows.length * 0.6);
  });
});
