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
