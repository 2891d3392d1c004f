import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { PlanReport } from "./plan/package-plan.js";

/** What came of a run. */
export interface GenerateResult {
  /** No errors, and with `check` nothing stale. */
  readonly ok: boolean;
  /** What is wrong with the options; when there is an error no API was read. */
  readonly diagnostics: readonly Diagnostic[];
  /** One for each API, in the order of the options. */
  readonly apis: readonly ApiResult[];
}

/** What came of one API. */
export interface ApiResult {
  readonly input: string;
  readonly output: string;
  /** `stale` only with `check`; after `failed` the folder is as it was. */
  readonly status: "written" | "unchanged" | "stale" | "failed";
  readonly diagnostics: readonly Diagnostic[];
  /** The npm name; absent when the document could not be read. */
  readonly package?: string;
  readonly report?: PlanReport;
  /** Committed files, relative to the output. With `check`: what would be done. */
  readonly files: FileChanges;
  /** The same for `dist/`, which is never checked. */
  readonly dist: FileChanges;
  readonly milliseconds: number;
}

/** Paths relative to the output, with forward slashes. */
export interface FileChanges {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}
