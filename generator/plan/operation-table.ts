import type { Reporter } from "../diagnostics/reporter.js";
import type { Api, Operation } from "../ir/operation.js";
import { pathText } from "../ir/path-segments.js";
import type { LockedOperation } from "./lock.js";
import { otherNames } from "./naming/other-names.js";
import { nameOperation, type OperationName } from "./operation-names.js";
import { createResourceFiles } from "./resource-files.js";
import type { Symbols } from "./symbols.js";
import type { SymbolId } from "./type-expr.js";

/** An operation with its names, all unique. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly name: OperationName;
  /** Its function. */
  readonly symbol: SymbolId;
}

/** Members that a class face may not have of its own. */
const RESERVED_METHODS = new Set(["constructor", "prototype", "then"]);

type Locked = ReadonlyMap<string, LockedOperation>;

/** Names all operations: what an earlier run gave first, then the rest in document order. */
export function nameOperations(
  api: Api,
  locked: Locked,
  tools: { readonly symbols: Symbols; readonly reporter: Reporter },
): readonly NamedOperation[] {
  const { symbols } = tools;
  const wishes = new Map(
    api.operations.map((operation) => [
      operation,
      kept(nameOperation(operation, api), operation, locked),
    ]),
  );
  // A face has one member of a name, be it a method or what is nested in it.
  const taken = new Set([...wishes.values()].flatMap(nestedIn));
  const fileOf = createResourceFiles();
  const named = new Map<Operation, NamedOperation>();
  const isLocked = ({ key }: Operation): boolean => locked.has(key);
  for (const operation of [
    ...api.operations.filter(isLocked),
    ...api.operations.filter((operation) => !isLocked(operation)),
  ]) {
    const wish = wishes.get(operation);
    if (wish === undefined) continue;
    const name = chooseName(wish, operation, {
      ...tools,
      taken,
      locked: isLocked(operation),
    });
    taken.add(callOf(name));
    const symbol = symbols.define(
      operation.key,
      name.function,
      fileOf(name.resource),
      true,
      operation.overrides.function !== undefined,
    );
    named.set(operation, { operation, name, symbol });
  }
  return api.operations.flatMap((operation) => named.get(operation) ?? []);
}

function callOf({ resource, method }: OperationName): string {
  return [...resource, method].join(".");
}

/** The members that nested resources are: `users.keys` of `users.keys.tokens`. */
function nestedIn({ resource }: OperationName): readonly string[] {
  return resource
    .map((_, index) => resource.slice(0, index + 1).join("."))
    .slice(1);
}

/** A call that callers know stays, unless the document now names another one itself. */
function kept(
  wanted: OperationName,
  operation: Operation,
  locked: Locked,
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

interface Choice {
  readonly taken: ReadonlySet<string>;
  readonly locked: boolean;
  readonly symbols: Symbols;
  readonly reporter: Reporter;
}

/** The wanted name where it is free, else the next best, with a word about it. */
function chooseName(
  wanted: OperationName,
  operation: Operation,
  { taken, locked, symbols, reporter }: Choice,
): OperationName {
  const { overrides, place, method, path } = operation;
  const { places } = overrides;
  const what = `${method} ${pathText(path)}`;
  const isCallFree = (name: OperationName): boolean =>
    !taken.has(callOf(name)) && !RESERVED_METHODS.has(name.method);
  const another = (
    fits: (name: OperationName) => boolean,
  ): OperationName | undefined => {
    for (const other of otherNames(wanted, operation))
      if (fits(other)) return other;
    return undefined;
  };

  let chosen = wanted;
  if (!isCallFree(wanted)) {
    const call = callOf(wanted);
    if (locked || overrides.method !== undefined) {
      const at = places.get("x-name.method") ?? places.get("x-resource");
      reporter.report("x-name-taken", at ?? place, { what, wanted: call });
    } else {
      const isFree = (name: OperationName): boolean =>
        isCallFree(name) && symbols.isFree(operation.key, name.function);
      const other = another(isFree) ?? another(isCallFree) ?? wanted;
      chosen = { ...other, function: functionOf(other) };
      const given = callOf(chosen);
      reporter.report("name-taken", place, { what, wanted: call, given });
    }
  }

  const name = chosen.function;
  if (symbols.isFree(operation.key, name)) return chosen;
  if (overrides.function !== undefined) {
    const at = places.get("x-name.function");
    reporter.report("x-name-taken", at, { what, wanted: name });
    return chosen;
  }
  const free = another((other) =>
    symbols.isFree(operation.key, other.function),
  );
  const given = free?.function ?? name;
  reporter.report("name-taken", place, { what, wanted: name, given });
  return { ...chosen, function: given };

  /** An id that is one of a kind names the function whatever the method is called. */
  function functionOf(other: OperationName): string {
    const keeps =
      overrides.function !== undefined ||
      symbols.isFree(operation.key, wanted.function);
    return keeps ? wanted.function : other.function;
  }
}
