import { isObject, type Json, type JsonObject } from "../../../source/json.js";
import { child, escapeToken } from "../../../source/pointer.js";
import { own } from "../rule.js";

/** By the pointer of a definition: the tags of those that inherit from it, with references to them. */
export type Heirs = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * OAS 2.0, Schema Object, "Models with Polymorphism Support": who inherits, by
 * `allOf` over any number of steps, from each definition that has a discriminator.
 * A tag is the heir's name, or what AutoRest's `x-ms-discriminator-value` says.
 */
export function findHeirs(definitions: Json | undefined): Heirs {
  const heirs = new Map<string, Map<string, string>>();
  if (!isObject(definitions)) return new Map();
  for (const [name, schema] of Object.entries(definitions)) {
    if (!isObject(schema)) continue;
    const written = own(schema, "x-ms-discriminator-value");
    const tag = typeof written === "string" ? written : name;
    for (const ancestor of ancestorsOf(name, definitions)) {
      const known = heirs.get(ancestor) ?? new Map<string, string>();
      heirs.set(ancestor, known);
      known.set(tag, referenceTo(name));
    }
  }
  return new Map(
    [...heirs].map(([name, tags]) => [
      child("/definitions", name),
      Object.fromEntries(tags),
    ]),
  );
}

/** Half a character has no bytes to be encoded in. */
function referenceTo(name: string): string {
  const token = escapeToken(name).replaceAll(/\P{Cs}+/gu, encodeURI);
  return `#/definitions/${token}`;
}

/** How far up an heir is looked for: real families have a handful of generations. */
const generations = 20;

function ancestorsOf(name: string, definitions: JsonObject): Set<string> {
  const found = new Set<string>();
  let level: readonly string[] = [name];
  for (let step = 0; step < generations && level.length > 0; step += 1) {
    level = level
      .flatMap((next) => parentsOf(own(definitions, next)))
      .filter((parent) => parent !== name && !found.has(parent));
    for (const parent of level) found.add(parent);
  }
  return found;
}

function parentsOf(schema: Json | undefined): readonly string[] {
  const allOf = isObject(schema) ? own(schema, "allOf") : undefined;
  if (!Array.isArray(allOf)) return [];
  return allOf.flatMap((part: Json) => {
    const ref = isObject(part) ? own(part, "$ref") : undefined;
    const name =
      typeof ref === "string"
        ? /^#\/definitions\/([^/]+)$/.exec(ref)?.[1]
        : undefined;
    return name === undefined
      ? []
      : [name.replaceAll("~1", "/").replaceAll("~0", "~")];
  });
}
