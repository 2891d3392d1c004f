import {
  checkURL,
  type Addresses,
  type AddressSource,
  type ChosenAddress,
} from "./base-url.js";

/**
 * The address of an API with environments, variables or a relative URL. Throws
 * a TypeError that names the option that is missing or wrong.
 */
export function resolveAddress(source: AddressSource): ChosenAddress {
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
  source: AddressSource & ChosenAddress,
  own: Addresses,
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
}: AddressSource): string | undefined {
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
function under(base: string, source: AddressSource, url: string): string {
  const isWhole = url.startsWith("/") && new URL(base).pathname !== "/";
  return isWhole ? base : resolve(base, source, url);
}

function resolve(base: string, source: AddressSource, url: string): string {
  const filled = new URL(fillText(source, url).text, `${base}/`).href;
  return checkURL(source.name, filled);
}

/** A base URL with its variables filled in. */
function fill(source: AddressSource, url: string): string {
  const { text, chosen } = fillText(source, url);
  return checkURL(
    source.name,
    text,
    chosen.length > 0
      ? `with option ${chosen.join(" and ")}, the base URL`
      : undefined,
  );
}

function fillText(
  { name, variables = {}, options }: AddressSource,
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
