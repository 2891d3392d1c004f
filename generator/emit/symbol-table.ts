import type { PackagePlan, SymbolPlan } from "../plan/package-plan.js";
import type { SymbolId } from "../plan/type-expr.js";

/** A plan as it is printed: what its files export is looked up once, not once a file. */
export type PrintPlan = Omit<PackagePlan, "symbols"> & {
  readonly symbols: SymbolTable;
};

/** Whether a file has anything that exists at run time. */
export function hasValues(file: string, symbols: SymbolTable): boolean {
  return symbols.declaredIn(file).some(({ value }) => value);
}

/** The exported things of a package, by id and by file. */
export class SymbolTable {
  readonly #symbols: ReadonlyMap<SymbolId, SymbolPlan>;
  readonly #byFile = new Map<string, SymbolPlan[]>();

  constructor(symbols: ReadonlyMap<SymbolId, SymbolPlan>) {
    this.#symbols = symbols;
    for (const symbol of symbols.values()) {
      const known = this.#byFile.get(symbol.file);
      if (known === undefined) this.#byFile.set(symbol.file, [symbol]);
      else known.push(symbol);
    }
  }

  get(id: SymbolId): SymbolPlan | undefined {
    return this.#symbols.get(id);
  }

  /** What a file declares. */
  declaredIn(file: string): readonly SymbolPlan[] {
    return this.#byFile.get(file) ?? [];
  }
}
