import type { Outcome } from "../diagnostics/diagnostic.js";
import { createReporter } from "../diagnostics/reporter.js";
import type { Host, TextFile } from "../host.js";
import { guardPaths } from "./guard-paths.js";
import { hashText } from "./hash.js";
import { manifestPath } from "./manifest.js";
import type { ExistingPackage } from "./open-package.js";
import { packagePlace } from "./package-place.js";

/** All files of a package: those that are committed, and what is made of them. */
export interface PackageFiles {
  readonly committed: readonly TextFile[];
  readonly dist: readonly TextFile[];
}

/** What would happen to some files of a package. */
export interface Changes {
  readonly write: readonly TextFile[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
}

export interface PackageChanges {
  readonly committed: Changes;
  readonly dist: Changes;
}

/** These may differ from what we wrote: the manifest is ours alone, package.json is merged. */
const neverEdited = new Set([manifestPath, "package.json"]);

/** Compares a package with its folder; what a person would lose is reported. */
export async function planChanges(
  files: PackageFiles,
  existing: ExistingPackage,
  { force }: { readonly force: boolean },
  host: Host,
): Promise<Outcome<PackageChanges>> {
  const reporter = createReporter();
  const { output, entries, manifest } = existing;
  const ours = new Set(files.committed.map(({ path }) => path));
  const present = new Set(
    entries.filter(({ kind }) => kind !== "folder").map(({ path }) => path),
  );
  const remove: string[] = [];
  for (const [path, hash] of manifest?.files ?? []) {
    if (ours.has(path) || !present.has(path)) continue;
    if (force || (await currentHash(path)) === hash) remove.push(path);
    else reportEdited(path);
  }
  const distExtras =
    manifest === undefined ? [] : extrasOf(files.dist, present);
  guardPaths(
    [...files.committed, ...files.dist].map(({ path }) => path),
    [...remove, ...distExtras],
    existing,
    reporter,
  );
  const committed = await compare(files.committed, mayOverwrite);
  const dist = await compare(files.dist, () => true);
  return [
    {
      committed: { ...committed, remove },
      dist: { ...dist, remove: distExtras },
    },
    reporter.diagnostics,
  ];

  async function compare(
    wanted: readonly TextFile[],
    isFree: (path: string, text: string | undefined) => boolean,
  ): Promise<Omit<Changes, "remove">> {
    const write: TextFile[] = [];
    const unchanged: string[] = [];
    for (const file of wanted) {
      const { path } = file;
      const isThere = present.has(path);
      const text = isThere ? await currentText(path) : undefined;
      if (text === file.text) unchanged.push(path);
      else if (!isThere || isFree(path, text)) write.push(file);
    }
    return { write, unchanged };
  }

  function mayOverwrite(path: string, text: string | undefined): boolean {
    if (force || manifest === undefined || neverEdited.has(path)) return true;
    const hash = manifest.files.get(path);
    if (hash === undefined) {
      const place = packagePlace(output, path);
      reporter.report("output-file-foreign", place, { path });
      return false;
    }
    if (text !== undefined && hashText(text) === hash) return true;
    reportEdited(path);
    return false;
  }

  function reportEdited(path: string): void {
    reporter.report("output-file-edited", packagePlace(output, path), { path });
  }

  async function currentText(path: string): Promise<string | undefined> {
    const read = await host.read(`${output}/${path}`, output);
    return read.kind === "text" ? read.text : undefined;
  }

  async function currentHash(path: string): Promise<string | undefined> {
    const text = await currentText(path);
    return text === undefined ? undefined : hashText(text);
  }
}

/** What stands in dist/ and is not made any more. */
export function extrasOf(
  dist: readonly TextFile[],
  present: Iterable<string>,
): readonly string[] {
  const wanted = new Set(dist.map(({ path }) => path));
  return [...present].filter(
    (path) => path.startsWith("dist/") && !wanted.has(path),
  );
}
