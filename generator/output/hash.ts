import { createHash } from "node:crypto";

/** A text and what it is called. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The SHA-256 of a text as UTF-8, in hex. */
export function hashText(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** One hash for many files, whatever their order. */
export function hashFiles(files: readonly NamedText[]): string {
  const lines = files.map(({ name, text }) => `${hashText(text)} ${name}\n`);
  return hashText(lines.sort().join(""));
}
