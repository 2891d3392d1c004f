import type { Read } from "./conversion.js";
import { wordsOf } from "./error-body.js";
import {
  APIResponseError,
  errorClass,
  type APIError,
  type ErrorContext,
} from "./errors.js";
import { isJSON } from "./media-type.js";
import type { BodyKind, DocumentedHeaders, Operation } from "./operation.js";
import type { Redact } from "./redact.js";

/** What came back from the API. */
export interface Answer {
  readonly response: Response;
  readonly requestId: string | undefined;
  /** Undefined when none are documented. */
  readonly headers: DocumentedHeaders | undefined;
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

/** An answer as it arrived, to the request of an operation. */
interface Arrival {
  readonly operation: Operation;
  readonly response: Response;
  readonly requestId: string | undefined;
  /** The body; bytes are a Blob. */
  readonly content: string | Blob;
  readonly kind: BodyKind;
  readonly context: ErrorContext;
  /** For what an error shows. */
  readonly redact: Redact;
}

/** The answer of a success. */
export function answerFrom(arrival: Arrival): Answer {
  const { operation, response, requestId, content, context } = arrival;
  const { kind, redact } = arrival;
  const { status } = response;
  const text = textOf(content);
  let body: unknown = content;
  const unexpected = (what: string): APIResponseError =>
    new APIResponseError(`${String(status)}: ${redact(what)}`, context, {
      status,
      requestId,
      text:
        typeof body === "object"
          ? JSON.stringify(body, textsBy(redact))
          : redact(text),
    });
  if (content === "" || kind === "none") {
    body = undefined;
  } else if (kind === "json") {
    try {
      body = JSON.parse(text);
    } catch {
      // Without the parser's error as its cause: that one quotes the body.
      throw unexpected("the body is not JSON");
    }
  }
  const read: Read = (kind === "json" &&
    convert(operation, status, text, body)) || { body };
  if (read.problem) throw unexpected(read.problem);
  const { headers } = operation;
  return { response, requestId, headers, body: read.body, context, unexpected };
}

/** The error for an answer that is not 2xx; `note` joins its message. */
export function errorFrom(arrival: Arrival, note: string): APIError {
  const { operation, response, requestId, content, context } = arrival;
  const { redact } = arrival;
  const { status, headers } = response;
  const text = textOf(content);
  const body = parseErrorBody(headers, text, redact);
  const read: Read = convert(operation, status, text, body) ?? { body };
  const fallback =
    body === undefined ? response.statusText : JSON.stringify(body);
  const { code, message = fallback } = wordsOf(body);
  const problem = read.problem && `(${redact(read.problem)})`;
  const told = [status, code, note, problem].filter(Boolean).join(" ");
  const whole = [told, message].filter(Boolean).join(": ");
  return new (errorClass(status))(whole, context, {
    status,
    headers,
    requestId,
    code,
    body: read.body,
  });
}

function textOf(content: string | Blob): string {
  return typeof content === "string" ? content : "";
}

/** The body with its values converted, where the operation asks for that. */
function convert(
  { answers }: Operation,
  status: number,
  text: string,
  body: unknown,
): Read | undefined {
  return answers?.read(answers, { status, text, body });
}

function parseErrorBody(
  headers: Headers,
  text: string,
  redact: Redact,
): unknown {
  if (isJSON(headers.get("content-type") ?? "")) {
    try {
      return JSON.parse(text, textsBy(redact));
    } catch {
      // Not JSON after all; its text may still say something.
    }
  }
  return text === "" ? undefined : redact(text);
}

/** For the texts of a JSON value, which can spell a secret in many ways. */
function textsBy(redact: Redact): (key: string, value: unknown) => unknown {
  return (_key, value) => (typeof value === "string" ? redact(value) : value);
}
