/** Makes text that `JSON.stringify` takes over as it is (ECMAScript 2026). */
type RawJSON = (text: string) => unknown;

/**
 * JSON with bigints as numbers, digit by digit. A Date that plain JSON would
 * make null of, or no date of RFC 3339, is a TypeError.
 */
export function stringify(value: unknown): string {
  const { rawJSON } = JSON as { readonly rawJSON?: RawJSON };
  if (rawJSON) return write(value, rawJSON);
  // Where a platform has no raw JSON, a mark does that no text holds.
  let count = 0;
  const plain = write(value, () => count++);
  if (count === 0) return plain;
  let mark = "#";
  while (plain.includes(mark)) mark += "#";
  return write(value, (digits) => mark + digits).replace(
    new RegExp(`"${mark}(-?\\d+)"`, "g"),
    "$1",
  );
}

function write(value: unknown, raw: RawJSON): string {
  return JSON.stringify(value, function (this: object, key, one: unknown) {
    // The value before its `toJSON`: people give BigInt one that makes texts.
    const own = (this as Record<string, unknown>)[key];
    if (own instanceof Date && !/^\d/.test(String(own.toJSON()))) {
      throw new TypeError(
        `"${key}" is a Date that is invalid, or whose year has not four digits`,
      );
    }
    const big = typeof own === "bigint" ? own : one;
    return typeof big === "bigint" ? raw(String(big)) : one;
  });
}
