import type { Keyring } from "./auth.js";

/** Where an API is, as its document says. A URL without a scheme is resolved against the option `baseURL`. */
export interface Addresses {
  /** Where it is; when neither this nor `environments` is given, the option `baseURL` is required. */
  readonly baseURL?: string;
  /** Base URLs by the value of the option `environment`; the first is the default. */
  readonly environments?: Readonly<Record<string, string>>;
  /** What stands for `{name}` in these and in the base URLs of operations. */
  readonly variables?: Readonly<Record<string, URLVariable>>;
}

/** A part of a base URL that a client option says. */
export interface URLVariable {
  readonly option: string;
  /** When the option is not given; without it, it must be. */
  readonly default?: string;
}

/** Where a client's requests go, but for operations with a server of their own. */
export interface ChosenAddress {
  readonly baseURL: string;
  /** Whether the caller chose it in the place of one that the document has. */
  readonly ownBaseURL: boolean;
  /** What relative servers of operations are resolved against. */
  readonly folder: string;
  /** The value of the option `environment`, or the default; absent where there are none. */
  readonly environment?: string | undefined;
}

/** What an address is chosen from. */
export type AddressSource = Addresses & Keyring;

/**
 * The address of an API whose document has one absolute URL, or none. Throws a
 * TypeError when the option `baseURL` is missing or wrong.
 */
export function chooseAddress(source: AddressSource): ChosenAddress {
  const { name, baseURL, options } = source;
  const { baseURL: given } = options;
  const url = checkURL(name, given === undefined ? baseURL : given);
  const ownBaseURL = given !== undefined && baseURL !== undefined;
  return { baseURL: url, ownBaseURL, folder: url };
}

/** A base URL without a slash at its end; a TypeError that says `what` is wrong where it is none. */
export function checkURL(
  name: string,
  text: unknown,
  what = 'option "baseURL"',
): string {
  const url = parseURL(text);
  // The value stays out of the message: a URL may hold a password.
  if (!url || url.username || url.password || /[?#]/.test(String(text))) {
    throw new TypeError(
      `${name}: ${what} must be an http or https URL without user name, query and fragment`,
    );
  }
  return url.href.replace(/\/$/, "");
}

function parseURL(text: unknown): URL | undefined {
  try {
    const url = new URL(text as string);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
