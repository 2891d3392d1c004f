import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { isObject, type JsonObject } from "../source/json.js";
import { child } from "../source/pointer.js";
import { kindOf, type Locate } from "./config-place.js";
import type { ApiConfig } from "./config.js";
import { textRules, type TextOption } from "./config-rules.js";
import { readRules } from "./rule-levels.js";

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
  reportUnknownKeys(value, "", ["apis", "rules"], locate, reporter);
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
  const rules = readRules(value, "", locate, reporter);
  const entries = readEntries(apis, "/apis", locate, reporter);
  return rules === undefined
    ? entries
    : entries.map(({ config, pointer }) => ({
        pointer,
        config: { ...config, rules: { ...rules, ...config.rules } },
      }));
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
  const keys = Object.keys(textRules) as TextOption[];
  const known = [...keys, "rules"];
  const meant = reportUnknownKeys(entry, pointer, known, locate, reporter);
  const levels = readRules(entry, pointer, locate, reporter);
  const values = new Map<TextOption, string | readonly string[]>();
  for (const key of keys) {
    const value: unknown = Object.hasOwn(entry, key) ? entry[key] : undefined;
    if (value === undefined) continue;
    const read = readOption(key, value, child(pointer, key), locate, reporter);
    if (read !== undefined) values.set(key, read);
  }
  const input = values.get("input");
  if (typeof input === "string") {
    const rules = levels === undefined ? {} : { rules: levels };
    const config = { ...Object.fromEntries(values), ...rules, input };
    return [{ pointer, config }];
  }
  // `inptu` is one mistake and not two.
  if (!Object.hasOwn(entry, "input") && !meant.has("input")) {
    const { example } = textRules.input;
    reporter.report("config-missing-key", locate(pointer), {
      key: "input",
      example,
    });
  }
  return [];
}

/** One option, or every line of one that is a list. */
function readOption(
  key: TextOption,
  value: unknown,
  pointer: string,
  locate: Locate,
  reporter: Reporter,
): string | readonly string[] | undefined {
  const { wanted, allows, list = false } = textRules[key];
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
