/**
 * The exports of the runtime that generated code may name, with their modules.
 * A test holds this table against `generator/runtime/`.
 */
export const runtimeSymbols: ReadonlyMap<string, RuntimeSymbol> = new Map([
  ...module("api-promise", {
    types: ["APIPromise"],
  }),
  ...module("auth", { types: ["CredentialSource"] }),
  ...module("client", {
    values: ["Client"],
    types: ["APIDescription", "ClientOptions"],
  }),
  ...module("error-types", { types: ["ErrorOf"] }),
  ...module("errors", {
    values: [
      "APIConnectionError",
      "APIConnectionTimeoutError",
      "APIError",
      "APIResponseError",
      "APIUserAbortError",
      "AuthenticationError",
      "BadRequestError",
      "ConflictError",
      "InternalServerError",
      "NotFoundError",
      "PaginationError",
      "PermissionDeniedError",
      "RateLimitError",
      "RequestError",
      "UnprocessableEntityError",
    ],
  }),
  ...module("operation", { types: ["Operation"] }),
  ...module("page", {
    values: ["Page", "requestPage"],
    types: ["PagedOperation", "PagePromise"],
  }),
  ...module("page-styles", {
    values: ["cursorPages", "pageNumberPages", "singlePage"],
  }),
  ...module("request", { values: ["request"] }),
  ...module("request-options", { types: ["RequestOptions"] }),
]);

export interface RuntimeSymbol {
  readonly file: string;
  /** Whether it exists at run time. */
  readonly value: boolean;
}

/** What only generated code has a use for. */
const internal: ReadonlySet<string> = new Set([
  "APIDescription",
  "Operation",
  "PagedOperation",
  "cursorPages",
  "pageNumberPages",
  "request",
  "requestPage",
  "singlePage",
]);

/**
 * What the entries of a package pass on to its user. Plan gives these names to
 * nothing else: beside `export *` the one of a model would be lost.
 */
export const publicRuntime: readonly string[] = [...runtimeSymbols.keys()]
  .filter((name) => !internal.has(name))
  .sort();

function module(
  name: string,
  exports: {
    readonly values?: readonly string[];
    readonly types?: readonly string[];
  },
): readonly (readonly [string, RuntimeSymbol])[] {
  const file = `src/runtime/${name}.ts`;
  const { values = [], types = [] } = exports;
  return [
    ...values.map((each) => [each, { file, value: true }] as const),
    ...types.map((each) => [each, { file, value: false }] as const),
  ];
}
