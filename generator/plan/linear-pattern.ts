import { regexOf } from "./regex.js";

/** A character or a class of them, and how often it comes. */
interface Item {
  /** What one character must match; of a group, its first one. */
  readonly set: string;
  readonly least: number;
  readonly most: number;
}

/** The end of the text, which nothing comes before. */
const end = "end";

/** So many ways to go on from each place of a text are harmless. */
const mostWays = 256;
/** No pattern that people wrote is deeper or longer. */
const deepest = 32;
const longest = 10_000;

const tokens = {
  edge: /\^|\\b/y,
  end: /\$/y,
  open: /\((?:\?:|\?<\w+>|(?!\?))/y,
  or: /\|/y,
  close: /\)/y,
  set: /\[(?:[^\]\\]|\\[^])*\]|\\[dwsDWSfnrtv]|\\[^a-zA-Z0-9]|[^\\()[\]{}*+?|^$]/y,
  quantifier: /[*+?]\??|\{\d+(?:,\d*)?\}\??/y,
} as const;

/**
 * Whether a regular expression surely takes linear time, however the text is
 * made: there is one way to read a text, or so few that it does not matter.
 * Where that is hard to tell, it is no.
 */
export function isLinear(pattern: string): boolean {
  if (pattern.length > longest) return false;
  const reader = new PatternReader(pattern);
  const items = reader.sequence();
  if (items === undefined || !reader.isDone) return false;
  let { ways } = reader;
  // Without a beginning each character may be one.
  let isOpen = !pattern.startsWith("^");
  for (const [index, item] of items.entries()) {
    const { least, most } = item;
    if (most === Infinity && isOpen) return false;
    if (least === most || isDetermined(item, items[index + 1])) continue;
    if (most === Infinity) isOpen = true;
    else ways *= most - least + 1;
  }
  return ways <= mostWays;
}

/** Whether what follows an item shows where it must end. */
function isDetermined({ set }: Item, next: Item | undefined): boolean {
  // Behind the last item all is well, whatever it took.
  if (next === undefined || next.set === end) return true;
  return next.least > 0 && areDisjoint(set, next.set);
}

const ascii = Array.from({ length: 128 }, (_, code) =>
  String.fromCharCode(code),
);

function areDisjoint(one: string, other: string): boolean {
  if (!isOfASCII(one) && !isOfASCII(other)) return false;
  const [first, second] = [matcherOf(one), matcherOf(other)];
  return !ascii.some((character) => first(character) && second(character));
}

/** Whether a class surely has no character beyond ASCII. */
function isOfASCII(set: string): boolean {
  const plain = set.replace(/\\(?:[^a-zA-Z]|[dw])/g, "");
  return /^[\x20-\x7e]*$/.test(plain) && !/\\|\[\^|\./.test(plain);
}

function matcherOf(set: string): (character: string) => boolean {
  const matcher = regexOf(`^(?:${set})$`) ?? new RegExp(`^(?:${set})$`);
  return (character) => matcher.test(character);
}

/** Reads what it can tell something of; anything else is undefined. */
class PatternReader {
  /** In how many ways alternatives can be taken. */
  ways = 1;
  #at = 0;
  #depth = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isDone(): boolean {
    return this.#at === this.#text.length;
  }

  sequence(): readonly Item[] | undefined {
    const items: Item[] = [];
    while (!this.isDone && !/[)|]/.test(this.#next)) {
      const before = this.ways;
      const atom = this.#atom();
      if (atom === undefined) return undefined;
      const [least, most] = this.#quantifier();
      const [single] = atom;
      if (least === 1 && most === 1) items.push(...atom);
      // Each time another alternative: the ways would multiply.
      else if (this.ways > before) return undefined;
      else if (single && atom.length === 1 && isOnce(single))
        items.push({ set: single.set, least, most });
      else if (single && atom.every(isFixed))
        // Of one length, so that it repeats in one way.
        items.push(...atom.map((each) => ({ ...each, set: `[^]` })), {
          set: `[^]`,
          least,
          most,
        });
      else return undefined;
    }
    return items;
  }

  get #next(): string {
    return this.#text.charAt(this.#at);
  }

  #take(kind: keyof typeof tokens): string | undefined {
    const token = tokens[kind];
    token.lastIndex = this.#at;
    const [taken] = token.exec(this.#text) ?? [];
    this.#at += taken?.length ?? 0;
    return taken;
  }

  #atom(): readonly Item[] | undefined {
    if (this.#take("edge") !== undefined) return [];
    if (this.#take("end") !== undefined)
      return [{ set: end, least: 1, most: 1 }];
    if (this.#take("open") !== undefined) return this.#group();
    const set = this.#take("set");
    return set === undefined ? undefined : [{ set, least: 1, most: 1 }];
  }

  #group(): readonly Item[] | undefined {
    this.#depth += 1;
    if (this.#depth > deepest) return undefined;
    const first = this.sequence();
    let count = 1;
    while (this.#take("or") !== undefined) {
      const other = this.sequence();
      if (!other?.every(isFixed) || !first?.every(isFixed)) return undefined;
      count += 1;
    }
    this.ways *= count;
    if (this.#take("close") === undefined) return undefined;
    this.#depth -= 1;
    // Which one it is shows in none of its characters.
    return count === 1 ? first : [{ set: "[^]", least: count, most: count }];
  }

  #quantifier(): readonly [least: number, most: number] {
    const text = this.#take("quantifier") ?? "";
    const [least = "", most = least] = text.replace(/[{}]/g, "").split(",");
    switch (text.charAt(0)) {
      case "":
        return [1, 1];
      case "*":
        return [0, Infinity];
      case "+":
        return [1, Infinity];
      case "?":
        return [0, 1];
      default:
        return [Number(least), most === "" ? Infinity : Number(most)];
    }
  }
}

function isFixed({ least, most }: Item): boolean {
  return least === most;
}

function isOnce({ set, least, most }: Item): boolean {
  return set !== end && least === 1 && most === 1;
}
