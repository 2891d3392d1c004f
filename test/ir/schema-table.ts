import { schemaOf } from "./api-of.js";
import { say } from "./say.js";

/** Schemas in YAML, and what the first of them accepts. */
export interface SchemaRow {
  readonly given: string;
  readonly want: string;
  readonly version?: string;
  /** What is said about it. */
  readonly codes?: readonly string[];
}

export type SchemaTable = Readonly<Record<string, SchemaRow>>;

export async function said({
  given,
  version,
}: SchemaRow): Promise<readonly [type: string, codes: readonly string[]]> {
  const [schema, codes] = await schemaOf(given, version);
  return [say(schema), codes];
}
