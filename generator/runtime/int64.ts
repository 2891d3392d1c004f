import type { Reading, ScalarConversion } from "./conversion.js";
import { memberAt } from "./member.js";

/** An integer of 64 bits as a bigint. */
export const bigintOfInt64: ScalarConversion = {
  format: "int64",
  json: "number",
  read: integerAt,
};

/** An integer of 64 bits as its decimal digits. */
export const textOfInt64: ScalarConversion = {
  format: "int64",
  json: "number",
  read: (value, reading) => integerAt(value, reading)?.toString(),
  write(value) {
    if (typeof value !== "string") return value;
    return /^-?(?:0|[1-9]\d*)$/.test(value) ? BigInt(value) : undefined;
  },
};

/**
 * The exact integer. JSON.parse has rounded it where it is no safe one, so that
 * then the text of the answer is looked at. APIs that spell integers as texts,
 * because of that rounding, are understood.
 */
function integerAt(value: unknown, reading: Reading): bigint | undefined {
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  if (typeof value === "string") {
    return /^-?\d{1,20}$/.test(value) ? BigInt(value) : undefined;
  }
  if (typeof value !== "number") return undefined;
  reading.exact ??= JSON.parse(numbersAsTexts(reading.text));
  return integerOf(String(memberAt(reading.exact, reading.path)));
}

/** JSON with each number in quotes. Backslashes are in texts only, and texts between quotes. */
function numbersAsTexts(json: string): string {
  let inText = false;
  return json.replace(/\\.|"|-?\d[-+.\deE]*/g, (token) => {
    if (token === '"') inText = !inText;
    return inText || /^["\\]/.test(token) ? token : `"${token}"`;
  });
}

/** `9007199254740993`, `9007199254740993.0` and `9.007199254740993e15` are one integer. */
function integerOf(number: string): bigint | undefined {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(number) ?? [];
  const shift = Number(exponent) - fraction.length;
  // More digits than 64 bits have; an exponent can ask for gigabytes of them.
  if (shift > 20) return undefined;
  const digits = whole + fraction + "0".repeat(Math.max(0, shift));
  const point = digits.length + Math.min(0, shift);
  const integer = digits.slice(0, Math.max(0, point)).replace(/^0+/, "");
  return /^0*$/.test(digits.slice(Math.max(0, point))) && integer.length <= 20
    ? BigInt(`${sign}${integer || "0"}`)
    : undefined;
}
