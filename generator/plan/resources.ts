import type { FacePlan, ResourceModule } from "./package-plan.js";
import type { NamedOperation } from "./operation-table.js";
import { resourceFileOf } from "./resource-files.js";
import type { PlannedOperation } from "./operations.js";
import type { Symbols } from "./symbols.js";

/** One module a top-level resource, with the functions of everything nested in it. */
export function planResources(
  named: readonly NamedOperation[],
  faces: readonly FacePlan[],
  symbols: Symbols,
  plan: (operation: NamedOperation) => PlannedOperation,
): {
  readonly resources: readonly ResourceModule[];
  /** In document order. */
  readonly planned: readonly PlannedOperation[];
} {
  const planned = named.map((one) => ({
    file: symbols.get(one.symbol).file,
    operation: plan(one),
  }));
  const resources = faces.map((face): ResourceModule => {
    const file = resourceFileOf(face.file);
    return {
      file,
      entry: file.replace(/^src\/resources\/(.*)\.ts$/, "$1"),
      operations: planned.flatMap((one) =>
        one.file === file ? [one.operation.plan] : [],
      ),
      face,
    };
  });
  return {
    resources,
    planned: planned.map(({ operation }) => operation),
  };
}
