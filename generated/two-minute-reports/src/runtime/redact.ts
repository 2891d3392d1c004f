/**
 * Blacks out secrets in a text from outside. Very short ones are left alone:
 * they protect nothing, and a text without its every "a" tells nothing.
 */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (rest, secret) =>
      secret.length < 8 ? rest : rest.replaceAll(secret, "[redacted]"),
    text,
  );
}
