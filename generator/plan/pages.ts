import type { Reporter } from "../diagnostics/reporter.js";
import type { Operation } from "../ir/operation.js";
import type { Schema, SchemaGraph } from "../ir/schema.js";
import type { ListShape } from "./lists.js";
import type { LockedOperation } from "./lock.js";
import type { ParamsShape } from "./params-shape.js";

/** How a list is paged, and the members that play the parts. */
export interface Pages {
  readonly style: "cursor" | "page" | "single";
  readonly list: ListShape;
  readonly param?: readonly string[];
  readonly next?: readonly string[];
  readonly more?: readonly string[];
  readonly current?: readonly string[];
  readonly totalPages?: readonly string[];
  /** For a list that nobody said is one page. */
  readonly refusal?: Refusal;
}

export interface Refusal {
  readonly why: string;
  /** The line to paste into the operation. */
  readonly override: string;
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
