/**
 * The least time that something takes in five tries, in milliseconds and at least
 * one: what a busy machine adds is mostly gone. Only to be held against another
 * such time of the same run.
 */
export function leastTime(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.max(1, Math.min(...times));
}
