import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Parameter, Security } from "../ir/operation.js";
import { isAbsolute, usableServers } from "./environments.js";
import { credentialMembers, type CredentialPlan } from "./credentials.js";
import { STRING, UNDEFINED, union } from "./expressions.js";
import { memberName, typeName } from "./names.js";
import { planAlternatives, type Alternative } from "./option-alternatives.js";
import type { OptionsPlan } from "./package-plan.js";
import type { Symbols } from "./symbols.js";
import type { Member, SymbolId } from "./type-expr.js";
import type { Types } from "./typing.js";
import { pascalCase } from "./words.js";

interface OptionsInput {
  readonly symbol: SymbolId;
  readonly className: string;
  readonly file: string;
  readonly credentials: ReadonlyMap<string, CredentialPlan>;
  readonly security: Security;
  readonly environments: readonly string[] | undefined;
  readonly needsBaseURL: boolean;
  /** The options that are parts of the base URL. */
  readonly serverVariables: readonly Member[];
  readonly symbols: Symbols;
  readonly types: Types;
  readonly reporter: Reporter;
}

/** Options that every client has. */
export const OWN_OPTIONS: ReadonlySet<string> = new Set([
  "baseURL",
  "timeout",
  "maxRetries",
  "maxResponseBytes",
  "headers",
  "fetch",
  "environment",
]);

/** The constructor's options: authentication as alternatives, then what all have in common. */
export function planClientOptions(api: Api, input: OptionsInput): OptionsPlan {
  const { symbols, symbol, className, security, credentials } = input;
  checkCredentials(credentials, input.reporter);
  const common = [
    ...environmentMember(input.environments),
    ...input.serverVariables,
    ...baseURLMember(input.needsBaseURL, api),
    ...parameterMembers(api, input),
  ];
  const alternatives = distinctAlternatives(security, credentials);
  const optional = alternatives.some(({ members }) => members.length === 0);
  const [first] = alternatives;
  const options = symbols.companion(
    symbol,
    "options",
    `${className}Options`,
    false,
    input.file,
  );
  const docs = {
    paragraphs: [
      `What \`new ${className}()\` and \`createClient()\` are told.`,
    ],
    tags: [],
  };
  const extra = unlisted(
    alternatives.flatMap(({ schemes }) => schemes),
    credentials,
  );
  if (alternatives.length > 1 && !optional) {
    const members = [...extra, ...common].map(orUndefined);
    const ways = planAlternatives(alternatives, members, input);
    return { symbol: options, docs, members, ...ways };
  }
  const own = optional
    ? credentialMembers(
        alternatives.flatMap(({ schemes }) => schemes),
        credentials,
        true,
      )
    : (first?.members ?? []);
  return {
    symbol: options,
    docs,
    members: [...own, ...extra, ...common].map(orUndefined),
    alternatives: [],
  };
}

function orUndefined(member: Member): Member {
  return member.optional
    ? { ...member, type: union([member.type, UNDEFINED]) }
    : member;
}

/** Alternatives that ask for the same options are one. */
function distinctAlternatives(
  security: Security,
  credentials: ReadonlyMap<string, CredentialPlan>,
): readonly Alternative[] {
  const distinct = new Map<string, Alternative>();
  for (const schemes of security) {
    const members = credentialMembers(schemes, credentials, false);
    const key = members
      .map(({ name }) => name)
      .sort()
      .join(" ");
    if (!distinct.has(key)) distinct.set(key, { schemes, members });
  }
  return [...distinct.values()];
}

/** Schemes that only some operations need: their options may be given. */
function unlisted(
  listed: readonly string[],
  credentials: ReadonlyMap<string, CredentialPlan>,
): readonly Member[] {
  const known = new Set(
    credentialMembers(listed, credentials, false).map((m) => m.name),
  );
  const others = [...credentials.keys()].filter((key) => !listed.includes(key));
  return credentialMembers(others, credentials, true).filter(
    ({ name }) => !known.has(name),
  );
}

function environmentMember(
  environments: readonly string[] | undefined,
): readonly Member[] {
  if (environments === undefined) return [];
  const [first = ""] = environments;
  return [
    {
      name: "environment",
      type: union([
        ...environments.map((value) => ({ kind: "literal" as const, value })),
        UNDEFINED,
      ]),
      optional: true,
      docs: {
        paragraphs: ["Which of the API's servers is called."],
        tags: [{ tag: "defaultValue", value: first }],
      },
    },
  ];
}

function baseURLMember(
  needed: boolean,
  { servers, operations }: Api,
): readonly Member[] {
  if (!needed) return [];
  const relative = usableServers(servers)
    .filter(({ url }) => url !== "" && url !== "/")
    .map(({ url }) => `\`${url}\``);
  const lead =
    relative.length === 0
      ? "Where the API is; its document names no server."
      : `The host of the API, whose document only says ${relative.join(" or ")}: that is added, unless the URL has a path already, which is then the whole address.`;
  const others = operations.some((operation) =>
    operation.servers?.some(isAbsolute),
  );
  const text = others
    ? `${lead} Operations with a server of their own go there.`
    : lead;
  return [
    {
      name: "baseURL",
      type: STRING,
      optional: false,
      docs: {
        paragraphs: [text],
        tags: [],
      },
    },
  ];
}

/** Parameters that moved into the constructor (`x-client-option`). */
function parameterMembers(
  api: Api,
  { credentials, types, reporter, file }: OptionsInput,
): readonly Member[] {
  const secrets = new Set(
    [...credentials.values()].flatMap(({ options }) =>
      options.map((o) => o.name),
    ),
  );
  const found = new Map<string, { member: Member; parameter: Parameter }>();
  for (const parameter of api.operations.flatMap((o) => o.parameters)) {
    if (!parameter.clientOption) continue;
    const name = parameter.memberName ?? memberName(parameter.name);
    const before = found.get(name)?.parameter;
    const other = OWN_OPTIONS.has(name)
      ? "an option of every client"
      : secrets.has(name)
        ? "a credential"
        : before !== undefined &&
            (before.name !== parameter.name || before.in !== parameter.in)
          ? `the ${before.in} parameter \`${before.name}\``
          : undefined;
    if (other !== undefined)
      reporter.report("client-option-taken", placeOf(parameter), {
        option: name,
        other,
      });
    if (other !== undefined || before !== undefined) continue;
    const site = {
      name: typeName(pascalCase(name)),
      file,
      declarations: [],
      direction: "request" as const,
    };
    const member = {
      name,
      type: types.typeOf(parameter.schema, site),
      optional: !parameter.required,
      docs: types.commentOf(parameter.docs, parameter.schema),
    };
    found.set(name, { member, parameter });
  }
  return [...found.values()].map(({ member }) => orUndefined(member));
}

function placeOf({ places, place }: Parameter): Place {
  return places.get("x-name") ?? places.get("x-client-option") ?? place;
}

/** A credential may not be called like an option of every client. */
function checkCredentials(
  credentials: ReadonlyMap<string, CredentialPlan>,
  reporter: Reporter,
): void {
  for (const { scheme, options } of credentials.values())
    for (const { name } of options)
      if (OWN_OPTIONS.has(name))
        reporter.report(
          "client-option-taken",
          scheme.namePlace ?? scheme.place,
          { option: name, other: "an option of every client" },
        );
}
