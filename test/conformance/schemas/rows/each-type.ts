import type { Area } from "../row.js";

/** A value of each type, and what is of another one. */
const typed = {
  string: { good: "a", bad: 1 },
  number: { good: 1.5, bad: "a" },
  integer: { good: 1, bad: "a" },
  boolean: { good: true, bad: "a" },
  array: { good: ["a"], bad: { a: 1 } },
  object: { good: { a: 1 }, bad: [1] },
} as const;

type Typed = keyof typeof typed;

/** A row for each type: it takes the values of it, and null. */
export function eachTypeOrNull(
  what: string,
  row: (type: Typed) => Omit<Area[string], "accepts" | "rejects">,
): Area {
  return Object.fromEntries(
    (Object.keys(typed) as Typed[]).map((type) => {
      const { good, bad } = typed[type];
      return [
        `${type}: ${what}`,
        { ...row(type), accepts: [good, null], rejects: [bad] },
      ];
    }),
  );
}
