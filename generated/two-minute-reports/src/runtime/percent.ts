/** Percent-encodes a text; `keepReserved` spares what cannot end a value. */
export function percentEncode(
  text: string,
  label: string,
  keepReserved = false,
): string {
  try {
    const encoded = encodeURIComponent(text);
    return keepReserved
      ? encoded.replace(/%(?:2[4CF]|3[ABDF]|40|5[BD])/g, decodeURIComponent)
      : encoded;
  } catch {
    throw new TypeError(`${label} holds half of a surrogate pair`);
  }
}
