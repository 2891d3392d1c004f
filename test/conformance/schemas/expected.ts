import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "./measure.js";
import type { Version } from "./sections.js";

/** Failures that are known, with the reason that they have in common. */
export interface Expected {
  readonly why: string;
  /** By `area / row`: what is wrong, with the versions where it is not all of them. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

export function readExpected(): readonly Expected[] {
  const path = join(import.meta.dirname, "expected-failures.json");
  return JSON.parse(readFileSync(path, "utf8")) as readonly Expected[];
}

/** All that is expected of a row, sorted. */
export function expectedOf(
  expected: readonly Expected[],
  name: string,
): readonly string[] {
  return expected.flatMap(({ rows }) => rows[name] ?? []).sort();
}

/** What is wrong with a row over all of its versions, in the words of the list, sorted. */
export function failuresOf(results: readonly Result[]): readonly string[] {
  const byFault = new Map<string, Version[]>();
  for (const { faults, version } of results)
    for (const fault of faults)
      byFault.set(fault, [...(byFault.get(fault) ?? []), version]);
  return [...byFault]
    .map(([fault, versions]) =>
      versions.length === results.length
        ? fault
        : `${fault} (${versions.join(", ")})`,
    )
    .sort();
}
