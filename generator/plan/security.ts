import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Operation, Security } from "../ir/operation.js";
import type { Json } from "../source/json.js";
import {
  planCredentials,
  usableSecurity,
  type CredentialPlan,
} from "./credentials.js";

/** Who may call what. */
export interface SecurityPlan {
  /** By the name of the scheme. */
  readonly credentials: ReadonlyMap<string, CredentialPlan>;
  /** What operations need unless they say otherwise, and so the constructor. */
  readonly shared: Security;
  /** What the runtime's `Operation` says of it. */
  readonly dataOf: (operation: Operation) => { readonly [key: string]: Json };
}

export function planSecurity(api: Api, reporter: Reporter): SecurityPlan {
  const credentials = planCredentials(api);
  const usable = (security: Security): Security =>
    usableSecurity(security, credentials, api, reporter);
  const shared = usable(sharedBy(api) ?? []);
  return {
    credentials,
    shared,
    dataOf({ security }) {
      // An operation without requirements of its own has the document's.
      const own = usable(security ?? api.security ?? []);
      return isSame(own, shared)
        ? {}
        : { security: own.map((schemes) => [...schemes]) };
    },
  };
}

/**
 * What the document says, or where that is for no operation, what they all say
 * for themselves: many documents have the requirements on each operation only.
 */
function sharedBy({ security, operations }: Api): Security | undefined {
  const own = operations.flatMap((operation) => operation.security ?? []);
  const all = operations.map((operation) => operation.security);
  if (all.length === 0 || all.includes(undefined)) return security;
  if (own.length === 0) return undefined;
  const said = all.filter((each) => each !== undefined && each.length > 0);
  const [first] = said;
  const others = security ?? [];
  if (said.every((each) => isSame(each, first))) return first;
  return said.some((each) => isSame(each, others)) ? security : undefined;
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
