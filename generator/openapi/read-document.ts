import { didYouMean } from "../diagnostics/did-you-mean.js";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { createReporter } from "../diagnostics/reporter.js";
import { load, type LoadOptions } from "../source/load.js";
import type { Reader } from "../source/reader.js";
import type { Sources } from "../source/sources.js";
import type { ApiDocument } from "./document/document.js";
import { Context } from "./read/context.js";
import { readRoot } from "./read/document.js";
import { validateSchemas } from "./validate-schemas.js";
import { readVersion } from "./version.js";

/** A description that was read, with the texts that it was read from. */
export interface ReadDescription {
  readonly document: ApiDocument;
  /** Every file that took part, relative to the entry's folder, sorted. */
  readonly files: readonly SourceFile[];
}

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * From a path to the one normalised form: the stages load, resolve and upgrade.
 * With errors there still is a document as far as it goes, in which everything
 * that could not be read allows any value.
 */
export async function readDocument(
  reader: Reader,
  entry: string,
  options: LoadOptions = {},
): Promise<Outcome<ReadDescription | undefined>> {
  const [sources, problems] = await load(reader, entry, options);
  if (sources === undefined) return [undefined, problems];
  const [description, more] = normalise(sources);
  return [description, [...problems, ...more]];
}

/** The stages resolve and upgrade: pure, from loaded files to the normalised document. */
function normalise(sources: Sources): Outcome<ReadDescription | undefined> {
  const reporter = createReporter();
  const version = readVersion(sources.entry, reporter);
  if (version === undefined) return [undefined, reporter.diagnostics];
  const context = new Context(sources, version, reporter);
  const document = readRoot(context);
  validateSchemas(document, context.read.values(), reporter);
  for (const { place, id } of context.linkTargets) {
    if (context.operationIds.has(id)) continue;
    reporter.report("link-operation-unknown", place, {
      id,
      suggestion: context.suggest(() =>
        didYouMean(id, context.operationIds.keys()),
      ),
    });
  }
  const files = context.files.flatMap((name) => {
    const source = sources.byName.get(name);
    return source?.kind === "document"
      ? [{ name, text: source.document.text }]
      : [];
  });
  return [{ document, files }, reporter.diagnostics];
}
