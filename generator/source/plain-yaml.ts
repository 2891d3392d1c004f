import type { Json } from "./json.js";
import { PlainCursor } from "./plain-cursor.js";
import { readFlow } from "./plain-flow.js";
import { plainValue, singleQuoted } from "./plain-scalar.js";
import { readBlockText, readPlainText, readQuoted } from "./plain-text.js";
import type { Note, Spot } from "./spot.js";

/** Deeper than real documents; the full parser knows the limit. */
const deepest = 100;
/** YAML 1.2.2, 7.4.2: what is longer than 1024 characters is no key. */
const longestKey = 1000;

/** A value, and where it stands. */
interface Value extends Omit<Spot, "key"> {
  readonly json: Json;
}

/**
 * Reads YAML as most descriptions are written: blocks, scalars of all kinds, and
 * collections in brackets. Whatever else there is (anchors, tags, merge
 * keys, several documents) and whatever is wrong is for the full parser, which
 * takes ten times as long: undefined. A test holds the two against each other.
 */
export function readPlainYaml(text: string, note?: Note): Json | undefined {
  if (/\r|^\u{feff}/u.test(text)) return undefined;
  const cursor = new PlainCursor(text);
  const value = block(0);
  return cursor.isPlain && cursor.column === -1 ? value : undefined;

  /** What begins at the cursor. */
  function block(depth: number): Json {
    if (cursor.column === -1 || depth > deepest) return cursor.giveUp();
    return cursor.isAtDash() ? sequence(depth) : mapping(depth);
  }

  function mapping(depth: number): Json {
    const { column } = cursor;
    const members: Record<string, Json> = {};
    while (cursor.column === column && !cursor.isAtDash()) {
      const { at } = cursor;
      const key = readKey(cursor);
      if (key === undefined || Object.hasOwn(members, key))
        return cursor.giveUp();
      const { json, ...spot } = member(at, column, depth);
      members[key] = json;
      note?.(members, key, { key: at, ...spot });
    }
    return cursor.column > column ? cursor.giveUp() : members;
  }

  function sequence(depth: number): Json {
    const { column } = cursor;
    const elements: Json[] = [];
    while (cursor.column === column && cursor.isAtDash()) {
      const behind = cursor.at + 1;
      cursor.skipTo(behind);
      if (cursor.isAtEnd()) {
        cursor.nextLine();
        if (cursor.column <= column) return cursor.giveUp();
      }
      const { at } = cursor;
      const { json, ...spot } = below(behind, at, column, depth);
      note?.(elements, String(elements.length), { key: at, ...spot });
      elements.push(json);
    }
    return cursor.column > column ? cursor.giveUp() : elements;
  }

  /** What stands behind the colon of a member, or below it. */
  function member(key: number, column: number, depth: number): Value {
    const behind = cursor.at;
    cursor.at = cursor.pastSpaces(behind);
    if (!cursor.isAtEnd()) return inline(column, depth);
    cursor.nextLine();
    if (cursor.column > column) return below(behind, key, column, depth);
    return cursor.column === column && cursor.isAtDash()
      ? { json: block(depth + 1), value: key }
      : { json: null, value: key, scalar: "" };
  }

  /** What begins at the cursor: a block, which is announced by its name, or a scalar. */
  function below(
    behind: number,
    key: number,
    column: number,
    depth: number,
  ): Value {
    if (startsBlock(cursor)) return { json: block(depth + 1), value: key };
    // A scalar with a comment in front of it is for the full parser to judge.
    if (/\S/.test(text.slice(behind, cursor.at))) cursor.giveUp();
    return inline(column, depth);
  }

  /** A scalar or a collection in brackets, in a block that is indented by `column`. */
  function inline(column: number, depth: number): Value {
    const { at } = cursor;
    switch (text[at]) {
      case '"':
      case "'":
        return asText(readQuoted(cursor, column));
      case "|":
      case ">":
        return asText(readBlockText(cursor, column));
      case "[":
      case "{":
        return inBrackets(column, depth);
      default:
        return unquoted(column);
    }

    function asText(written: string): Value {
      return { json: written, value: at, scalar: written };
    }
  }

  function inBrackets(column: number, depth: number): Value {
    const { at } = cursor;
    const read = readFlow(text, at, column, deepest - depth, note);
    if (read === undefined) return { json: cursor.giveUp(), value: at };
    cursor.leap(read.end);
    return { json: read.json, value: at };
  }

  function unquoted(column: number): Value {
    const { at } = cursor;
    if (/^(?:[,\]}#&*!%@`]|[-?:](?: |$))/.test(cursor.line())) cursor.giveUp();
    const { text: written, isOneLine } = readPlainText(cursor, column);
    const json = isOneLine ? plainValue(written) : written;
    return json === undefined
      ? { json: cursor.giveUp(), value: at }
      : { json, value: at, scalar: written };
  }
}

function startsBlock(cursor: PlainCursor): boolean {
  return (
    cursor.isAtDash() ||
    /^(?:"[^"\\]*"|'(?:[^']|'')*'|[^"'[{|>][^#]*?):(?= |$)/.test(cursor.line())
  );
}

/** The name of a member; the cursor is behind its colon then. */
function readKey(cursor: PlainCursor): string | undefined {
  const line = cursor.line();
  const quoted = /^(?:"([^"\\]*)"|'((?:[^']|'')*)'):(?= |$)/.exec(line);
  const colon = line.search(/:(?: |$)/);
  const key = quoted
    ? (quoted[1] ?? singleQuoted(quoted[2] ?? ""))
    : line.slice(0, Math.max(0, colon));
  const isKey =
    quoted !== null ||
    (/^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:]\S)/.test(key) &&
      !/ #| $|^<<$/.test(key));
  // `__proto__` would be taken for the prototype.
  if (!isKey || key.length > longestKey || /\t|^__proto__$/.test(key))
    return undefined;
  cursor.at += quoted ? quoted[0].length : colon + 1;
  return key;
}
