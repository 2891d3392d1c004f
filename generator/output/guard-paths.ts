import type { Reporter } from "../diagnostics/reporter.js";
import { isPackagePath } from "./lock-shape.js";
import type { ExistingPackage } from "./open-package.js";
import { packagePlace } from "./package-place.js";

/**
 * Holds every path to the package's folder: no way out, no link on the way, no
 * two that some disks take for one. None of this can be forced.
 */
export function guardPaths(
  paths: readonly string[],
  removed: readonly string[],
  { output, entries }: ExistingPackage,
  reporter: Reporter,
): void {
  const kinds = new Map(entries.map(({ path, kind }) => [path, kind]));
  const leaving = new Set(removed);
  const folded = new Map<string, string>();
  for (const { path, kind } of entries) {
    if (kind !== "folder") folded.set(path.toLowerCase(), path);
  }
  const planned = new Map<string, string>();
  for (const path of paths) {
    if (isPackagePath(path)) {
      guardCase(path);
      guardWay(path);
    } else {
      reporter.report("output-outside", packagePlace(output), { path });
    }
  }
  function guardCase(path: string): void {
    const fold = path.toLowerCase();
    const other = planned.get(fold);
    planned.set(fold, path);
    const there = folded.get(fold);
    if (other !== undefined) reportCollision(path, other);
    else if (there === undefined || leaving.has(there)) return;
    else if (!kinds.has(path)) reportCollision(path, there);
  }

  function guardWay(path: string): void {
    const steps = path.split("/");
    steps.forEach((_, index) => {
      const step = steps.slice(0, index + 1).join("/");
      const kind = kinds.get(step);
      const isLast = index === steps.length - 1;
      if (kind === undefined || leaving.has(step)) return;
      if (kind === "link") {
        const place = packagePlace(output, step);
        reporter.report("output-through-link", place, { path, link: step });
      } else if (kind !== (isLast ? "file" : "folder")) {
        const place = packagePlace(output, step);
        reporter.report("output-path-taken", place, { path, taken: step });
      }
    });
  }

  function reportCollision(path: string, other: string): void {
    const place = packagePlace(output, path);
    reporter.report("output-case-collision", place, { path, other });
  }
}
