import type { AnswerConversion, Read } from "./conversion.js";
import { codeOf, messageOf } from "./error-body.js";
import {
  APIResponseError,
  errorClass,
  type APIError,
  type ErrorContext,
} from "./errors.js";
import { isJSON } from "./media-type.js";
import type { BodyKind, DocumentedHeaders, Operation } from "./operation.js";
import { redact, redactor } from "./redact.js";

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

/** What the operation says of the body of a success, where statuses differ. */
function kindOf(
  { bodies }: Operation,
  { status }: Response,
): BodyKind | undefined {
  return bodies?.[status] ?? bodies?.["2XX"];
}

/**
 * Whether a success is bytes. Where an operation answers texts too and does not
 * tell by status, the answer's own type decides.
 */
export function isBytes(operation: Operation, response: Response): boolean {
  const { status, headers } = response;
  const kind = kindOf(operation, response);
  if (status === 204 || status === 205) return false;
  if (kind || !operation.binary) return kind === "bytes";
  const [type = ""] = (headers.get("content-type") ?? "").split(";");
  const isText = isJSON(type) || /^text\/|[/+](xml|yaml)$/.test(type);
  const types = operation.accept?.split(/, ?/) ?? [];
  return !(isText && types.slice(1).includes(type));
}

/**
 * The answer of a success. Where JSON is documented its body must be JSON,
 * whatever the answer calls it; where it is one of several, or nothing is
 * documented, the answer's own type decides.
 */
export function answerFrom(
  response: Response,
  content: string | Blob,
  requestId: string | undefined,
  context: ErrorContext,
  secrets: readonly string[],
  operation: Operation,
): Answer {
  const { status, headers } = response;
  const text = typeof content === "string" ? content : "";
  const kind = kindOf(operation, response);
  const json = kind
    ? kind === "json"
    : holdsJSON(operation.accept, headers.get("content-type") ?? "");
  let body: unknown;
  const unexpected = (what: string): APIResponseError =>
    new APIResponseError(
      `${String(status)}: ${redact(what, secrets)}`,
      context,
      {
        status,
        requestId,
        text:
          typeof body === "object"
            ? JSON.stringify(body, redactor(secrets))
            : redact(text, secrets),
      },
    );
  try {
    const plain: unknown =
      text === "" || kind === "none"
        ? undefined
        : json
          ? JSON.parse(text)
          : text;
    body = typeof content === "string" ? plain : content;
  } catch {
    // Without the parser's error as its cause: that one quotes the body.
    throw unexpected("the body is not JSON");
  }
  const read = readWith(
    json ? operation.answers : undefined,
    status,
    text,
    body,
  );
  if (read.problem) throw unexpected(read.problem);
  return {
    response,
    requestId,
    headers: operation.headers,
    body: read.body,
    context,
    unexpected,
  };
}

function holdsJSON(accept = "application/json", type: string): boolean {
  const types = accept.split(",");
  const may = types.some((one) => isJSON(one) || one === "*/*");
  return types.every(isJSON) || (may && isJSON(type));
}

/** The error for an answer that is not 2xx; `note` joins its message. */
export function errorFrom(
  response: Response,
  text: string,
  requestId: string | undefined,
  context: ErrorContext,
  secrets: readonly string[],
  note: string,
  answers: AnswerConversion | undefined,
): APIError {
  const { status, headers } = response;
  const body = parseErrorBody(headers, text, secrets);
  const read = readWith(answers, status, text, body);
  const code = codeOf(body);
  const fallback =
    body === undefined ? response.statusText : JSON.stringify(body);
  const problem = read.problem && `(${redact(read.problem, secrets)})`;
  const told = [status, code, note, problem].filter(Boolean).join(" ");
  const message = [told, messageOf(body) ?? fallback].filter(Boolean);
  return new (errorClass(status))(message.join(": "), context, {
    status,
    headers,
    requestId,
    code,
    body: read.body,
  });
}

/** A body that is no JSON is a text, and stays one. */
function readWith(
  answers: AnswerConversion | undefined,
  status: number,
  text: string,
  body: unknown,
): Read {
  return answers?.read(answers, { status, text, body }) ?? { body };
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
