import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Category } from "./test-server.js";

/** Scenarios that are not covered, and why. */
export interface Exception {
  readonly category: Category;
  readonly why: string;
  readonly scenarios: readonly string[];
}

/** Specific to Azure: nobody tries to cover them. */
export const leftOut = read("left-out.json");

/** Tried, and not covered. One that is covered after all must go from the list. */
export const expectedMisses = read("expected-misses.json");

export function namesOf(
  exceptions: readonly Exception[],
  category: Category,
): ReadonlySet<string> {
  const here = exceptions.filter((one) => one.category === category);
  return new Set(here.flatMap(({ scenarios }) => scenarios));
}

function read(name: string): readonly Exception[] {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  return JSON.parse(text) as readonly Exception[];
}
