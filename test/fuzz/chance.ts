/** Numbers from a seed, for values that are made of a schema. */
export interface Chance {
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  pick<Value>(values: readonly Value[]): Value | undefined;
  /** Once in so many times. */
  oneIn(times: number): boolean;
}

/** Mulberry32: unlike a linear generator, its low bits are as good as its high ones. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <Value>(values: readonly Value[]) =>
      values[below(values.length)] as Value,
    oneIn: (times) => below(times) === 0,
  };
}
