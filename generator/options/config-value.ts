import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { isObject, type JsonObject } from "../source/json.js";
import { child } from "../source/pointer.js";
import type { ApiConfig } from "./config.js";
import { rules } from "./config-rules.js";

/** Where a part of a config stands; undefined for what was given as a value or on the command line. */
export type Locate = (
  pointer: string,
  part?: "key" | "value",
) => Place | undefined;

/** An entry that has the right types, and where it stands. */
export interface LocatedApi {
  readonly config: ApiConfig;
  readonly pointer: string;
}

/** Checks what a config exports: `{ apis: [...] }`, or the list, or the one entry alone. */
export function readConfigValue(
  value: unknown,
  locate: Locate,
  reporter: Reporter,
): readonly LocatedApi[] {
  if (Array.isArray(value)) return readEntries(value, "", locate, reporter);
  if (!isObject(value)) {
    reporter.report("config-wrong-type", locate(""), {
      key: "config",
      wanted: "an object with `apis`",
      found: kindOf(value),
    });
    return [];
  }
  if (!Object.hasOwn(value, "apis") && Object.hasOwn(value, "input")) {
    return readEntry(value, "", locate, reporter);
  }
  reportUnknownKeys(value, "", ["apis"], locate, reporter);
  return readApis(value, locate, reporter);
}

/** Checks the member `apis`. */
export function readApis(
  value: JsonObject,
  locate: Locate,
  reporter: Reporter,
): readonly LocatedApi[] {
  const apis: unknown = Object.hasOwn(value, "apis")
    ? value["apis"]
    : undefined;
  if (apis === undefined) {
    const example = '[{ input: "api.yaml", output: "client" }]';
    reporter.report("config-missing-key", locate(""), { key: "apis", example });
    return [];
  }
  if (!Array.isArray(apis)) {
    reporter.report("config-wrong-type", locate("/apis"), {
      key: "apis",
      wanted: "an array",
      found: kindOf(apis),
    });
    return [];
  }
  return readEntries(apis, "/apis", locate, reporter);
}

function readEntries(
  values: readonly unknown[],
  pointer: string,
  locate: Locate,
  reporter: Reporter,
): readonly LocatedApi[] {
  if (values.length === 0) {
    reporter.report("config-empty", locate(pointer), {});
  }
  return values.flatMap((entry, index) =>
    readEntry(entry, child(pointer, index), locate, reporter),
  );
}

function readEntry(
  entry: unknown,
  pointer: string,
  locate: Locate,
  reporter: Reporter,
): readonly LocatedApi[] {
  if (!isObject(entry)) {
    reporter.report("config-wrong-type", locate(pointer), {
      key: pointer.slice(1).replace("/", "."),
      wanted: "an object with `input`",
      found: kindOf(entry),
    });
    return [];
  }
  const keys = Object.keys(rules) as (keyof ApiConfig)[];
  const meant = reportUnknownKeys(entry, pointer, keys, locate, reporter);
  const values = new Map<keyof ApiConfig, string | readonly string[]>();
  for (const key of keys) {
    const value: unknown = Object.hasOwn(entry, key) ? entry[key] : undefined;
    if (value === undefined) continue;
    const read = readOption(key, value, child(pointer, key), locate, reporter);
    if (read !== undefined) values.set(key, read);
  }
  const input = values.get("input");
  if (typeof input === "string") {
    return [{ pointer, config: { ...Object.fromEntries(values), input } }];
  }
  // `inptu` is one mistake and not two.
  if (!Object.hasOwn(entry, "input") && !meant.has("input")) {
    const { example } = rules.input;
    reporter.report("config-missing-key", locate(pointer), {
      key: "input",
      example,
    });
  }
  return [];
}

/** One option, or every line of one that is a list. */
function readOption(
  key: keyof ApiConfig,
  value: unknown,
  pointer: string,
  locate: Locate,
  reporter: Reporter,
): string | readonly string[] | undefined {
  const { wanted, allows, list = false } = rules[key];
  if (list !== Array.isArray(value) || (!list && typeof value !== "string")) {
    reporter.report("config-wrong-type", locate(pointer), {
      key,
      wanted: list ? "a list" : "a string",
      found: kindOf(value),
    });
    return undefined;
  }
  const read = (text: unknown, at: string): string | undefined => {
    if (typeof text !== "string") {
      reporter.report("config-wrong-type", locate(at), {
        key,
        wanted: "a list of strings",
        found: kindOf(text),
      });
    } else if (!allows(text)) {
      const parameters = { key, value: text, wanted };
      reporter.report("option-wrong-value", locate(at), parameters);
    } else return text;
    return undefined;
  };
  if (!Array.isArray(value)) return read(value, pointer);
  return value.flatMap((line: unknown, index) => {
    const text = read(line, child(pointer, index));
    return text === undefined ? [] : [text];
  });
}

/** Returns the keys that they are likely meant to be. */
export function reportUnknownKeys(
  value: object,
  pointer: string,
  known: readonly string[],
  locate: Locate,
  reporter: Reporter,
): ReadonlySet<string | undefined> {
  const meant = new Set<string | undefined>();
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const suggestion = didYouMean(key, known);
    meant.add(suggestion);
    reporter.report("config-unknown-key", locate(child(pointer, key), "key"), {
      key,
      known,
      suggestion,
    });
  }
  return meant;
}

/** What a value is, for a sentence. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  const type = typeof value;
  if (type === "undefined") return "missing";
  return type === "object" ? "an object" : `a ${type}`;
}
