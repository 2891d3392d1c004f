/** Numbers from a seed, so that a failure can be had again. */
export function seeded(seed: number): {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** One or more, up to `most`. */
  readonly times: <T>(most: number, make: () => T) => T[];
} {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    times: <T>(most: number, make: () => T): T[] =>
      Array.from({ length: 1 + below(most) }, make),
  };
}
