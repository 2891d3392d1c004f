/** The user name and the password as HTTP basic authentication sends them (RFC 7617). */
export function basicPair(username: string, password: string): string {
  // `btoa` takes bytes only, and a password may be any text.
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
