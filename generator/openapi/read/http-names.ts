const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

/** RFC 9110, 5.6.2: what a header, a method and each half of a media type are made of. */
export function isToken(text: string): boolean {
  return new RegExp(`^${token}$`).test(text);
}

/** RFC 9110, 8.3.1, or a range such as `image/*` (OAS 3.2.0, 4.14). */
export function isMediaType(text: string): boolean {
  const parameter = `${token}=(?:${token}|"(?:[^"\\\\\\p{Cc}]|\\\\[^\\p{Cc}])*")`;
  // Each space can be read in one way only: this is text of a document, and may mean harm.
  const rest = `[ \\t]*(?:;[ \\t]*(?:${parameter}[ \\t]*)?)*`;
  return new RegExp(`^${token}/${token}${rest}$`, "u").test(text);
}
