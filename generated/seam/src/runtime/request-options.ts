/** What one call may change for itself; every member wins over the client's. */
export interface RequestOptions {
  /**
   * Ends the call: while it waits for headers, while the body is read, while it
   * sleeps before a retry, and between the pages of a list. The call then
   * rejects with an `APIUserAbortError`.
   */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take, its body included; above 0,
   * `Infinity` for no limit. Default: the client's.
   */
  timeout?: number | undefined;
  /** Attempts after the first, 0 for none. Default: the client's. */
  maxRetries?: number | undefined;
  /**
   * Headers to add or replace; `null` removes one that would otherwise be sent.
   * They win over everything else that sets a header.
   */
  headers?: HeaderValues | undefined;
}

/** Headers by name; `null` removes one, `undefined` says nothing. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** Refuses a timeout or retry count that would fail later and elsewhere. */
export function checkLimits(
  owner: string,
  limits: Pick<RequestOptions, "timeout" | "maxRetries">,
): void {
  const { timeout = 1, maxRetries = 0 } = limits;
  if (typeof timeout !== "number" || !(timeout > 0)) {
    throw new TypeError(
      `${owner}: option "timeout" must be a number of milliseconds above 0, not ${String(timeout)}`,
    );
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new TypeError(
      `${owner}: option "maxRetries" must be a whole number, 0 or above, not ${String(maxRetries)}`,
    );
  }
}
