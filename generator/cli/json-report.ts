import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printJson } from "../diagnostics/print-json.js";
import { renderJson } from "../diagnostics/render.js";
import type { GenerateResult } from "../result.js";

/** A run as one JSON document, for programs. */
export function renderJsonReport(
  { ok, diagnostics, apis }: GenerateResult,
  exitCode: number,
): string {
  const report = {
    ok,
    exitCode,
    diagnostics: plain(diagnostics),
    apis: apis.map((api) => ({ ...api, diagnostics: plain(api.diagnostics) })),
  };
  return printJson(report);
}

function plain(diagnostics: readonly Diagnostic[]): unknown {
  return JSON.parse(renderJson(diagnostics));
}
