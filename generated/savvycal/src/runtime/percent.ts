/** Percent-encodes a text: a TypeError after `label` for half of a surrogate pair. */
export function percentEncode(text: string, label: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`${label} holds half of a surrogate pair`);
  }
}

/**
 * RFC 6570's reserved expansion (3.2.3) of the `spared` characters only: they
 * and percent-encoded triples stay as they are.
 */
export function percentEncodeSparing(
  text: string,
  label: string,
  spared: string,
): string {
  return percentEncode(text, label)
    .replace(/%[2-5][\dA-F]/g, (triple) => {
      const character = decodeURIComponent(triple);
      return spared.includes(character) ? character : triple;
    })
    .replace(/%25(?=[\dA-F]{2})/gi, "%");
}
