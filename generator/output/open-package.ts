import type { Outcome } from "../diagnostics/diagnostic.js";
import { createReporter } from "../diagnostics/reporter.js";
import type { Host, ListedEntry } from "../host.js";
import { isObject, type JsonObject } from "../source/json.js";
import { hashText } from "./hash.js";
import { findJsonSlip, parseJson } from "./json-slip.js";
import { manifestPath, parseManifest, type Manifest } from "./manifest.js";
import { packagePlace, textPlace } from "./package-place.js";

/** What stands in the package's folder before a run. */
export interface ExistingPackage {
  readonly output: string;
  readonly entries: readonly ListedEntry[];
  readonly manifest?: Manifest;
  readonly packageJson?: JsonObject;
  /** The text of package.json, when a person changed it since we wrote it. */
  readonly editedPackageJson?: string;
}

/** What systems leave in a folder by themselves. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Looks at the folder of a package, and refuses one that is somebody else's. */
export async function openPackage(
  output: string,
  { force }: { readonly force: boolean },
  host: Host,
): Promise<Outcome<ExistingPackage>> {
  const reporter = createReporter();
  const existing = { output, entries: [] };
  const listed = await host.list(output);
  if (listed.kind === "missing") return [existing, []];
  if (listed.kind !== "folder") {
    const place = packagePlace(output);
    if (listed.kind === "not-a-folder") {
      reporter.report("output-not-a-folder", place, { output });
    } else {
      reporter.report("output-unreadable", place, { reason: listed.reason });
    }
    return [existing, reporter.diagnostics];
  }
  const { entries } = listed;
  const manifest = await readManifest();
  const found = {
    output,
    entries,
    ...(manifest === undefined ? {} : { manifest }),
    ...(await readPackageJson(manifest?.files.get("package.json"))),
  };
  return [found, reporter.diagnostics];

  async function readManifest(): Promise<Manifest | undefined> {
    const read = await host.read(`${output}/${manifestPath}`, output);
    if (read.kind === "text") {
      // With --force a broken manifest is as good as none.
      const listener = force ? createReporter() : reporter;
      return parseManifest(read.text, output, listener);
    }
    if (force) return undefined;
    if (read.kind !== "missing") {
      const reason =
        read.kind === "unreadable" ? read.reason : `it is ${read.kind}`;
      const place = packagePlace(output, manifestPath);
      reporter.report("manifest-unreadable", place, { reason });
      return undefined;
    }
    const foreign = entries
      .filter(({ kind, path }) => kind !== "folder" && !litter.has(path))
      .map(({ path }) => path);
    const [found] = foreign;
    if (found !== undefined) {
      const more = foreign.length - 1;
      reporter.report("output-not-ours", packagePlace(output, found), {
        output,
        found,
        more,
      });
    }
    return undefined;
  }

  async function readPackageJson(
    writtenHash: string | undefined,
  ): Promise<Pick<ExistingPackage, "packageJson" | "editedPackageJson">> {
    const path = "package.json";
    const read = await host.read(`${output}/${path}`, output);
    if (read.kind !== "text") return {};
    const { text } = read;
    const packageJson = parseJson(text);
    if (isObject(packageJson)) {
      const isOurs = hashText(text) === writtenHash;
      return { packageJson, ...(isOurs ? {} : { editedPackageJson: text }) };
    }
    if (!force) {
      const { offset, problem: reason } =
        packageJson === undefined
          ? findJsonSlip(text)
          : { offset: 0, problem: "it is not an object" };
      const place = textPlace(output, path, text, offset);
      reporter.report("package-json-invalid", place, { reason });
    }
    return {};
  }
}
