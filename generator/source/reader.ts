/** How this stage gets at files; `generator/host.ts` has the one that reads a disk. */
export interface Reader {
  /**
   * Reads a file as UTF-8. With `root`, a file that lies outside of that folder
   * after symbolic links are followed is not read.
   */
  read(path: string, root?: string): Promise<ReadOutcome>;
}

export type ReadOutcome =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "directory" }
  | { readonly kind: "outside" }
  /** Bytes that are not UTF-8: an image, UTF-16, Latin-1. */
  | { readonly kind: "not-text" }
  | { readonly kind: "unreadable"; readonly reason: string };
