import { endOfString, endOfValue } from "./json-scan.js";
import { parsePointer } from "./pointer.js";
import type { Locator } from "./source-document.js";

interface Member {
  readonly key: number;
  readonly value: number;
}

/**
 * Finds values in a JSON text by skipping over what is not on the way; each
 * object that was passed is remembered, so that many places cost little more
 * than one. The text was parsed before, it is valid.
 */
export function jsonLocator(text: string): Locator {
  const root = skipSpace(text, 0);
  const tables = new Map<number, ReadonlyMap<string, Member>>();

  function find(pointer: string): Member & { readonly exact: boolean } {
    let member: Member = { key: root, value: root };
    for (const token of parsePointer(pointer) ?? []) {
      let table = tables.get(member.value);
      if (table === undefined) {
        table = membersAt(text, member.value);
        tables.set(member.value, table);
      }
      const next = table.get(token);
      if (next === undefined) return { ...member, exact: false };
      member = next;
    }
    return { ...member, exact: true };
  }

  return {
    offset: (pointer, part) => find(pointer)[part],
    scalar(pointer) {
      const { value, exact } = find(pointer);
      if (!exact || /[[{]/.test(text[value] ?? "")) return undefined;
      const written = text.slice(value, endOfValue(text, value));
      return written.startsWith('"') ? String(JSON.parse(written)) : written;
    },
  };
}

/** The members of the object, or the elements of the array, that begins at `start`. */
function membersAt(text: string, start: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  const opening = text[start];
  if (opening !== "{" && opening !== "[") return members;
  let index = skipSpace(text, start + 1);
  for (let count = 0; index < text.length; count += 1) {
    if (text[index] === "}" || text[index] === "]") break;
    let key = index;
    let name = String(count);
    if (opening === "{") {
      const end = endOfString(text, index) + 1;
      name = String(JSON.parse(text.slice(index, end)));
      index = skipSpace(text, skipSpace(text, end) + 1);
    } else {
      key = index;
    }
    members.set(name, { key, value: index });
    index = skipSpace(text, endOfValue(text, index));
    if (text[index] === ",") index = skipSpace(text, index + 1);
  }
  return members;
}

function skipSpace(text: string, start: number): number {
  let index = start;
  while (/\s/.test(text[index] ?? "")) index += 1;
  return index;
}
