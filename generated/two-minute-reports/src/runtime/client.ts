import {
  chooseCredentials,
  type Credential,
  type Keyring,
  type OptionValues,
  type SecurityRequirements,
} from "./auth.js";
import { ownMembers } from "./member.js";
import { checkLimits, type HeaderValues } from "./request-options.js";

/** What every client can be told, whatever the API. */
export interface ClientOptions {
  /**
   * Where the API is, with its path prefix if it has one
   * (`https://proxy.test/api/v1`): http or https, without user name, query and
   * fragment. Wins over `environment` and over an operation's own server.
   */
  baseURL?: string | undefined;
  /**
   * Milliseconds that one attempt may take, its body included; above 0,
   * `Infinity` for no limit. Default: 60 000. An attempt that takes longer is
   * repeated where that is safe, else the call rejects with an
   * `APIConnectionTimeoutError`.
   */
  timeout?: number | undefined;
  /**
   * Attempts after the first, 0 for none. Default: 2. Repeated are only GET,
   * HEAD, PUT, DELETE, OPTIONS and operations that the API calls idempotent,
   * after the statuses 408, 425, 429, 500, 502, 503 and 504, a lost connection
   * or a timeout; and any operation whose connection was refused. A stream as
   * body is sent once.
   */
  maxRetries?: number | undefined;
  /** Headers for every request; `null` removes one of the client's own. */
  headers?: HeaderValues | undefined;
  /** What sends the requests. Default: the platform's `fetch`. */
  fetch?: Fetch | undefined;
}

/** The part of the platform's `fetch` that is used. */
export type Fetch = (
  url: string,
  init: NonNullable<Parameters<typeof fetch>[1]>,
) => Promise<Response>;

/** What a client knows about its API, as data: once in a package. */
export interface APIDescription {
  /** The API's name, for messages. */
  readonly name: string;
  /** Where it is; when neither this nor `environments` is given, the option `baseURL` is required. */
  readonly baseURL?: string;
  /** Base URLs by the value of the option `environment`; the first is the default. */
  readonly environments?: Readonly<Record<string, string>>;
  /** What stands for `{name}` in these and in the base URLs of operations. */
  readonly variables?: Readonly<Record<string, URLVariable>>;
  /** By the name of the security scheme; all that requirements name. */
  readonly credentials?: Readonly<Record<string, Credential>>;
  /** What an operation without requirements of its own needs. */
  readonly security?: SecurityRequirements;
  /** Response headers with a request id, besides `x-request-id` and `request-id`. */
  readonly requestIdHeaders?: readonly string[];
}

/** A part of a base URL that a client option says. */
export interface URLVariable {
  readonly option: string;
  /** When the option is not given; without it, it must be. */
  readonly default?: string;
}

/** A client's checked options; it holds the secrets. */
export interface ClientConfig extends APIDescription, Keyring {
  readonly baseURL: string;
  /** Whether the caller chose the base URL. */
  readonly ownBaseURL: boolean;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly headers: HeaderValues;
  readonly fetch: Fetch | undefined;
}

/**
 * Holds what the calls of one caller have in common. It is immutable, and shows
 * none of its options when it is printed or turned into JSON.
 */
export class Client {
  readonly #config: ClientConfig;

  /**
   * Throws a TypeError that names the option when one is missing or can't be
   * used.
   */
  constructor(description: APIDescription, options: ClientOptions) {
    this.#config = configure(description, ownMembers(options));
  }

  /** @internal For the functions that send requests. */
  static configOf(client: Client): ClientConfig {
    return client.#config;
  }
}

function configure(
  description: APIDescription,
  options: ClientOptions & OptionValues,
): ClientConfig {
  const { name, security = [] } = description;
  const { timeout = 60_000, maxRetries = 2, headers = {}, fetch } = options;
  checkLimits(name, { timeout, maxRetries });
  chooseCredentials(name, { ...description, options }, security);
  return {
    ...description,
    baseURL: baseURLOf(description, options),
    ownBaseURL: options.baseURL !== undefined,
    timeout,
    maxRetries,
    headers: { ...headers },
    fetch,
    options,
  };
}

function baseURLOf(
  description: APIDescription,
  options: ClientOptions & OptionValues,
): string {
  const { name, baseURL, environments } = description;
  if (options.baseURL !== undefined) return checkURL(name, options.baseURL);
  const names = Object.keys(environments ?? {});
  const environment = options["environment"] ?? names[0];
  const own = names.find((known) => known === environment);
  if (environments && own !== environment) {
    throw new TypeError(
      `${name}: option "environment" must be one of ${names.join(", ")}`,
    );
  }
  const text = own ? environments?.[own] : baseURL;
  return fillBaseURL({ ...description, options }, text ?? "");
}

/** A base URL with its variables filled in; throws a TypeError that names the option that is missing or wrong. */
export function fillBaseURL(
  { name, variables = {}, options }: APIDescription & Keyring,
  text: string,
): string {
  const chosen: string[] = [];
  const filled = text.replace(/\{([^{}]*)\}/g, (braces, key: string) => {
    const variable = variables[key];
    if (!variable) return braces;
    const { option } = variable;
    chosen.push(`"${option}"`);
    const value = options[option] ?? variable.default;
    if (typeof value === "string" && value !== "") return value;
    throw new TypeError(`${name}: option "${option}" must be a text`);
  });
  return checkURL(name, filled, chosen.length > 0 ? chosen : undefined);
}

function checkURL(
  name: string,
  text: string,
  options?: readonly string[],
): string {
  const url = parseURL(text);
  // The value stays out of the message: a URL may hold a password.
  if (!url || url.username || url.password || /[?#]/.test(text)) {
    throw new TypeError(
      options
        ? `${name}: with option ${options.join(" and ")}, the base URL must be an http or https URL without user name, query and fragment`
        : `${name}: option "baseURL" must be an http or https URL without user name, query and fragment`,
    );
  }
  return url.href.replace(/\/$/, "");
}

function parseURL(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
