/**
 * specwright as a library: what the command line does, without its words.
 *
 * @packageDocumentation
 */
export type {
  Diagnostic,
  Place,
  Related,
  Severity,
} from "./diagnostics/diagnostic.js";
export type { Rules } from "./diagnostics/rules.js";
export { generate } from "./generate.js";
export { defineConfig, type ApiConfig, type Config } from "./options/config.js";
export type { GenerateOptions } from "./options/generate-options.js";
export type { PlanReport } from "./plan/package-plan.js";
export type { ApiResult, FileChanges, GenerateResult } from "./result.js";
