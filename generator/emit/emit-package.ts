import type { PackagePlan } from "../plan/package-plan.js";
import { apiFile } from "./api-file.js";
import { classFile, clientFile, descriptionFile } from "./client-files.js";
import { faceFile } from "./face-file.js";
import { indexFile } from "./index-file.js";
import { modelFile, modelIndexFile } from "./model-files.js";
import { readmeFile } from "./readme-file.js";
import { resourceFile } from "./resource-file.js";
import type { TextFile } from "./text-file.js";

export { packageJson } from "./package-json.js";

/** Every committed file of a package but its package.json and its manifest, sorted by path. */
export function emitPackage(
  plan: PackagePlan,
  input: { readonly runtime: readonly TextFile[] },
): readonly TextFile[] {
  const { models, resources } = plan;
  return [
    ...models.map((model) => modelFile(model, plan)),
    ...(models.length === 0 ? [] : [modelIndexFile(plan)]),
    ...resources.map((resource) => resourceFile(resource, plan)),
    ...resources.map((resource) => faceFile(resource, plan)),
    descriptionFile(plan),
    clientFile(plan),
    classFile(plan),
    indexFile(plan),
    ...input.runtime.map(({ path, text }) => ({
      path: `src/runtime/${path}`,
      text,
    })),
    readmeFile(plan),
    apiFile(plan),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
