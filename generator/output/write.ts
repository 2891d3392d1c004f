import type { Outcome } from "../diagnostics/diagnostic.js";
import { createReporter } from "../diagnostics/reporter.js";
import type { Host } from "../host.js";
import { manifestPath } from "./manifest.js";
import { packagePlace } from "./package-place.js";
import type { Changes, PackageChanges } from "./plan-changes.js";

/** Carries out the changes of one package, all of them or none; touches nothing when there are none. */
export async function writePackage(
  output: string,
  { committed, dist }: PackageChanges,
  host: Host,
): Promise<Outcome<boolean>> {
  const write = [...dist.write, ...manifestLast(committed)];
  const remove = [...committed.remove, ...dist.remove];
  if (write.length === 0 && remove.length === 0) return [true, []];
  const outcome = await host.replace(output, { write, remove });
  if (outcome.kind === "done") return [true, []];
  const reporter = createReporter();
  const { reason } = outcome;
  reporter.report("output-write-failed", packagePlace(output), { reason });
  return [false, reporter.diagnostics];
}

/** A run that is killed half-way leaves the old manifest, by which the next one knows the old files. */
function manifestLast({ write }: Changes): Changes["write"] {
  const isManifest = ({ path }: { readonly path: string }) =>
    path === manifestPath;
  return [
    ...write.filter((file) => !isManifest(file)),
    ...write.filter(isManifest),
  ];
}
