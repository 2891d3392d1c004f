import type { TextFile } from "../host.js";
import type { Lock } from "../plan/lock.js";
import type { JsonObject } from "../source/json.js";
import { hashFiles, hashText, type NamedText } from "./hash.js";
import { manifestPath, printManifest } from "./manifest.js";
import { mergePackageJson } from "./merge-package-json.js";

export interface PackageParts {
  /** What emit printed. */
  readonly files: readonly TextFile[];
  /** The keys of package.json that we own. */
  readonly packageJson: JsonObject;
  readonly existingPackageJson: JsonObject | undefined;
  readonly lock: Lock;
  /** Every file of the document, by its name relative to the entry. */
  readonly sources: readonly NamedText[];
  readonly generator: string;
}

/** Adds package.json and the manifest to what was emitted: all that is committed. */
export function completePackage(parts: PackageParts): readonly TextFile[] {
  const packageJson = {
    path: "package.json",
    text: mergePackageJson(parts.existingPackageJson, parts.packageJson),
  };
  const files = [...parts.files, packageJson];
  const manifest = printManifest({
    generator: parts.generator,
    sources: hashFiles(parts.sources),
    files: new Map(files.map(({ path, text }) => [path, hashText(text)])),
    lock: parts.lock,
  });
  return [...files, { path: manifestPath, text: manifest }];
}
