import type { NumberSchema, Schema } from "../../ir/schema.js";
import type { PackageOptions } from "../../options/package-options.js";
import type { TypeExpr } from "../type-expr.js";
import type { ScalarKind } from "./scalar-kind.js";

export interface KindRow {
  /** The exported conversion of the runtime, and its file there. */
  readonly runtime: string;
  readonly file: string;
  readonly type: TypeExpr;
  /** What it is in JSON, and for callers where it is not offered. */
  readonly json: "string" | "number";
}

export const KINDS: Readonly<Record<ScalarKind, KindRow>> = {
  bigint: {
    runtime: "bigintOfInt64",
    file: "int64.ts",
    type: { kind: "keyword", name: "bigint" },
    json: "number",
  },
  digits: {
    runtime: "textOfInt64",
    file: "int64.ts",
    type: { kind: "keyword", name: "string" },
    json: "number",
  },
  date: {
    runtime: "dateOfDateTime",
    file: "date-time.ts",
    type: { kind: "keyword", name: "Date" },
    json: "string",
  },
  instant: {
    runtime: "instantOfDateTime",
    file: "temporal.ts",
    type: { kind: "keyword", name: "Temporal.Instant" },
    json: "string",
  },
  "plain-date": {
    runtime: "plainDateOfDate",
    file: "temporal.ts",
    type: { kind: "keyword", name: "Temporal.PlainDate" },
    json: "string",
  },
};

/** The options that say what values become. */
export type ValueOptions = Required<Pick<PackageOptions, "int64" | "dateTime">>;

/**
 * What the values of a schema become, if nothing stands against it. A `date` is
 * in no time zone, and a `time` with its offset is nothing that Date or Temporal
 * have: both stay texts but for the date in Temporal.
 */
export function wishedKind(
  schema: Schema,
  { int64, dateTime }: ValueOptions,
): ScalarKind | undefined {
  if (schema.kind === "number" && isInt64(schema))
    return int64 === "bigint"
      ? "bigint"
      : int64 === "string"
        ? "digits"
        : undefined;
  // A template-literal type says more of a text than that it is a date.
  if (schema.kind !== "string" || schema.binary || schema.prefix !== undefined)
    return undefined;
  if (schema.format === "date-time")
    return dateTime === "Date"
      ? "date"
      : dateTime === "Temporal"
        ? "instant"
        : undefined;
  return schema.format === "date" && dateTime === "Temporal"
    ? "plain-date"
    : undefined;
}

/** Whether a number has up to 64 bits, of which a JavaScript number keeps 53. */
export function isInt64({ integer, format }: NumberSchema): boolean {
  return integer && (format === "int64" || format === "uint64");
}
