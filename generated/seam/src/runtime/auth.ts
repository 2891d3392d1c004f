import type { HeaderEntry } from "./headers.js";
import { percentEncode } from "./percent.js";

/**
 * A secret, or a function that fetches one. The function is called for every
 * attempt, so that a rotated secret is used at once; what it throws is what the
 * call rejects with.
 */
export type CredentialSource = string | (() => string | Promise<string>);

/** Where the secret of a security scheme goes. */
export type Credential = KeyCredential | BasicCredential;

/** A secret that is sent as it is, after an optional prefix. */
export interface KeyCredential {
  readonly in: "header" | "query" | "cookie";
  /** The name on the wire. */
  readonly name: string;
  /** The client option that holds it. */
  readonly option: string;
  /** Text before the secret, such as `"Bearer "`. */
  readonly prefix?: string;
}

/** HTTP basic authentication. */
export interface BasicCredential {
  readonly in: "basic";
  /** The client option that holds the user name. */
  readonly username: string;
  /** The client option that holds the password. */
  readonly password: string;
}

/**
 * Alternatives, each a list of schemes that go together: `[["key"], ["token",
 * "workspace"]]`. An empty alternative allows an anonymous call.
 */
export type SecurityRequirements = readonly (readonly string[])[];

/** Credentials as one attempt sends them. */
export interface SentCredentials {
  readonly header: HeaderEntry[];
  readonly query: string[];
  readonly cookie: string[];
  /** What no error may show, in every spelling that is sent. */
  readonly secrets: string[];
}

/** The client's options by name, without a prototype. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** What a client knows of credentials. */
export interface Keyring {
  /** The API's name, for messages. */
  readonly name: string;
  /** By the name of the security scheme. */
  readonly credentials?: Readonly<Record<string, Credential>>;
  readonly options: OptionValues;
}

/**
 * The alternative with the most schemes among those whose options are all
 * given: who gave a second credential meant it to be sent. Throws a TypeError
 * that names the missing options, never a value.
 */
export function chooseCredentials(
  owner: string,
  { credentials = {}, options }: Keyring,
  requirements: SecurityRequirements,
): readonly Credential[] {
  const alternatives = requirements.map((schemes) =>
    schemes.map((scheme) => credentials[scheme]),
  );
  const [chosen] = alternatives
    .filter((all): all is Credential[] =>
      all.every((one) => one && optionsOf(one).every((name) => options[name])),
    )
    .sort((a, b) => b.length - a.length);
  if (!chosen && alternatives.length > 0) {
    const wanted = alternatives.map((all) =>
      all
        .flatMap((one) => (one ? optionsOf(one) : []))
        .map(quote)
        .join(" and "),
    );
    throw new TypeError(
      `${owner}: missing credentials, give ${wanted.join(", or ")}`,
    );
  }
  return chosen ?? [];
}

/** Asks for the secrets and writes them as they are sent. */
export async function authorize(
  { name: owner, options }: Keyring,
  credentials: readonly Credential[],
): Promise<SentCredentials> {
  const sent: SentCredentials = {
    header: [],
    query: [],
    cookie: [],
    secrets: [],
  };
  const read = async (option: string): Promise<string> => {
    const source = options[option];
    const value: unknown =
      typeof source === "function" ? await (source as () => unknown)() : source;
    if (typeof value !== "string" || value === "") {
      throw new TypeError(`${owner}: option ${quote(option)} gave no secret`);
    }
    sent.secrets.push(value);
    return value;
  };
  for (const credential of credentials) {
    if (credential.in === "basic") {
      const { username, password } = credential;
      const pair = base64(`${await read(username)}:${await read(password)}`);
      sent.secrets.push(pair);
      sent.header.push(["authorization", `Basic ${pair}`]);
      continue;
    }
    const { name, in: place, option, prefix = "" } = credential;
    const value = prefix + (await read(option));
    if (place === "header") {
      sent.header.push([name, value]);
    } else {
      const encoded = percentEncode(value, owner);
      sent.secrets.push(encoded);
      sent[place].push(`${percentEncode(name, owner)}=${encoded}`);
    }
  }
  return sent;
}

function optionsOf(credential: Credential): string[] {
  return credential.in === "basic"
    ? [credential.username, credential.password]
    : [credential.option];
}

function quote(option: string): string {
  return `"${option}"`;
}

/** `btoa` takes bytes only, and a password may be any text. */
function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
