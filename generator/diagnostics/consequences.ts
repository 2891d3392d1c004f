import { catalog } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Entry } from "./entry.js";

/** What to tell of a run: where there are errors, nothing that they may have brought about. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const entries = new Map<string, Pick<Entry<never>, "isConsequence">>(
    Object.entries(catalog),
  );
  return diagnostics.some(({ severity }) => severity === "error")
    ? diagnostics.filter(
        ({ code }) => entries.get(code)?.isConsequence !== true,
      )
    : diagnostics;
}
