import type { Position } from "../diagnostics/diagnostic.js";

/** Turns offsets of a text into lines and columns. Lines end with LF, CRLF or CR. */
export class LineIndex {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The text of a line that counts from 1, without its end. */
  line(line: number): string | undefined {
    const starts = this.#lineStarts();
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return this.#text.slice(start, starts[line]).replace(/[\r\n]+$/, "");
  }

  #lineStarts(): readonly number[] {
    if (this.#starts === undefined) {
      const starts = [0];
      for (const { 0: end, index } of this.#text.matchAll(/\r\n|\n|\r/g)) {
        starts.push(index + end.length);
      }
      this.#starts = starts;
    }
    return this.#starts;
  }
}
