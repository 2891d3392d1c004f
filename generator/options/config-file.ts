import { basename } from "node:path";
import { transformSync } from "oxc-transform";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host.js";
import type { Json } from "../source/json.js";
import { LineIndex } from "../source/line-index.js";
import { parseDocument } from "../source/parse-document.js";
import { lastKey } from "../source/pointer.js";
import type { Locate } from "./config-value.js";

/** What a config holds, and where. */
export interface LoadedConfig {
  readonly value: unknown;
  readonly locate: Locate;
}

const names = ["ts", "mjs", "js", "json"].map(
  (extension) => `specwright.config.${extension}`,
);

/** The config in the folder where the user stands, if there is one. */
export async function findConfig(host: Host): Promise<string | undefined> {
  for (const name of names) {
    if ((await host.read(name)).kind !== "missing") return name;
  }
  return undefined;
}

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
      outcome.kind === "unreadable" ? outcome.reason : `it is ${outcome.kind}`;
    reporter.report("config-unreadable", wholeFile(file), { reason });
    return undefined;
  }
  const { text } = outcome;
  if (file.endsWith(".json")) return readJson(file, text, reporter);
  if (/\.m?js$/.test(file))
    return runConfig(file, text, undefined, host, reporter);
  if (/\.m?ts$/.test(file)) {
    const script = transpile(file, text, reporter);
    return script === undefined
      ? undefined
      : runConfig(file, text, script, host, reporter);
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

function transpile(
  file: string,
  text: string,
  reporter: Reporter,
): string | undefined {
  const { code, errors } = transformSync(basename(file), text, {
    lang: "ts",
    sourceType: "module",
    target: "es2022",
    typescript: { onlyRemoveTypeImports: true },
  });
  for (const { message, labels } of errors) {
    const place = textPlace(file, text, labels[0]?.start ?? 0);
    reporter.report("config-broken", place, { reason: message });
  }
  return errors.length === 0 ? code : undefined;
}

async function runConfig(
  file: string,
  text: string,
  script: string | undefined,
  host: Host,
  reporter: Reporter,
): Promise<LoadedConfig | undefined> {
  const outcome = await host.importModule(file, script);
  const place = textPlace(file, text, 0);
  if (outcome.kind === "failed") {
    reporter.report("config-broken", place, { reason: outcome.reason });
    return undefined;
  }
  const module = outcome.exports as { readonly default?: unknown };
  if (module.default === undefined) {
    reporter.report("config-no-default", place, {});
    return undefined;
  }
  return {
    value: module.default,
    locate: (pointer) => guessPlace(file, text, pointer),
  };
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
