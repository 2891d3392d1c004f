import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Security, SecurityScheme } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import { memberName } from "./names.js";
import type { Member } from "./type-expr.js";

/** A security scheme as the constructor and the runtime know it. */
export interface CredentialPlan {
  readonly scheme: SecurityScheme;
  /** The runtime's `Credential`; `pair` names a function of it. */
  readonly data: { readonly [key: string]: Json };
  /** The constructor options that it needs, in order. */
  readonly options: readonly CredentialOption[];
}

export interface CredentialOption {
  readonly name: string;
  readonly docs: string;
}

/** Every scheme that a request can carry, by its name in the document. */
export function planCredentials(api: Api): ReadonlyMap<string, CredentialPlan> {
  const usable = [...api.schemes.values()].filter(
    ({ kind }) => kind !== "unsupported",
  );
  return new Map(
    usable.map((scheme) => [scheme.key, planCredential(scheme, usable, api)]),
  );
}

function planCredential(
  scheme: SecurityScheme,
  all: readonly SecurityScheme[],
  api: Api,
): CredentialPlan {
  const docs = scheme.description;
  if (scheme.kind === "basic") {
    const prefix = scheme.name === undefined ? "" : `${scheme.name}_`;
    const username = memberName(`${prefix}username`);
    const password = memberName(`${prefix}password`);
    return {
      scheme,
      data: { in: "basic", username, password, pair: "basicPair" },
      options: [
        {
          name: username,
          docs: docs ?? "The user name of basic authentication.",
        },
        { name: password, docs: "The password of basic authentication." },
      ],
    };
  }
  const option = scheme.name ?? defaultOption(scheme, all, api);
  const name = scheme.header ?? "Authorization";
  const where = scheme.in ?? "header";
  return {
    scheme,
    data:
      scheme.kind === "bearer"
        ? { in: "header", name: "Authorization", prefix: "Bearer ", option }
        : { in: where, name, option },
    options: [
      {
        name: option,
        docs:
          docs ??
          (scheme.kind === "bearer"
            ? "Sent as a bearer token in the `Authorization` header."
            : `Sent as the ${where} ${where === "query" ? "parameter " : ""}\`${name}\`.`),
      },
    ],
  };
}

/** `token` or `apiKey`, unless two schemes that are needed together would share it. */
function defaultOption(
  scheme: SecurityScheme,
  all: readonly SecurityScheme[],
  api: Api,
): string {
  const twins = all.filter(
    (other) => other.kind === scheme.kind && other.name === undefined,
  );
  // Alternatives that are sent the same way are one option; different places need two.
  const places = new Set(
    twins.map(({ in: where, header }) => `${String(where)} ${String(header)}`),
  );
  const together = [api.security, ...api.operations.map((o) => o.security)]
    .flatMap((security) => security ?? [])
    .some(
      (schemes) => twins.filter(({ key }) => schemes.includes(key)).length > 1,
    );
  if (twins.length > 1 && (together || places.size > 1))
    return memberName(scheme.key);
  return scheme.kind === "bearer" ? "token" : "apiKey";
}

/** The alternatives that can be satisfied; what can't is said. */
export function usableSecurity(
  security: Security,
  credentials: ReadonlyMap<string, CredentialPlan>,
  api: Api,
  reporter: Reporter,
): Security {
  const usable = security.filter((schemes) =>
    schemes.every((scheme) => {
      if (credentials.has(scheme)) return true;
      reporter.report(
        "security-unsatisfiable",
        api.schemes.get(scheme)?.place ?? api.place,
        { scheme },
      );
      return false;
    }),
  );
  return usable;
}

/** The members that an alternative of authentication adds to the constructor's options. */
export function credentialMembers(
  schemes: readonly string[],
  credentials: ReadonlyMap<string, CredentialPlan>,
  optional: boolean,
): readonly Member[] {
  const members = new Map<string, Member>();
  for (const scheme of schemes)
    for (const { name, docs } of credentials.get(scheme)?.options ?? [])
      members.set(name, {
        name,
        type: { kind: "runtime", name: "CredentialSource", args: [] },
        optional,
        docs: {
          paragraphs: [docs],
          tags: [],
        },
      });
  return [...members.values()];
}
