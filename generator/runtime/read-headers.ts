import { ownMembers } from "./member.js";
import type { DocumentedHeaders, HeaderKind } from "./operation.js";

/**
 * The documented headers that an answer has, under their names in lower case.
 * What is not what is documented is left out: it is no reason to lose the
 * answer, and its text is still there in the answer's own headers.
 */
export function readHeaders(
  { kinds }: DocumentedHeaders,
  headers: Headers,
): object {
  const found = ownMembers(undefined);
  for (const [name, kind] of kinds) {
    const value = valueOf(name, kind, headers);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function valueOf(name: string, kind: HeaderKind, headers: Headers): unknown {
  if (kind === "cookies") {
    // The only header whose lines can't be joined: a date in it has a comma.
    const lines = headers.getSetCookie();
    return lines.length === 0 ? undefined : lines;
  }
  const text = headers.get(name);
  if (text === null) return undefined;
  return typeof kind === "string" ? scalarOf(kind, text) : listOf(kind, text);
}

/** RFC 9110, 5.6.1: commas between the elements, and empty ones are none. */
function listOf(
  [kind]: Exclude<HeaderKind, string>,
  text: string,
): readonly unknown[] | undefined {
  const values = text
    .split(",")
    .map((element) => element.trim())
    .filter((element) => element !== "")
    .map((element) => scalarOf(kind, element));
  return values.includes(undefined) ? undefined : values;
}

function scalarOf(kind: HeaderKind, text: string): unknown {
  switch (kind) {
    case "number":
      return numberOf(text);
    case "boolean":
      return /^(?:true|false)$/i.test(text) ? /^t/i.test(text) : undefined;
    case "json":
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    default:
      return text;
  }
}

/** An integer that a number can't hold is none: it would be another one. */
function numberOf(text: string): number | undefined {
  if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return undefined;
  const value = Number(text);
  const isExact = !/^-?\d+$/.test(text) || Number.isSafeInteger(value);
  return isExact && Number.isFinite(value) ? value : undefined;
}
