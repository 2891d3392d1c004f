/** Words that cannot be a declaration's name in a strict module (ECMA-262, 12.7.2, and TypeScript's own). */
const WORDS = `break case catch class const continue debugger default delete do else enum export extends false finally for
  function if import in instanceof new null return super switch this throw true try typeof var void while with yield let
  static implements interface package private protected public await async of get set as any unknown never object string
  number boolean symbol bigint undefined type namespace module declare abstract readonly keyof infer is asserts satisfies
  arguments eval`;

/** Globals that the output uses or that a reader would take it for. */
const GLOBALS = `AbortController AbortSignal Array ArrayBuffer BigInt Blob Boolean Buffer Client DOMException Date Error Event
  EventTarget Exclude Extract File FormData Function Headers Infinity Iterator JSON Map Math NaN Number Object Omit Partial
  Pick Promise PromiseLike Proxy Readonly ReadonlyArray ReadableStream Record Reflect RegExp Request Required Response
  Set String Symbol Temporal TypeError URL URLSearchParams Uint8Array WeakMap WeakSet console crypto fetch globalThis
  process require exports module`;

/** What every package exports of its runtime: users meet these names beside the API's own. */
const RUNTIME = `APIConnectionError APIConnectionTimeoutError APIError APIPromise APIResponseError APIResult
  APIUserAbortError AuthenticationError BadRequestError BinaryBody ClientOptions ConflictError CredentialSource ErrorOf
  InternalServerError NotFoundError Page PagePromise PaginationError PermissionDeniedError RateLimitError RequestError RequestOptions
  UnprocessableEntityError createClient`;

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const reservedNames: ReadonlySet<string> = new Set([
  ...set(WORDS),
  ...set(GLOBALS),
  ...set(RUNTIME),
]);

/** Whether an export of a package may not be called so. */
export function isReservedName(name: string): boolean {
  return reservedNames.has(name);
}

/** Device names of Windows, and our own index files: no file may be called so, with any extension. */
const FILES = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

export function isReservedFile(name: string): boolean {
  return FILES.test(name);
}
