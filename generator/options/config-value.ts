import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { isObject, type JsonObject } from "../source/json.js";
import { child } from "../source/pointer.js";
import type { ApiConfig } from "./config.js";

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

interface Rule {
  readonly example: string;
  readonly wanted: string;
  readonly allows: (value: string) => boolean;
}

const path: Omit<Rule, "example"> = {
  wanted: "a path",
  allows: (value) => value.trim() !== "" && !value.includes("\0"),
};
/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
/** https://semver.org, the pattern it suggests, without groups. */
const version =
  /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

const rules: Readonly<Record<keyof ApiConfig, Rule>> = {
  input: { ...path, example: '"specs/api.yaml"' },
  output: { ...path, example: '"generated/api"' },
  package: {
    example: '"@acme/api"',
    wanted: "an npm package name, such as `@acme/api`",
    allows: (value) =>
      value.length <= 214 &&
      packageName.test(value) &&
      value !== "node_modules" &&
      value !== "favicon.ico",
  },
  clientName: {
    example: '"Acme"',
    wanted: "the name of a class, such as `Acme`",
    allows: (value) => /^[A-Z][A-Za-z0-9_$]*$/.test(value),
  },
  version: {
    example: '"1.0.0"',
    wanted: "a semantic version, such as `1.0.0`",
    allows: (value) => value.length <= 256 && version.test(value),
  },
  license: {
    example: '"MIT"',
    wanted: "an SPDX license expression, such as `MIT`",
    allows: (value) => /^[A-Za-z0-9][A-Za-z0-9 .()+-]*$/.test(value),
  },
  refRoot: { ...path, example: '"specs"' },
};

/** Whether an existing package.json has a value that may be kept. */
export function isAllowed(
  key: keyof ApiConfig,
  value: unknown,
): value is string {
  return typeof value === "string" && rules[key].allows(value);
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
  const values = new Map<keyof ApiConfig, string>();
  for (const key of keys) {
    const value: unknown = Object.hasOwn(entry, key) ? entry[key] : undefined;
    const { wanted, allows } = rules[key];
    if (value === undefined) continue;
    if (typeof value !== "string") {
      reporter.report("config-wrong-type", locate(child(pointer, key)), {
        key,
        wanted: "a string",
        found: kindOf(value),
      });
    } else if (!allows(value)) {
      reporter.report("option-wrong-value", locate(child(pointer, key)), {
        key,
        value,
        wanted,
      });
    } else {
      values.set(key, value);
    }
  }
  const input = values.get("input");
  if (input !== undefined) {
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
