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

/** A schema, or a whole file, that has a URI of its own. */
export interface Resource {
  readonly document: SourceDocument;
  readonly pointer: string;
}

/** All files of one description: the entry, and all that its references could reach. */
export class Sources {
  readonly entry: SourceDocument;
  /** By name: the path relative to the entry's folder. Files outside the root are never in it. */
  readonly byName: ReadonlyMap<string, Source>;
  #resources: ReadonlyMap<string, Resource> | undefined;
  #dynamicAnchors: ReadonlyMap<string, number> | undefined;

  constructor(entry: SourceDocument, byName: ReadonlyMap<string, Source>) {
    this.entry = entry;
    this.byName = byName;
  }

  /** What has a URI by `$id` or `$self`; the first one that claims it. */
  get resources(): ReadonlyMap<string, Resource> {
    return (this.#resources ??= this.#findResources());
  }

  /** How many schemas have each `$dynamicAnchor`. */
  get dynamicAnchors(): ReadonlyMap<string, number> {
    return (this.#dynamicAnchors ??= this.#countDynamicAnchors());
  }

  #countDynamicAnchors(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const document of this.#documents()) {
      for (const { dynamic, name } of document.identifiers.anchors.values()) {
        if (dynamic) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    return counts;
  }

  #findResources(): ReadonlyMap<string, Resource> {
    const found = new Map<string, Resource>();
    for (const document of this.#documents()) {
      const { resources, named } = document.identifiers;
      for (const [pointer, uri] of resources) {
        if ((pointer !== "" || named) && !found.has(uri)) {
          found.set(uri, { document, pointer });
        }
      }
    }
    return found;
  }

  #documents(): readonly SourceDocument[] {
    return [...this.byName.values()].flatMap((source) =>
      source.kind === "document" ? [source.document] : [],
    );
  }
}
