import type { Reporter } from "../diagnostics/reporter.js";
import { isObject } from "../source/json.js";
import { kindOf } from "./config-place.js";
import {
  readApis,
  reportUnknownKeys,
  type LocatedApi,
} from "./config-value.js";
import type { GenerateOptions } from "./generate-options.js";

/** What `generate` was given, as far as it is right. */
export interface RunValue extends Pick<GenerateOptions, "onProgress"> {
  readonly apis: readonly LocatedApi[];
  readonly check: boolean;
  readonly force: boolean;
  readonly strict: boolean;
}

const keys: readonly (keyof GenerateOptions)[] = [
  "apis",
  "check",
  "force",
  "rules",
  "strict",
  "onProgress",
];

/** Checks the options of the library: `{ apis, check, force, onProgress }`. */
export function readRunValue(value: unknown, reporter: Reporter): RunValue {
  const nothing: RunValue = {
    apis: [],
    check: false,
    force: false,
    strict: false,
  };
  if (!isObject(value)) {
    wrongType("options", "an object with `apis`", value);
    return nothing;
  }
  const options: Readonly<Record<string, unknown>> = value;
  const nowhere = (): undefined => undefined;
  reportUnknownKeys(value, "", keys, nowhere, reporter);
  const apis = readApis(value, nowhere, reporter);
  const { onProgress } = options;
  const run = {
    apis,
    check: readSwitch("check"),
    force: readSwitch("force"),
    strict: readSwitch("strict"),
  };
  if (onProgress === undefined) return run;
  if (isFunction(onProgress)) return { ...run, onProgress };
  wrongType("onProgress", "a function", onProgress);
  return run;

  function readSwitch(key: "check" | "force" | "strict"): boolean {
    const found = options[key];
    if (found !== undefined && typeof found !== "boolean") {
      wrongType(key, "a boolean", found);
    }
    return found === true;
  }

  function wrongType(key: string, wanted: string, found: unknown): void {
    const parameters = { key, wanted, found: kindOf(found) };
    reporter.report("config-wrong-type", undefined, parameters);
  }
}

function isFunction(
  value: unknown,
): value is NonNullable<GenerateOptions["onProgress"]> {
  return typeof value === "function";
}
