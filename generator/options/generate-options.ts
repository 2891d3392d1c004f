import type { Config } from "./config.js";

/** What `generate` is asked to do. */
export interface GenerateOptions extends Config {
  /** Compare with what is there and write nothing. */
  readonly check?: boolean;
  /** Overwrite and remove files that a person edited. */
  readonly force?: boolean;
  /** Take every warning as an error, but for those that `rules` name. */
  readonly strict?: boolean;
  /** Told before each step, for whoever shows progress. */
  readonly onProgress?: (input: string, step: string) => void;
}
