/** 24 days, the most that timers count to; a longer one fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Does `work` until it settles, `ms` are over (then the result is undefined) or
 * `signal` aborts (then `aborted` says with which error), whatever comes first.
 * The work's own controller is aborted in the last two cases. It does not
 * matter whether the work obeys: neither timer nor listener stays behind.
 */
export function withDeadline<T>(
  ms: number,
  signal: AbortSignal | undefined,
  aborted: () => Error,
  work: (controller: AbortController) => Promise<T>,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted());
      return;
    }
    const controller = new AbortController();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      end();
      reject(aborted());
      controller.abort();
    };
    const expire = (): void => {
      end();
      resolve(undefined);
      controller.abort();
    };
    const timer = setTimeout(expire, Math.min(ms, longestTimer));
    signal?.addEventListener("abort", abort);
    void work(controller).then(resolve, reject).finally(end);
  });
}
