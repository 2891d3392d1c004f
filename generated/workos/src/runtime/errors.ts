/** Where an error happened. */
export interface ErrorContext {
  /** The HTTP method. */
  readonly method: string;
  /** The path as the API documents it: `/teams/{teamId}`. */
  readonly pathTemplate: string;
  /** How often the request was sent; 0 if the call ended before that. */
  readonly attempts: number;
}

/** What an `APIError` knows besides its context. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly code: string | undefined;
  readonly body: unknown;
}

/**
 * Every failure of a call, whatever its cause. Wrong arguments are not one:
 * they are TypeErrors, and nothing was sent.
 */
export class RequestError extends Error implements ErrorContext {
  /** The HTTP method. */
  declare readonly method: string;
  /** The path as the API documents it: `/teams/{teamId}`. */
  declare readonly pathTemplate: string;
  /** How often the request was sent; 0 if the call ended before that. */
  declare readonly attempts: number;

  constructor(message: string, context: ErrorContext, cause?: unknown) {
    super(shorten(message), cause === undefined ? undefined : { cause });
    this.method = context.method;
    this.pathTemplate = context.pathTemplate;
    this.attempts = context.attempts;
  }

  override get name(): string {
    return "RequestError";
  }
}

/**
 * The API answered with a status that is not 2xx. There is a subclass for each
 * status that is often told apart.
 */
export class APIError extends RequestError {
  /** The HTTP status of the last answer. */
  readonly status: number;
  /** The id that the API gave the request, for its support. */
  readonly requestId: string | undefined;
  /** The API's own name for the error, such as `invalid_input`. */
  readonly code: string | undefined;
  /**
   * The answer's body: parsed when it is JSON, else its text, undefined when it
   * is empty. Credentials of the request that it repeats are blacked out.
   */
  readonly body: unknown;
  // Private, so that printing the error does not print every header.
  readonly #headers: Headers;

  constructor(message: string, context: ErrorContext, response: ErrorResponse) {
    super(message, context);
    this.status = response.status;
    this.requestId = response.requestId;
    this.code = response.code;
    this.body = response.body;
    this.#headers = response.headers;
  }

  /** The headers of the last answer. */
  get headers(): Headers {
    return this.#headers;
  }

  override get name(): string {
    return "APIError";
  }
}

/** 400: the request is malformed or breaks a rule. */
export class BadRequestError extends APIError {
  declare readonly status: 400;
  override get name(): "BadRequestError" {
    return "BadRequestError";
  }
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError extends APIError {
  declare readonly status: 401;
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** 403: the credentials are known but not sufficient. */
export class PermissionDeniedError extends APIError {
  declare readonly status: 403;
  override get name(): "PermissionDeniedError" {
    return "PermissionDeniedError";
  }
}

/** 404: it does not exist, or not for these credentials. */
export class NotFoundError extends APIError {
  declare readonly status: 404;
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 409: it clashes with the present state. */
export class ConflictError extends APIError {
  declare readonly status: 409;
  override get name(): "ConflictError" {
    return "ConflictError";
  }
}

/** 422: the values are not acceptable. */
export class UnprocessableEntityError extends APIError {
  declare readonly status: 422;
  override get name(): "UnprocessableEntityError" {
    return "UnprocessableEntityError";
  }
}

/** 429: too many requests. */
export class RateLimitError extends APIError {
  declare readonly status: 429;
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}

/** 500 and above: the API failed. */
export class InternalServerError extends APIError {
  override get name(): "InternalServerError" {
    return "InternalServerError";
  }
}

/** No answer, or not all of it, arrived. `cause` is what the platform threw. */
export class APIConnectionError extends RequestError {
  override get name(): "APIConnectionError" | "APIConnectionTimeoutError" {
    return "APIConnectionError";
  }
}

/** The last attempt took longer than `timeout`. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override get name(): "APIConnectionTimeoutError" {
    return "APIConnectionTimeoutError";
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class APIUserAbortError extends RequestError {
  override get name(): "APIUserAbortError" {
    return "APIUserAbortError";
  }
}

/**
 * The API answered 2xx with something else than it documents: HTML where JSON
 * is expected, broken JSON, or a body without the member that the call gives.
 */
export class APIResponseError extends RequestError {
  /** The HTTP status. */
  readonly status: number;
  /** The id that the API gave the request, for its support. */
  readonly requestId: string | undefined;
  /** The first 1024 characters of the body. */
  readonly text: string;

  constructor(
    message: string,
    context: ErrorContext,
    response: Pick<ErrorResponse, "status" | "requestId"> & { text: string },
    cause?: unknown,
  ) {
    super(message, context, cause);
    this.status = response.status;
    this.requestId = response.requestId;
    this.text = shorten(response.text);
  }

  override get name(): "APIResponseError" {
    return "APIResponseError";
  }
}

/**
 * The list can't go on: the API gave a cursor a second time, or there is no
 * next page. The pages so far are good.
 */
export class PaginationError extends RequestError {
  override get name(): "PaginationError" {
    return "PaginationError";
  }
}

const classes: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error class of a status. */
export function errorClass(status: number): typeof APIError {
  return classes[status] ?? (status >= 500 ? InternalServerError : APIError);
}

/** A message is for a log line; what is longer than 1 KB is cut. */
function shorten(text: string): string {
  return text.length > 1024 ? `${text.slice(0, 1023)}…` : text;
}
