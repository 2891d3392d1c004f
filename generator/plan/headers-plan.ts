import type { SymbolId } from "./type-expr.js";

/** Headers that answers have; operations with the same ones share it. */
export interface HeadersPlan {
  /** `LinkHeaders`. */
  readonly type: SymbolId;
  /** `linkHeaders`: how they are read. */
  readonly value: SymbolId;
}

/** A file of what reads headers: a `DocumentedHeaders` of the runtime for each set. */
export interface HeadersModule {
  /** `src/headers.ts`. */
  readonly file: string;
  readonly sets: readonly {
    readonly symbol: SymbolId;
    readonly kinds: readonly (readonly [
      name: string,
      kind: string | readonly [string],
    ])[];
  }[];
}
