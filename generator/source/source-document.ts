import type { Place, Position } from "../diagnostics/diagnostic.js";
import {
  findIdentifiers,
  type Anchor,
  type Identifiers,
} from "./identifiers.js";
import type { Json } from "./json.js";
import type { LineIndex } from "./line-index.js";

/** Which half of a member is meant: its name or what it holds. */
export type Part = "key" | "value";

/** Finds the text of a value by its pointer; built only when a place is shown. */
export interface Locator {
  /** Offset of the part, or of the nearest thing around it that stands in the text. */
  offset(pointer: string, part: Part): number;
  /** A scalar as it is written, without quotes; undefined for anything else. */
  scalar(pointer: string): string | undefined;
}

/** One file of a description: its text, its tree, and where each value of the tree stands. */
export class SourceDocument {
  /** The file as the user should see it. */
  readonly file: string;
  /** The file relative to the folder of the entry document, with `/`. */
  readonly name: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly tree: Json;
  /** Whether a value of the tree may stand in more than one place. */
  readonly hasAliases: boolean;
  readonly #locate: () => Locator;
  readonly #lines: LineIndex;
  #locator: Locator | undefined;
  #identifiers: Identifiers | undefined;
  #anchors: ReadonlyMap<string, Anchor> | undefined;

  constructor(
    origin: SourceText,
    tree: Json,
    locate: () => Locator,
    hasAliases = false,
  ) {
    this.file = origin.file;
    this.name = origin.name;
    this.text = origin.text;
    this.tree = tree;
    this.hasAliases = hasAliases;
    this.#locate = locate;
    this.#lines = origin.lines;
  }

  place(pointer: string, part: Part = "value"): Place {
    return new SourcePlace(this, pointer, part);
  }

  get identifiers(): Identifiers {
    return (this.#identifiers ??= findIdentifiers(
      this.text,
      this.tree,
      addressOf(this.name),
    ));
  }

  /** By name, whatever resource they belong to; the first of each. */
  get anchors(): ReadonlyMap<string, Anchor> {
    return (this.#anchors ??= new Map(
      [...this.identifiers.anchors.values()]
        .reverse()
        .map((anchor) => [anchor.name, anchor]),
    ));
  }

  /** The pointer of the schema resource that a value belongs to; "" for that of the whole file. */
  resourceAt(pointer: string): string {
    const { resources } = this.identifiers;
    if (resources.size === 1) return "";
    let at = pointer;
    while (at !== "" && !resources.has(at))
      at = at.slice(0, at.lastIndexOf("/"));
    return at;
  }

  /** A scalar as it is written: `1.0` where the tree holds the number 1. */
  scalar(pointer: string): string | undefined {
    return this.#found().scalar(pointer);
  }

  position(pointer: string, part: Part): Position {
    return this.#lines.position(this.#found().offset(pointer, part));
  }

  line(line: number): string | undefined {
    return this.#lines.line(line);
  }

  #found(): Locator {
    return (this.#locator ??= this.#locate());
  }
}

/** A URI for a file that does not say its own: only to resolve others against, never opened. */
function addressOf(name: string): string {
  // Half a character has no bytes to be encoded in.
  const path = name.replaceAll("../", "__/").replaceAll(/\p{Cs}/gu, "_");
  return `specwright://file/${encodeURI(path)}`;
}

/** A text that was read, before it is known what it holds. */
export interface SourceText {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
}

/** A place in a text that has no tree (yet). */
export function textPlace(source: SourceText, offset: number): Place {
  return {
    file: source.file,
    position: () => source.lines.position(offset),
    line: (line) => source.lines.line(line),
  };
}

class SourcePlace implements Place {
  readonly file: string;
  readonly pointer: string;
  readonly #document: SourceDocument;
  readonly #part: Part;

  constructor(document: SourceDocument, pointer: string, part: Part) {
    this.file = document.file;
    this.pointer = pointer;
    this.#document = document;
    this.#part = part;
  }

  position(): Position {
    return this.#document.position(this.pointer, this.#part);
  }

  line(line: number): string | undefined {
    return this.#document.line(line);
  }
}
