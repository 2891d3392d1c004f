import type { SchemaKey } from "./schema.js";

/** A name on the way from the first one to where the search is. */
interface Step {
  readonly key: SchemaKey;
  readonly targets: Iterator<SchemaKey>;
}

/**
 * For each key that leads back to itself its cycle: keys are in the same one exactly
 * where each leads to the other. Tarjan's algorithm, each key met once, with a stack of its own:
 * documents have longer chains than ours may be.
 */
export function cyclicKeys(
  keys: Iterable<SchemaKey>,
  targetsOf: (key: SchemaKey) => readonly SchemaKey[],
): ReadonlyMap<SchemaKey, number> {
  const cycles = new Map<SchemaKey, number>();
  const order = new Map<SchemaKey, number>();
  /** The earliest key on the way that each leads back to, by its place in the order. */
  const earliest = new Map<SchemaKey, number>();
  const done = new Set<SchemaKey>();
  const open: SchemaKey[] = [];
  for (const start of keys) {
    if (order.has(start)) continue;
    const way: Step[] = [enter(start)];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { key } = step;
      const next = step.targets.next();
      if (next.done === true) {
        way.pop();
        leave(key);
        const above = way.at(-1);
        if (above !== undefined) reaches(above.key, earliest.get(key));
      } else if (!order.has(next.value)) way.push(enter(next.value));
      else if (!done.has(next.value)) reaches(key, order.get(next.value));
    }
  }
  return cycles;

  function enter(key: SchemaKey): Step {
    const place = order.size;
    order.set(key, place);
    earliest.set(key, place);
    open.push(key);
    return { key, targets: targetsOf(key)[Symbol.iterator]() };
  }

  function reaches(key: SchemaKey, place = Number.POSITIVE_INFINITY): void {
    earliest.set(key, Math.min(earliest.get(key) ?? place, place));
  }

  /** A key that leads to none before it closes a cycle, or is alone. */
  function leave(key: SchemaKey): void {
    const place = order.get(key);
    if (place === undefined || earliest.get(key) !== place) return;
    const members = open.splice(open.lastIndexOf(key));
    const isCycle = members.length > 1 || targetsOf(key).includes(key);
    for (const member of members) {
      done.add(member);
      if (isCycle) cycles.set(member, place);
    }
  }
}
