import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { createReporter } from "../diagnostics/reporter.js";
import type { GenerateResult } from "../result.js";

/** What `--check` found, as a problem of each file: an annotation stands at a file. */
export function staleFiles({ apis }: GenerateResult): readonly Diagnostic[] {
  const reporter = createReporter();
  for (const { status, output, files } of apis) {
    if (status !== "stale") continue;
    const add = (path: string, gone: boolean): void => {
      const position = { line: 1, column: 1 };
      const place = { file: `${output}/${path}`, position: () => position };
      reporter.report("output-stale", place, { path: place.file, gone });
    };
    for (const path of files.written) add(path, false);
    for (const path of files.removed) add(path, true);
  }
  return reporter.diagnostics;
}
