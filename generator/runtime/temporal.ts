import type { ScalarConversion } from "./conversion.js";

/** What is used of Temporal (ECMA-262, from 2026 on). */
interface TemporalLike {
  readonly Instant: TemporalClass;
  readonly PlainDate: TemporalClass;
}

interface TemporalClass {
  from(text: string): unknown;
}

/** A point in time, to the nanosecond. */
export const instantOfDateTime: ScalarConversion = {
  format: "date-time",
  json: "string",
  read: (value) =>
    read(
      value,
      temporal().Instant,
      // RFC 3339, section 5.6, and offsets without their colon.
      /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:?\d\d)$/,
    ),
};

/** A day of the calendar, in no time zone. */
export const plainDateOfDate: ScalarConversion = {
  format: "date",
  json: "string",
  read: (value) => read(value, temporal().PlainDate, /^\d{4}-\d\d-\d\d$/),
};

/** Gives the value back, unless the platform lacks Temporal: then a TypeError says so. */
export function withTemporal<T>(value: T): T {
  temporal();
  return value;
}

function temporal(): TemporalLike {
  const { Temporal } = globalThis as { readonly Temporal?: TemporalLike };
  if (Temporal) return Temporal;
  throw new TypeError(
    "This platform has no Temporal, which is what this package gives dates as: use Node.js 26 or later, or import a polyfill before",
  );
}

function read(value: unknown, kind: TemporalClass, pattern: RegExp): unknown {
  if (typeof value !== "string" || !pattern.test(value)) return undefined;
  try {
    // RFC 3339 has as many digits as one likes, Temporal has nine.
    return kind.from(value.replace(/(\.\d{9})\d+/, "$1"));
  } catch {
    // February 30, or hour 24.
    return undefined;
  }
}
