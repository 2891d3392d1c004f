/** A place in a YAML text that moves from line to line, past comments and empty lines. */
export class PlainCursor {
  readonly text: string;
  /** Of what is looked at next. */
  at = 0;
  /** Of the end of the line. */
  end = -1;
  /** How far the block is indented that begins at the cursor; -1 behind the last line. */
  column = -1;
  #lineStart = 0;
  #isPlain = true;

  constructor(text: string) {
    this.text = text;
    this.nextLine();
    if (this.line() === "---") this.nextLine();
  }

  /** Whether all that was read is what the full parser would have read. */
  get isPlain(): boolean {
    return this.#isPlain;
  }

  /** The rest of the line. */
  line(): string {
    return this.text.slice(this.at, this.end);
  }

  /** The text is for the full parser: nothing is left to read here, so that every loop ends. */
  giveUp(): null {
    this.#isPlain = false;
    this.at = this.end = this.text.length;
    this.column = -1;
    return null;
  }

  /** Goes to the next line that holds more than a comment. */
  nextLine(): void {
    const { text } = this;
    let start = this.end + 1;
    while (start < text.length) {
      const at = this.pastSpaces(start);
      const end = this.endOfLine(at);
      if (at !== end && text[at] !== "#") {
        this.#lineStart = start;
        this.at = at;
        this.end = end;
        this.column = at - start;
        if (text[at] === "\t" || this.#isMarker()) this.giveUp();
        return;
      }
      start = end + 1;
    }
    this.at = this.end = text.length;
    this.column = -1;
  }

  /** Only three dashes on the very first line are no beginning of another document. */
  #isMarker(): boolean {
    if (this.column > 0 || !/^(?:---|\.\.\.|%)/.test(this.line())) return false;
    return this.#lineStart > 0 || this.line() !== "---";
  }

  /** Goes to the line behind a value that ends at `start`; nothing but a comment may be left of its own. */
  leap(start: number): void {
    this.at = start;
    this.end = this.endOfLine(start);
    const at = this.pastSpaces(start);
    const isComment = this.text[at] === "#" && at > this.at;
    if (at === this.end || isComment) this.nextLine();
    else this.giveUp();
  }

  /** Goes on inside of the line, past spaces. */
  skipTo(at: number): void {
    this.at = this.pastSpaces(at);
    this.column = this.at - this.#lineStart;
  }

  /** Whether nothing but a comment stands in the rest of the line. */
  isAtEnd(): boolean {
    return this.at === this.end || this.text[this.at] === "#";
  }

  isAtDash(): boolean {
    return /^-(?: |$)/.test(
      this.text.slice(this.at, Math.min(this.at + 2, this.end)),
    );
  }

  pastSpaces(start: number): number {
    let at = start;
    while (this.text.charCodeAt(at) === 0x20) at += 1;
    return at;
  }

  endOfLine(start: number): number {
    const end = this.text.indexOf("\n", start);
    return end === -1 ? this.text.length : end;
  }

  /** The start of the first line from `start` on that holds more than spaces. */
  pastEmptyLines(start: number): number {
    let line = start;
    for (;;) {
      const at = this.pastSpaces(line);
      if (this.text[at] !== "\n") return line;
      line = at + 1;
    }
  }
}
