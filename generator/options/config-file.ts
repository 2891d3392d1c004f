import { SourceMap } from "node:module";
import { basename, relative, resolve, sep } from "node:path";
import { transformSync } from "oxc-transform";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host.js";
import type { ImportOutcome } from "../host/outcomes.js";
import type { Json } from "../source/json.js";
import { LineIndex } from "../source/line-index.js";
import { parseDocument } from "../source/parse-document.js";
import { lastKey } from "../source/pointer.js";
import type { Locate } from "./config-place.js";

/** What a config holds, and where. */
export interface LoadedConfig {
  readonly value: unknown;
  readonly locate: Locate;
}

const names = ["ts", "mjs", "js", "json"].map(
  (extension) => `specwright.config.${extension}`,
);

/** The config in the folder where the user stands, if there is one. */
export async function findConfig(
  host: Host,
  reporter: Reporter,
): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of names) {
    if ((await host.read(name)).kind !== "missing") found.push(name);
  }
  const [used, ...ignored] = found;
  if (used !== undefined && ignored.length > 0) {
    reporter.report("config-ambiguous", wholeFile(used), { used, ignored });
  }
  return used;
}

const reasons = {
  directory: "it is a folder",
  outside: "it lies outside of the folder",
  "not-text": "it is not UTF-8 text",
};

/** Reads a config: JSON as a document, JavaScript and TypeScript by running it. */
export async function loadConfig(
  file: string,
  host: Host,
  reporter: Reporter,
): Promise<LoadedConfig | undefined> {
  const outcome = await host.read(file);
  if (outcome.kind === "missing") {
    reporter.report("config-missing", undefined, { file });
    return undefined;
  }
  if (outcome.kind !== "text") {
    const reason =
      outcome.kind === "unreadable" ? outcome.reason : reasons[outcome.kind];
    reporter.report("config-unreadable", wholeFile(file), { reason });
    return undefined;
  }
  const { text } = outcome;
  if (file.endsWith(".json")) return readJson(file, text, reporter);
  const config = { file, text };
  if (/\.m?js$/.test(file)) {
    return runConfig(config, undefined, host, reporter);
  }
  if (/\.m?ts$/.test(file)) {
    const script = transpile(config, "ts", reporter);
    return script === undefined
      ? undefined
      : runConfig(config, script, host, reporter);
  }
  reporter.report("config-wrong-extension", wholeFile(file), { file });
  return undefined;
}

function readJson(
  file: string,
  text: string,
  reporter: Reporter,
): LoadedConfig | undefined {
  const document = parseDocument(file, basename(file), text, reporter);
  if (document === undefined) return undefined;
  return {
    value: document.tree satisfies Json,
    locate: (pointer, part) => document.place(pointer, part),
  };
}

interface Config {
  readonly file: string;
  readonly text: string;
}

/** What runs in the place of a config, and what leads back from it. */
interface Script {
  readonly code: string;
  readonly map: SourceMap;
}

/** Reports the slips in the syntax, if there are any. */
function transpile(
  { file, text }: Config,
  lang: "ts" | "js",
  reporter: Reporter,
): Script | undefined {
  const { code, map, errors } = transformSync(basename(file), text, {
    lang,
    sourceType: "module",
    target: "es2022",
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true },
  });
  for (const { message, labels } of errors) {
    const place = textPlace(file, text, labels[0]?.start ?? 0);
    reporter.report("config-broken", place, { reason: message });
  }
  if (errors.length > 0 || map === undefined) return undefined;
  const { version, sources, names, mappings } = map;
  const payload = { version, sources, names, mappings, file };
  const sourceMap = new SourceMap({
    ...payload,
    sourcesContent: [text],
    sourceRoot: "",
  });
  return { code, map: sourceMap };
}

async function runConfig(
  config: Config,
  script: Script | undefined,
  host: Host,
  reporter: Reporter,
): Promise<LoadedConfig | undefined> {
  const { file, text } = config;
  const outcome = await host.importModule(file, script?.code);
  if (outcome.kind === "failed") {
    const { reason, at } = outcome;
    // Node says that the syntax is wrong, and not where.
    const isSyntax = at === undefined && script === undefined;
    const before = reporter.diagnostics.length;
    if (isSyntax) transpile(config, "js", reporter);
    if (reporter.diagnostics.length === before) {
      const place = failedAt(config, outcome, script?.map, host);
      reporter.report("config-broken", place, { reason });
    }
    return undefined;
  }
  const module = outcome.exports as { readonly default?: unknown };
  if (module.default === undefined) {
    reporter.report("config-no-default", textPlace(file, text, 0), {});
    return undefined;
  }
  return {
    value: module.default,
    locate: (pointer) => guessPlace(file, text, pointer),
  };
}

type Failure = Extract<ImportOutcome, { readonly kind: "failed" }>;

/** Where the stack says, in the config as it is written or in what it imports; else the import that the reason names. */
function failedAt(
  { file, text }: Config,
  { at, reason }: Failure,
  map: SourceMap | undefined,
  host: Host,
): Place {
  if (at === undefined) {
    const name = /'(?:.*[\\/])?([^'\\/]+)'/.exec(reason)?.[1] ?? "";
    const found = name === "" ? -1 : text.search(quoted(name));
    return textPlace(file, text, Math.max(0, found));
  }
  if (at.file !== resolve(host.cwd, file)) {
    const position = { line: at.line, column: at.column };
    const name = relative(host.cwd, at.file).split(sep).join("/");
    return { file: name, position: () => position };
  }
  const entry = map?.findEntry(at.line - 1, at.column - 1);
  const origin =
    entry !== undefined && "originalLine" in entry
      ? { line: entry.originalLine + 1, column: entry.originalColumn + 1 }
      : { line: at.line, column: at.column };
  const lines = new LineIndex(text);
  return { file, position: () => origin, line: (line) => lines.line(line) };
}

/** A string of a program that ends with a name. */
function quoted(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(["'\`])(?:[^"'\`\\n]*/)?${literal}\\1`);
}

/** A program has no pointers; a key that stands in it once is surely the place. */
function guessPlace(file: string, text: string, pointer: string): Place {
  const key = lastKey(pointer);
  const word = /^\w+$/.test(key) && !/^\d+$/.test(key) ? key : undefined;
  const found =
    word === undefined
      ? []
      : [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))];
  const offset = found.length === 1 ? (found[0]?.index ?? 0) : 0;
  return { ...textPlace(file, text, offset), pointer };
}

function textPlace(file: string, text: string, offset: number): Place {
  const lines = new LineIndex(text);
  return {
    file,
    position: () => lines.position(offset),
    line: (line) => lines.line(line),
  };
}

function wholeFile(file: string): Place {
  return { file, position: () => ({ line: 1, column: 1 }) };
}
