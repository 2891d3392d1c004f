import type { Rules } from "../diagnostics/rules.js";

/** One API, as it is written in a config or given to `generate`. Paths start at the config's folder. */
export interface ApiConfig {
  /** The OpenAPI document, YAML or JSON. */
  readonly input: string;
  /** The package's folder; `generated/<name of the input>` when left out. */
  readonly output?: string;
  /** The npm name; that of an existing package.json, else the name of the output folder, when left out. */
  readonly package?: string;
  /** The name of the class; made from the document's title when left out. */
  readonly clientName?: string;
  /** The package's version; that of an existing package.json, else 0.1.0, when left out. */
  readonly version?: string;
  /** An SPDX license expression for package.json. */
  readonly license?: string;
  /** The folder that references may reach; the document's own when left out. */
  readonly refRoot?: string;
  /**
   * Only these operations, with the schemas they lead to: `tag:pets`, `path:/pets/**`,
   * `operation:getPet`, `GET /pets/{id}` or `deprecated`; all when left out.
   */
  readonly include?: readonly string[];
  /** Not these operations, in the same words; `x-skip: true` in the document does the same. */
  readonly exclude?: readonly string[];
  /**
   * A file that holds the names, params and pages once given, so that they outlive the
   * package's folder; the package's `.specwright.json` alone when left out.
   */
  readonly lock?: string;
  /**
   * What integers of 64 bits (`format: int64` and `uint64`) are for callers: a number, which
   * loses digits above 2^53, or without a loss a string of digits or a bigint; `number` when
   * left out.
   */
  readonly int64?: Int64Option;
  /**
   * What times (`format: date-time`) are for callers: the text that the API has, a Date, or a
   * `Temporal.Instant` (and a `date` a `Temporal.PlainDate`); `string` when left out.
   */
  readonly dateTime?: DateTimeOption;
  /** How bad diagnostics of this document are taken, by code; before those of the whole config. */
  readonly rules?: Rules;
}

export type Int64Option = "number" | "string" | "bigint";
export type DateTimeOption = "string" | "Date" | "Temporal";

/** What `specwright.config.*` exports by default. */
export interface Config {
  readonly apis: readonly ApiConfig[];
  /**
   * How bad a diagnostic is taken, by its code: `{ "ref-not-found": "warn" }`. A warning can be
   * `"off"` or an `"error"`; an error can be lowered where docs/rules.md says what is done then.
   */
  readonly rules?: Rules;
}

/** Gives a config its type: `export default defineConfig({ apis: [...] })`. */
export function defineConfig(config: Config): Config {
  return config;
}
