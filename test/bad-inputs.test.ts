import { describe, expect, it } from "vitest";
import { openapiCatalog } from "../generator/diagnostics/catalog/openapi.js";
import { operationsCatalog } from "../generator/diagnostics/catalog/operations.js";
import { sourceCatalog } from "../generator/diagnostics/catalog/source.js";
import { sortDiagnostics } from "../generator/diagnostics/sort.js";
import { readDocument } from "../generator/openapi/read-document.js";
import type { BadInput, BadInputs } from "./bad-inputs/bad-input.js";
import { documents } from "./bad-inputs/documents.js";
import { operations } from "./bad-inputs/operations.js";
import { references } from "./bad-inputs/references.js";
import { schemas } from "./bad-inputs/schemas.js";
import { sources } from "./bad-inputs/sources.js";
import { memoryReader } from "./source/memory-reader.js";

const tables: Readonly<Record<string, BadInputs>> = {
  sources,
  references,
  documents,
  operations,
  schemas,
};

describe.each(Object.entries(tables))("bad input: %s", (_, table) => {
  it.each(Object.entries(table))("%s", async (_name, input) => {
    expect(await told(input)).toEqual(input.want);
  });
});

it("the table has its 40 rows, and some", () => {
  const rows = Object.values(tables).flatMap((table) => Object.keys(table));
  expect(rows.length).toBeGreaterThanOrEqual(100);
});

it("every code of the reading stages has its case", () => {
  const told = new Set(
    Object.values(tables)
      .flatMap((table) => Object.values(table))
      .flatMap(({ want }) => want.map(([code]) => code)),
  );
  const codes = Object.keys({
    ...sourceCatalog,
    ...openapiCatalog,
    ...operationsCatalog,
  });
  expect(codes.filter((code) => !told.has(code))).toEqual([]);
});

/** All that is said about an input, as the table writes it down. */
async function told({ given }: BadInput): Promise<[string, string][]> {
  const files = typeof given === "string" ? { "api.yaml": given } : given;
  const entry = Object.keys(files)[0] ?? "";
  const [, diagnostics] = await readDocument(memoryReader(files), entry);
  return sortDiagnostics(diagnostics).map(({ code, place }) => {
    const { line, column } = place?.position() ?? { line: 0, column: 0 };
    const file = place?.file === entry ? "" : `${place?.file ?? "?"}:`;
    return [code, `${file}${line}:${column}`];
  });
}
