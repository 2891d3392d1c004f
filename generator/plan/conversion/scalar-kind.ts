/** What a value is for callers that JSON has only texts and numbers for. */
export type ScalarKind =
  "bigint" | "digits" | "date" | "instant" | "plain-date";
