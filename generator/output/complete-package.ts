import type { Outcome } from "../diagnostics/diagnostic.js";
import { createReporter, type Reporter } from "../diagnostics/reporter.js";
import type { TextFile } from "../host.js";
import type { Lock } from "../plan/lock.js";
import type { Json, JsonObject } from "../source/json.js";
import { hashFiles, hashText, type NamedText } from "./hash.js";
import { manifestPath, printManifest } from "./manifest.js";
import { mergePackageJson, type Reverted } from "./merge-package-json.js";
import { memberPlace } from "./package-place.js";

export interface PackageParts {
  readonly output: string;
  /** What emit printed. */
  readonly files: readonly TextFile[];
  /** What was made of it. */
  readonly dist: readonly TextFile[];
  /** The keys of package.json that we own. */
  readonly packageJson: JsonObject;
  readonly existingPackageJson: JsonObject | undefined;
  /** Its text, when a person changed it since we wrote it. */
  readonly editedPackageJson: string | undefined;
  readonly lock: Lock;
  /** Every file of the document, by its name relative to the entry. */
  readonly sources: readonly NamedText[];
  readonly generator: string;
}

/** Adds package.json and the manifest to what was emitted: all that is committed. */
export function completePackage(
  parts: PackageParts,
): Outcome<readonly TextFile[]> {
  const { text, reverted } = mergePackageJson(
    parts.existingPackageJson,
    parts.packageJson,
    new Set(parts.dist.map(({ path }) => path)),
  );
  const reporter = createReporter();
  const { editedPackageJson: edited, output } = parts;
  // What we wrote ourselves changes with the document, and is nobody's loss.
  if (edited !== undefined) {
    for (const one of reverted) report(one, edited, output, reporter);
  }
  const files = [...parts.files, { path: "package.json", text }];
  const manifest = printManifest({
    generator: parts.generator,
    sources: hashFiles(parts.sources),
    files: new Map(files.map(({ path, text }) => [path, hashText(text)])),
    lock: parts.lock,
  });
  const all = [...files, { path: manifestPath, text: manifest }];
  return [all, reporter.diagnostics];
}

function report(
  { path, found, wanted }: Reverted,
  text: string,
  output: string,
  reporter: Reporter,
): void {
  const [first = "", ...rest] = path;
  reporter.report(
    "package-json-reverted",
    memberPlace(output, "package.json", text, path),
    {
      key: first + rest.map((name) => `[${JSON.stringify(name)}]`).join(""),
      found: shown(found),
      wanted: shown(wanted),
    },
  );
}

/** On one line, and cut where a person stops to read. */
function shown(value: Json): string {
  const text = JSON.stringify(value);
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``;
}
