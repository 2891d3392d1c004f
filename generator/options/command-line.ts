import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { didYouMean } from "../diagnostics/did-you-mean.js";
import { createReporter, type Reporter } from "../diagnostics/reporter.js";

export type Format = "pretty" | "json" | "github";

/** The command line, read but not yet believed. */
export interface CommandLine {
  readonly action: "help" | "version" | "generate";
  readonly input?: string;
  readonly output?: string;
  readonly name?: string;
  readonly config?: string;
  readonly refRoot?: string;
  readonly lock?: string;
  readonly int64?: string;
  readonly dateTime?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly check: boolean;
  readonly force: boolean;
  readonly strict: boolean;
  readonly format: Format;
}

const formats: readonly Format[] = ["pretty", "json", "github"];

/** Flags with a value, and what such a value looks like. */
const valueFlags: ReadonlyMap<string, string> = new Map([
  ["output", "generated/seam"],
  ["name", "@acme/seam"],
  ["config", "specwright.config.ts"],
  ["ref-root", "specs"],
  ["lock", "specs/seam.lock.json"],
  ["int64", "bigint"],
  ["date-time", "Date"],
  ["include", "tag:pets"],
  ["exclude", "deprecated"],
  ["format", "json"],
]);
/** Flags that may be given again, each time with one value more. */
const listFlags: ReadonlySet<string> = new Set(["include", "exclude"]);
const switches: ReadonlySet<string> = new Set([
  "check",
  "force",
  "strict",
  "help",
  "version",
]);

const options: NonNullable<ParseArgsConfig["options"]> = {
  ...Object.fromEntries(
    [...valueFlags.keys()].map((flag) => [flag, { type: "string" }]),
  ),
  ...Object.fromEntries(
    [...switches].map((flag) => [flag, { type: "boolean" }]),
  ),
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
};

/** Reads the arguments after `specwright`; every slip in them is a diagnostic. */
export function parseCommandLine(
  argv: readonly string[],
): Outcome<CommandLine> {
  const reporter = createReporter();
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const all = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") readFlag(token, all, reporter);
  }
  const values = new Map([...all].map(([flag, [first = ""]]) => [flag, first]));
  const format = readFormat(values.get("format"), reporter);
  const [command, input, ...extra] = words;
  const action = readAction(command, argv.length, values, reporter);
  for (const word of extra) {
    reporter.report("too-many-inputs", undefined, { extra: word });
  }
  const given = (key: string, flag: string) => {
    const value = values.get(flag);
    return value === undefined ? {} : { [key]: value };
  };
  const lines = (flag: "include" | "exclude") => {
    const given = all.get(flag);
    return given === undefined ? {} : { [flag]: given };
  };
  const commandLine: CommandLine = {
    action,
    ...(input === undefined || command === "help" ? {} : { input }),
    ...given("output", "output"),
    ...given("name", "name"),
    ...given("config", "config"),
    ...given("refRoot", "ref-root"),
    ...given("lock", "lock"),
    ...given("int64", "int64"),
    ...given("dateTime", "date-time"),
    ...lines("include"),
    ...lines("exclude"),
    check: values.has("check"),
    force: values.has("force"),
    strict: values.has("strict"),
    format,
  };
  return [commandLine, reporter.diagnostics];
}

interface FlagToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readFlag(
  { name, rawName, value, inlineValue }: FlagToken,
  values: Map<string, string[]>,
  reporter: Reporter,
): void {
  const example = valueFlags.get(name);
  if (example === undefined && !switches.has(name)) {
    const known = [...valueFlags.keys(), ...switches].map(
      (flag) => `--${flag}`,
    );
    reporter.report("unknown-flag", undefined, {
      flag: rawName,
      suggestion: didYouMean(rawName, known),
    });
    return;
  }
  const before = values.get(name) ?? [];
  if (before.length > 0 && !listFlags.has(name)) {
    reporter.report("flag-twice", undefined, { flag: rawName });
  }
  if (example === undefined) {
    if (value !== undefined) {
      reporter.report("flag-takes-no-value", undefined, {
        flag: rawName,
        value,
      });
    }
    values.set(name, [""]);
    return;
  }
  // `--output --check`: the value was forgotten, and not meant to be `--check`.
  const forgotten =
    value === undefined ||
    value === "" ||
    (inlineValue !== true && value.startsWith("--"));
  if (forgotten) {
    reporter.report("flag-needs-value", undefined, { flag: rawName, example });
  } else {
    values.set(name, listFlags.has(name) ? [...before, value] : [value]);
  }
}

function readFormat(value: string | undefined, reporter: Reporter): Format {
  const format = formats.find((one) => one === value);
  if (value !== undefined && format === undefined) {
    reporter.report("flag-wrong-value", undefined, {
      flag: "--format",
      value,
      wanted: "pretty, json or github",
    });
  }
  return format ?? "pretty";
}

function readAction(
  command: string | undefined,
  argumentCount: number,
  values: ReadonlyMap<string, string>,
  reporter: Reporter,
): CommandLine["action"] {
  if (values.has("help") || command === "help" || argumentCount === 0) {
    return "help";
  }
  if (values.has("version")) return "version";
  if (command === "generate") return "generate";
  if (command === undefined) {
    reporter.report("command-missing", undefined, {});
    return "generate";
  }
  reporter.report("unknown-command", undefined, {
    command,
    suggestion: /[./\\]/.test(command)
      ? `specwright generate ${command}`
      : didYouMean(command, ["generate", "help"]),
  });
  return "generate";
}
