import type { Rules } from "../diagnostics/rules.js";
import type { DateTimeOption, Int64Option } from "./config.js";

/** One API with its defaults filled in. Paths are relative to where the user stands, with forward slashes. */
export interface ApiOptions {
  readonly input: string;
  readonly output: string;
  readonly package?: string;
  readonly clientName?: string;
  readonly version?: string;
  readonly license?: string;
  readonly refRoot?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly lock?: string;
  readonly int64?: Int64Option;
  readonly dateTime?: DateTimeOption;
  readonly rules?: Rules;
}

/** What one run does. */
export interface Options {
  readonly apis: readonly ApiOptions[];
  /** Compare only, write nothing. */
  readonly check: boolean;
  /** Overwrite what a person edited. */
  readonly force: boolean;
  /** Warnings are errors, but for those that a rule names. */
  readonly strict: boolean;
}
