import { printJson } from "../diagnostics/print-json.js";
import { isObject, type Json, type JsonObject } from "../source/json.js";

/** A package.json to write, and which values in it did not stay. */
export interface MergedPackageJson {
  readonly text: string;
  readonly reverted: readonly Reverted[];
}

/** A value of ours that stood there otherwise. */
export interface Reverted {
  /** The names that lead to it. */
  readonly path: readonly string[];
  readonly found: Json;
  readonly wanted: Json;
}

/**
 * The package.json to write: that of the folder, with the keys that we own set
 * to our values. What a person added stays: a key where it is, an entry of
 * `exports`, `files` or `engines` after ours. An entry of `exports` for a file
 * in dist/ that is made no more goes along with it.
 */
export function mergePackageJson(
  existing: JsonObject | undefined,
  owned: JsonObject,
  dist: ReadonlySet<string> = new Set(),
): MergedPackageJson {
  const merged = new Map<string, Json>(Object.entries(existing ?? {}));
  const reverted: Reverted[] = [];
  for (const [key, wanted] of Object.entries(owned)) {
    const found = merged.get(key);
    merged.set(key, mergeValue([key], found, wanted));
  }
  const text = printJson(Object.fromEntries(merged));
  return { text, reverted };

  function mergeValue(
    path: readonly string[],
    found: Json | undefined,
    wanted: Json,
  ): Json {
    if (found === undefined || same(found, wanted)) return wanted;
    if (isList(wanted) && isList(found)) {
      return [...wanted, ...found.filter((one) => !wanted.includes(one))];
    }
    // An entry of `exports` is one value: conditions after `default` are never read.
    if (isObject(wanted) && isObject(found) && path.length === 1) {
      const own = Object.entries(wanted).map(
        ([name, value]): [string, Json] => [
          name,
          mergeValue([...path, name], member(found, name), value),
        ],
      );
      const added = Object.entries(found).filter(
        ([name, value]) => !Object.hasOwn(wanted, name) && !isGone(value, dist),
      );
      return Object.fromEntries([...own, ...added]);
    }
    reverted.push({ path, found, wanted });
    return wanted;
  }
}

/** Whether an entry names a file in dist/ that is not made: dist/ is wholly ours. */
function isGone(entry: Json, dist: ReadonlySet<string>): boolean {
  if (typeof entry === "string") {
    const path = entry.replace(/^\.\//, "");
    return path.startsWith("dist/") && !path.includes("*") && !dist.has(path);
  }
  return (
    isObject(entry) && Object.values(entry).some((one) => isGone(one, dist))
  );
}

function member(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** As text: the order of conditions matters to Node. */
function same(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
