import type {
  APIConnectionError,
  APIError,
  APIResponseError,
  APIUserAbortError,
} from "./errors.js";

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<T> = T extends `${infer N extends number}` ? N : never;

/** Any status that an `APIError` can have: 300 to 599. */
export type ErrorStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

/**
 * Everything that a call can fail with, given the documented bodies by status:
 * testing `error.status` tells the type of `error.body`.
 */
export type ErrorOf<Errors extends object> =
  | DocumentedError<Errors>
  | UndocumentedError<Errors>
  | APIConnectionError
  | APIUserAbortError
  | APIResponseError;

type DocumentedError<Errors extends object> = {
  [Status in keyof Errors & number]: APIError & {
    readonly status: Status;
    readonly body: Errors[Status];
  };
}[keyof Errors & number];

type UndocumentedError<Errors extends object> = APIError & {
  readonly status: Exclude<ErrorStatus, keyof Errors>;
};
