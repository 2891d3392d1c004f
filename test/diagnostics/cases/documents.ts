import { documents } from "../../bad-inputs/documents.js";
import { operations } from "../../bad-inputs/operations.js";
import { references } from "../../bad-inputs/references.js";
import { schemas } from "../../bad-inputs/schemas.js";
import { sources } from "../../bad-inputs/sources.js";
import { operations as operationExtensions } from "../../plan/bad-extensions/operations.js";
import { pagination } from "../../plan/bad-extensions/pagination.js";
import { schemas as schemaExtensions } from "../../plan/bad-extensions/schemas.js";
import { document, type Case } from "../tell.js";

/** Every wrong document of the tables of other tests. */
export const wrongDocuments = [
  sources,
  references,
  documents,
  operations,
  schemas,
  operationExtensions,
  pagination,
  schemaExtensions,
].flatMap((table) => Object.entries(table));

/** The shortest of them by each code that it is told: the one to show. */
export const documentCases: Readonly<Record<string, Case>> = Object.fromEntries(
  [...wrongDocuments]
    .sort(([, a], [, b]) => lengthOf(b.given) - lengthOf(a.given))
    .flatMap(([, { given, want }]) =>
      want.map(([code]): [string, Case] => [code, document(given)]),
    ),
);

function lengthOf(given: unknown): number {
  return typeof given === "string"
    ? given.length
    : JSON.stringify(given).length + 1000;
}
