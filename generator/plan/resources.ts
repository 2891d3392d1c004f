import { LONG_FILE, spread, symbolsOf, type SpreadTools } from "./spread.js";
import type {
  FacePlan,
  OperationPlan,
  ResourceModule,
  ResourcePart,
} from "./package-plan.js";
import type { NamedOperation } from "./operation-table.js";
import { resourceFileOf } from "./resource-files.js";
import type { PlannedOperation } from "./operations.js";

/** One module a top-level resource, with the functions of everything nested in it. */
export function planResources(
  named: readonly NamedOperation[],
  faces: readonly FacePlan[],
  tools: SpreadTools,
  plan: (operation: NamedOperation) => PlannedOperation,
): {
  readonly resources: readonly ResourceModule[];
  /** In document order. */
  readonly planned: readonly PlannedOperation[];
} {
  const planned = named.map((one) => ({
    file: tools.symbols.get(one.symbol).file,
    operation: plan(one),
  }));
  const byFile = new Map<string, OperationPlan[]>();
  for (const { file, operation } of planned) {
    const operations = byFile.get(file) ?? [];
    byFile.set(file, operations);
    operations.push(operation.plan);
  }
  const resources = faces.map((face): ResourceModule => {
    const file = resourceFileOf(face.file);
    const operations = byFile.get(file) ?? [];
    return {
      file,
      entry: file.replace(/^src\/resources\/(.*)\.ts$/, "$1"),
      operations,
      parts: partsOf(file, operations, tools),
      face,
    };
  });
  return {
    resources,
    planned: planned.map(({ operation }) => operation),
  };
}

/** A file an operation where one for all would be too long, or was so once. */
function partsOf(
  file: string,
  operations: readonly OperationPlan[],
  tools: SpreadTools,
): readonly ResourcePart[] {
  const { names, symbols, lines } = tools;
  const folder = file.replace(/\.ts$/, "");
  const wasCut = operations.some(
    ({ key }) => names.lockedFile(key)?.startsWith(`${folder}/`) === true,
  );
  const length = (operation: OperationPlan): number =>
    operation.declarations.reduce(
      (sum, each) => sum + lines.declaration(each),
      lines.operation(operation),
    );
  const total = operations.reduce((sum, each) => sum + length(each), 0);
  if (!wasCut && total <= LONG_FILE) return [];
  return operations.flatMap((operation) => {
    const { key, declarations } = operation;
    const home = names.file(
      key,
      folder,
      symbols.get(operation.function).export,
    );
    for (const symbol of ownSymbols(operation)) symbols.move(symbol, home);
    const own = lines.operation(operation);
    const [, ...others] = spread(home, declarations, tools, own);
    return [
      { file: home, operations: [operation], declarations: [] },
      ...others.map((part) => ({ ...part, operations: [] })),
    ];
  });
}

function ownSymbols(operation: OperationPlan): readonly string[] {
  const { params, errors, request, response } = operation;
  return [
    operation.function,
    params.symbol,
    errors.symbol,
    request.symbol,
    ...(response === undefined ? [] : symbolsOf(response)),
  ];
}
