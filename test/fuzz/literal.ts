import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { literalType } from "../corpus/literal-type.js";

const keywords = new Set(
  "properties dependentRequired dependentSchemas".split(" "),
);
const lists = new Set(["required", "propertyName"]);

/** What every object has for the compiler, its own or not. */
const inherited = new Set(
  "constructor toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable".split(
    " ",
  ),
);

/** The names of members that a document speaks of. */
export function memberNames(document: JsonObject): readonly string[] {
  const names = new Set<string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) (value as readonly Json[]).forEach(visit);
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      if (keywords.has(key) && isObject(member))
        for (const name of Object.keys(member)) names.add(name);
      if (lists.has(key))
        for (const name of [member].flat())
          if (typeof name === "string") names.add(name);
      if (key === "propertyNames")
        for (const name of textsIn(member)) names.add(name);
      visit(member);
    }
  };
  visit(document);
  return [...names];
}

/** All texts in a schema of names: those that it lists are among them. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsIn);
  if (!isObject(value)) return [];
  return ["const", "enum", "anyOf", "oneOf", "allOf"].flatMap((keyword) =>
    textsIn(value[keyword] ?? null),
  );
}

/**
 * The types of a value, as text, in which the members that it doesn't have are said
 * to be absent. That is all the same to a type, but for one rule of TypeScript: what
 * has none of the members of a type that needs none (a weak type, TS2559) is refused.
 * What every object has can't be absent: it is there, or not spoken of, and a
 * type has to take one of both.
 */
export function literalTypes(
  value: Json,
  names: readonly string[],
): readonly string[] {
  const absent = names.filter((name) => !inherited.has(name));
  const all = absent.length < names.length ? [absent, names] : [absent];
  return all.map((each) => literalWithout(value, each));
}

function literalWithout(value: Json, absent: readonly string[]): string {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return `[${items.map((item) => literalWithout(item, absent)).join(", ")}]`;
  }
  if (!isObject(value)) return onOneLine(literalType(value));
  const present = Object.entries(value).map(
    ([name, member]) => `${keyOf(name)}: ${literalWithout(member, absent)}`,
  );
  const missing = absent
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => {
      const type = inherited.has(name) ? `Object["${name}"]` : "never";
      return `${keyOf(name)}?: ${type}`;
    });
  return `{ ${[...present, ...missing].join("; ")} }`;
}

function keyOf(name: string): string {
  const text = onOneLine(JSON.stringify(name));
  return name === "__proto__" ? `[${text}]` : text;
}

/** These end a line for the compiler, which answers by the line. */
function onOneLine(text: string): string {
  return text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
