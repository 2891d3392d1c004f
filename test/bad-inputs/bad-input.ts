import type { ReadOutcome } from "../../generator/source/reader.js";

/** One wrong input with all that is said about it: code and line:column, in the order of the text. */
export interface BadInput {
  /** The text of api.yaml, or several files; the first one is the entry. */
  readonly given: string | Readonly<Record<string, string | ReadOutcome>>;
  /** `[code, "line:column"]`, with the file in front where it is not the entry. */
  readonly want: readonly (readonly [code: string, place: string])[];
}

export type BadInputs = Readonly<Record<string, BadInput>>;

/** A whole document around some paths, which begin on line 4. */
export function withPaths(paths: string): string {
  return `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
${paths}`;
}

/** A whole document around some schemas, which begin on line 6. */
export function withSchemas(schemas: string, version = "3.1.0"): string {
  return `openapi: ${version}
info: { title: T, version: "1" }
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
components:
  schemas:
${schemas}`;
}

/** A whole document with more members at its root, which begin on line 4. */
export function withRoot(members: string, version = "3.1.0"): string {
  return `openapi: ${version}
info: { title: T, version: "1" }
paths: { /a: { get: { responses: { "200": { description: ok } } } } }
${members}`;
}
