import { codeOf, messageOf } from "./error-body.js";
import { errorClass, type APIError, type ErrorContext } from "./errors.js";
import { isJSON } from "./media-type.js";
import { redact } from "./redact.js";

/** What came back from the API. */
export interface Answer {
  readonly response: Response;
  readonly requestId: string | undefined;
  /** Undefined when the body is empty, or was left unread. */
  readonly body: unknown;
}

/** The first header with a request id that the answer has. */
export function requestIdOf(
  { headers }: Response,
  names: readonly string[] = [],
): string | undefined {
  const ids = ["x-request-id", "request-id", ...names].map((name) =>
    headers.get(name),
  );
  return ids.find((id) => id !== null) ?? undefined;
}

/**
 * The body of a success. Where JSON is documented it must be JSON, whatever the
 * answer calls it; elsewhere the answer's own type decides. Throws a
 * SyntaxError.
 */
export function parseBody(
  { headers }: Response,
  text: string,
  accept: string,
): unknown {
  if (text === "") return undefined;
  const json = isJSON(accept) || isJSON(headers.get("content-type") ?? "");
  return json ? JSON.parse(text) : text;
}

/** The error for an answer that is not 2xx; `note` joins its message. */
export function errorFrom(
  response: Response,
  text: string,
  requestId: string | undefined,
  context: ErrorContext,
  secrets: readonly string[],
  note: string,
): APIError {
  const { status, headers } = response;
  const body = parseErrorBody(headers, text, secrets);
  const code = codeOf(body);
  const fallback =
    body === undefined ? response.statusText : JSON.stringify(body);
  const told = [status, code, note].filter(Boolean).join(" ");
  const message = [told, messageOf(body) ?? fallback].filter(Boolean);
  return new (errorClass(status))(message.join(": "), context, {
    status,
    headers,
    requestId,
    code,
    body,
  });
}

/** Redacts after parsing: JSON can spell a secret in many ways. */
function parseErrorBody(
  headers: Headers,
  text: string,
  secrets: readonly string[],
): unknown {
  if (isJSON(headers.get("content-type") ?? "")) {
    try {
      return JSON.parse(text, (_key, value: unknown) =>
        typeof value === "string" ? redact(value, secrets) : value,
      );
    } catch {
      // Not JSON after all; its text may still say something.
    }
  }
  return text === "" ? undefined : redact(text, secrets);
}
