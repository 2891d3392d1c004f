import type { ImportDeclarationStructure } from "./ts-morph.js";
import type { SymbolPlan } from "../plan/package-plan.js";
import type { SymbolId } from "../plan/type-expr.js";
import { identifier } from "./doors/identifier.js";
import {
  importDeclaration,
  modulePath,
  type ModuleName,
} from "./module-names.js";
import { runtimeSymbols } from "./runtime-symbols.js";
import type { SymbolTable } from "./symbol-table.js";

/** Whether a name is needed where the code runs, or only where it is checked. */
export type Use = "type" | "value";

/** The names that are parameters or variables in every file that we write. */
const ownLocals = ["client", "known", "options", "params", "pattern", "value"];

/**
 * The names of one source file. Asking for a symbol gives the name it goes by
 * in this file and notes that it is used; the imports follow from that.
 */
export class FileScope {
  readonly #file: string;
  readonly #symbols: SymbolTable;
  /** Names that an import must not have. */
  readonly #taken: Set<string>;
  readonly #imported = new Map<string, Imported>();

  constructor(
    file: string,
    symbols: SymbolTable,
    locals: readonly string[] = [],
  ) {
    this.#file = file;
    this.#symbols = symbols;
    const own = symbols.declaredIn(file).map((symbol) => symbol.export);
    this.#taken = new Set([...ownLocals, ...locals, ...own]);
  }

  /** What a comment calls an exported thing, whether it is imported or not. */
  readonly linkName = (id: SymbolId): string =>
    identifier(this.#find(id).export);

  /** Whether an exported thing stands in this file. */
  isHome(id: SymbolId): boolean {
    return this.#find(id).file === this.#file;
  }

  symbol(id: SymbolId, use: Use): string {
    const { file, export: name } = this.#find(id);
    return file === this.#file
      ? identifier(name)
      : this.import(file, name, use);
  }

  runtime(name: string, use: Use): string {
    const found = runtimeSymbols.get(name);
    if (!found) throw new Error(`the runtime has no ${name}`);
    return this.import(found.file, name, use);
  }

  /** A name of the platform; a declaration of the same name hides it. */
  global(name: string): string {
    return this.#taken.has(name) ? `globalThis.${name}` : name;
  }

  import(file: string, name: string, use: Use): string {
    const key = `${file} ${name}`;
    const known = this.#imported.get(key);
    const imported: Imported = {
      file,
      name,
      local: known?.local ?? this.#claim(identifier(name)),
      value: known?.value === true || use === "value",
    };
    this.#imported.set(key, imported);
    return imported.local;
  }

  /** The imports that the names asked for so far need, sorted by module and name. */
  imports(): readonly ImportDeclarationStructure[] {
    const modules = new Map<string, Imported[]>();
    for (const imported of this.#imported.values()) {
      const path = modulePath(this.#file, imported.file);
      modules.set(path, [...(modules.get(path) ?? []), imported]);
    }
    return [...modules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, names]) => importDeclaration(path, names));
  }

  #find(id: SymbolId): SymbolPlan {
    const symbol = this.#symbols.get(id);
    if (!symbol) throw new Error(`the plan has no symbol ${id}`);
    return symbol;
  }

  /** The name itself, or the first of `name_2`, `name_3`, … that nothing has. */
  #claim(name: string): string {
    let local = name;
    for (let count = 2; this.#taken.has(local); count++)
      local = `${name}_${String(count)}`;
    this.#taken.add(local);
    return local;
  }
}

interface Imported extends ModuleName {
  readonly file: string;
  readonly local: string;
}
