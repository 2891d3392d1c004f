import type { Diagnostic } from "./diagnostic.js";

/** By file, line, column; what has no place comes first; otherwise in the order of reporting. */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics
    .map((diagnostic) => ({
      diagnostic,
      file: diagnostic.place?.file ?? "",
      position: diagnostic.place?.position() ?? { line: 0, column: 0 },
    }))
    .sort(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.position.line - b.position.line ||
        a.position.column - b.position.column,
    )
    .map(({ diagnostic }) => diagnostic);
}
