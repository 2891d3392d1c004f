import type { TypeExpr } from "./type-expr.js";

export const UNKNOWN: TypeExpr = { kind: "keyword", name: "unknown" };
export const UNDEFINED: TypeExpr = { kind: "keyword", name: "undefined" };
const NULL: TypeExpr = { kind: "keyword", name: "null" };
export const STRING: TypeExpr = { kind: "keyword", name: "string" };
export const BLOB: TypeExpr = { kind: "keyword", name: "Blob" };
export const NEVER: TypeExpr = { kind: "keyword", name: "never" };
export const VOID: TypeExpr = { kind: "keyword", name: "void" };

/** A union without doubles and without unions in it; `null` and `undefined` come last, as people write them. */
export function union(members: readonly TypeExpr[]): TypeExpr {
  const flat = members.flatMap((m) => (m.kind === "union" ? m.members : [m]));
  const [alone] = flat;
  if (alone !== undefined && flat.length === 1) return alone;
  const seen = new Map<string, TypeExpr>();
  for (const member of flat) seen.set(JSON.stringify(member), member);
  if (seen.has(JSON.stringify(UNKNOWN))) return UNKNOWN;
  // `never` adds nothing to what is there besides.
  seen.delete(JSON.stringify(NEVER));
  for (const last of [NULL, UNDEFINED]) {
    const key = JSON.stringify(last);
    if (seen.delete(key)) seen.set(key, last);
  }
  const kept = [...seen.values()];
  const [only = NEVER] = kept;
  return kept.length < 2 ? only : { kind: "union", members: kept };
}

export function intersection(members: readonly TypeExpr[]): TypeExpr {
  const [only = UNKNOWN] = members;
  return members.length < 2 ? only : { kind: "intersection", members };
}

export function sameType(left: TypeExpr, right: TypeExpr): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
