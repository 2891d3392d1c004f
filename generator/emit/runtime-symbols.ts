/**
 * The exports of the runtime that generated code may name, with their modules.
 * A test holds this table against `generator/runtime/`.
 */
export const runtimeSymbols: ReadonlyMap<string, RuntimeSymbol> = new Map([
  ...module("api-promise", {
    types: ["APIPromise"],
  }),
  ...module("addresses", { values: ["ownAddress", "resolveAddress"] }),
  ...module("auth", { values: ["authenticate"], types: ["CredentialSource"] }),
  ...module("basic-auth", { values: ["basicPair"] }),
  ...module("body", {
    values: ["jsonBody", "plainBody", "writeBody", "writeChosenBody"],
    types: ["BinaryBody"],
  }),
  ...module("body-kind", { values: ["bodyKind"] }),
  ...module("client", {
    values: ["Client"],
    types: ["APIDescription", "ClientOptions"],
  }),
  ...module("conversion", { types: ["Conversion"] }),
  ...module("date-time", { values: ["dateOfDateTime"] }),
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
  ...module("form", { values: ["anyBody", "formBody", "multipartBody"] }),
  ...module("int64", { values: ["bigintOfInt64", "textOfInt64"] }),
  ...module("operation", { types: ["DocumentedHeaders", "Operation"] }),
  ...module("page", {
    values: ["Page", "requestPage"],
    types: ["PagedOperation", "PagePromise"],
  }),
  ...module("page-links", { values: ["linkPages", "urlPages"] }),
  ...module("page-styles", {
    values: [
      "cursorPages",
      "lastItemPages",
      "offsetPages",
      "pageNumberPages",
      "singlePage",
    ],
  }),
  ...module("parameter", { values: ["serialize"] }),
  ...module("querystring", { values: ["queryString"] }),
  ...module("read-answer", { values: ["readAnswer"] }),
  ...module("read-headers", { values: ["readHeaders"] }),
  ...module("request", { values: ["request"] }),
  ...module("request-options", { types: ["RequestOptions"] }),
  ...module("stringify", { values: ["stringify"] }),
  ...module("temporal", {
    values: ["instantOfDateTime", "plainDateOfDate", "withTemporal"],
  }),
  ...module("write-params", { values: ["writeParams"] }),
]);

export interface RuntimeSymbol {
  readonly file: string;
  /** Whether it exists at run time. */
  readonly value: boolean;
}

/** Files of the runtime that a package has only where its plan asks for them. */
export const optionalRuntime: ReadonlySet<string> = new Set([
  "convert.ts",
  "date-time.ts",
  "int64.ts",
  "page-links.ts",
  "read-answer.ts",
  "read-headers.ts",
  "stringify.ts",
  "temporal.ts",
  "write-params.ts",
]);

/** What only generated code has a use for. */
const internal: ReadonlySet<string> = new Set([
  "APIDescription",
  "Conversion",
  "DocumentedHeaders",
  "Operation",
  "PagedOperation",
  "anyBody",
  "authenticate",
  "basicPair",
  "bigintOfInt64",
  "bodyKind",
  "cursorPages",
  "dateOfDateTime",
  "formBody",
  "instantOfDateTime",
  "jsonBody",
  "lastItemPages",
  "linkPages",
  "multipartBody",
  "offsetPages",
  "ownAddress",
  "pageNumberPages",
  "plainBody",
  "plainDateOfDate",
  "queryString",
  "readAnswer",
  "readHeaders",
  "request",
  "requestPage",
  "resolveAddress",
  "serialize",
  "singlePage",
  "stringify",
  "textOfInt64",
  "urlPages",
  "withTemporal",
  "writeBody",
  "writeChosenBody",
  "writeParams",
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
