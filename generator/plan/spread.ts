import type { Lines } from "./lines.js";
import type { Names } from "./names.js";
import type { Declaration, ModelModule } from "./package-plan.js";
import type { Symbols } from "./symbols.js";
import type { SymbolId } from "./type-expr.js";

/** From so many lines on a file is cut in several. */
export const LONG_FILE = 1200;

/** A file that has grown since it was cut may be so long before what is in it moves. */
const LONGEST_FILE = 1350;

export interface SpreadTools {
  readonly names: Names;
  readonly symbols: Symbols;
  readonly lines: Lines;
}

/**
 * Cuts the declarations of a file that would be too long into several files:
 * `pet.ts`, `pet-2.ts`. What an earlier run put into a file stays there.
 */
export function spread(
  file: string,
  declarations: readonly Declaration[],
  tools: SpreadTools,
  /** Lines of other things in the first file. */
  others = 0,
): readonly ModelModule[] {
  const { names, symbols, lines } = tools;
  const sizes = declarations.map((each) => lines.declaration(each));
  const before = declarations.map(({ symbol }) => names.lockedFile(symbol));
  const mine = partsAmong(before, file);
  const total = sizes.reduce((sum, size) => sum + size, others);
  const place = (home: string, own: readonly Declaration[]): ModelModule => {
    for (const symbol of own.flatMap(symbolsOf)) symbols.move(symbol, home);
    return { file: home, declarations: own };
  };
  if (total <= LONG_FILE && mine.length === 0)
    return [place(file, declarations)];

  const files = [file, ...mine];
  const filled = files.map((_, index) => (index === 0 ? others : 0));
  const fits = (at: number, size: number, limit: number): boolean =>
    (filled[at] ?? 0) === 0 || (filled[at] ?? 0) + size <= limit;
  const fill = (at: number, size: number): number => {
    filled[at] = (filled[at] ?? 0) + size;
    return at;
  };
  // What stays takes its place first, then the others fill what is left.
  const stays = before.map((home, index) => {
    const at = home === undefined ? -1 : files.indexOf(home);
    const size = sizes[index] ?? 0;
    return at >= 0 && fits(at, size, LONGEST_FILE) ? fill(at, size) : undefined;
  });
  const homes: number[] = [];
  for (const [index, kept] of stays.entries()) {
    let at = kept ?? homes.at(-1) ?? 0;
    const size = sizes[index] ?? 0;
    if (kept === undefined) {
      while (!fits(at, size, LONG_FILE)) at += 1;
      if (at === files.length) files.push(names.part(file));
      fill(at, size);
    }
    homes.push(at);
  }
  return files.flatMap((home, at) => {
    const own = declarations.filter((_, index) => homes[index] === at);
    return own.length === 0 && at > 0 ? [] : [place(home, own)];
  });
}

/** The files among some that a file was cut into, in order. */
function partsAmong(
  files: readonly (string | undefined)[],
  file: string,
): readonly string[] {
  const base = file.replace(/\.ts$/, "-");
  const numbers = new Set(
    files.flatMap((each) =>
      each?.startsWith(base) === true
        ? [Number(each.slice(base.length, -".ts".length))]
        : [],
    ),
  );
  return [...numbers]
    .filter((number) => Number.isInteger(number))
    .sort((a, b) => a - b)
    .map((number) => `${base}${String(number)}.ts`);
}

/** Everything that a declaration exports. */
export function symbolsOf(declaration: Declaration): readonly SymbolId[] {
  const { symbol } = declaration;
  switch (declaration.kind) {
    case "interface":
    case "alias":
      return [symbol];
    case "enum":
      return declaration.guard === undefined
        ? [symbol]
        : [symbol, declaration.guard];
    case "template-id":
      return [symbol, declaration.guard];
    case "open-union": {
      const { known, unknown, guard } = declaration;
      return unknown.kind === "interface"
        ? [symbol, known, unknown.symbol, guard]
        : [symbol, known, guard];
    }
  }
}
