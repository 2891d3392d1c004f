/**
 * The candidate that the writer most likely meant, or nothing when none is near.
 * Case alone never counts as a difference.
 */
export function didYouMean(
  written: string,
  candidates: Iterable<string>,
  /** How many slips are forgiven; by default one for every three letters, at most three. */
  limit = Math.min(3, Math.max(1, Math.floor(written.length / 3))),
): string | undefined {
  // A name of this length is an attack or an accident, and the table below is quadratic.
  if (written.length > 200) return undefined;
  let best: string | undefined;
  let bestDistance = limit + 1;
  const folded = written.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) >= bestDistance) continue;
    const distance = editDistance(
      folded,
      candidate.toLowerCase(),
      bestDistance,
    );
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours (optimal string
 * alignment); `limit` when there are that many or more.
 */
export function editDistance(
  from: string,
  to: string,
  limit = Infinity,
): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    // No later row can be less than the least of two neighbours.
    if (Math.min(...current, ...last) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
