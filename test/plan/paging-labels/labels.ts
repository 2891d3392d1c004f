/**
 * How the operations of a document are paged, as a person read it there line by
 * line. A fact is a name; no prose of the document is copied.
 */
export interface PagingLabels {
  /** A file of the corpus, or of `specs/`. */
  readonly document: string;
  readonly groups: readonly LabelGroup[];
}

export type LabelGroup = PagedGroup | UnpagedGroup;

/** Where a page's successor comes from. */
export type PagedStyle =
  "page" | "offset" | "cursor" | "last-item" | "url" | "link";

/** Operations that are paged in one way. A response part is a JSON pointer. */
export interface PagedGroup {
  readonly style: PagedStyle;
  /** The parameter that the next page is asked with; a URL needs none. */
  readonly param?: string;
  /** Where that parameter is; the query if absent. */
  readonly in?: "body";
  readonly size?: string;
  /** The next cursor or URL; in the last item for `last-item`. */
  readonly next?: string;
  /** What is true, or there, while there is more. */
  readonly more?: string;
  /** How many items there are. `header` and a name, if a header says it. */
  readonly total?: string;
  /** How many pages there are. */
  readonly pages?: string;
  /** The operation that the next page is asked of, where it is another one. */
  readonly through?: string;
  /** Method and path, and where the items are. */
  readonly operations: Readonly<Record<string, string>>;
}

/** Operations that are not paged, or not so that a document proves it. */
export interface UnpagedGroup {
  readonly style: "none";
  readonly why: string;
  readonly operations: readonly string[];
}
