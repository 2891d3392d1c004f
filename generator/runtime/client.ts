import type {
  Authenticate,
  Credential,
  Keyring,
  OptionValues,
  SecurityRequirements,
} from "./auth.js";
import {
  chooseAddress,
  type Addresses,
  type AddressSource,
  type ChosenAddress,
} from "./base-url.js";
import { ownMembers } from "./member.js";
import { checkLimits, type HeaderValues } from "./request-options.js";
import { RetryBudget } from "./retry.js";

/** What every client can be told, whatever the API. */
export interface ClientOptions {
  /**
   * Where the API is, with its path prefix if it has one
   * (`https://proxy.test/api/v1`): http or https, without user name, query and
   * fragment. Wins over the document's servers, `environment` and those of
   * single operations included, but for relative ones, which are resolved
   * against it.
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
   * body is sent once. A client repeats 100 times, and once more for every five
   * successes, so that it does not add to what brings a service down.
   */
  maxRetries?: number | undefined;
  /**
   * The most bytes that the body of an answer may have, decompressed; above 0,
   * `Infinity` for no limit. Default: 268 435 456 (256 MiB). A longer one is not
   * read, and an `APIResponseError`. What `asResponse()` gives is not limited.
   */
  maxResponseBytes?: number | undefined;
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
export interface APIDescription extends Addresses {
  /** The API's name, for messages. */
  readonly name: string;
  /** Chooses among environments, fills variables in and resolves relative URLs, where there are any. */
  readonly resolve?: (source: AddressSource) => ChosenAddress;
  /** Chooses among the credentials, where there are any. */
  readonly authenticate?: Authenticate;
  /** By the name of the security scheme; all that requirements name. */
  readonly credentials?: Readonly<Record<string, Credential>>;
  /** What an operation without requirements of its own needs. */
  readonly security?: SecurityRequirements;
  /** Response headers with a request id, besides `x-request-id` and `request-id`. */
  readonly requestIdHeaders?: readonly string[];
}

/** A client's checked options; it holds the secrets. */
export interface ClientConfig
  extends Omit<APIDescription, "baseURL">, Keyring, ChosenAddress {
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  /** What all calls share. */
  readonly retries: RetryBudget;
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
  const { name, security = [], resolve = chooseAddress } = description;
  const { timeout = 60_000, maxRetries = 2, headers, fetch } = options;
  const { maxResponseBytes = 2 ** 28 } = options;
  checkLimits(name, { timeout, maxRetries, maxResponseBytes });
  const source = { ...description, options };
  description.authenticate?.(source, security, name);
  return {
    ...source,
    ...resolve(source),
    timeout,
    maxRetries,
    maxResponseBytes,
    retries: new RetryBudget(),
    headers: { ...headers },
    fetch,
  };
}
