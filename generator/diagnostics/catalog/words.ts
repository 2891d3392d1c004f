import { excerpt } from "../visible.js";

/** For problems that a name nearby may explain. */
export interface Suggested {
  readonly suggestion?: string | undefined;
}

/** "did you mean …?", or what else to do. */
export function meant(
  suggestion: string | undefined,
  otherwise: string,
): string {
  return suggestion === undefined
    ? otherwise
    : `did you mean "${excerpt(suggestion)}"?`;
}

/** The first dozen of a list of names. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => excerpt(name, 40));
  return shown.join(", ") + (names.length > 12 ? ", …" : "");
}

/** The same text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is done about a reference that leads nowhere, where a rule lets it pass. */
export const lostReference =
  "a schema there allows any value (`unknown`), and anything else is left out";
