import { isObject, type Json, type JsonObject } from "../source/json.js";

/**
 * The package.json to write: that of the folder, with the keys that we own set
 * to our values. What a person added stays, and stays where it is; a key that is
 * new goes to the end.
 */
export function mergePackageJson(
  existing: JsonObject | undefined,
  owned: JsonObject,
): string {
  const merged = new Map<string, Json>(Object.entries(existing ?? {}));
  for (const [key, value] of Object.entries(owned)) merged.set(key, value);
  return `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`;
}

/** Reads a package.json; the reason when it is not one. */
export function parsePackageJson(
  text: string,
):
  | { readonly kind: "object"; readonly value: JsonObject }
  | { readonly kind: "broken"; readonly reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value)
      ? { kind: "object", value }
      : { kind: "broken", reason: "it is not an object" };
  } catch {
    return { kind: "broken", reason: "it is not JSON" };
  }
}
