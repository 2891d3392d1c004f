/** A pattern as JavaScript has it today (ECMA-262, flag `u`); undefined where it is none. */
export function regexOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
}
