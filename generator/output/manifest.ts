import { printJson } from "../diagnostics/print-json.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Lock } from "../plan/lock.js";
import { findJsonSlip, parseJson } from "./json-slip.js";
import {
  isPackagePath,
  lockContent,
  object,
  readLock,
  sorted,
  string,
  WrongShape,
} from "./lock-shape.js";
import { memberPlace, textPlace } from "./package-place.js";

/** The manifest's name in every package. */
export const manifestPath = ".specwright.json";

/** What a run leaves for the next one: which files are ours, and what must not change. */
export interface Manifest {
  /** The version of specwright that wrote the package. */
  readonly generator: string;
  /** One hash of all files of the document. */
  readonly sources: string;
  /** Every committed file but this one, with its hash. */
  readonly files: ReadonlyMap<string, string>;
  readonly lock: Lock;
}

/** The manifest's text, as Prettier would write it. */
export function printManifest(manifest: Manifest): string {
  const { generator, sources, files, lock } = manifest;
  const content = {
    generator,
    sources,
    files: sorted(files),
    ...lockContent(lock),
  };
  return printJson(content);
}

/** Reads a manifest; one that a person or a merge broke is reported and not used. */
export function parseManifest(
  text: string,
  output: string,
  reporter: Reporter,
): Manifest | undefined {
  const value = parseJson(text);
  if (value === undefined) {
    const { offset, problem, conflict } = findJsonSlip(text);
    const place = textPlace(output, manifestPath, text, offset);
    reporter.report("manifest-invalid", place, { problem, conflict });
    return undefined;
  }
  try {
    return readManifest(value);
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    const { message: problem, path } = error;
    const place = memberPlace(output, manifestPath, text, path);
    reporter.report("manifest-invalid", place, { problem, conflict: false });
    return undefined;
  }
}

function readManifest(value: unknown): Manifest {
  const manifest = object(value, []);
  return {
    generator: string(manifest["generator"], ["generator"]),
    sources: string(manifest["sources"], ["sources"]),
    files: new Map(
      Object.entries(object(manifest["files"], ["files"])).map(
        ([path, hash]) => {
          const where = ["files", path];
          if (!isPackagePath(path)) {
            throw new WrongShape(where, "is no file of the package");
          }
          return [path, string(hash, where)];
        },
      ),
    ),
    lock: readLock(manifest),
  };
}
