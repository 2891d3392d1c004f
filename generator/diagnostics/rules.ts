import { catalog } from "./catalog.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import type { Entry } from "./entry.js";

/** How bad a diagnostic is to be taken; `off` does not tell it at all. */
export type Level = "off" | "warn" | "error";

/** Levels by the code of a diagnostic. */
export type Rules = Readonly<Partial<Record<string, Level>>>;

/** What a run makes of the severities of the catalog. */
export interface Strictness {
  readonly rules?: Rules;
  /** Every warning is an error, but for those that a rule names. */
  readonly strict?: boolean;
}

const severities: Readonly<Record<Exclude<Level, "off">, Severity>> = {
  warn: "warning",
  error: "error",
};

const entries: ReadonlyMap<string, Entry<never>> = new Map(
  Object.entries(catalog),
);

/** The entry of a code; a document's text is no way to `constructor`. */
export function entryOf(code: string): Entry<never> | undefined {
  return entries.get(code);
}

/** Whether nothing stands in the way of a level that is lower than the catalog's. */
export function isLowerable({ severity, instead }: Entry<never>): boolean {
  return severity !== "error" || instead !== undefined;
}

/** A diagnostic as the run wants it; nothing where it is not to be told. */
export function applyRules(
  diagnostic: Diagnostic,
  { rules = {}, strict = false }: Strictness,
): Diagnostic | undefined {
  const { code, severity, message } = diagnostic;
  const level = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (level === undefined) {
    return strict && severity === "warning"
      ? { ...diagnostic, severity: "error" }
      : diagnostic;
  }
  const entry = entries.get(code);
  if (level !== "error" && (entry === undefined || !isLowerable(entry))) {
    return diagnostic;
  }
  if (level === "off") return undefined;
  const lowered = severity === "error" && level === "warn";
  return {
    ...diagnostic,
    severity: severities[level],
    message:
      lowered && entry?.instead !== undefined
        ? `${message.replace(/\.$/, "")}; by a rule ${entry.instead}.`
        : message,
  };
}
