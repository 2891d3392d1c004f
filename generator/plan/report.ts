import type { PlannedOperation } from "./operations.js";
import type { ModelModule, PlanReport } from "./package-plan.js";
import { pagesLabel } from "./paging/page-plan.js";

/** What a person wants to know after a run. */
export function planReport(
  planned: readonly PlannedOperation[],
  models: readonly ModelModule[],
  named: number,
): PlanReport {
  const declarations = models.flatMap((module) => module.declarations);
  const paginated: { operation: string; style: string; size?: string }[] = [];
  const notPaginated: { operation: string; why: string; override: string }[] =
    [];
  for (const { plan, verdict } of planned) {
    const { pages, refusal = pages?.refusal } = verdict;
    const operation = plan.call.join(".");
    if (pages !== undefined && pages.style !== "single")
      paginated.push({
        operation,
        style: pagesLabel(pages),
        ...(pages.size === undefined ? {} : { size: pages.size }),
      });
    else if (refusal !== undefined)
      notPaginated.push({ operation, ...refusal });
  }
  return {
    operations: planned.length,
    models: named,
    enums: declarations.filter(({ kind }) => kind === "enum").length,
    paginated,
    notPaginated,
  };
}
