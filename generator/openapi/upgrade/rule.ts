import type { JsonObject } from "../../source/json.js";

/** An object in the form of 3.2, with where its moved parts came from (pointers relative to it). */
export interface Upgraded {
  readonly value: JsonObject;
  readonly moves: ReadonlyMap<string, string>;
}

/** Rewrites one thing in one object, and leaves what is inside of it alone; undefined when there is nothing to do. */
export type Rule = (object: JsonObject) => Upgraded | undefined;

export function rewritten(
  value: JsonObject,
  moves: Readonly<Record<string, string>> = {},
): Upgraded {
  return { value, moves: new Map(Object.entries(moves)) };
}

/** An object with those of its members that a test picks. */
export function picked(
  object: JsonObject,
  pick: (key: string) => boolean,
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => pick(key)),
  );
}

/** The texts of a list; empty for anything else. */
export function texts(value: JsonObject[string] | undefined): string[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === "string")
    : [];
}

/** An object without some of its members. */
export function without(
  object: JsonObject,
  ...keys: readonly string[]
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => !keys.includes(key)),
  );
}

/** An object with one member set; what it had under that key is replaced in its place. */
export function withMember(
  object: JsonObject,
  key: string,
  value: JsonObject[string],
): JsonObject {
  return Object.fromEntries([
    ...Object.entries(object).filter(([other]) => other !== key),
    [key, value],
  ]);
}

/** A member of the object itself, never an inherited one. */
export function own(
  object: JsonObject,
  key: string,
): JsonObject[string] | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
