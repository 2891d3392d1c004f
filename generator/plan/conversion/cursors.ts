import { createReporter } from "../../diagnostics/reporter.js";
import type { Api } from "../../ir/operation.js";
import type { Schema } from "../../ir/schema.js";
import type { LockedOperation } from "../lock.js";
import { schemaAt } from "../members.js";
import { findPages } from "../paging/find-pages.js";
import { shapeParams } from "../params-shape.js";
import { successOf } from "../responses.js";

/** What lists give for their next pages. What is to be said of that, planning the operations says. */
export function cursorsOf(
  { operations, schemas: graph }: Api,
  locked: ReadonlyMap<string, LockedOperation>,
): readonly Schema[] {
  const reporter = createReporter();
  return operations.flatMap((operation) => {
    const before = locked.get(operation.key);
    const success = successOf(operation, graph);
    const [body] = success.schemas;
    if (body === undefined || success.schemas.length > 1) return [];
    const shape = shapeParams(operation, graph, before, reporter);
    const context = { operation, shape, graph, locked: before, reporter };
    const { pages } = findPages({ ...context, body });
    const { next = "", style, list } = pages ?? {};
    if (typeof next === "string" || list === undefined) return [];
    const holders = style === "last-item" ? list.items : [body];
    return holders.flatMap((holder) => schemaAt(holder, next, graph) ?? []);
  });
}
