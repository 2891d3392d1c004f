import { codeOf, messageOf } from "./error-body.js";
import {
  APIResponseError,
  errorClass,
  type APIError,
  type ErrorContext,
} from "./errors.js";
import { isJSON } from "./media-type.js";
import { redact, redactor } from "./redact.js";

/** What came back from the API. */
export interface Answer {
  readonly response: Response;
  readonly requestId: string | undefined;
  /** Undefined when the body is empty, or was left unread. */
  readonly body: unknown;
  /** Where an error that the answer leads to happened. */
  readonly context: ErrorContext;
  /** The error for a body that is not what is documented; `what` says how. */
  readonly unexpected: (what: string) => APIResponseError;
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
 * The answer of a success. Where JSON is documented its body must be JSON,
 * whatever the answer calls it; elsewhere the answer's own type decides.
 */
export function answerFrom(
  response: Response,
  text: string,
  requestId: string | undefined,
  context: ErrorContext,
  secrets: readonly string[],
  accept: string,
): Answer {
  const { status, headers } = response;
  let body: unknown;
  const unexpected = (what: string): APIResponseError =>
    new APIResponseError(`${String(status)}: ${what}`, context, {
      status,
      requestId,
      text:
        typeof body === "object"
          ? JSON.stringify(body, redactor(secrets))
          : redact(text, secrets),
    });
  try {
    const json = isJSON(accept) || isJSON(headers.get("content-type") ?? "");
    body = text === "" ? undefined : json ? JSON.parse(text) : text;
  } catch {
    // Without the parser's error as its cause: that one quotes the body.
    throw unexpected("the body is not JSON");
  }
  return { response, requestId, body, context, unexpected };
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

function parseErrorBody(
  headers: Headers,
  text: string,
  secrets: readonly string[],
): unknown {
  if (isJSON(headers.get("content-type") ?? "")) {
    try {
      return JSON.parse(text, redactor(secrets));
    } catch {
      // Not JSON after all; its text may still say something.
    }
  }
  return text === "" ? undefined : redact(text, secrets);
}
