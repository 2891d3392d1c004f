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
  readonly environment: string | undefined;
}

type Source = Addresses & Keyring;

/** Throws a TypeError that names the option that is missing or wrong. */
export function chooseAddress(source: Source): ChosenAddress {
  const { name, baseURL, environments, options } = source;
  const { baseURL: given } = options;
  const environment = environments && environmentOf(source);
  const url = environment === undefined ? baseURL : environments?.[environment];
  const isWhole = url !== undefined && isAbsolute(url);
  if (given === undefined) {
    const own = isWhole ? fill(source, url) : checkURL(name, "");
    return { baseURL: own, ownBaseURL: false, folder: own, environment };
  }
  const folder = checkURL(name, given);
  const isAll = isWhole || url === undefined;
  return {
    baseURL: isAll ? folder : under(folder, source, url),
    ownBaseURL: isWhole,
    folder,
    environment,
  };
}

/**
 * Where an operation with a server of its own goes: there, unless the caller
 * chose another address than the document's; a relative one is on the host that
 * all others are on (RFC 3986, 5.2, the base URL being a folder).
 */
export function ownAddress(
  source: Source & ChosenAddress,
  own: Pick<Addresses, "baseURL" | "environments">,
): string {
  const { baseURL: base, environment = "", ownBaseURL, folder } = source;
  const url = own.environments?.[environment] ?? own.baseURL;
  if (url === undefined) return base;
  if (isAbsolute(url)) return ownBaseURL ? base : fill(source, url);
  return resolve(folder, source, url);
}

function environmentOf({
  name,
  environments = {},
  options,
}: Source): string | undefined {
  const names = Object.keys(environments);
  const environment = options["environment"] ?? names[0];
  const own = names.find((known) => known === environment);
  if (own !== undefined) return own;
  throw new TypeError(
    `${name}: option "environment" must be one of ${names.join(", ")}`,
  );
}

/** A variable in front may hold a whole URL. */
function isAbsolute(url: string): boolean {
  return /^(?:https?:|\{)/i.test(url);
}

/**
 * A path that the caller wrote is the whole address, though the document has
 * one: an API behind a prefix could be reached in no other way.
 */
function under(base: string, source: Source, url: string): string {
  const isWhole = url.startsWith("/") && new URL(base).pathname !== "/";
  return isWhole ? base : resolve(base, source, url);
}

function resolve(base: string, source: Source, url: string): string {
  const filled = new URL(fillText(source, url).text, `${base}/`).href;
  return checkURL(source.name, filled);
}

/** A base URL with its variables filled in. */
function fill(source: Source, url: string): string {
  const { text, chosen } = fillText(source, url);
  return checkURL(source.name, text, chosen);
}

function fillText(
  { name, variables = {}, options }: Source,
  url: string,
): { readonly text: string; readonly chosen: readonly string[] } {
  const chosen: string[] = [];
  const text = url.replace(/\{([^{}]*)\}/g, (braces, key: string) => {
    const variable = variables[key];
    if (!variable) return braces;
    const { option } = variable;
    chosen.push(`"${option}"`);
    const value = options[option] ?? variable.default;
    if (typeof value === "string" && value !== "") return value;
    throw new TypeError(`${name}: option "${option}" must be a text`);
  });
  return { text, chosen };
}

function checkURL(
  name: string,
  text: unknown,
  options: readonly string[] = [],
): string {
  const url = parseURL(text);
  // The value stays out of the message: a URL may hold a password.
  if (!url || url.username || url.password || /[?#]/.test(String(text))) {
    throw new TypeError(
      options.length > 0
        ? `${name}: with option ${options.join(" and ")}, the base URL must be an http or https URL without user name, query and fragment`
        : `${name}: option "baseURL" must be an http or https URL without user name, query and fragment`,
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
