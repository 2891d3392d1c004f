import type { Diagnostic } from "./diagnostic.js";
import { entryOf } from "./rules.js";

/** What to tell of a run: where there are errors, nothing that they may have brought about. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const isConsequence = ({ code }: Diagnostic): boolean =>
    entryOf(code)?.isConsequence === true;
  // One that a rule makes an error has not brought itself about.
  return diagnostics.some(
    (one) => one.severity === "error" && !isConsequence(one),
  )
    ? diagnostics.filter((one) => !isConsequence(one))
    : diagnostics;
}
