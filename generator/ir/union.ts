import type { Place } from "../diagnostics/diagnostic.js";
import { noDocs } from "./docs.js";
import type { Docs, Schema } from "./schema.js";

/** Where a schema that was put together comes from. */
export interface Origin {
  readonly key: string;
  readonly place: Place;
  readonly docs: Docs;
}

/** The simplest schema that accepts what any of the members accepts. */
export function unionOf(members: readonly Schema[], origin: Origin): Schema {
  const flat = members.flatMap((member) =>
    isPlainUnion(member) ? member.members : [member],
  );
  if (flat.some(({ kind }) => kind === "unknown")) {
    const mentioned = flat.filter(({ kind }) => kind !== "unknown");
    return {
      kind: "unknown",
      ...origin,
      ...(mentioned.length === 0 ? {} : { mentioned }),
    };
  }
  const kept: Schema[] = [];
  for (const member of flat) {
    if (member.kind === "never") continue;
    if (!kept.some((other) => covers(other, member))) {
      // A later, wider member makes an earlier one idle.
      const wider = kept.filter((other) => !covers(member, other));
      kept.splice(0, kept.length, ...wider, member);
    }
  }
  const [only] = kept;
  if (only === undefined) return { kind: "never", ...origin };
  if (kept.length === 1) return { ...only, ...merged(origin, only) };
  return { kind: "union", members: kept, open: false, ...origin };
}

/** A union without a say of its own, that another may take in. */
function isPlainUnion(
  schema: Schema,
): schema is Extract<Schema, { kind: "union" }> {
  return (
    schema.kind === "union" &&
    !schema.open &&
    schema.discriminator === undefined &&
    schema.name === undefined
  );
}

function merged(origin: Origin, only: Schema): Partial<Origin> {
  return origin.docs === noDocs
    ? { key: origin.key }
    : { ...origin, docs: only.docs === noDocs ? origin.docs : only.docs };
}

/** Whether every value of the second is surely one of the first. Shallow on purpose: it only drops what reads as a double. */
function covers(wide: Schema, narrow: Schema): boolean {
  if (wide.kind === "number" && narrow.kind === "number")
    return (!wide.integer || narrow.integer) && isSameValue(wide, narrow);
  if (wide.kind === "reference" && narrow.kind === "reference")
    return wide.target === narrow.target;
  if (wide.kind === "literal" && narrow.kind === "literal")
    return JSON.stringify(wide.value) === JSON.stringify(narrow.value);
  if (wide.kind === "string" && narrow.kind === "string")
    return (
      wide.prefix === undefined &&
      wide.pattern === undefined &&
      wide.binary === narrow.binary &&
      isSameValue(wide, narrow)
    );
  // Null and something else at once is null, or nothing.
  if (wide.kind === "null" && narrow.kind === "intersection")
    return narrow.members.some(({ kind }) => kind === "null");
  if (wide.kind === "null" || wide.kind === "boolean")
    return wide.kind === narrow.kind;
  return false;
}

/** Formats of values that may be something else than texts and numbers for callers. */
const VALUE_FORMATS: ReadonlySet<string | undefined> = new Set([
  "date",
  "date-time",
  "int64",
  "uint64",
]);

/** Whether two texts or two numbers are of one kind for callers. */
function isSameValue(
  left: { readonly format?: string },
  right: { readonly format?: string },
): boolean {
  const hasValue =
    VALUE_FORMATS.has(left.format) || VALUE_FORMATS.has(right.format);
  return !hasValue || left.format === right.format;
}
