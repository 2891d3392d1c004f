import type { Chance } from "../fuzz/chance.js";

/** What is done to bytes: the second text lends its parts. */
type Mutation = (bytes: Buffer, other: Buffer, chance: Chance) => Buffer;

/** What a broken disk, a wrong encoding, a bad merge or somebody with time does to a file. */
const mutations: Readonly<Record<string, Mutation>> = {
  flip: (bytes, _, chance) => {
    const copy = Buffer.from(bytes);
    for (let left = 1 + chance.below(8); left > 0; left -= 1) {
      const at = chance.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    }
    return copy;
  },
  change: (bytes, _, chance) => {
    const copy = Buffer.from(bytes);
    copy[chance.below(copy.length)] = chance.below(256);
    return copy;
  },
  delete: (bytes, _, chance) => {
    const [from, to] = rangeOf(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  duplicate: (bytes, _, chance) => {
    const [from, to] = rangeOf(bytes, chance);
    return insert(bytes, bytes.subarray(from, to), chance);
  },
  move: (bytes, _, chance) => {
    const [from, to] = rangeOf(bytes, chance);
    const part = bytes.subarray(from, to);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    return insert(rest, part, chance);
  },
  splice: (bytes, other, chance) => {
    const [from, to] = rangeOf(other, chance);
    return insert(bytes, other.subarray(from, to), chance);
  },
  graft: (bytes, other, chance) =>
    Buffer.concat([
      bytes.subarray(0, chance.below(bytes.length)),
      other.subarray(chance.below(other.length)),
    ]),
  truncate: (bytes, _, chance) => bytes.subarray(0, chance.below(bytes.length)),
  encode: (bytes, _, chance) => {
    const text = bytes.toString("utf8");
    const little = Buffer.from(text, "utf16le");
    return chance.pick([
      little,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(little)]),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
      Buffer.from(text, "latin1"),
      Buffer.from(bytes.toString("latin1"), "utf8"),
      Buffer.from(text.replaceAll("\n", "\r\n")),
      Buffer.from(text.replaceAll("\n", "\r")),
      Buffer.from(text.replaceAll("  ", "\t")),
    ]);
  },
  insert: (bytes, _, chance) =>
    insert(bytes, Buffer.from(chance.pick(foreign), "latin1"), chance),
  nest: (bytes, _, chance) => {
    const depth = chance.pick([3, 100, 1000, 20_000]);
    const [open, close] = chance.pick(brackets);
    const text =
      open.repeat(depth) + (chance.oneIn(2) ? close.repeat(depth) : "");
    return insert(bytes, Buffer.from(text), chance);
  },
  /** A word of the document in the place of another: what is well formed and means something else. */
  word: (bytes, _, chance) => {
    const text = bytes.toString("latin1");
    const words = [...text.matchAll(/"[^"\n]{1,80}"|[$\w#/.-]{1,80}/g)];
    const at = chance.pick(words);
    const by = chance.pick(words);
    if (at === undefined || by === undefined) return bytes;
    const word = chance.oneIn(4) ? chance.pick(values) : by[0];
    const after = text.slice(at.index + at[0].length);
    return Buffer.from(text.slice(0, at.index) + word + after, "latin1");
  },
};

const names = Object.keys(mutations);

/** One to four things done to a file, and what they were. */
export function mutate(
  bytes: Buffer,
  other: Buffer,
  chance: Chance,
): { readonly bytes: Buffer; readonly done: readonly string[] } {
  const done: string[] = [];
  let result = bytes;
  const times = chance.oneIn(3) ? 1 + chance.below(4) : 1;
  for (let left = times; left > 0; left -= 1) {
    // Words more often: most other things never get past the parser.
    const name = chance.oneIn(2) ? "word" : (chance.pick(names) ?? "flip");
    const mutation = mutations[name];
    if (mutation === undefined || result.length === 0) continue;
    result = mutation(result, other, chance);
    done.push(name);
  }
  return { bytes: result, done };
}

const values = [
  "null",
  "true",
  "[]",
  "{}",
  "-1",
  "1e999",
  "9007199254740993",
  '""',
  '"__proto__"',
  '"#"',
  '"#/"',
  '{"$ref":"#"}',
  "object",
  "array",
  "allOf",
  "oneOf",
  "$ref",
  "3.0.0",
  "2.0",
] as const;

const foreign = [
  "\0",
  "\xff\xfe",
  "\xc0\xaf",
  "\xed\xa0\x80",
  "\xf8\x88\x80\x80\x80",
  "\x1b[2J",
  "\t",
  "\r",
  "&a [*a]",
  "&a\n",
  "*a",
  "<<: *a\n",
  "!!js/function ",
  "!<tag:evil> ",
  "%YAML 9.9\n---\n",
  "\n---\n",
  "\n...\n",
  "? ",
  ": ",
  "- ",
  "|9\n",
  ">-\n",
  '"',
  "'",
  "\\",
  "\\u",
  "\\ud800",
  ",",
  "#",
  "@",
  "`",
  "/* */",
  '"a":1,"a":2,',
] as const;

type Pair = readonly [open: string, close: string];

const brackets: readonly [Pair, ...Pair[]] = [
  ["[", "]"],
  ["{", "}"],
  ['{"a":', "}"],
  ["- ", ""],
  ["? ", ""],
  ['{"allOf":[', "]}"],
  ['{"items":', "}"],
  ["(", ")"],
];

/** Most are short, as slips are. */
function rangeOf(bytes: Buffer, chance: Chance): readonly [number, number] {
  const from = chance.below(bytes.length);
  const most = chance.oneIn(4) ? bytes.length : 64;
  return [from, Math.min(bytes.length, from + 1 + chance.below(most))];
}

function insert(bytes: Buffer, part: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
}

function swapped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  return copy.swap16();
}
