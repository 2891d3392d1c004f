import type { Severity } from "./diagnostic.js";

/** One kind of problem: how bad, how it is said, and what mends it, from typed parameters. */
export interface Entry<Parameters> {
  readonly severity: Severity;
  readonly message: (parameters: Parameters) => string;
  readonly fix: (parameters: Parameters) => string;
  /**
   * What is done where a rule lets an error pass, for the end of a sentence;
   * absent where there would be nothing that a later stage could go on with.
   */
  readonly instead?: string;
  /** Whether it is no news while there are errors, which have most likely brought it about. */
  readonly isConsequence?: boolean;
}

type Text<Parameters> = (parameters: Parameters) => string;

/** A catalog entry that is an error: nothing is written. */
export function error<Parameters = object>(
  message: Text<Parameters>,
  fix: Text<Parameters>,
): Entry<Parameters> {
  return { severity: "error", message, fix };
}

/** An error that a rule may lower, with what is done then. */
export function survivable<Parameters = object>(
  message: Text<Parameters>,
  fix: Text<Parameters>,
  instead: string,
): Entry<Parameters> {
  return { severity: "error", message, fix, instead };
}

/** A catalog entry that is a warning: the run goes on, the message says what was done about it. */
export function warning<Parameters = object>(
  message: Text<Parameters>,
  fix: Text<Parameters>,
): Entry<Parameters> {
  return { severity: "warning", message, fix };
}

/** A warning that errors bring about, such as what a document lost: not told beside them. */
export function consequence<Parameters = object>(
  message: Text<Parameters>,
  fix: Text<Parameters>,
): Entry<Parameters> {
  return { severity: "warning", message, fix, isConsequence: true };
}
