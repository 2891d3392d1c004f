import type { Reporter } from "../diagnostics/reporter.js";
import type { Api } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import { planClientOptions } from "./client-options.js";
import { CLIENT } from "./lock.js";
import type { LockedName } from "./lock.js";
import { titleInSentence } from "./naming/title.js";
import type { ClientPlan, OperationPlan } from "./package-plan.js";
import type { SecurityPlan } from "./security.js";
import type { Servers } from "./servers.js";
import { unknownRequestIds } from "./request-ids.js";
import type { Symbols } from "./symbols.js";
import type { Types } from "./typing.js";
import { isReservedFile } from "./reserved.js";
import { constantCase, kebabCase } from "./words.js";

const CLIENT_FILE = "src/client.ts";

/** The class and its options, and what the runtime knows about the API. */
export function planClient(
  api: Api,
  className: string,
  tools: {
    readonly symbols: Symbols;
    readonly types: Types;
    readonly servers: Servers;
    readonly security: SecurityPlan;
    readonly reporter: Reporter;
  },
): Omit<ClientPlan, "usage"> {
  const { symbols, servers } = tools;
  const { credentials, shared: security } = tools.security;
  const symbol = CLIENT;
  const { baseURL, environments, needsBaseURL } = servers;
  const requestIds = requestIdHeaders(api);
  const isFixed =
    environments === undefined && /^https?:[^{]*$/i.test(baseURL ?? "https:");
  // `resolve` and `authenticate` name functions of the runtime.
  const description: { readonly [key: string]: Json } = {
    name: symbols.get(symbol).export,
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(environments === undefined
      ? {}
      : { environments: Object.fromEntries(environments) }),
    ...(Object.keys(servers.data).length === 0
      ? {}
      : { variables: servers.data }),
    ...(isFixed ? {} : { resolve: "resolveAddress" }),
    ...(credentials.size === 0
      ? {}
      : {
          authenticate: "authenticate",
          credentials: Object.fromEntries(
            [...credentials].map(([key, { data }]) => [key, data]),
          ),
        }),
    ...(security.length === 0
      ? {}
      : { security: security.map((schemes) => [...schemes]) }),
    ...(requestIds.length === 0 ? {} : { requestIdHeaders: requestIds }),
  };
  return {
    className: symbol,
    docs: {
      paragraphs: [
        `The ${titleInSentence(api.title)}.`,
        ...(api.description === undefined ? [] : [api.description]),
      ],
      tags:
        api.externalDocs === undefined
          ? []
          : [{ tag: "see", url: api.externalDocs }],
    },
    options: planClientOptions(api, {
      ...tools,
      symbol,
      className,
      file: CLIENT_FILE,
      credentials,
      security,
      environments: environments && [...environments.keys()],
      needsBaseURL,
      serverVariables: servers.members,
    }),
    description,
    descriptionFile: "src/description.ts",
    clientFile: CLIENT_FILE,
    classFile: symbols.get(symbol).file,
    indexFile: "src/index.ts",
  };
}

/** Names the class; it comes before every other name. */
export function nameClient(
  wanted: string,
  symbols: Symbols,
  {
    chosen,
    locked,
  }: { readonly chosen: boolean; readonly locked: LockedName | undefined },
): string {
  const base = kebabCase(wanted).slice(0, 80) || "api";
  const taken =
    ["client", "description", "headers"].includes(base) || isReservedFile(base);
  const file = `src/${taken ? `${base}-class` : base}.ts`;
  // A class that callers know keeps its file too, whatever the title is now.
  const stays = locked !== undefined && (!chosen || locked.export === wanted);
  symbols.define(CLIENT, wanted, stays ? locked.file : file, true, chosen);
  return symbols.get(CLIENT).export;
}

/** Headers that the document declares on its answers and that are called like a request id. */
function requestIdHeaders(api: Api): readonly string[] {
  const headers = api.operations.flatMap(({ responses }) =>
    responses.flatMap((response) => response.headers),
  );
  return unknownRequestIds(headers.map(({ name }) => name.toLowerCase()));
}

/** What README shows. */
export function planUsage(
  plan: Omit<ClientPlan, "usage">,
  packageName: string,
  operations: readonly OperationPlan[],
): ClientPlan["usage"] {
  const { members, alternatives } = plan.options;
  // `WORKOS_TOKEN`: a package's name says better than `WorkOS` where its words end.
  const prefix = constantCase(packageName.replace(/^@[^/]*\//, ""));
  const needed = (alternatives[0]?.members ?? members).filter(
    ({ optional }) => !optional,
  );
  const list =
    operations.find(
      ({ page }) => page !== undefined && page.style !== "singlePage",
    ) ?? operations.find(({ page }) => page !== undefined);
  const call =
    operations.find(
      ({ page, data }) => page === undefined && data.kind === "symbol",
    ) ?? operations[0];
  return {
    credentials: needed.map(({ name }) => ({
      option: name,
      variable: `${prefix}_${constantCase(name)}`,
    })),
    ...(call === undefined ? {} : { call: call.function }),
    ...(list === undefined ? {} : { list: list.function }),
  };
}
