import type { Json } from "./json.js";
import {
  closingQuote,
  doubleQuoted,
  plainValue,
  singleQuoted,
} from "./plain-scalar.js";
import type { Note } from "./spot.js";

/** A value in brackets, and the offset behind it. */
interface Read {
  readonly json: Json;
  readonly end: number;
  readonly scalar?: string;
}

const space = /[ \n]*/y;
const plain =
  /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[^\s,[\]{}]))(?:[^,[\]{}\n\t:#]|:(?=[^\s,[\]{}]))*/y;

/**
 * YAML 1.2.2, 7.4: what begins with a bracket at `start`, in a block that is indented
 * by `column`; undefined when that isn't plain.
 */
export function readFlow(
  text: string,
  start: number,
  column: number,
  depth: number,
  note: Note | undefined,
): Read | undefined {
  const pastSpace = (from: number): number => {
    space.lastIndex = from;
    const [skipped = ""] = space.exec(text) ?? [];
    // A line that is indented less is for the full parser to judge.
    const lines = skipped.split("\n").slice(1);
    return lines.every((line) => line.length > column)
      ? from + skipped.length
      : text.length;
  };
  const isMap = text[start] === "{";
  const close = isMap ? "}" : "]";
  const list: Json[] = [];
  const map: Record<string, Json> = {};
  let at = pastSpace(start + 1);
  while (text[at] !== close) {
    if (at >= text.length) return undefined;
    const key = isMap
      ? readKey(text, at)
      : { name: String(list.length), end: at };
    if (key === undefined || depth === 0 || Object.hasOwn(map, key.name))
      return undefined;
    const read = readValue(text, key.end, column, depth - 1, note);
    if (read === undefined) return undefined;
    const { json, end, scalar } = read;
    if (isMap) map[key.name] = json;
    else list.push(json);
    note?.(isMap ? map : list, key.name, {
      key: at,
      value: key.end,
      ...(scalar === undefined ? {} : { scalar }),
    });
    at = pastSpace(end);
    if (text[at] === ",") at = pastSpace(at + 1);
    else if (text[at] !== close) return undefined;
  }
  return { json: isMap ? map : list, end: at + 1 };
}

function readValue(
  text: string,
  at: number,
  column: number,
  depth: number,
  note: Note | undefined,
): Read | undefined {
  const first = text[at];
  if (first === "[" || first === "{")
    return readFlow(text, at, column, depth, note);
  const read = readScalar(text, at);
  if (read === undefined) return undefined;
  const json = read.isQuoted ? read.scalar : plainValue(read.scalar);
  return json === undefined ? undefined : { ...read, json };
}

/** The name of a member, and the offset of its value. */
function readKey(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | undefined {
  const read = readScalar(text, at);
  if (read === undefined || !text.startsWith(": ", read.end)) return undefined;
  const { scalar: name, end, isQuoted } = read;
  const isPlain = isQuoted || (name !== "<<" && !name.endsWith(" "));
  // An object would take that for its prototype.
  if (!isPlain || name === "__proto__") return undefined;
  return { name, end: pastSpaces(text, end + 1) };
}

function readScalar(
  text: string,
  at: number,
): { scalar: string; end: number; isQuoted: boolean } | undefined {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") {
    plain.lastIndex = at;
    const [found] = plain.exec(text) ?? [];
    const scalar = found?.trimEnd();
    return scalar === undefined
      ? undefined
      : { scalar, end: at + scalar.length, isQuoted: false };
  }
  const end = closingQuote(text, at);
  const inside = text.slice(at + 1, end);
  const scalar = quote === "'" ? singleQuoted(inside) : doubleQuoted(inside);
  return scalar === undefined || /[\n\t]/.test(inside)
    ? undefined
    : { scalar, end: end + 1, isQuoted: true };
}

function pastSpaces(text: string, at: number): number {
  let index = at;
  while (text.charCodeAt(index) === 0x20) index += 1;
  return index;
}
