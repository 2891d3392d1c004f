import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ReadOutcome } from "./reader.js";
import type { SourceDocument } from "./source-document.js";

/** One file that a reference may ask for, after the attempt to read it. */
export type Source =
  | {
      readonly kind: "document";
      readonly document: SourceDocument;
      /** What was wrong with the text; told when something asks for the file. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: "broken"; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: "unread";
      readonly outcome: Exclude<ReadOutcome, { readonly kind: "text" }>;
    };

/** All files of one description: the entry, and all that its references could reach. */
export interface Sources {
  readonly entry: SourceDocument;
  /** By name: the path relative to the entry's folder. Files outside the root are never in it. */
  readonly byName: ReadonlyMap<string, Source>;
}
