import type {
  APIConnectionError,
  APIError,
  APIResponseError,
  APIUserAbortError,
} from "./errors.js";
import type { Digit, InRange, ToNumber } from "./status-types.js";

/** Any status that an `APIError` can have: 300 to 599. */
export type ErrorStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;

/**
 * Everything that a call can fail with, given the documented bodies by status,
 * range (`"5XX"`) and `"default"`: testing `error.status` tells the type of
 * `error.body`.
 */
export type ErrorOf<Errors extends object> =
  | DocumentedError<Errors>
  | UndocumentedError<Errors>
  | APIConnectionError
  | APIUserAbortError
  | APIResponseError;

type DocumentedError<Errors extends object> = {
  [Key in keyof Errors]: ErrorWith<StatusOf<Key, keyof Errors>, Errors[Key]>;
}[keyof Errors];

type UndocumentedError<Errors extends object> = "default" extends keyof Errors
  ? never
  : ErrorWith<Rest<keyof Errors>, unknown>;

type ErrorWith<Status, Body> = [Status] extends [never]
  ? never
  : APIError & { readonly status: Status; readonly body: Body };

/** The statuses of one key: a status goes before its range, both before the default. */
type StatusOf<Key, Keys> = Key extends number
  ? Key
  : Key extends "default"
    ? Rest<Keys>
    : Exclude<InRange<Key>, Keys>;

/** The statuses that no key names, alone or in a range. */
type Rest<Keys> = Exclude<ErrorStatus, Keys | InRange<Keys>>;
