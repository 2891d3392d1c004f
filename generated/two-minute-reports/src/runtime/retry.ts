/** Methods whose second arrival changes nothing, by definition of HTTP. */
const safeMethods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Statuses that say "later"; 500 too, because services mean it so. */
const passingStatuses = [408, 425, 429, 500, 502, 503, 504];

/** What the platforms call a connection that was never made. */
const unsentCodes = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
];

/** The longest Retry-After that is waited for, in milliseconds. */
export const longestWait: number = 60_000;

/**
 * How much one client may repeat: a service that fails all calls is not to be
 * sent three times as many. Enough for 100 retries at the start and one for
 * every five successes, as AWS's SDKs have it.
 */
export class RetryBudget {
  #tokens = 500;

  /** After a success. */
  refill(): void {
    this.#tokens = Math.min(500, this.#tokens + 1);
  }

  /** Whether there is enough for a retry, which is then taken. */
  take(): boolean {
    if (this.#tokens < 5) return false;
    this.#tokens -= 5;
    return true;
  }
}

/** What decides whether a call may be sent again. */
interface Repeatable {
  readonly config: { readonly retries: RetryBudget };
  readonly operation: { readonly method: string; readonly idempotent?: true };
  readonly maxRetries: number;
}

/**
 * Whether a call may be sent again after so many attempts: some are left, the
 * request may arrive twice or (`unsent`) did not arrive at all, and the client's
 * budget has one more, which is taken from it.
 */
export function mayRepeat(
  { config, operation, maxRetries }: Repeatable,
  attempts: number,
  unsent = false,
): boolean {
  const { idempotent = safeMethods.includes(operation.method) } = operation;
  return (
    attempts <= maxRetries && (idempotent || unsent) && config.retries.take()
  );
}

/** Whether the same request may fare better later. */
export function isPassing(status: number): boolean {
  return passingStatuses.includes(status);
}

/** Whether `fetch` failed before anything was sent. */
export function isUnsent(error: unknown): boolean {
  return causes(error).some(
    (cause) => "code" in cause && unsentCodes.includes(String(cause.code)),
  );
}

/** What went wrong at the bottom: platforms wrap it in "fetch failed". */
export function reasonOf(error: unknown): string {
  const cause = causes(error).at(-1);
  const code = cause && "code" in cause ? String(cause.code) : "";
  return cause?.message || code || String(error);
}

/** An error and its causes; the bound is for one that causes itself. */
function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let cause = error;
  while (cause instanceof Error && chain.length < 5) {
    chain.push(cause);
    cause = cause.cause;
  }
  return chain;
}

/**
 * Milliseconds before the next attempt: anything up to 0.5 s, 1 s, 2 s, … 8 s.
 * The whole range is drawn from, so that clients that failed together do not
 * come back together.
 *
 * @param attempts - How many there were, 1 or more.
 */
export function backoff(
  attempts: number,
  random: () => number = Math.random,
): number {
  return random() * Math.min(8000, 500 * 2 ** (attempts - 1));
}

/**
 * Milliseconds that the API asks to wait, if it does so legibly:
 * `retry-after-ms`, or `retry-after` in seconds or as an HTTP date.
 */
export function retryAfter(
  headers: Headers,
  now: number = Date.now(),
): number | undefined {
  const ms = headers.get("retry-after-ms") ?? "";
  if (isDecimal(ms)) return Number(ms);
  const after = headers.get("retry-after") ?? "";
  if (isDecimal(after)) return Number(after) * 1000;
  // Date.parse takes "-1" for a date; every HTTP date ends in GMT.
  const date = after.endsWith("GMT") ? Date.parse(after) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}
