/** The headers with a request's id that the runtime knows by itself. */
const KNOWN: ReadonlySet<string> = new Set(["x-request-id", "request-id"]);

/** Whether a header, in lower case, is called like the id of a request. */
export function isRequestId(name: string): boolean {
  return KNOWN.has(name) || /(?:request|correlation|trace)-?id$/.test(name);
}

/** Of headers with a request's id, those that the runtime must be told of. */
export function unknownRequestIds(names: readonly string[]): readonly string[] {
  const found = names.filter((name) => isRequestId(name) && !KNOWN.has(name));
  return [...new Set(found)].sort();
}
