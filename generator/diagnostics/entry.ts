import type { Severity } from "./diagnostic.js";

/** One kind of problem: how bad, how it is said, and what mends it, from typed parameters. */
export interface Entry<Parameters> {
  readonly severity: Severity;
  readonly message: (parameters: Parameters) => string;
  readonly fix?: (parameters: Parameters) => string;
  /** Whether it is no news while there are errors, which have most likely brought it about. */
  readonly isConsequence?: boolean;
}

/** A catalog entry that is an error. */
export function error<Parameters = object>(
  message: (parameters: Parameters) => string,
  fix?: (parameters: Parameters) => string,
): Entry<Parameters> {
  return fix === undefined
    ? { severity: "error", message }
    : { severity: "error", message, fix };
}

/** A catalog entry that is a warning: the run goes on, the message says what was done about it. */
export function warning<Parameters = object>(
  message: (parameters: Parameters) => string,
  fix?: (parameters: Parameters) => string,
): Entry<Parameters> {
  return fix === undefined
    ? { severity: "warning", message }
    : { severity: "warning", message, fix };
}

/** A warning that something was there in an earlier run: not told of a document with errors. */
export function loss<Parameters = object>(
  message: (parameters: Parameters) => string,
  fix: (parameters: Parameters) => string,
): Entry<Parameters> {
  return { severity: "warning", message, fix, isConsequence: true };
}
