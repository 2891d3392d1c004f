import type {
  CompositeConversion,
  Conversion,
  ScalarConversion,
} from "./conversion.js";
import { memberAt } from "./member.js";

/** Gives the converted value; the path is that of the value, and is reused. */
type Visit = (
  scalar: ScalarConversion,
  value: unknown,
  path: readonly string[],
) => unknown;

/**
 * The value with everything in it converted that its conversion speaks of.
 * What changes is copied, so that the value itself stays as it is.
 */
export function convert(
  value: unknown,
  conversion: Conversion,
  visit: Visit,
  path: string[] = [],
): unknown {
  if (typeof conversion === "function") {
    return convert(value, conversion(), visit, path);
  }
  if (value === null || value === undefined) return value;
  if ("format" in conversion) return visit(conversion, value, path);
  let converted =
    typeof value === "object"
      ? convertParts(value, conversion, visit, path)
      : convertScalar(value, conversion, visit, path);
  const { all = [] } = conversion;
  for (const one of [variantOf(value, conversion), ...all]) {
    if (one) converted = convert(converted, one, visit, path);
  }
  return converted;
}

function variantOf(
  value: unknown,
  { tag, variants = {}, otherwise }: CompositeConversion,
): Conversion | null | undefined {
  if (tag === undefined || typeof value !== "object") return undefined;
  const chosen = memberAt(value, [tag]);
  const name = typeof chosen === "object" && chosen ? "" : String(chosen);
  return Object.hasOwn(variants, name) ? variants[name] : otherwise;
}

function convertScalar(
  value: unknown,
  { text, number, except = [] }: CompositeConversion,
  visit: Visit,
  path: readonly string[],
): unknown {
  if (except.includes(value as string | number)) return value;
  // A text may stand for a number where that is how callers have it.
  const spelled = number?.write ? number : undefined;
  const scalar = typeof value === "string" ? (text ?? spelled) : number;
  return scalar && typeof value !== "boolean"
    ? visit(scalar, value, path)
    : value;
}

function convertParts(
  value: object,
  conversion: CompositeConversion,
  visit: Visit,
  path: string[],
): unknown {
  const conversionsOf = Array.isArray(value)
    ? elementsOf(conversion)
    : membersOf(conversion);
  let copy: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    let converted = part;
    path.push(key);
    for (const one of conversionsOf(key)) {
      if (one) converted = convert(converted, one, visit, path);
    }
    path.pop();
    if (converted !== part) {
      copy ??= copyOf(value);
      copy[key] = converted;
    }
  }
  return copy ?? value;
}

function copyOf(value: object): Record<string, unknown> {
  const copy: unknown = Array.isArray(value) ? value.slice() : { ...value };
  return copy as Record<string, unknown>;
}

type ConversionsOf = (
  key: string,
) => readonly (Conversion | null | undefined)[];

function elementsOf({ first = [], items }: CompositeConversion): ConversionsOf {
  return (key) => [Number(key) < first.length ? first[Number(key)] : items];
}

function membersOf({
  members = {},
  patterns = [],
  others,
}: CompositeConversion): ConversionsOf {
  const matchers = patterns.map(
    ([pattern, one]) => [new RegExp(pattern, "u"), one] as const,
  );
  return (key) => {
    const own = [
      ...(Object.hasOwn(members, key) ? [members[key]] : []),
      ...matchers.flatMap(([matcher, one]) => (matcher.test(key) ? [one] : [])),
    ];
    return own.length > 0 ? own : [others];
  };
}
