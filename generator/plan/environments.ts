import type { Reporter } from "../diagnostics/reporter.js";
import type { Server } from "../ir/operation.js";
import { memberName } from "./names.js";

/** What is left to the caller as a whole may be anywhere. */
export function isAbsolute(server: Server): boolean {
  return /^(?:https?:\/\/|\{)/i.test(usualURL(server));
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
  const absolute = servers.filter(isAbsolute);
  if (absolute.length < 2) return undefined;
  const environments = new Map<string, string>();
  for (const server of absolute) {
    const { namePlace } = server;
    const url = urlOf(server);
    const wanted = nameOf(server);
    let name = wanted;
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

/** `x-name` as it stands; else the name, what the description begins with, or the host. */
function nameOf(server: Server): string {
  const { name, namePlace, description } = server;
  if (name !== undefined)
    return namePlace === undefined ? memberName(name) : name;
  const [words = ""] = description?.split(/[.,:;(]/) ?? [];
  const url = usualURL(server);
  const [host = ""] = url.replace(/^https?:\/\//i, "").split("/");
  return memberName(words.trim() === "" ? host : words);
}
