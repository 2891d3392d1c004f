import type { Outcome, Place } from "../diagnostics/diagnostic.js";
import { createReporter, type Reporter } from "../diagnostics/reporter.js";
import {
  baseName,
  folderOf,
  isInside,
  join,
  slashed,
  targetName,
} from "./file-path.js";
import { isObject, type Json } from "./json.js";
import { parseDocument } from "./parse-document.js";
import type { Reader, ReadOutcome } from "./reader.js";
import { parseReference } from "./reference.js";
import type { SourceDocument } from "./source-document.js";
import { Sources, type Source } from "./sources.js";

export interface LoadOptions {
  /** The folder that references may reach; by default the entry's own. */
  readonly refRoot?: string | undefined;
}

/**
 * Reads the entry document and, breadth first, every file that anything in it
 * may refer to; each file once. Whether a reference is one, and whether its
 * target is there, is told by those who follow it: a `$ref` inside of an example
 * costs a read here and never a message.
 */
export async function load(
  reader: Reader,
  entryPath: string,
  options: LoadOptions = {},
): Promise<Outcome<Sources | undefined>> {
  const reporter = createReporter();
  const path = slashed(entryPath);
  const folder = folderOf(path);
  const root =
    options.refRoot === undefined ? folder : slashed(options.refRoot);
  const entryName = baseName(path);

  const outcome = await reader.read(path);
  if (outcome.kind !== "text") {
    reportUnread(reporter, path, outcome);
    return [undefined, reporter.diagnostics];
  }
  const entry = parseDocument(path, entryName, outcome.text, reporter);
  if (entry === undefined) return [undefined, reporter.diagnostics];

  const byName = new Map<string, Source>([
    [entryName, { kind: "document", document: entry, diagnostics: [] }],
  ]);

  async function loadFile(name: string): Promise<Source> {
    const file = join(folder, name);
    const read = await reader.read(file, root);
    if (read.kind !== "text") return { kind: "unread", outcome: read };
    const problems = createReporter();
    const document = parseDocument(file, name, read.text, problems);
    const { diagnostics } = problems;
    return document === undefined
      ? { kind: "broken", diagnostics }
      : { kind: "document", document, diagnostics };
  }

  let wave: readonly SourceDocument[] = [entry];
  while (wave.length > 0) {
    const names = new Set(
      wave
        .flatMap((document) => referredFiles(document))
        .filter((name) => !byName.has(name))
        .filter((name) => isInside(root, join(folder, name))),
    );
    const loaded = await Promise.all(
      [...names].map(async (name) => [name, await loadFile(name)] as const),
    );
    for (const [name, source] of loaded) byName.set(name, source);
    wave = loaded.flatMap(([, source]) =>
      source.kind === "document" ? [source.document] : [],
    );
  }
  return [new Sources(entry, byName), reporter.diagnostics];
}

/** Every file that the text may mean; more than it does mean is fine. */
function referredFiles(document: SourceDocument): readonly string[] {
  const names = new Set<string>();
  const add = (value: Json): void => {
    if (typeof value !== "string" || value.startsWith("#")) return;
    const reference = parseReference(value);
    if (reference.kind === "local") {
      names.add(targetName(document.name, reference.file));
    }
  };
  const seen = new Set<object>();
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    // Only aliases share their target: once is enough.
    if (document.hasAliases) {
      if (seen.has(value)) return;
      seen.add(value);
    }
    if (!isObject(value)) {
      value.forEach(visit);
      return;
    }
    for (const key of Object.keys(value)) {
      const member = value[key] ?? null;
      if (key === "$ref" || key === "$dynamicRef") add(member);
      // OAS 3.2.0, 4.25: discriminator values may be references without `$ref`.
      if (key === "mapping" && isObject(member))
        Object.values(member).filter(looksLikeFile).forEach(add);
      if (key === "defaultMapping" && looksLikeFile(member)) add(member);
      visit(member);
    }
  };
  visit(document.tree);
  return [...names];
}

/** A bare word in a mapping is the name of a schema; tokens and ids are not tried as files. */
function looksLikeFile(value: Json): boolean {
  return typeof value === "string" && /[./]/.test(value);
}

function reportUnread(
  reporter: Reporter,
  file: string,
  outcome: Exclude<ReadOutcome, { readonly kind: "text" }>,
): void {
  const place: Place = { file, position: () => ({ line: 1, column: 1 }) };
  switch (outcome.kind) {
    case "missing":
    case "outside":
      reporter.report("file-missing", place, { file });
      break;
    case "directory":
      reporter.report("file-unreadable", place, {
        file,
        reason: "it is a folder",
      });
      break;
    case "not-text":
      reporter.report("file-not-text", place, { file });
      break;
    case "unreadable":
      reporter.report("file-unreadable", place, {
        file,
        reason: outcome.reason,
      });
  }
}
