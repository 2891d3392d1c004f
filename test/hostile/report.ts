/** A diagnostic, as `--format json` writes it. */
export interface ReportedDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly line?: number;
  readonly pointer?: string;
  readonly fix?: string;
}

/** Everything that a run in JSON told. */
export function diagnosticsOf(stdout: string): readonly ReportedDiagnostic[] {
  const report = JSON.parse(stdout) as {
    readonly diagnostics: readonly ReportedDiagnostic[];
    readonly apis?: readonly {
      readonly diagnostics: readonly ReportedDiagnostic[];
    }[];
  };
  return [
    ...report.diagnostics,
    ...(report.apis ?? []).flatMap(({ diagnostics }) => diagnostics),
  ];
}

/** Whether a run told what a manifest asks for: `line 6`, a pointer, or words. */
export function mentions(stdout: string, what: string): boolean {
  const line = /^line (\d+)$/.exec(what)?.[1];
  const told = diagnosticsOf(stdout);
  return line === undefined
    ? JSON.stringify(told).toLowerCase().includes(what.toLowerCase())
    : told.some((each) => each.line === Number(line));
}
