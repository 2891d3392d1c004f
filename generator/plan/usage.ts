import type { Api, Content } from "../ir/operation.js";
import type { Schema, SchemaGraph, SchemaKey } from "../ir/schema.js";
import { findDiffering } from "./differing.js";
import { childrenIn, type Direction } from "./direction.js";
import type { SymbolId } from "./type-expr.js";

/** Where the schemas of an API are used. */
export interface Usage {
  /** Which way the type of a schema goes, asked for where things go `at`. */
  direction(key: SchemaKey, at: Direction): Direction;
  /** Whether a schema has a type for requests beside the one for responses. */
  isSplit(key: SchemaKey): boolean;
}

/** The symbol of a schema's type for requests, where it is split. */
export function inputOf(key: SchemaKey): SymbolId {
  return `${key} input`;
}

/** The key of the schema whose type for requests a symbol may be. */
export function outputOf(symbol: SymbolId): SchemaKey {
  return symbol.replace(/ input$/, "");
}

export function findUsage({ operations, events, schemas }: Api): Usage {
  const bodies = operations.flatMap(({ body }) => schemasOf(body?.contents));
  const answers = [
    ...operations.flatMap(({ responses }) =>
      responses.flatMap(({ contents, headers }) => [
        ...schemasOf(contents),
        ...headers.map(({ schema }) => schema),
      ]),
    ),
    // What the API sends to others comes in as an answer does.
    ...events.flatMap(({ payload }) => payload ?? []),
  ];
  const parameters = operations.flatMap(({ parameters: all }) =>
    all.map(({ schema }) => schema),
  );
  const sent = reachable([...parameters, ...bodies], schemas, "request");
  const received = reachable(answers, schemas, "response");
  const differing = findDiffering(
    [...parameters, ...bodies, ...answers],
    schemas,
  );
  const isSplit = (key: SchemaKey): boolean =>
    differing.has(key) && sent.has(key) && received.has(key);
  return {
    isSplit,
    direction(key, at) {
      if (isSplit(key)) return at === "request" ? "request" : "response";
      if (sent.has(key) === received.has(key)) return "both";
      return sent.has(key) ? "request" : "response";
    },
  };
}

function schemasOf(contents: readonly Content[] = []): readonly Schema[] {
  return contents.map(({ schema }) => schema);
}

/** Every schema that can be met from some schemas. Its own stack: documents nest deeper than ours may. */
function reachable(
  from: readonly Schema[],
  graph: SchemaGraph,
  direction: Direction,
): ReadonlySet<SchemaKey> {
  const met = new Set<SchemaKey>();
  const pending = [...from];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    met.add(next.key);
    if (next.kind === "reference" && !met.has(next.target)) {
      met.add(next.target);
      const target = graph.named.get(next.target);
      if (target !== undefined) pending.push(target.schema);
    }
    for (const each of childrenIn(next, direction)) pending.push(each);
  }
  return met;
}
