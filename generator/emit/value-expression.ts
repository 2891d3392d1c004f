import { literalKey } from "./doors/identifier.js";
import { numberLiteral, stringLiteral } from "./doors/literal.js";
import {
  assignment,
  filled,
  group,
  ifBreak,
  indent,
  join,
  line,
  listed,
  type AssignmentLayout,
  type Doc,
} from "./layout.js";

/** JSON that may name things of the program: an object literal as data. */
export type Value =
  null | boolean | number | string | Reference | readonly Value[] | Properties;

export interface Properties {
  readonly [key: string]: Value;
}

/** Code that is no data: a name in scope, or what is read from one. */
export class Reference {
  readonly code: Doc;

  constructor(code: Doc) {
    this.code = code;
  }
}

export function valueDoc(value: Value): Doc {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return numberLiteral(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Reference) return value.code;
  return isList(value) ? listDoc(value) : objectDoc(value);
}

/** `key: value`, laid out as Prettier does by the kind of the value. */
export function propertyDoc(key: string, value: Value): Doc {
  const name = literalKey(key);
  return assignment(name, ":", valueDoc(value), layoutOf(name, value));
}

/** Members on a line of their own each. */
export function expanded(members: readonly Doc[]): Doc {
  return braces(members, true);
}

function objectDoc(value: Properties): Doc {
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  // An object in an object is easier to read over several lines.
  const nested = entries.some(([, inner]) => holdsObject(inner));
  return braces(
    entries.map(([key, inner]) => propertyDoc(key, inner)),
    nested,
  );
}

function braces(members: readonly Doc[], shouldBreak: boolean): Doc {
  return group(
    [
      "{",
      indent([line, join([",", line], [...members])]),
      ifBreak(","),
      line,
      "}",
    ],
    { shouldBreak },
  );
}

function listDoc(items: readonly Value[]): Doc {
  const printed = items.map((item) => group(valueDoc(item)));
  return items.length > 0 && items.every((item) => typeof item === "number")
    ? filled("[", printed, "]")
    : listed("[", printed, "]", isTable(items));
}

/** Several lists or several objects, of more than one element each, have a line each. */
function isTable(items: readonly Value[]): boolean {
  return (
    items.length > 1 &&
    (items.every((item) => isList(item) && item.length > 1) ||
      items.every((item) => isProperties(item) && Object.keys(item).length > 1))
  );
}

function holdsObject(value: Value): boolean {
  if (isList(value)) return value.some(holdsObject);
  return isProperties(value) && Object.keys(value).length > 0;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isProperties(value: Value): value is Properties {
  return (
    typeof value === "object" &&
    value !== null &&
    !isList(value) &&
    !(value instanceof Reference)
  );
}

/** Prettier moves a long string or name to the next line, unless the key is so short that this gains nothing. */
function layoutOf(key: string, value: Value): AssignmentLayout {
  const gainsLittle = key.length < "  ".length + 3;
  const isWord = typeof value === "string" || value instanceof Reference;
  if (isWord && !gainsLittle) return "break-after";
  const isShort =
    typeof value === "boolean" || (typeof value === "number" && value >= 0);
  return gainsLittle || isShort ? "never-break" : "fluid";
}
