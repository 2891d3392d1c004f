import type { Place } from "../../diagnostics/diagnostic.js";

/** How an extension says that an operation is paged. Parts that are absent are looked for. */
export interface PaginationOverride {
  /** The extension that says so: ours, or one that another generator reads. */
  readonly name: string;
  /** Whether it is ours: what is wrong with it is then an error. */
  readonly own: boolean;
  readonly place: Place;
  /** Where a part stands, if it is written. */
  readonly at: (part: string) => Place;
  readonly style:
    "cursor" | "last-item" | "url" | "link" | "offset" | "page" | "single";
  /** Parameters, or members of the request's body. */
  readonly cursor?: string;
  readonly page?: string;
  readonly offset?: string;
  readonly size?: string;
  /** Paths in the answer's body; a text is the name of a header. */
  readonly items?: readonly string[];
  readonly nextCursor?: readonly string[] | string;
  readonly nextUrl?: readonly string[];
  /** A path in an item. */
  readonly itemCursor?: readonly string[];
  readonly hasMore?: readonly string[];
  readonly total?: readonly string[] | string;
  readonly totalPages?: readonly string[] | string;
  readonly currentPage?: readonly string[];
  /** Where the numbers begin. */
  readonly first?: number;
}

/** What an extension of another generator says, as far as it can be said in ours. */
export type ForeignPaging =
  /** It is paged, and how. */
  | Omit<PaginationOverride, "name" | "own" | "place" | "at">
  /** It is not paged. */
  | false
  /** It can't be followed. */
  | { readonly unread: string };
