/**
 * The value at a path of own members (`["meta", "page"]`), or undefined; without
 * a path there is none. An inherited member does not count: neither the API nor
 * the caller gave it.
 */
export function memberAt(
  value: unknown,
  path: readonly string[] | undefined,
): unknown {
  if (!path) return undefined;
  let found = value;
  for (const name of path) {
    found =
      typeof found === "object" && found && Object.hasOwn(found, name)
        ? (found as Readonly<Record<string, unknown>>)[name]
        : undefined;
  }
  return found;
}

/**
 * A copy without a prototype, so that `constructor` is absent unless somebody
 * gave it and `__proto__` is a member like any other.
 */
export function ownMembers(value: unknown): Record<string, unknown> {
  return Object.assign(
    Object.create(null) as Record<string, unknown>,
    typeof value === "object" ? value : undefined,
  );
}

/**
 * A copy that later changes do not reach: lists and plain objects with all that
 * is in them. Anything else, such as a Blob, a stream or a signal, stays itself.
 */
export function snapshot<T>(
  value: T,
  copies: Map<unknown, unknown> = new Map(),
): T {
  if (typeof value !== "object" || value === null) return value;
  const list = Array.isArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of the plain prototypes too, each frame has its own.
  if (!list && prototype && Object.getPrototypeOf(prototype)) return value;
  const known = copies.get(value);
  if (known) return known as T;
  const copy = list ? [] : ownMembers(undefined);
  copies.set(value, copy);
  for (const [name, one] of Object.entries(value)) {
    (copy as Record<string, unknown>)[name] = snapshot(one as unknown, copies);
  }
  return copy as T;
}

/** A copy in which the member at a path has another value. */
export function withMember(
  holder: unknown,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const [name = "", ...rest] = path;
  const copy = ownMembers(holder);
  copy[name] = rest.length > 0 ? withMember(copy[name], rest, value) : value;
  return copy;
}
