import { setFlagsFromString } from "node:v8";
import { wantsColor } from "./cli/color.js";
import { help } from "./cli/help.js";
import { renderJsonReport } from "./cli/json-report.js";
import { createProgress } from "./cli/progress.js";
import { staleFiles } from "./cli/stale-files.js";
import { renderSummary } from "./cli/summary.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { paint } from "./diagnostics/paint.js";
import { renderGithub, renderPretty } from "./diagnostics/render.js";
import { createHost } from "./host.js";
import { generate } from "./generate.js";
import { readVersion } from "./inputs.js";
import { parseCommandLine, type CommandLine } from "./options/command-line.js";
import { loadOptions } from "./options/load-options.js";
import type { GenerateResult } from "./result.js";

const { stdout, stderr, env } = process;

// A run is over before V8's inlining of functions has paid for itself: without
// it, it takes a fifth less of the processor's time.
setFlagsFromString("--no-turbo-inlining");

/** Runs one command line; its exit code: 0 done, 1 a document, 2 the options. */
async function main(argv: readonly string[]): Promise<number> {
  const [commandLine, slips] = parseCommandLine(argv);
  const host = createHost();
  if (slips.length > 0) return report(failure(slips), commandLine);
  if (commandLine.action === "help") {
    stdout.write(help);
    return 0;
  }
  if (commandLine.action === "version") {
    stdout.write(`${await readVersion(host)}\n`);
    return 0;
  }
  const [options, found] = await loadOptions(commandLine, host);
  if (found.some(({ severity }) => severity === "error")) {
    return report(failure(found), commandLine);
  }
  const progress = createProgress(stderr, () => host.now());
  try {
    const result = await generate(
      { ...options, onProgress: (...at) => progress.show(...at) },
      host,
    );
    progress.clear();
    const diagnostics = [...found, ...result.diagnostics];
    return report({ ...result, diagnostics }, commandLine);
  } finally {
    progress.clear();
  }
}

/** A run that ended before it read a document. */
function failure(diagnostics: readonly Diagnostic[]): GenerateResult {
  return { ok: false, diagnostics, apis: [] };
}

function report(
  result: GenerateResult,
  { format, check }: CommandLine,
): number {
  const exitCode = result.ok ? 0 : result.apis.length > 0 ? 1 : 2;
  const diagnostics = [
    ...result.diagnostics,
    ...result.apis.flatMap((api) => api.diagnostics),
  ];
  switch (format) {
    case "json":
      stdout.write(renderJsonReport(result, exitCode));
      return exitCode;
    case "github":
      stdout.write(renderGithub([...diagnostics, ...staleFiles(result)]));
      break;
    case "pretty": {
      const color = wantsColor(stderr, env);
      if (diagnostics.length > 0) {
        const gap = result.apis.length > 0 ? "\n" : "";
        stderr.write(renderPretty(diagnostics, { color }) + gap);
      }
      break;
    }
  }
  if (result.apis.length > 0) {
    const color = format === "pretty" && wantsColor(stdout, env);
    stdout.write(renderSummary(result, { check, colors: paint(color) }));
  }
  return exitCode;
}

/** Whatever arrives here is ours to mend, and no stack trace helps the one who sees it. */
function crash(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const [line = ""] = message.split("\n", 1);
  stderr.write(
    `specwright: internal error: ${line}\nThis is a bug in specwright. Please report it, with the document and what SPECWRIGHT_DEBUG=1 adds to this message.\n`,
  );
  const debug = env["SPECWRIGHT_DEBUG"];
  if (debug !== undefined && debug !== "" && error instanceof Error) {
    stderr.write(`${error.stack ?? message}\n`);
  }
  process.exitCode = 70;
}

// A reader that goes away, as `head` does, is no error.
stdout.on("error", () => undefined);
stderr.on("error", () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  crash(error);
}
