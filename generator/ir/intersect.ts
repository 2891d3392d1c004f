import type { Json } from "../source/json.js";
import { noDocs } from "./docs.js";
import { intersectObjects } from "./intersect-object.js";
import type { ArraySchema, Schema } from "./schema.js";
import { unionOf } from "./union.js";

/** Above this many combinations the parts are left side by side. */
const MOST_COMBINATIONS = 64;

/** The simplest schema that accepts what both accept. The left one's identity is kept. */
export function intersect(left: Schema, right: Schema): Schema {
  if (left.kind === "unknown") return right;
  if (right.kind === "unknown" || left.kind === "never") return left;
  if (right.kind === "never") return right;
  if (left.kind === "union" || right.kind === "union")
    return distribute(left, right);
  if (left.kind === "reference" || right.kind === "reference")
    return sameTarget(left, right) ? left : sideBySide(left, right);
  if (left.kind === "intersection" || right.kind === "intersection")
    return sideBySide(left, right);
  // Of two, the closed one says which values there are.
  if (hasValues(left) && !(isOpen(left) && hasValues(right) && !isOpen(right)))
    return filterValues(left, right);
  if (hasValues(right)) return filterValues(right, left);
  return intersectTypes(left, right);
}

function never(schema: Schema): Schema {
  const { key, place } = schema;
  return { kind: "never", key, place, docs: noDocs };
}

function intersectTypes(left: Schema, right: Schema): Schema {
  if (left.kind === "number" && right.kind === "number") {
    const format = left.format ?? right.format;
    const exact = left.exact ?? right.exact;
    return {
      ...(left.integer ? left : right),
      ...(format === undefined ? {} : { format }),
      ...(exact === undefined ? {} : { exact }),
    };
  }
  if (left.kind === "string" && right.kind === "string") {
    // A prefix goes with its pattern, which the guard holds a text to.
    const { pattern, prefix } = left.prefix === undefined ? right : left;
    return {
      ...right,
      ...left,
      ...(pattern === undefined || prefix === undefined
        ? {}
        : { pattern, prefix }),
    };
  }
  if (left.kind === "object" && right.kind === "object") {
    const both = intersectObjects(left, right, intersect);
    // It is neither of them: where another one is met, another comes of it.
    return both.kind === "object" && saysMembers(right)
      ? { ...both, key: `${left.key}&${right.key}` }
      : both;
  }
  if (left.kind === "array" && right.kind === "array")
    return intersectArrays(left, right);
  if (isList(left) && isList(right)) return sideBySide(left, right);
  return left.kind === right.kind ? left : never(left);
}

function saysMembers(schema: Schema): boolean {
  if (schema.kind !== "object") return false;
  const { properties, patterns, additional, names } = schema;
  return (
    properties.length + patterns.length > 0 ||
    (additional ?? names) !== undefined
  );
}

function intersectArrays(left: ArraySchema, right: ArraySchema): Schema {
  const least = Math.max(left.least ?? 0, right.least ?? 0);
  const most = Math.min(left.most ?? Infinity, right.most ?? Infinity);
  if (least > most) return never(left);
  const { implied, ...array } = left;
  return {
    ...array,
    items: intersect(left.items, right.items),
    ...(least > 0 ? { least } : {}),
    ...(Number.isFinite(most) ? { most } : {}),
    ...(implied && right.implied ? { implied } : {}),
  };
}

function isList(schema: Schema): boolean {
  return schema.kind === "array" || schema.kind === "tuple";
}

function sameTarget(left: Schema, right: Schema): boolean {
  return (
    left.kind === "reference" &&
    right.kind === "reference" &&
    left.target === right.target
  );
}

function sideBySide(left: Schema, right: Schema): Schema {
  const parts = [left, right].flatMap((schema) =>
    schema.kind === "intersection" ? schema.members : [schema],
  );
  const { key, place } = left;
  return { kind: "intersection", members: parts, key, place, docs: noDocs };
}

/** `(a | b) & c` is `(a & c) | (b & c)`: each branch can then be simplified on its own. */
function distribute(left: Schema, right: Schema): Schema {
  const lefts = left.kind === "union" ? left.members : [left];
  const rights = right.kind === "union" ? right.members : [right];
  const plain = [left, right].every(
    (s) => s.kind !== "union" || (!s.open && s.discriminator === undefined),
  );
  // What was left side by side stays so, or its branches would be written once for each of these.
  const isSideBySide = [left, right].some(
    (s) =>
      s.kind === "intersection" &&
      s.members.some((member) => member.kind === "union"),
  );
  if (
    !plain ||
    isSideBySide ||
    lefts.length * rights.length > MOST_COMBINATIONS
  )
    return sideBySide(left, right);
  const { key, place } = left;
  // Each branch is a schema of its own and must not share a key with the others.
  const keyOf = (l: Schema, r: Schema): string => {
    if (lefts.length === 1 && !isAnother(r, l)) return r.key;
    if (rights.length === 1 && !isAnother(l, r)) return l.key;
    return `${l.key}&${r.key}`;
  };
  return unionOf(
    lefts.flatMap((l) =>
      rights.map((r) => ({ ...intersect(l, r), key: keyOf(l, r) })),
    ),
    { key, place, docs: noDocs },
  );
}

/** What is not meant is the same wherever that is asked, but where more is said of its members. */
function isAnother({ key }: Schema, beside: Schema): boolean {
  return /\/not(\/|$)/.test(key) && saysMembers(beside);
}

type WithValues = Extract<Schema, { kind: "literal" | "enum" }>;

function hasValues(schema: Schema): schema is WithValues {
  return schema.kind === "literal" || schema.kind === "enum";
}

function isOpen(schema: WithValues): boolean {
  return schema.kind === "enum" && schema.open;
}

function filterValues(left: WithValues, right: Schema): Schema {
  if (left.kind === "literal")
    return allows(right, left.value) ? left : never(left);
  const values = left.values.filter(({ value }) => allows(right, value));
  const [only] = values;
  if (only === undefined) return takesOthers(left, right) ? right : never(left);
  // An open enum meets a closed one: what is left is closed.
  const open = left.open && (right.kind !== "enum" || right.open);
  if (values.length === 1 && !open)
    return {
      kind: "literal",
      value: only.value,
      key: left.key,
      place: left.place,
      docs: left.docs,
    };
  return { ...left, values, open };
}

/** Whether values that an open enum doesn't list may be of a type: those it lists are not the only ones. */
function takesOthers(
  { values, open }: Extract<Schema, { kind: "enum" }>,
  { kind }: Schema,
): boolean {
  return open && values.some(({ value }) => typeof value === kind);
}

function allows(schema: Schema, value: Json): boolean {
  switch (schema.kind) {
    case "literal":
      return JSON.stringify(schema.value) === JSON.stringify(value);
    case "enum":
      return schema.values.some(
        (each) =>
          JSON.stringify(each.value) === JSON.stringify(value) ||
          (schema.open && typeof each.value === typeof value),
      );
    case "string":
      return typeof value === "string" && value.startsWith(schema.prefix ?? "");
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return schema.integer
        ? Number.isInteger(value)
        : typeof value === "number";
    case "null":
      return value === null;
    case "array":
    case "tuple":
      return Array.isArray(value);
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value)
      );
    case "never":
      return false;
    default:
      return true;
  }
}
