import type {
  FacePlan,
  OperationPlan,
  ResourceModule,
} from "./package-plan.js";
import { LONG_FILE, type SpreadTools } from "./spread.js";
import { isReservedFile } from "./reserved.js";
import { kebabCase } from "./words.js";

type FaceTools = Pick<SpreadTools, "symbols" | "lines">;

/** Gives the classes of nested resources files of their own where one for all would be too long. */
export function spreadFaces(
  resources: readonly ResourceModule[],
  tools: FaceTools,
): readonly ResourceModule[] {
  return resources.map((resource) => {
    const { face, operations } = resource;
    const sizes = new Map(
      operations.map((operation) => [
        operation.function,
        tools.lines.method(operation),
      ]),
    );
    if (face.nested.length === 0 || linesOf(face, sizes) <= LONG_FILE)
      return resource;
    const taken = new Set<string>();
    const folder = face.file.replace(/\.ts$/, "");
    return { ...resource, face: { ...face, nested: apart(face, folder) } };

    function apart({ nested }: FacePlan, below: string): readonly FacePlan[] {
      return nested.map((one) => {
        const base = kebabCase(one.member).slice(0, 80) || "resource";
        const file = free(
          `${below}/${isReservedFile(base) ? `${base}-api` : base}`,
        );
        tools.symbols.move(one.symbol, file);
        const inner = apart(one, file.replace(/\.ts$/, ""));
        return { ...one, file, nested: inner };
      });
    }

    function free(base: string): string {
      let file = `${base}.ts`;
      for (let n = 2; taken.has(file); n += 1) file = `${base}-${String(n)}.ts`;
      taken.add(file);
      return file;
    }
  });
}

/** A class is about ten lines around its methods. */
function linesOf(
  { methods, nested }: FacePlan,
  sizes: ReadonlyMap<OperationPlan["function"], number>,
): number {
  const own = methods.map(({ operation }) => sizes.get(operation) ?? 0);
  const inner = nested.map((face) => linesOf(face, sizes));
  return [...own, ...inner].reduce((sum, size) => sum + size, 10);
}
