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
}

/** What `specwright.config.*` exports by default. */
export interface Config {
  readonly apis: readonly ApiConfig[];
}

/** Gives a config its type: `export default defineConfig({ apis: [...] })`. */
export function defineConfig(config: Config): Config {
  return config;
}
