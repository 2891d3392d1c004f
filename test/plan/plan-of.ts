import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../generator/diagnostics/sort.js";
import { buildApi } from "../../generator/ir/build-api.js";
import type { Api } from "../../generator/ir/operation.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import type { PackageOptions } from "../../generator/options/package-options.js";
import type { Lock } from "../../generator/plan/lock.js";
import type {
  OperationPlan,
  PackagePlan,
} from "../../generator/plan/package-plan.js";
import { planPackage } from "../../generator/plan/plan-package.js";
import { memoryReader } from "../source/memory-reader.js";

export interface Planned {
  readonly api: Api;
  readonly plan: PackagePlan;
  /** All that was said on the way, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

const OPTIONS: PackageOptions = {
  input: "api.yaml",
  package: "@acme/pets",
  version: "0.1.0",
};

/** A document as the generator plans it, with what an earlier run decided. */
export async function planOf(
  text: string,
  lock?: Lock,
  options: Partial<PackageOptions> = {},
): Promise<Planned> {
  const reader = memoryReader({ "api.yaml": text });
  const [description, read] = await readDocument(reader, "api.yaml");
  if (description === undefined) throw new Error(JSON.stringify(read));
  const [api, built] = buildApi(description.document);
  const [plan, planned] = planPackage(api, { ...OPTIONS, ...options }, lock);
  const diagnostics = sortDiagnostics([...read, ...built, ...planned]);
  return { api, plan, diagnostics };
}

/** The lock as it comes back from the manifest: through JSON. */
export function savedLock({ plan }: Planned): Lock {
  return JSON.parse(JSON.stringify(plan.lock)) as Lock;
}

/** What was said: code and line:column. */
export function told({
  diagnostics,
}: Pick<Planned, "diagnostics">): [code: string, place: string][] {
  return diagnostics.map(({ code, place }) => {
    const { line, column } = place?.position() ?? { line: 0, column: 0 };
    return [code, `${String(line)}:${String(column)}`];
  });
}

export function operationsOf({ plan }: Planned): readonly OperationPlan[] {
  return plan.resources.flatMap(({ operations }) => operations);
}

/** The one operation of a document, or the one at a key such as `/paths/~1pets/get`. */
export function operationOf(planned: Planned, key?: string): OperationPlan {
  const found = operationsOf(planned).find(
    (operation) => key === undefined || operation.key === key,
  );
  if (found === undefined) throw new Error(`no operation ${String(key)}`);
  return found;
}
