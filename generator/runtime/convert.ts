import type {
  CompositeConversion,
  Conversion,
  ScalarConversion,
} from "./conversion.js";
import { memberAt } from "./member.js";

/** What is done to the values that are found. */
export interface Turn {
  /** A text may stand for a number where that is how callers have it. */
  readonly writes: boolean;
  /** Gives the turned value, undefined when it is no such value; the path is reused. */
  readonly turn: (
    scalar: ScalarConversion,
    value: unknown,
    path: readonly string[],
  ) => unknown;
  /** Told of a value that is none, unless it may be something else there. */
  readonly fail: (scalar: ScalarConversion, path: readonly string[]) => void;
}

/**
 * The value with everything in it converted that its conversion speaks of.
 * What changes is copied, so that the value itself stays as it is.
 */
export function convert(
  value: unknown,
  conversion: Conversion,
  turn: Turn,
  path: string[] = [],
): unknown {
  const place = { ...turn, path, lenient: false, done: new Map() };
  return convertOnce(value, value, conversion, place);
}

interface Place extends Turn {
  readonly path: string[];
  /** What can't be turned may be something else. */
  readonly lenient: boolean;
  /** What the members of unions share is gone through once, however deep they hold each other. */
  readonly done: Map<unknown, Set<Conversion>>;
}

/** `value` is what other conversions have made of the original. What they have turned is done. */
function convertOnce(
  value: unknown,
  original: unknown,
  conversion: Conversion,
  place: Place,
): unknown {
  if (original === null || original === undefined) return value;
  if (typeof conversion === "function") {
    const shared = conversion();
    if (typeof original === "object" && isDone(original, shared, place)) {
      return value;
    }
    return convertOnce(value, original, shared, place);
  }
  if ("format" in conversion) {
    return convertScalar(value, original, conversion, place);
  }
  let converted = value;
  if (typeof original === "object") {
    converted = convertParts(value as object, original, conversion, place);
  } else {
    const scalar = scalarFor(original, conversion, place);
    if (scalar) converted = convertScalar(value, original, scalar, place);
  }
  const { all = [], any = [] } = conversion;
  for (const one of [variantOf(original, conversion), ...all]) {
    if (one) converted = convertOnce(converted, original, one, place);
  }
  const either = { ...place, lenient: true };
  for (const one of any) {
    converted = convertOnce(converted, original, one, either);
  }
  return converted;
}

function isDone(
  original: object,
  conversion: Conversion,
  { done }: Place,
): boolean {
  const known = done.get(original) ?? new Set();
  const isKnown = known.has(conversion);
  done.set(original, known.add(conversion));
  return isKnown;
}

function convertScalar(
  value: unknown,
  original: unknown,
  scalar: ScalarConversion,
  { turn, fail, writes, lenient, path }: Place,
): unknown {
  const { json } = scalar;
  const is = typeof original === json || (writes && json === "number");
  if (value !== original || (lenient && !is)) return value;
  const turned = turn(scalar, value, path);
  if (turned !== undefined) return turned;
  if (!lenient) fail(scalar, path);
  return value;
}

function scalarFor(
  value: unknown,
  { text, number, except = [] }: CompositeConversion,
  { writes }: Turn,
): ScalarConversion | undefined {
  if (except.includes(value as string | number)) return undefined;
  if (typeof value === "string") return writes ? number : text;
  return typeof value === "boolean" ? undefined : number;
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

function convertParts(
  value: object,
  original: object,
  conversion: CompositeConversion,
  place: Place,
): object {
  const conversionsOf = Array.isArray(original)
    ? elementsOf(conversion)
    : membersOf(conversion);
  let parts = value as Record<string, unknown>;
  for (const [key, one] of Object.entries(original) as [string, unknown][]) {
    let converted = parts[key];
    place.path.push(key);
    for (const each of conversionsOf(key)) {
      if (each) converted = convertOnce(converted, one, each, place);
    }
    place.path.pop();
    if (converted !== parts[key]) {
      if (parts === value) parts = copyOf(value);
      parts[key] = converted;
    }
  }
  return parts;
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
