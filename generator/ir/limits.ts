import type { SchemaObject } from "../openapi/document/schema.js";

type Limit = (schema: SchemaObject) => string | undefined;

function count(
  noun: string,
  least: number | undefined,
  most: number | undefined,
): string | undefined {
  const plural = (n: number): string =>
    `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
  if (least !== undefined && least === most) return `exactly ${plural(least)}`;
  if (least !== undefined && most !== undefined)
    return `${String(least)} to ${plural(most)}`;
  if (least !== undefined) return `at least ${plural(least)}`;
  return most === undefined ? undefined : `at most ${plural(most)}`;
}

/** `member names match …`, where the names' schema says no more than that. */
function memberNames(schema: SchemaObject): string | undefined {
  const names = schema.propertyNames;
  if (names === undefined) return undefined;
  const said = limits.flatMap((limit) => limit(names) ?? []);
  return said.length === 0 ? undefined : `member names: ${said.join(", ")}`;
}

function dependencies(schema: SchemaObject): string | undefined {
  const said = [...schema.dependentRequired].map(
    ([name, needed]) =>
      `\`${name}\` needs ${needed.map((other) => `\`${other}\``).join(" and ")}`,
  );
  return said.length === 0 ? undefined : said.join(", ");
}

/** The keywords that no type can say, each as a person would (JSON Schema 2020-12, validation, 6.2 to 6.5). */
const limits: readonly Limit[] = [
  (s) =>
    s.minimum === undefined ? undefined : `at least ${String(s.minimum)}`,
  (s) =>
    s.exclusiveMinimum === undefined
      ? undefined
      : `greater than ${String(s.exclusiveMinimum)}`,
  (s) => (s.maximum === undefined ? undefined : `at most ${String(s.maximum)}`),
  (s) =>
    s.exclusiveMaximum === undefined
      ? undefined
      : `less than ${String(s.exclusiveMaximum)}`,
  (s) =>
    s.multipleOf === undefined
      ? undefined
      : `a multiple of ${String(s.multipleOf)}`,
  (s) => count("character", s.minLength, s.maxLength),
  (s) => (s.pattern === undefined ? undefined : `matches \`${s.pattern}\``),
  (s) => (s.format === undefined ? undefined : `format \`${s.format}\``),
  (s) => count("item", s.minItems, s.maxItems),
  (s) => (s.uniqueItems === true ? "items are unique" : undefined),
  (s) => count("member", s.minProperties, s.maxProperties),
  memberNames,
  dependencies,
];

/** The constraints of a schema in words. */
export function limitsOf(schema: SchemaObject): readonly string[] {
  return limits.flatMap((limit) => limit(schema) ?? []);
}
