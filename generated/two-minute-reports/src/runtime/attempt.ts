import type { SentCredentials } from "./auth.js";
import {
  APIConnectionError,
  APIResponseError,
  RequestError,
  type ErrorContext,
} from "./errors.js";
import { headersFrom } from "./headers.js";
import type { BodyKind } from "./operation.js";
import type { Call } from "./prepare.js";
import { readBody } from "./read-body.js";
import { fetchFollowing } from "./redirect.js";
import { answerFrom, errorFrom, requestIdOf, type Answer } from "./response.js";
import {
  backoff,
  isPassing,
  isUnsent,
  longestWait,
  mayRepeat,
  reasonOf,
  retryAfter,
} from "./retry.js";

const none: SentCredentials = {
  header: [],
  query: [],
  cookie: [],
  redact: (text) => text,
};

/** How far a call has come. */
export interface Progress extends ErrorContext {
  /** How often it was sent. */
  attempts: number;
  /** How often that was tried: fetching the credentials may take too long. */
  tries: number;
}

/**
 * Sends a call once. Gives its answer (with the body unread when `raw`), or the
 * milliseconds to wait before the next attempt.
 */
export async function attempt(
  call: Call,
  raw: boolean,
  controller: AbortController,
  context: Progress,
): Promise<Answer | number> {
  const { config, operation, authentication, body } = call;
  const { tries } = context;
  const credentials = (await authentication?.authorize()) ?? none;
  const { redact } = credentials;
  const query = [...call.query, ...credentials.query].join("&");
  const cookie = [...call.cookie, ...credentials.cookie].join("; ");
  const headers = headersFrom(
    [
      ...call.defaults,
      ["cookie", cookie || null],
      ...credentials.header,
      ...call.overrides,
    ],
    operation.name,
  );
  const mark = call.url.includes("?") ? "&" : "?";
  const url = query ? call.url + mark + query : call.url;

  // Who waited for the credentials may be gone.
  controller.signal.throwIfAborted();
  context.attempts += 1;
  let response: Response;
  let requestId: string | undefined;
  let kind: BodyKind = "text";
  let content: string | Blob = "";
  let note = "";
  try {
    response = await fetchFollowing(
      config.fetch ?? fetch,
      url,
      {
        method: operation.method,
        headers,
        body: body?.value ?? null,
        signal: controller.signal,
        ...(body?.once ? { duplex: "half" as const } : {}),
      },
      context,
    );
    requestId = requestIdOf(response, config.requestIdHeaders);
    if (isPassing(response.status) && mayRepeat(call, tries)) {
      const wait = retryAfter(response.headers) ?? backoff(tries);
      if (wait <= longestWait) {
        // Frees the connection; to read the body could take a whole timeout.
        await response.body?.cancel();
        return wait;
      }
      note = `(asks to wait ${String(wait / 1000)} s, more than the ${String(longestWait / 1000)} s that are waited for)`;
    }
    if (raw && response.ok) {
      // The signal governs the body too, and nobody here sees the body's end.
      call.signal?.addEventListener("abort", () => {
        controller.abort();
      });
      kind = "none";
    } else {
      if (response.ok) kind = operation.kindOf?.(operation, response) ?? "json";
      const { maxResponseBytes: limit } = call;
      const { status } = response;
      const tooLong = (): APIResponseError =>
        new APIResponseError(
          `${String(status)}: the body has more than ${String(limit)} bytes`,
          context,
          { status, requestId, text: "" },
        );
      content = await readBody(response, kind === "bytes", limit, tooLong);
    }
  } catch (error) {
    if (error instanceof RequestError) throw error;
    if (mayRepeat(call, tries, isUnsent(error))) return backoff(tries);
    throw new APIConnectionError(
      `No answer: ${redact(reasonOf(error))}`,
      context,
      // Platforms quote the URL in what they throw: keep its secret here.
      credentials.query.length > 0 ? undefined : error,
    );
  }

  const arrival = {
    operation,
    response,
    requestId,
    content,
    kind,
    context,
    redact,
  };
  if (!response.ok) throw errorFrom(arrival, note);
  config.retries.refill();
  return answerFrom(arrival);
}
