import type { SymbolId } from "../plan/type-expr.js";
import { exportAll, exportOf } from "./exports.js";
import { modulePath } from "./module-names.js";
import { exportsFile, type Statement } from "./source-file.js";
import type { PrintPlan } from "./symbol-table.js";
import type { TextFile } from "./text-file.js";

/** What is passed on from one file. */
export interface Listing {
  readonly file: string;
  readonly ids: readonly SymbolId[];
}

/** A list that is longer is cut into parts of at most so many lines. */
const LONG_LIST = 1200;

/** A file that passes on what others declare; a long one passes on its parts: `index/1.ts`, `index/2.ts`. */
export function listFiles(
  path: string,
  listings: readonly Listing[],
  plan: PrintPlan,
): readonly TextFile[] {
  const chunks = cut(path, listings, plan);
  const print = (from: string, own: readonly Listing[]): TextFile =>
    exportsFile(
      from,
      plan.banner,
      own.map((listing) => listed(from, listing, plan)),
    );
  if (chunks.length < 2) return [print(path, listings)];
  const parts = chunks.map((own, index) => ({
    file: path.replace(/\.ts$/, `/${String(index + 1)}.ts`),
    own,
  }));
  return [
    exportsFile(
      path,
      plan.banner,
      parts.map(({ file, own }) =>
        exportAll(path, file, isTypeOnly(own, plan)),
      ),
    ),
    ...parts.map(({ file, own }) => print(file, own)),
  ];
}

/** Whether nothing of some listings exists at run time. */
export function isTypeOnly(
  listings: readonly Listing[],
  { symbols }: PrintPlan,
): boolean {
  return listings.every(({ ids }) =>
    ids.every((id) => symbols.get(id)?.value !== true),
  );
}

/** How many lines some listings take. */
export function listLength(
  from: string,
  listings: readonly Listing[],
  plan: PrintPlan,
): number {
  return listings.reduce((sum, each) => sum + linesOf(from, each, plan), 0);
}

/** Types that are all that a file has need no list. */
function isWhole({ file, ids }: Listing, plan: PrintPlan): boolean {
  const declared = plan.symbols.declaredIn(file);
  return (
    declared.length === new Set(ids).size &&
    declared.every(({ value }) => !value)
  );
}

function listed(from: string, listing: Listing, plan: PrintPlan): Statement {
  return isWhole(listing, plan)
    ? exportAll(from, listing.file, true)
    : exportOf(from, listing.file, listing.ids, plan.symbols);
}

function linesOf(from: string, listing: Listing, plan: PrintPlan): number {
  if (isWhole(listing, plan)) return 1;
  const { file, ids } = listing;
  const names = ids.map((id) => plan.symbols.get(id)?.export.length ?? 0);
  const width = names.reduce((sum, length) => sum + length + 7, 25);
  return width + modulePath(from, file).length < 80 ? 1 : ids.length + 2;
}

function cut(
  from: string,
  listings: readonly Listing[],
  plan: PrintPlan,
): readonly (readonly Listing[])[] {
  const chunks: Listing[][] = [];
  let filled = Infinity;
  for (const listing of listings) {
    const lines = linesOf(from, listing, plan);
    if (filled + lines > LONG_LIST) {
      chunks.push([]);
      filled = 0;
    }
    chunks.at(-1)?.push(listing);
    filled += lines;
  }
  return chunks;
}
