import type fc from "fast-check";
import type { Version } from "../../../generator/openapi/version.js";

/** What a schema may speak of. */
export interface Scope {
  readonly version: Version;
  /** Names of members. */
  readonly names: readonly string[];
  /** References that may stand below an object or an array, where any recursion is legal. */
  readonly below: fc.Arbitrary<string>;
  /** References that may stand at the place of the component itself; none where only a cycle could come of it. */
  readonly inPlace: fc.Arbitrary<string> | undefined;
}

/** Whether a schema is one of JSON Schema 2020-12. */
export function isModern({ version }: Pick<Scope, "version">): boolean {
  return version === "3.1" || version === "3.2";
}
