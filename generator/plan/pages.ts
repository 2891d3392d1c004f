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
  /** For a list that is one page: why it was not paginated. */
  readonly why?: string;
}

/** What pagination is looked for in. */
export interface PagesInput {
  readonly operation: Operation;
  /** The method's name: a list is named so. */
  readonly method: string;
  readonly shape: ParamsShape;
  readonly body: Schema;
  readonly graph: SchemaGraph;
  readonly locked: LockedOperation | undefined;
  readonly reporter: Reporter;
}
