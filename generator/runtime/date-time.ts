import type { ScalarConversion } from "./conversion.js";

/** RFC 3339, section 5.6, and offsets without their colon. */
const pattern =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:)(\d\d)(?:\.(\d+))?(?:[Zz]|([-+])([01]\d|2[0-3]):?([0-5]\d))$/;

/** A point in time as a Date, which holds milliseconds. */
export const dateOfDateTime: ScalarConversion = {
  format: "date-time",
  json: "string",
  read: (value) => (typeof value === "string" ? parse(value) : undefined),
};

/** What Date.parse makes of other texts depends on the platform and its time zone. */
function parse(text: string): Date | undefined {
  const [, day, time, second, fraction = "", sign, hours, minutes] =
    pattern.exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  // No Date has leap seconds; the one before is nearest.
  const whole = `${day}T${time}${second === "60" ? "59" : String(second)}`;
  const utc = new Date(`${whole}.${fraction.padEnd(3, "0").slice(0, 3)}Z`);
  // Some platforms take February 30 for March 1.
  if (Number.isNaN(utc.getTime()) || !utc.toISOString().startsWith(whole)) {
    return undefined;
  }
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const ahead = sign === "-" ? -offset : offset;
  return new Date(utc.getTime() - ahead * 60_000);
}
