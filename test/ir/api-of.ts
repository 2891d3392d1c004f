import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../generator/diagnostics/sort.js";
import { buildApi } from "../../generator/ir/build-api.js";
import type { Api } from "../../generator/ir/operation.js";
import type { Schema } from "../../generator/ir/schema.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import { withSchemas } from "../bad-inputs/bad-input.js";
import { memoryReader } from "../source/memory-reader.js";

/** The IR of a document, and what was said while it was made. */
export async function apiOf(
  text: string,
): Promise<readonly [Api, readonly Diagnostic[]]> {
  const reader = memoryReader({ "api.yaml": text });
  const [description, read] = await readDocument(reader, "api.yaml");
  if (description === undefined) throw new Error(JSON.stringify(read));
  const [api, built] = buildApi(description.document);
  return [api, sortDiagnostics([...read, ...built])];
}

/** What schemas are built from: YAML with two spaces in front of nothing; the first one is looked at. */
export async function schemaOf(
  schemas: string,
  version?: string,
): Promise<readonly [schema: Schema, codes: readonly string[]]> {
  const indented = schemas
    .trim()
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");
  const [api, diagnostics] = await apiOf(withSchemas(indented, version));
  const [named] = api.schemas.named.values();
  if (named === undefined) throw new Error("no schema");
  return [named.schema, diagnostics.map(({ code }) => code)];
}
