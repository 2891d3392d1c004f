import { didYouMean } from "../diagnostics/did-you-mean.js";
import { groups, obstacle } from "../diagnostics/groups.js";
import type { Reporter } from "../diagnostics/reporter.js";
import { entryOf, type Level, type Rules } from "../diagnostics/rules.js";
import { isObject } from "../source/json.js";
import { child } from "../source/pointer.js";
import { kindOf, type Locate } from "./config-place.js";

const levels: readonly Level[] = ["off", "warn", "error"];

/** Checks the member `rules`, a map from codes of diagnostics to levels; undefined when there is none. */
export function readRules(
  owner: object,
  pointer: string,
  locate: Locate,
  reporter: Reporter,
): Rules | undefined {
  const value: unknown = Object.hasOwn(owner, "rules")
    ? Reflect.get(owner, "rules")
    : undefined;
  if (value === undefined) return undefined;
  const at = child(pointer, "rules");
  if (!isObject(value)) {
    const wanted = "an object of codes and levels";
    const parameters = { key: "rules", wanted, found: kindOf(value) };
    reporter.report("config-wrong-type", locate(at), parameters);
    return undefined;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([code, written]) => {
      const level = readLevel(code, written, child(at, code), locate, reporter);
      return level === undefined ? [] : [[code, level]];
    }),
  );
}

function readLevel(
  code: string,
  written: unknown,
  pointer: string,
  locate: Locate,
  reporter: Reporter,
): Level | undefined {
  const entry = entryOf(code);
  if (entry === undefined) {
    const codes = groups.flatMap(({ codes, isEarly }) =>
      isEarly ? [] : codes,
    );
    const suggestion = didYouMean(code, codes);
    const parameters = { code, suggestion };
    reporter.report("rule-unknown", locate(pointer, "key"), parameters);
    return undefined;
  }
  const level = levels.find((one) => one === written);
  if (level === undefined) {
    const key = `rules.${code}`;
    const wanted = '`"off"`, `"warn"` or `"error"`';
    const place = locate(pointer);
    if (typeof written === "string") {
      const parameters = { key, value: written, wanted };
      reporter.report("option-wrong-value", place, parameters);
    } else {
      const parameters = { key, wanted, found: kindOf(written) };
      reporter.report("config-wrong-type", place, parameters);
    }
    return undefined;
  }
  const why = obstacle(code, entry, level);
  if (why === undefined) return level;
  reporter.report("rule-fixed", locate(pointer), { code, level, why });
  return undefined;
}
