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
   * The most bytes that the body of the answer may have, decompressed; above 0,
   * `Infinity` for no limit. Default: the client's.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Headers to add or replace; `null` removes one that would otherwise be sent.
   * They win over everything else that sets a header.
   */
  headers?: HeaderValues | undefined;
}

/** Headers by name; `null` removes one, `undefined` says nothing. */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** Refuses a limit that would fail later and elsewhere. */
export function checkLimits(
  owner: string,
  limits: Pick<RequestOptions, "timeout" | "maxRetries" | "maxResponseBytes">,
): void {
  const check = (name: keyof typeof limits, what: string, least = 1): void => {
    const { [name]: limit = least } = limits;
    const isWhole = least > 0 || Number.isInteger(limit);
    if (typeof limit !== "number" || !(limit > least - 1) || !isWhole) {
      throw new TypeError(
        `${owner}: option "${name}" must be a ${what}, not ${String(limit)}`,
      );
    }
  };
  check("timeout", "number of milliseconds above 0");
  check("maxRetries", "whole number, 0 or above", 0);
  check("maxResponseBytes", "number above 0");
}
