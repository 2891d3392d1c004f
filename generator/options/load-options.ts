import { dirname } from "node:path";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { createReporter, type Reporter } from "../diagnostics/reporter.js";
import { applyRules } from "../diagnostics/rules.js";
import type { Host } from "../host.js";
import type { CommandLine } from "./command-line.js";
import { findConfig, loadConfig } from "./config-file.js";
import type { Locate } from "./config-place.js";
import { readConfigValue } from "./config-value.js";
import type { GenerateOptions } from "./generate-options.js";
import type { ApiOptions, Options } from "./options.js";
import { readRunValue } from "./run-value.js";
import { resolveApis } from "./resolve-options.js";

const nowhere: Locate = () => undefined;

/** What a run shall do: the one input of the command line, or else the config. */
export async function loadOptions(
  commandLine: CommandLine,
  host: Host,
): Promise<Outcome<Options>> {
  const reporter = createReporter();
  const apis =
    commandLine.input === undefined
      ? await fromConfig(commandLine, host, reporter)
      : await fromFlags(commandLine, commandLine.input, host, reporter);
  const { check, force, strict } = commandLine;
  return [{ apis, check, force, strict }, told(reporter, strict)];
}

/** The entries of a config that was given as a value, which comes from nowhere that has lines. */
export async function readOptions(
  value: unknown,
  host: Host,
): Promise<Outcome<readonly ApiOptions[]>> {
  const reporter = createReporter();
  const entries = readConfigValue(value, nowhere, reporter);
  const apis = await resolveApis(entries, ".", nowhere, host, reporter);
  return [apis, reporter.diagnostics];
}

/** What a caller of `generate` asks for, who may not have a compiler. */
export async function readGenerateOptions(
  value: unknown,
  host: Host,
): Promise<Outcome<Options & Pick<GenerateOptions, "onProgress">>> {
  const reporter = createReporter();
  const { apis: entries, ...run } = readRunValue(value, reporter);
  const apis = await resolveApis(entries, ".", nowhere, host, reporter);
  return [{ apis, ...run }, told(reporter, run.strict)];
}

/** What is wrong with the options; no rule is about that, but a strict run takes no warning. */
function told(reporter: Reporter, strict: boolean): readonly Diagnostic[] {
  return reporter.diagnostics.flatMap(
    (diagnostic) => applyRules(diagnostic, { strict }) ?? [],
  );
}

async function fromFlags(
  commandLine: CommandLine,
  input: string,
  host: Host,
  reporter: Reporter,
): Promise<readonly ApiOptions[]> {
  const { config } = commandLine;
  if (config !== undefined) reporter.report("input-and-config", undefined, {});
  const entry = { input, ...ofOneInput(commandLine) };
  const entries = readConfigValue(entry, nowhere, reporter);
  return resolveApis(entries, ".", nowhere, host, reporter);
}

async function fromConfig(
  commandLine: CommandLine,
  host: Host,
  reporter: Reporter,
): Promise<readonly ApiOptions[]> {
  for (const [key, value] of Object.entries(ofOneInput(commandLine))) {
    if (value === undefined) continue;
    const flag = flagOf(key);
    reporter.report("flag-needs-input", undefined, { flag, key });
  }
  const { config } = commandLine;
  const file = config ?? (await findConfig(host, reporter));
  if (file === undefined) {
    reporter.report("nothing-to-do", undefined, { folder: host.cwd });
    return [];
  }
  const loaded = await loadConfig(file, host, reporter);
  if (loaded === undefined) return [];
  const { value, locate } = loaded;
  const entries = readConfigValue(value, locate, reporter);
  return resolveApis(entries, dirname(file), locate, host, reporter);
}

/** The flags that belong to one input, by the names that they have in a config. */
function ofOneInput(commandLine: CommandLine) {
  const { name, output, refRoot, lock, include, exclude } = commandLine;
  const { int64, dateTime } = commandLine;
  const files = { output, refRoot, lock };
  return { ...files, package: name, include, exclude, int64, dateTime };
}

function flagOf(key: string): string {
  if (key === "package") return "--name";
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
