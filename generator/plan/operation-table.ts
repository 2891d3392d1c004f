import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Operation } from "../ir/operation.js";
import type { LockedOperation } from "./lock.js";
import { nameOperation, type OperationName } from "./operation-names.js";
import type { Symbols } from "./symbols.js";
import type { SymbolId } from "./type-expr.js";
import { camelCase, kebabCase } from "./words.js";

/** An operation with its names, all unique. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly name: OperationName;
  /** Its function. */
  readonly symbol: SymbolId;
}

/** Entries of a package that are ours. */
const RESERVED_ENTRIES = new Set([
  "client",
  "testing",
  "index",
  "runtime",
  "models",
]);

/** Members that a class face may not have of its own. */
const RESERVED_METHODS = new Set(["constructor", "prototype", "then"]);

/** The file of a top-level resource: `src/resources/connected-accounts.ts`. */
export function resourceFile(resource: string): string {
  const base = kebabCase(resource) || "resource";
  return `src/resources/${RESERVED_ENTRIES.has(base) ? `${base}-api` : base}.ts`;
}

/** Names all operations: what an earlier run gave first, then the rest in document order. */
export function nameOperations(
  api: Api,
  locked: ReadonlyMap<string, LockedOperation>,
  {
    symbols,
    reporter,
  }: {
    readonly symbols: Symbols;
    readonly reporter: Reporter;
  },
): readonly NamedOperation[] {
  const calls = new Set<string>();
  const named = new Map<Operation, OperationName>();
  const inLock = (operation: Operation): boolean => locked.has(operation.key);
  const ordered = [
    ...api.operations.filter(inLock),
    ...api.operations.filter((operation) => !inLock(operation)),
  ];
  for (const operation of ordered) {
    const wanted = kept(nameOperation(operation, api), operation, locked);
    const name = unique(wanted, operation, calls, reporter);
    calls.add(callOf(name));
    named.set(operation, name);
  }
  return api.operations.flatMap((operation) => {
    const name = named.get(operation);
    if (name === undefined) return [];
    const [top = "root"] = name.resource;
    const file = resourceFile(top);
    const symbol = symbols.define(operation.key, name.function, file, true);
    return [{ operation, name, symbol }];
  });
}

function callOf({ resource, method }: OperationName): string {
  return [...resource, method].join(".");
}

/** A call that callers know stays, unless the document now names another one itself. */
function kept(
  wanted: OperationName,
  operation: Operation,
  locked: ReadonlyMap<string, LockedOperation>,
): OperationName {
  const call = locked.get(operation.key)?.call.split(".");
  const { overrides } = operation;
  if (call === undefined) return wanted;
  return {
    ...wanted,
    resource: overrides.resource ?? call.slice(0, -1),
    method: overrides.method ?? call.at(-1) ?? wanted.method,
  };
}

function unique(
  wanted: OperationName,
  operation: Operation,
  calls: ReadonlySet<string>,
  reporter: Reporter,
): OperationName {
  const free = (name: OperationName): boolean =>
    !calls.has(callOf(name)) && !RESERVED_METHODS.has(name.method);
  if (free(wanted)) return wanted;
  const what = `${operation.method} ${pathText(operation)}`;
  if (operation.overrides.method !== undefined) {
    reporter.report("x-name-taken", operation.place, {
      what,
      wanted: callOf(wanted),
    });
    return wanted;
  }
  const other = alternatives(wanted, operation).find(free) ?? wanted;
  reporter.report("name-taken", operation.place, {
    what,
    wanted: callOf(wanted),
    given: callOf(other),
  });
  return other;
}

/** Other names for the same method: its operationId, its path, or a number. */
function alternatives(
  wanted: OperationName,
  operation: Operation,
): readonly OperationName[] {
  const id = operation.operationId;
  const words = [wanted.method, ...segments(operation)].join(" ");
  const numbered = Array.from(
    { length: 99 },
    (_, n) => `${wanted.method}${String(n + 2)}`,
  );
  return [
    ...(id === undefined ? [] : [camelCase(id)]),
    camelCase(words),
    ...numbered,
  ].map((method) => ({ ...wanted, method }));
}

function segments({ path }: Operation): readonly string[] {
  return path.map((part) =>
    part.kind === "text" ? part.text : `by ${part.name}`,
  );
}

function pathText({ path }: Operation): string {
  return path
    .map((part) => (part.kind === "text" ? part.text : `{${part.name}}`))
    .join("");
}
