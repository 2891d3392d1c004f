import type { PlannedOperation } from "./operations.js";
import type { ModelModule, PlanReport } from "./package-plan.js";
import { pagesLabel } from "./page-plan.js";

/** What a person wants to know after a run. */
export function planReport(
  planned: readonly PlannedOperation[],
  models: readonly ModelModule[],
  named: number,
): PlanReport {
  const declarations = models.flatMap((module) => module.declarations);
  const paginated: { operation: string; style: string }[] = [];
  const notPaginated: { operation: string; why: string; override: string }[] =
    [];
  for (const { plan, pages } of planned) {
    if (pages === undefined) continue;
    const operation = plan.call.join(".");
    if (pages.style !== "single")
      paginated.push({ operation, style: pagesLabel(pages) });
    else if (pages.refusal !== undefined)
      notPaginated.push({ operation, ...pages.refusal });
  }
  return {
    operations: planned.length,
    models: named,
    enums: declarations.filter(({ kind }) => kind === "enum").length,
    paginated,
    notPaginated,
  };
}
