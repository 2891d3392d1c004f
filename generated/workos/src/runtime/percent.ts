/**
 * Percent-encodes a text. With `spared`, RFC 6570's reserved expansion (3.2.3)
 * of these characters only: they and percent-encoded triples stay as they are.
 */
export function percentEncode(
  text: string,
  label: string,
  spared?: string,
): string {
  let encoded: string;
  try {
    encoded = encodeURIComponent(text);
  } catch {
    throw new TypeError(`${label} holds half of a surrogate pair`);
  }
  if (spared === undefined) return encoded;
  return encoded
    .replace(/%[2-5][\dA-F]/g, (triple) => {
      const character = decodeURIComponent(triple);
      return spared.includes(character) ? character : triple;
    })
    .replace(/%25(?=[\dA-F]{2})/gi, "%");
}
