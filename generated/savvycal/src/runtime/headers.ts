/** A header to set, to remove (`null`) or to leave alone (`undefined`). */
export type HeaderEntry = readonly [
  name: string,
  value: string | null | undefined,
];

/**
 * Headers from entries, the later one winning. A value that could end its line
 * is a TypeError that begins with `label` and names the header, never the
 * value: it may be a secret.
 */
export function headersFrom(
  entries: readonly HeaderEntry[],
  label: string,
): Headers {
  const headers = new Headers();
  for (const [name, value] of entries) {
    if (value === null) {
      headers.delete(name);
    } else if (value !== undefined) {
      if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        throw new TypeError(
          `${label}: header "${name}" has a line break or another character that a header can't hold`,
        );
      }
      headers.set(name, value);
    }
  }
  return headers;
}
