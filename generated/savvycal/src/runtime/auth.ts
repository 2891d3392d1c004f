import type { HeaderEntry } from "./headers.js";
import { percentEncode } from "./percent.js";
import { redactorOf, type Redact } from "./redact.js";

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
  /** Makes one text of them. */
  readonly pair: (username: string, password: string) => string;
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
  /** Blacks the secrets out, in every spelling that is sent. */
  readonly redact: Redact;
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

/** The credentials of a call, chosen but not yet asked for. */
export interface Authentication {
  /** Asks for the secrets and writes them as they are sent. */
  readonly authorize: () => Promise<SentCredentials>;
  /** The names of those in the query. */
  readonly inQuery: readonly string[];
}

/** Chooses what `owner` sends; a TypeError where that is not given. */
export type Authenticate = (
  keyring: Keyring,
  requirements: SecurityRequirements,
  owner: string,
) => Authentication;

/**
 * Takes the alternative with the most schemes among those whose options are all
 * given: who gave a second credential meant it to be sent. Throws a TypeError
 * that names the missing options, never a value.
 */
export const authenticate: Authenticate = (keyring, requirements, owner) => {
  const { credentials = {}, options } = keyring;
  const alternatives = requirements.map((schemes) =>
    schemes.flatMap((scheme) => credentials[scheme] ?? []),
  );
  const usable = alternatives
    .filter((all) => all.flatMap(optionsOf).every((name) => options[name]))
    .sort((a, b) => b.length - a.length);
  if (usable.length < 1 && requirements.length > 0) {
    const wanted = alternatives.map((all) =>
      all
        .flatMap(optionsOf)
        .map((option) => `"${option}"`)
        .join(" and "),
    );
    throw new TypeError(
      `${owner}: missing credentials, give ${wanted.join(", or ")}`,
    );
  }
  const [chosen = []] = usable;
  return {
    authorize: () => authorize(keyring, chosen),
    inQuery: chosen.flatMap((one) => (one.in === "query" ? one.name : [])),
  };
};

async function authorize(
  { name: owner, options }: Keyring,
  credentials: readonly Credential[],
): Promise<SentCredentials> {
  const secrets: string[] = [];
  const redact = redactorOf(secrets);
  const sent: SentCredentials = { header: [], query: [], cookie: [], redact };
  const read = async (option: string): Promise<string> => {
    const source = options[option];
    const value: unknown =
      typeof source === "function" ? await (source as () => unknown)() : source;
    if (typeof value !== "string" || value === "") {
      throw new TypeError(`${owner}: option "${option}" gave no secret`);
    }
    secrets.push(value);
    return value;
  };
  for (const credential of credentials) {
    if (credential.in === "basic") {
      const { username, password } = credential;
      const pair = credential.pair(await read(username), await read(password));
      secrets.push(pair);
      sent.header.push(["authorization", `Basic ${pair}`]);
      continue;
    }
    const { name, in: place, option, prefix = "" } = credential;
    const value = prefix + (await read(option));
    if (place === "header") {
      sent.header.push([name, value]);
    } else {
      const encoded = percentEncode(value, owner);
      secrets.push(encoded);
      sent[place].push(`${encodeURIComponent(name)}=${encoded}`);
    }
  }
  return sent;
}

function optionsOf(credential: Credential): string[] {
  return credential.in === "basic"
    ? [credential.username, credential.password]
    : [credential.option];
}
