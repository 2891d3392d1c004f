/** Blacks out what no error may show, in a text from outside. */
export type Redact = (text: string) => string;

/**
 * Blacks out secrets. Very short ones are left alone: they protect nothing, and
 * a text without its every "a" tells nothing.
 */
export function redactorOf(secrets: readonly string[]): Redact {
  return (text) =>
    secrets.reduce(
      (rest, secret) =>
        secret.length < 8 ? rest : rest.replaceAll(secret, "[redacted]"),
      text,
    );
}
