import type { Reporter } from "../diagnostics/reporter.js";
import type { Server } from "../ir/operation.js";
import { memberName } from "./names.js";

export function isAbsolute({ url }: Server): boolean {
  return /^https?:\/\//i.test(url);
}

/** Several servers are environments by name, the first one the default. */
export function planEnvironments(
  servers: readonly Server[],
  reporter: Reporter,
): ReadonlyMap<string, string> | undefined {
  const absolute = servers.filter(isAbsolute);
  if (absolute.length < 2) return undefined;
  const environments = new Map<string, string>();
  for (const server of absolute) {
    const { namePlace, url } = server;
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
function nameOf({ name, namePlace, description, url }: Server): string {
  if (name !== undefined)
    return namePlace === undefined ? memberName(name) : name;
  const [words = ""] = description?.split(/[.,:;(]/) ?? [];
  const [host = ""] = url.replace(/^https?:\/\//i, "").split("/");
  return memberName(words.trim() === "" ? host : words);
}
