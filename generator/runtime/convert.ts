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
  /**
   * Gives the turned value, undefined when it is no such value. The path is that
   * of the value, and is reused.
   */
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
  lenient = false,
): unknown {
  if (typeof conversion === "function") {
    return convert(value, conversion(), turn, path, lenient);
  }
  if (value === null || value === undefined) return value;
  if ("format" in conversion) {
    const { json } = conversion;
    const is = typeof value === json || (turn.writes && json === "number");
    return lenient && !is
      ? value
      : convertScalar(value, conversion, turn, path, lenient);
  }
  const own =
    typeof value === "object" ? undefined : scalarFor(value, conversion, turn);
  let converted =
    typeof value === "object"
      ? convertParts(value, conversion, turn, path, lenient)
      : own
        ? convertScalar(value, own, turn, path, lenient)
        : value;
  const { all = [], any = [] } = conversion;
  for (const one of [variantOf(value, conversion), ...all]) {
    if (one) converted = convert(converted, one, turn, path, lenient);
  }
  for (const one of any) converted = convert(converted, one, turn, path, true);
  return converted;
}

function convertScalar(
  value: unknown,
  scalar: ScalarConversion,
  { turn, fail }: Turn,
  path: readonly string[],
  lenient: boolean,
): unknown {
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
  if (typeof value === "string") return text ?? (writes ? number : undefined);
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
  conversion: CompositeConversion,
  turn: Turn,
  path: string[],
  lenient: boolean,
): unknown {
  const conversionsOf = Array.isArray(value)
    ? elementsOf(conversion)
    : membersOf(conversion);
  let copy: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    let converted = part;
    path.push(key);
    for (const one of conversionsOf(key)) {
      if (one) converted = convert(converted, one, turn, path, lenient);
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
