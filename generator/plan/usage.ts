import type { Api, Content, Operation } from "../ir/operation.js";
import type { Schema, SchemaKey } from "../ir/schema.js";
import { childrenOf } from "../ir/walk.js";

/** Where the named schemas of an API are used. */
export interface Usage {
  /** Only ever sent: its optional members may be given as `undefined`. */
  onlySent(key: SchemaKey): boolean;
}

export function findUsage(api: Api): Usage {
  const sent = reachable(api, api.operations.flatMap(sentBy));
  const received = reachable(
    api,
    api.operations.flatMap(({ responses }) =>
      responses.flatMap(({ contents }) => schemasOf(contents)),
    ),
  );
  return { onlySent: (key) => sent.has(key) && !received.has(key) };
}

function sentBy({ parameters, body }: Operation): readonly Schema[] {
  return [
    ...parameters.map(({ schema }) => schema),
    ...schemasOf(body?.contents ?? []),
  ];
}

function schemasOf(contents: readonly Content[]): readonly Schema[] {
  return contents.map(({ schema }) => schema);
}

/** Every named schema that can be met from some schemas. Its own stack: documents nest deeper than ours may. */
function reachable(api: Api, from: readonly Schema[]): ReadonlySet<SchemaKey> {
  const met = new Set<SchemaKey>();
  const pending = [...from];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "reference" && !met.has(next.target)) {
      met.add(next.target);
      const target = api.schemas.named.get(next.target);
      if (target !== undefined) pending.push(target.schema);
    }
    pending.push(...childrenOf(next));
  }
  return met;
}
