import type { Api } from "../ir/operation.js";
import type { Schema } from "../ir/schema.js";
import { childrenOf } from "../ir/walk.js";

/** The class is what the document is about: its pointer is the title's. */
export const CLIENT = "/info/title";

/** What a later run must keep: written to `.specwright.json` and read back. */
export interface Lock {
  /** JSON pointer (with its file in front where it isn't the entry) to file and export. */
  readonly names: { readonly [pointer: string]: LockedName };
  /** Exports that go with a named thing: pointer to role to export. */
  readonly companions: {
    readonly [pointer: string]: { readonly [role: string]: string };
  };
  readonly operations: { readonly [pointer: string]: LockedOperation };
}

export interface LockedName {
  /** Relative to the package, with forward slashes. */
  readonly file: string;
  readonly export: string;
}

export interface LockedOperation {
  /** How it is called on the class: `connectedAccounts.list`. */
  readonly call: string;
  /** The shape of params: `query.limit` to `limit`, `body` to `flat` or `body`. */
  readonly params: { readonly [part: string]: string };
  /** The path of a list's items (`data`, `""` for the body itself), or `none`. */
  readonly items: string;
  /** How the list is paged: a style such as `cursor`, or `single`; `none` for what is no list. */
  readonly pages: string;
  /** What stands beside the items of a list of one page: a later run sees by it what is new. */
  readonly beside?: string;
}

/**
 * The lock without what the document no longer has: a name that nothing bears is
 * free. A path whose parameters are called otherwise now is the same path.
 */
export function livingLock(lock: Lock, api: Api): Lock {
  const keys = keysOf(api);
  const moved = movedPaths(lock, api);
  const now = (key: string): string => {
    const [path = ""] = /^\/paths\/[^/]*\/[^/]*/.exec(key) ?? [];
    return (moved.get(path) ?? path) + key.slice(path.length);
  };
  const living = <Value>(entries: {
    readonly [key: string]: Value;
  }): { readonly [key: string]: Value } =>
    Object.fromEntries(
      Object.entries(entries)
        .map(([key, value]) => [now(key), value] as const)
        .filter(([key]) => keys.has(key.replace(/( value)?( input)?$/, ""))),
    );
  return {
    names: living(lock.names),
    companions: living(lock.companions),
    operations: living(lock.operations),
  };
}

/** Operations of the lock that are not there any more, and those that are the same but for their parameters' names. */
function movedPaths(lock: Lock, api: Api): ReadonlyMap<string, string> {
  const shape = (key: string): string => key.replace(/\{[^{}]*\}/g, "{}");
  const living = new Set(api.operations.map(({ key }) => key));
  const arrived = new Map(
    api.operations.flatMap(({ key }): [string, string][] =>
      Object.hasOwn(lock.operations, key) ? [] : [[shape(key), key]],
    ),
  );
  return new Map(
    Object.keys(lock.operations).flatMap((key): [string, string][] => {
      const to = living.has(key) ? undefined : arrived.get(shape(key));
      return to === undefined ? [] : [[key, to]];
    }),
  );
}

/** Everything that can have a name: the class, operations, schemas with all that is in them. */
function keysOf(api: Api): ReadonlySet<string> {
  const keys = new Set([CLIENT]);
  const pending: Schema[] = [];
  for (const { key, schema } of api.schemas.named.values()) {
    keys.add(key);
    pending.push(schema);
  }
  for (const { key, parameters, body, responses } of api.operations) {
    keys.add(key);
    for (const each of parameters.map(({ schema }) => schema))
      pending.push(each);
    for (const { contents } of [...(body ? [body] : []), ...responses])
      for (const each of contents.map(({ schema }) => schema))
        pending.push(each);
    for (const { headers } of responses)
      for (const each of headers.map(({ schema }) => schema))
        pending.push(each);
  }
  for (const { key, payload } of api.events) {
    keys.add(key);
    if (payload !== undefined) pending.push(payload);
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    keys.add(next.key);
    for (const each of childrenOf(next)) pending.push(each);
  }
  return keys;
}
