import { authorize } from "./auth.js";
import {
  APIConnectionError,
  APIResponseError,
  type ErrorContext,
} from "./errors.js";
import { headersFrom } from "./headers.js";
import type { Call } from "./prepare.js";
import { redact } from "./redact.js";
import { errorFrom, parseBody, requestIdOf, type Answer } from "./response.js";
import {
  backoff,
  isPassing,
  isUnsent,
  longestWait,
  mayRepeat,
  reasonOf,
  retryAfter,
} from "./retry.js";

/**
 * Sends a call once. Gives its answer (with the body unread when `raw`), or the
 * milliseconds to wait before the next attempt.
 */
export async function attempt(
  call: Call,
  raw: boolean,
  controller: AbortController,
  context: ErrorContext,
): Promise<Answer | number> {
  const { config, operation } = call;
  const { attempts } = context;
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

  let response: Response;
  let text = "";
  let note = "";
  try {
    response = await (config.fetch ?? fetch)(url, {
      method: operation.method,
      headers,
      body: call.body ?? null,
      signal: controller.signal,
    });
    if (isPassing(response.status) && mayRepeat(call, attempts)) {
      const wait = retryAfter(response.headers) ?? backoff(attempts);
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
      text = await response.text();
    }
  } catch (error) {
    if (mayRepeat(call, attempts, isUnsent(error))) return backoff(attempts);
    throw new APIConnectionError(
      `No answer: ${redact(reasonOf(error), secrets)}`,
      context,
      // Platforms quote the URL in what they throw: keep its secret here.
      credentials.query.length > 0 ? undefined : error,
    );
  }

  const requestId = requestIdOf(response, config.requestIdHeaders);
  if (!response.ok) {
    throw errorFrom(response, text, requestId, context, secrets, note);
  }
  try {
    const { accept = "application/json" } = operation;
    return { response, requestId, body: parseBody(response, text, accept) };
  } catch {
    // Without the parser's error as its cause: that one quotes the body.
    const { status } = response;
    throw new APIResponseError(
      `${String(status)}: the body is not JSON`,
      context,
      {
        status,
        requestId,
        text: redact(text, secrets),
      },
    );
  }
}
