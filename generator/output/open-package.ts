import type { Outcome, Place } from "../diagnostics/diagnostic.js";
import { createReporter } from "../diagnostics/reporter.js";
import type { Host, ListedEntry } from "../host.js";
import type { JsonObject } from "../source/json.js";
import { manifestPath, parseManifest, type Manifest } from "./manifest.js";
import { parsePackageJson } from "./merge-package-json.js";

/** What stands in the package's folder before a run. */
export interface ExistingPackage {
  readonly output: string;
  readonly entries: readonly ListedEntry[];
  readonly manifest?: Manifest;
  readonly packageJson?: JsonObject;
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
  const packageJson = await readPackageJson();
  return [
    {
      output,
      entries,
      ...(manifest === undefined ? {} : { manifest }),
      ...(packageJson === undefined ? {} : { packageJson }),
    },
    reporter.diagnostics,
  ];

  async function readManifest(): Promise<Manifest | undefined> {
    const read = await host.read(`${output}/${manifestPath}`, output);
    const place = packagePlace(output, manifestPath);
    if (read.kind === "text") {
      // With --force a broken manifest is as good as none.
      const listener = force ? createReporter() : reporter;
      return parseManifest(read.text, place, listener);
    }
    if (force) return undefined;
    if (read.kind !== "missing") {
      const reason =
        read.kind === "unreadable" ? read.reason : `it is ${read.kind}`;
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

  async function readPackageJson(): Promise<JsonObject | undefined> {
    const read = await host.read(`${output}/package.json`, output);
    if (read.kind !== "text") return undefined;
    const parsed = parsePackageJson(read.text);
    if (parsed.kind === "object") return parsed.value;
    if (!force) {
      const place = packagePlace(output, "package.json");
      reporter.report("package-json-invalid", place, { reason: parsed.reason });
    }
    return undefined;
  }
}

/** A file of the package, or its folder. */
export function packagePlace(output: string, path = ""): Place {
  return {
    file: path === "" ? output : `${output}/${path}`,
    position: () => ({ line: 1, column: 1 }),
  };
}
