import type { Lock, LockedName } from "./lock.js";
import type { Names } from "./names.js";
import type { SymbolPlan } from "./package-plan.js";
import type { SymbolId } from "./type-expr.js";

/** The exported things of a package while it is being planned. */
export interface Symbols {
  /** The symbol of a pointer, named on first sight; what a person chose beats what an earlier run gave. */
  define(
    key: string,
    wanted: string,
    file: string,
    value: boolean,
    chosen?: boolean,
  ): SymbolId;
  /** A symbol that goes with another one, in the same file unless another is given. */
  companion(
    of: SymbolId,
    role: string,
    wanted: string,
    value: boolean,
    file?: string,
  ): SymbolId;
  /** Tells that a pointer's schema is declared as a symbol that was named otherwise. */
  standIn(key: string, id: SymbolId): void;
  /** Puts a symbol into another file. */
  move(id: SymbolId, file: string): void;
  has(id: SymbolId): boolean;
  /** Whether a pointer would get the name that is wanted for it, or has got one for good. */
  isFree(key: string, wanted: string): boolean;
  get(id: SymbolId): SymbolPlan;
  readonly all: ReadonlyMap<SymbolId, SymbolPlan>;
  /** The names, to be kept by the next run. */
  lock(): Pick<Lock, "names" | "companions">;
}

export function createSymbols(names: Names): Symbols {
  const all = new Map<SymbolId, SymbolPlan>();
  const locked = new Map<string, LockedName>();
  const companions = new Map<string, Map<string, string>>();
  const standIns = new Map<string, Set<SymbolId>>();
  const get = (id: SymbolId): SymbolPlan => {
    const symbol = all.get(id);
    if (symbol === undefined) throw new Error(`no symbol ${id}`);
    return symbol;
  };
  /** Of operations that share an answer the one that stood in before, else the same in any order. */
  const standInOf = (key: string, ids: ReadonlySet<SymbolId>): SymbolId => {
    const before = names.lockedExport(key);
    const [first = "", ...rest] = [...ids].sort();
    return [first, ...rest].find((id) => get(id).export === before) ?? first;
  };
  return {
    all,
    get,
    standIn(key, id) {
      standIns.set(key, (standIns.get(key) ?? new Set()).add(id));
    },
    move(id, file) {
      const symbol = get(id);
      all.set(id, { ...symbol, file });
      if (locked.has(id)) locked.set(id, { file, export: symbol.export });
    },
    has: (id) => all.has(id),
    isFree: (key, wanted) => names.isFree(key, wanted),
    define(key, wanted, file, value, chosen = false) {
      if (all.has(key)) return key;
      const name = names.exported(key, wanted, chosen);
      all.set(key, { file, export: name, value });
      locked.set(key, { file, export: name });
      return key;
    },
    companion(of, role, wanted, value, file = get(of).file) {
      const id = `${of} ${role}`;
      if (all.has(id)) return id;
      const name = names.companion(of, role, wanted);
      all.set(id, { file, export: name, value });
      const roles = companions.get(of) ?? new Map<string, string>();
      companions.set(of, roles.set(role, name));
      return id;
    },
    lock: () => ({
      names: sorted(
        new Map([
          ...[...standIns].map(([key, ids]): [string, LockedName] => {
            const { file, export: name } = get(standInOf(key, ids));
            return [key, { file, export: name }];
          }),
          ...locked,
        ]),
      ),
      companions: sorted(
        new Map([...companions].map(([key, roles]) => [key, sorted(roles)])),
      ),
    }),
  };
}

/** A plain object in key order, so that the manifest's diff shows what changed and nothing else. */
function sorted<Value>(map: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
