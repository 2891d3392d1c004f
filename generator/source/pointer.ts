/** JSON Pointer, RFC 6901. */

/** One step deeper: `child("/paths", "/pets")` is `/paths/~1pets`. */
export function child(pointer: string, key: string | number): string {
  return `${pointer}/${escapeToken(String(key))}`;
}

export function escapeToken(key: string): string {
  return key.includes("~") || key.includes("/")
    ? key.replaceAll("~", "~0").replaceAll("/", "~1")
    : key;
}

/** The keys along a pointer, or undefined when the text is not one. */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The last key along a pointer; the empty text for the root. */
export function lastKey(pointer: string): string {
  return parsePointer(pointer)?.at(-1) ?? "";
}
