import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Operation, Server } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import {
  isAbsolute,
  ownEnvironments,
  planEnvironments,
  uselessness,
  usableServers,
} from "./environments.js";
import {
  planServerVariables,
  type ServerVariables,
} from "./server-variables.js";

/** Where requests go. */
export interface Servers extends Omit<ServerVariables, "urlOf"> {
  /** Base URLs by the client option that chooses one; the first is the default. */
  readonly environments: ReadonlyMap<string, string> | undefined;
  /** The one where there are no environments. */
  readonly baseURL: string | undefined;
  /** Whether nobody knows where the API is but the caller. */
  readonly needsBaseURL: boolean;
  /** What the runtime's `Operation` says of servers of its own. */
  readonly dataOf: (operation: Operation) => { readonly [key: string]: Json };
}

export function planServers(api: Api, reporter: Reporter): Servers {
  reportServers(api, reporter);
  const { urlOf, ...variables } = planServerVariables(api, reporter);
  const environments = planEnvironments(api.servers, urlOf, reporter);
  const shared = usableServers(api.servers).map(urlOf).join(" ");
  const usual = usualServer(api);
  return {
    ...variables,
    environments,
    baseURL: environments === undefined ? usual && urlOf(usual) : undefined,
    needsBaseURL: usual === undefined || !isAbsolute(usual),
    dataOf({ servers = [] }) {
      const own = usableServers(servers);
      const [first] = own;
      // Some documents repeat theirs on every operation.
      if (first === undefined || own.map(urlOf).join(" ") === shared) return {};
      const each = ownEnvironments(own, environments, urlOf);
      return each === undefined
        ? { baseURL: urlOf(first) }
        : { environments: each };
    },
  };
}

/** The server that is called unless something else is said. */
function usualServer({ servers, operations }: Api): Server | undefined {
  const [first] = usableServers(servers);
  if (first !== undefined) return first;
  // Where each operation has an address of its own, nobody needs to give one.
  const own = operations.map(
    (operation) => usableServers(operation.servers ?? [])[0],
  );
  return own.every((each) => each !== undefined && isAbsolute(each))
    ? own[0]
    : undefined;
}

/** What is said of servers that can't be reached as they stand. */
function reportServers(api: Api, reporter: Reporter): void {
  const others = api.servers.some(isAbsolute);
  const own = api.operations.flatMap(({ servers = [] }) => servers);
  for (const server of [...api.servers, ...own]) {
    const { url, place } = server;
    const why = uselessness(server);
    if (why !== undefined)
      reporter.report("server-unusable", place, { url, why });
    else if (!isAbsolute(server) && api.servers.includes(server))
      reporter.report("server-relative", place, { url, others });
  }
}
