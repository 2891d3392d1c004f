import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Server, ServerVariable } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import { OWN_OPTIONS } from "./client-options.js";
import { planCredentials } from "./credentials.js";
import { usableServers } from "./environments.js";
import { STRING, UNDEFINED, union } from "./expressions.js";
import { memberName } from "./names.js";
import type { Member, TypeExpr } from "./type-expr.js";

/** The parts of base URLs that callers choose. */
export interface ServerVariables {
  /** The URL as the runtime fills it in: what is in braces is one variable, wherever it stands. */
  readonly urlOf: (server: Server) => string;
  /** The runtime's rows, by the name in braces. */
  readonly data: { readonly [name: string]: Json };
  /** The client's options. */
  readonly members: readonly Member[];
}

/** A variable of one server or of several that agree about it. */
interface Row {
  readonly option: string;
  readonly default?: string;
}

const BRACES = /\{([^{}]*)\}/g;

/** Finds an option for each variable; of one name is one option, whatever its default on each server. */
export function planServerVariables(
  api: Api,
  reporter: Reporter,
): ServerVariables {
  const taken = takenOptions(api);
  const servers = [
    ...usableServers(api.servers),
    ...api.operations.flatMap(({ servers = [] }) => usableServers(servers)),
  ];
  const rows = new Map<string, Row>();
  const options = new Map<string, ServerVariable[]>();
  const urls = new Map(
    servers.map((server) => [server, server.url.replace(BRACES, fill(server))]),
  );
  return {
    urlOf: (server) => urls.get(server) ?? server.url,
    data: Object.fromEntries(
      [...rows].map(([name, row]) => [name, { ...row }]),
    ),
    members: [...options].map(([option, variables]) =>
      member(option, variables, isNeeded(variables)),
    ),
  };

  /** Whether nobody can do without: the server that is called unless something else is said has no default. */
  function isNeeded(variables: readonly ServerVariable[]): boolean {
    const [usual] = usableServers(api.servers);
    return variables.some(
      (variable) =>
        variable.default === undefined && usual?.variables.includes(variable),
    );
  }

  function fill({
    variables,
  }: Server): (braces: string, name: string) => string {
    return (braces, name) => {
      const variable = variables.find((each) => each.name === name);
      if (variable === undefined) return braces;
      const option = optionOf(variable);
      options.set(option, [...(options.get(option) ?? []), variable]);
      const row = { option, ...withDefault(variable) };
      return `{${keyOf(name, row)}}`;
    };
  }

  function optionOf({ name, place }: ServerVariable): string {
    const wanted = memberName(name);
    if (!taken.has(wanted)) return wanted;
    const other = memberName(`server ${name}`);
    if (taken.has(other))
      reporter.report("client-option-taken", place, {
        option: other,
        other: "another option",
      });
    return other;
  }

  /** A name in braces that no variable has with another default. */
  function keyOf(name: string, row: Row): string {
    for (let n = 1; ; n += 1) {
      const key = n === 1 ? name : `${name}${String(n)}`;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, row);
      if (known === undefined || sameRow(known, row)) return key;
    }
  }
}

/** Options that mean something else already. */
function takenOptions(api: Api): ReadonlySet<string> {
  const taken = new Set(OWN_OPTIONS);
  // One server is no environment: the name is free, and variables like it.
  if (usableServers(api.servers).length < 2) taken.delete("environment");
  for (const { options } of planCredentials(api).values())
    for (const { name } of options) taken.add(name);
  for (const { parameters } of api.operations)
    for (const parameter of parameters)
      if (parameter.clientOption)
        taken.add(parameter.memberName ?? memberName(parameter.name));
  return taken;
}

function withDefault({ default: value }: ServerVariable): Pick<Row, "default"> {
  return value === undefined ? {} : { default: value };
}

function sameRow(left: Row, right: Row): boolean {
  return left.option === right.option && left.default === right.default;
}

function member(
  name: string,
  variables: readonly ServerVariable[],
  needed: boolean,
): Member {
  const [first] = variables;
  const value = first?.default;
  const listed = variables.every(({ values }) => values.length > 0);
  const type: TypeExpr = listed
    ? union(
        variables.flatMap(({ values }) =>
          values.map((each) => ({ kind: "literal" as const, value: each })),
        ),
      )
    : STRING;
  const text =
    variables.find(({ description }) => description !== undefined)
      ?.description ?? "A part of the base URL.";
  return {
    name,
    type: needed ? type : union([type, UNDEFINED]),
    optional: !needed,
    docs: {
      paragraphs: [text],
      tags: value === undefined ? [] : [{ tag: "defaultValue", value }],
    },
  };
}
