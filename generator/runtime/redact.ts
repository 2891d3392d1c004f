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

/**
 * The same for the texts of a JSON value, which can spell a secret in many
 * ways: for `JSON.parse` and `JSON.stringify`.
 */
export function redactor(
  secrets: readonly string[],
): (key: string, value: unknown) => unknown {
  return (_key, value) =>
    typeof value === "string" ? redact(value, secrets) : value;
}
