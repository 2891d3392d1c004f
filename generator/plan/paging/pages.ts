import type { Reporter } from "../../diagnostics/reporter.js";
import type { Operation } from "../../ir/operation.js";
import type { Schema, SchemaGraph } from "../../ir/schema.js";
import type { LockedOperation } from "../lock.js";
import type { ParamsShape } from "../params-shape.js";
import type { ListShape } from "./lists.js";

/** How the next page of a list is asked for. */
export type PagesStyle =
  | "cursor"
  | "last-item"
  | "url"
  | "link"
  | "offset"
  | "page"
  /** There is no next one. */
  | "single";

/** Where an answer says something: a path of members in its body, or the name of a header. */
export type AnswerPart = readonly string[] | string;

/** How a list is paged, and what plays the parts. */
export interface Pages {
  readonly style: PagesStyle;
  readonly list: ListShape;
  /** Where the parameter that turns the page is in params. */
  readonly param?: readonly string[];
  /** The next cursor or URL; for `last-item` in the last item. */
  readonly next?: AnswerPart;
  readonly more?: AnswerPart;
  readonly current?: AnswerPart;
  readonly total?: AnswerPart;
  readonly totalPages?: AnswerPart;
  /** Where numbers begin, unless pages do at 1 and offsets at 0. */
  readonly first?: number;
  /** The parameter that sets how long a page is, if there is one. */
  readonly size?: string;
  /** For a list that nobody said is one page. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly why: string;
  /** The line to paste into the operation. */
  readonly override: string;
}

/** What was found: pages for a list, a refusal alone for what is nearly one. */
export interface PagesVerdict {
  readonly pages?: Pages;
  readonly refusal?: Refusal;
}

/** What pagination is looked for in. */
export interface PagesInput {
  readonly operation: Operation;
  readonly shape: ParamsShape;
  readonly body: Schema;
  readonly graph: SchemaGraph;
  readonly locked: LockedOperation | undefined;
  readonly reporter: Reporter;
}
