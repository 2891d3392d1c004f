/** What an error's body says, wherever this API puts it. */
export interface ErrorWords {
  /** The API's own name for the error; it has no spaces, or it is a sentence. */
  readonly code: string | undefined;
  /** The sentence for people. */
  readonly message: string | undefined;
}

/** The more specific places go first. */
export function wordsOf(body: unknown): ErrorWords {
  const { error, errors, code, message, detail, title, ...rest } =
    members(body);
  const own = members(error);
  const first = members(members(errors)["0"]);
  return {
    code: firstText(/^\S+$/, [
      own["code"],
      own["type"],
      first["code"],
      code,
      error,
    ]),
    message: firstText(/\S/, [
      // A text is a sentence as a whole.
      body,
      own["message"],
      first["message"],
      first["detail"],
      first["title"],
      message,
      rest["error_description"],
      detail,
      title,
    ]),
  };
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function firstText(
  pattern: RegExp,
  values: readonly unknown[],
): string | undefined {
  return values
    .map((value) => (typeof value === "number" ? String(value) : value))
    .find(
      (value): value is string =>
        typeof value === "string" && pattern.test(value),
    );
}
