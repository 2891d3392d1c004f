import type { Reporter } from "../diagnostics/reporter.js";
import type { Server } from "../ir/operation.js";
import { memberName } from "./names.js";

/** What is left to the caller as a whole may be anywhere. */
export function isAbsolute(server: Server): boolean {
  return /^(?:https?:\/\/|\{)/i.test(usualURL(server));
}

/** Why nothing can be sent to a server; absent where something can. */
export function uselessness(server: Server): string | undefined {
  if (isAbsolute(server)) return undefined;
  const url = usualURL(server);
  if (/^wss?:/i.test(url)) return "nothing is sent through WebSockets";
  // `v1` is a path, `api.example.com/v1` is meant to be none.
  const isHost =
    /^\/\//.test(url) || /^[^/]+(?:\.[a-z]{2,}|:\d+)(?:\/|$)/i.test(url);
  return isHost
    ? "it has a host and no scheme, and would be taken for a path"
    : undefined;
}

/** The servers of the document that requests can go to: the relative ones only where there are no others. */
export function usableServers(servers: readonly Server[]): readonly Server[] {
  const absolute = servers.filter(isAbsolute);
  return absolute.length > 0
    ? absolute
    : servers.filter((server) => uselessness(server) === undefined);
}

/** The URL with the defaults of its variables. */
function usualURL({ url, variables }: Server): string {
  return variables.reduce(
    (text, { name, default: value = `{${name}}` }) =>
      text.replaceAll(`{${name}}`, () => value),
    url,
  );
}

/** Several servers are environments by name, the first one the default. */
export function planEnvironments(
  servers: readonly Server[],
  urlOf: (server: Server) => string,
  reporter: Reporter,
): ReadonlyMap<string, string> | undefined {
  const usable = usableServers(servers);
  if (usable.length < 2) return undefined;
  const environments = new Map<string, string>();
  for (const server of usable) {
    const { namePlace } = server;
    const url = urlOf(server);
    const wanted = nameOf(server);
    const twin = environments.get(wanted);
    // `https` and `http` of one host, as 2.0 has it.
    const isTwin = twin !== undefined && schemeOf(twin) !== schemeOf(url);
    let name = isTwin ? memberName(`${wanted} ${schemeOf(url)}`) : wanted;
    for (let n = 2; environments.has(name); n += 1)
      name = `${wanted}${String(n)}`;
    if (name !== wanted && namePlace !== undefined)
      reporter.report("x-name-taken", namePlace, {
        what: `the server \`${url}\``,
        wanted,
      });
    environments.set(name, url);
  }
  return environments;
}

function schemeOf(url: string): string {
  const [scheme = ""] = /^[a-z]+(?=:)/i.exec(url) ?? [];
  return scheme.toLowerCase();
}

/** The servers of an operation by the environment that each belongs to: by name, or else in order. */
export function ownEnvironments(
  servers: readonly Server[],
  known: ReadonlyMap<string, string> | undefined,
  urlOf: (server: Server) => string,
): Readonly<Record<string, string>> | undefined {
  if (known === undefined || servers.length !== known.size) return undefined;
  const names = [...known.keys()];
  const own = servers.map(nameOf);
  const isNamed = names.every((name) => own.includes(name));
  const keys = isNamed ? own : names;
  return Object.fromEntries(
    servers.map((server, index) => [keys[index] ?? "", urlOf(server)]),
  );
}

/** `x-name` as it stands; else the name, what the description begins with, the host, or the path of a relative one. */
function nameOf(server: Server): string {
  const { name, namePlace, description } = server;
  if (name !== undefined)
    return namePlace === undefined ? memberName(name) : name;
  const url = usualURL(server);
  const [host = ""] = url.replace(/^https?:\/\//i, "").split("/");
  return memberName(shortName(description) ?? (host === "" ? url : host));
}

/** `Production` of `The production server (live data)`; nothing of a description that is a sentence. */
function shortName(description = ""): string | undefined {
  const [words = ""] = description.split(/[.,:;(\n]|\s[-–—]\s/);
  const short = words
    .trim()
    .replace(/^(?:the|our|an?)\s+/i, "")
    .replace(
      /(?:\s+(?:api|base|servers?|environment|endpoint|host|url))+$/i,
      "",
    );
  return /[\p{L}\p{N}]/u.test(short) && short.split(/\s+/).length <= 4
    ? short
    : undefined;
}
