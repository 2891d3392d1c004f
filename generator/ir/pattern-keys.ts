import type { KeyTemplate } from "./schema.js";

/** A part of a pattern: a text, a text that comes again and again, anything, or an end of the name. */
type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "again"; readonly text: string; readonly least: number }
  | { readonly kind: "any" | "start" | "end" };

/** One way to match a pattern. */
type Way = readonly Piece[];

/** More ways than this make signatures that nobody reads. */
const MOST_WAYS = 8;
const LONGEST_REPEAT = 32;
const ESCAPABLE = /[.\-/_:+*?()[\]{}^$|\\]/;
const SPECIAL = /[*+?{}[\])|]/;

/**
 * The names that a pattern matches (an ECMA-262 expression that may match anywhere;
 * JSON Schema 2020-12, core, 10.3.2.2), each way a template; undefined where
 * templates can't say it exactly.
 */
export function patternKeys(
  pattern: string,
): readonly KeyTemplate[] | undefined {
  const reader = new Reader(pattern);
  const ways = reader.ways();
  if (ways === undefined || !reader.isDone) return undefined;
  const keys = ways.map(templateOf);
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** Whether a name is of the form of a template. */
export function fits(name: string, template: KeyTemplate): boolean {
  const [first = "", ...others] = template;
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const text of others) {
    const found = name.indexOf(text, at);
    if (found < 0) return false;
    at = found + text.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

/** Stands for the anything of a template that is looked at as a name. */
const ANYTHING = "\u{F0000}";

/** Whether all names of one template are of the form of another one. */
export function includesKeys(wide: KeyTemplate, narrow: KeyTemplate): boolean {
  return fits(narrow.join(ANYTHING), wide);
}

function templateOf(way: Way): KeyTemplate | undefined {
  const isAt = (kind: Piece["kind"], piece: Piece | undefined): boolean =>
    piece?.kind === kind;
  const rest = [...way];
  const fromStart = isAt("start", rest[0]);
  const toEnd = isAt("end", rest.at(-1));
  if (fromStart) rest.shift();
  if (toEnd) rest.pop();
  // Where the pattern is open, what may come again need not come more often than it must.
  const before = fromStart ? "" : edge([...rest], () => rest.shift());
  const after = toEnd ? "" : edge(rest.toReversed(), () => rest.pop());
  const texts = rest.map((piece) =>
    piece.kind === "text" ? piece.text : undefined,
  );
  if (!texts.every((text) => text !== undefined)) return undefined;
  const text = before + texts.join("") + after;
  if (fromStart && toEnd) return [text];
  if (fromStart) return [text, ""];
  if (toEnd) return ["", text];
  return text === "" ? ["", ""] : ["", text, ""];
}

/** Takes away what an open end of a pattern can do without; gives the text that it can't. */
function edge(pieces: readonly Piece[], drop: () => unknown): string {
  for (const piece of pieces) {
    if (piece.kind !== "any" && piece.kind !== "again") return "";
    drop();
    if (piece.kind === "again" && piece.least > 0)
      return piece.text.repeat(piece.least);
  }
  return "";
}

/** Reads the expressions that have a chance of being templates. */
class Reader {
  readonly #chars: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#chars = [...pattern];
  }

  get isDone(): boolean {
    return this.#at === this.#chars.length;
  }

  /** What `|` stands between. */
  ways(): readonly Way[] | undefined {
    const ways: Way[] = [];
    do {
      const more = this.#sequence();
      if (more === undefined) return undefined;
      for (const each of more) ways.push(each);
    } while (this.#take("|"));
    return ways.length > MOST_WAYS ? undefined : ways;
  }

  #sequence(): readonly Way[] | undefined {
    let ways: readonly Way[] = [[]];
    while (!this.isDone && !this.#isNext("|") && !this.#isNext(")")) {
      const next = this.#term();
      if (next === undefined) return undefined;
      ways = ways.flatMap((way) => next.map((more) => [...way, ...more]));
      if (ways.length > MOST_WAYS) return undefined;
    }
    return ways;
  }

  #term(): readonly Way[] | undefined {
    if (this.#take("^")) return [[{ kind: "start" }]];
    if (this.#take("$")) return [[{ kind: "end" }]];
    if (this.#take("."))
      return this.#take("*") ? [[{ kind: "any" }]] : undefined;
    if (this.#take("(")) return this.#group();
    const text = this.#char();
    return text === undefined ? undefined : this.#repeated(text);
  }

  #group(): readonly Way[] | undefined {
    if (this.#take("?") && !this.#take(":")) return undefined;
    const ways = this.ways();
    if (ways === undefined || !this.#take(")")) return undefined;
    if (this.#take("?")) return [[], ...ways];
    const isRepeated = ["*", "+", "{"].some((char) => this.#isNext(char));
    return isRepeated ? undefined : ways;
  }

  #char(): string | undefined {
    if (this.#take("\\")) {
      const char = this.#next();
      return char !== undefined && ESCAPABLE.test(char) ? char : undefined;
    }
    const char = this.#next();
    return char === undefined || SPECIAL.test(char) ? undefined : char;
  }

  #repeated(text: string): readonly Way[] | undefined {
    if (this.#take("*")) return [[{ kind: "again", text, least: 0 }]];
    if (this.#take("+")) return [[{ kind: "again", text, least: 1 }]];
    if (this.#take("?")) return [[], [{ kind: "text", text }]];
    if (!this.#take("{")) return [[{ kind: "text", text }]];
    const least = this.#number();
    if (least === undefined || least > LONGEST_REPEAT) return undefined;
    const isOpen = this.#take(",");
    if (!this.#take("}")) return undefined;
    return isOpen
      ? [[{ kind: "again", text, least }]]
      : [[{ kind: "text", text: text.repeat(least) }]];
  }

  #number(): number | undefined {
    let digits = "";
    while (/^\d$/.test(this.#chars[this.#at] ?? "")) digits += this.#next();
    return digits === "" ? undefined : Number(digits);
  }

  #isNext(char: string): boolean {
    return this.#chars[this.#at] === char;
  }

  #take(char: string): boolean {
    const isNext = this.#isNext(char);
    if (isNext) this.#at += 1;
    return isNext;
  }

  #next(): string | undefined {
    const char = this.#chars[this.#at];
    if (char !== undefined) this.#at += 1;
    return char;
  }
}
