import type { ScalarKind } from "../../plan/conversion/scalar-kind.js";
import type { Json } from "../../source/json.js";
import { stringLiteral } from "./literal.js";

/**
 * A value of a document as code that gives what it is for callers. Undefined
 * when it is no such value, or a number whose digits are lost already.
 */
export function scalarCode(value: Json, kind: ScalarKind): string | undefined {
  const digits = Number.isSafeInteger(value)
    ? JSON.stringify(value)
    : undefined;
  const text = typeof value === "string" ? stringLiteral(value) : undefined;
  const call = (callee: string): string | undefined =>
    text === undefined ? undefined : [callee, "(", text, ")"].join("");
  switch (kind) {
    case "bigint":
      return digits === undefined ? undefined : `${digits}n`;
    case "digits":
      return digits === undefined ? undefined : stringLiteral(digits);
    case "date":
      return call("new Date");
    case "instant":
      return call("Temporal.Instant.from");
    case "plain-date":
      return call("Temporal.PlainDate.from");
  }
}
