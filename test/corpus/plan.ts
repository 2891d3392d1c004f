import { setImmediate } from "node:timers/promises";
import type { Host } from "../../generator/host.js";
import { buildApi } from "../../generator/ir/build-api.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import type { PackagePlan } from "../../generator/plan/package-plan.js";
import { planPackage } from "../../generator/plan/plan-package.js";

/** What a document becomes before anything of it is printed, or nothing when it can't be read. */
export async function planOf(
  input: string,
  refRoot: string | undefined,
  host: Host,
): Promise<PackagePlan | undefined> {
  // The runner hears of us between two documents, and not while one is read.
  await setImmediate();
  const [description] = await readDocument(host, input, {
    ...(refRoot === undefined ? {} : { refRoot }),
  });
  if (description === undefined) return undefined;
  const [api] = buildApi(description.document);
  const options = { input, package: "@corpus/paging", version: "0.1.0" };
  const [plan] = planPackage(api, options, undefined);
  return plan;
}
