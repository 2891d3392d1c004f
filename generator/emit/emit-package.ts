import type { PackagePlan } from "../plan/package-plan.js";
import { apiFile } from "./api-file.js";
import { classFile, clientFile, descriptionFile } from "./client-files.js";
import { conversionFile } from "./conversion-file.js";
import { faceFiles } from "./face-file.js";
import { headersFile } from "./headers-file.js";
import { indexFiles } from "./index-file.js";
import { modelFile, modelIndexFiles } from "./model-files.js";
import { readmeFile } from "./readme-file.js";
import { resourceFiles } from "./resource-file.js";
import { optionalRuntime } from "./runtime-symbols.js";
import { SymbolTable } from "./symbol-table.js";
import type { TextFile } from "./text-file.js";

export { packageJson } from "./package-json.js";

/** Every committed file of a package but its package.json and its manifest, sorted by path. */
export function emitPackage(
  { symbols, ...rest }: PackagePlan,
  input: { readonly runtime: readonly TextFile[] },
): readonly TextFile[] {
  const plan = { ...rest, symbols: new SymbolTable(symbols) };
  const { models, conversions, resources, runtimeParts } = plan;
  const runtime = input.runtime.filter(
    ({ path }) => !optionalRuntime.has(path) || runtimeParts.includes(path),
  );
  return [
    ...models.map((model) => modelFile(model, plan)),
    ...(models.length === 0 ? [] : modelIndexFiles(plan)),
    ...conversions.map((module) => conversionFile(module, plan)),
    ...(plan.headers === undefined ? [] : [headersFile(plan.headers, plan)]),
    ...resources.flatMap((resource) => resourceFiles(resource, plan)),
    ...resources.flatMap((resource) => faceFiles(resource, plan)),
    descriptionFile(plan),
    clientFile(plan),
    classFile(plan),
    ...indexFiles(plan),
    ...runtime.map(({ path, text }) => ({
      path: `src/runtime/${path}`,
      text,
    })),
    readmeFile(plan),
    apiFile(plan),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
