import { authorize } from "./auth.js";
import { isStream } from "./body.js";
import { APIConnectionError, type ErrorContext } from "./errors.js";
import { headersFrom } from "./headers.js";
import type { Call } from "./prepare.js";
import { redact } from "./redact.js";
import {
  answerFrom,
  errorFrom,
  isBytes,
  requestIdOf,
  type Answer,
} from "./response.js";
import {
  backoff,
  isPassing,
  isUnsent,
  longestWait,
  mayRepeat,
  reasonOf,
  retryAfter,
} from "./retry.js";

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
  const { config, operation } = call;
  const { tries } = context;
  const credentials = await authorize(config, call.credentials);
  const { secrets } = credentials;
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
  let content: string | Blob = "";
  let note = "";
  try {
    response = await (config.fetch ?? fetch)(url, {
      method: operation.method,
      headers,
      body: call.body ?? null,
      signal: controller.signal,
      ...(isStream(call.body) ? { duplex: "half" as const } : {}),
    });
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
    } else {
      const bytes = response.ok && isBytes(operation, response);
      content = await (bytes ? response.blob() : response.text());
    }
  } catch (error) {
    if (mayRepeat(call, tries, isUnsent(error))) return backoff(tries);
    throw new APIConnectionError(
      `No answer: ${redact(reasonOf(error), secrets)}`,
      context,
      // Platforms quote the URL in what they throw: keep its secret here.
      credentials.query.length > 0 ? undefined : error,
    );
  }

  const requestId = requestIdOf(response, config.requestIdHeaders);
  if (!response.ok) {
    const text = typeof content === "string" ? content : "";
    throw errorFrom(
      response,
      text,
      requestId,
      context,
      secrets,
      note,
      operation.answers,
    );
  }
  return answerFrom(response, content, requestId, context, secrets, operation);
}
