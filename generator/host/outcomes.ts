import type { FailurePlace } from "./failure-place.js";

/** What reading a file came to. */
export type ReadOutcome =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "directory" }
  /** It lies outside of the folder that was given, symbolic links followed. */
  | { readonly kind: "outside" }
  | { readonly kind: "not-text" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** What stands in a folder, at any depth; links are listed and not followed. */
export type ListOutcome =
  | { readonly kind: "folder"; readonly entries: readonly ListedEntry[] }
  | { readonly kind: "missing" }
  | { readonly kind: "not-a-folder" }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface ListedEntry {
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

export type ReplaceOutcome =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly reason: string };

export type ImportOutcome =
  | { readonly kind: "module"; readonly exports: unknown }
  | {
      readonly kind: "failed";
      readonly reason: string;
      /** In the module, or in one that it uses. */
      readonly at?: FailurePlace;
    };
