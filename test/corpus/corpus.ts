import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import {
  renderPackage,
  type RenderedPackage,
} from "../../generator/generate.js";
import type { Host } from "../../generator/host.js";
import { root } from "../packages/packages.js";

/** Documents of other people, which are no part of the repository. */
const folder = resolve(root, "../shared/corpus");

export const isHere = existsSync(join(folder, "manifest.json"));

/** A document of the corpus. */
export interface CorpusDocument {
  /** Relative to the corpus, such as `vendors/box.json`. */
  readonly path: string;
  readonly version: string;
  readonly bytes: number;
}

/** Documents whose references leave their folder, and where they may lead. */
const reach: Readonly<Record<string, string>> = {
  "multifile/digitalocean/DigitalOcean-public.v2.yaml":
    "multifile/digitalocean",
  "fixtures/oai-examples/v2.0/yaml/petstore-separate/spec/swagger.yaml":
    "fixtures/oai-examples/v2.0/yaml/petstore-separate",
};

/** Some documents alone, while something is being mended: `CORPUS_ONLY=slack`. */
const only = process.env["CORPUS_ONLY"] ?? "";

export function isAsked(path: string): boolean {
  return path.includes(only);
}

/** All of them, the big ones first. Empty where there is no corpus, and says so. */
export function listDocuments(): readonly CorpusDocument[] {
  if (!isHere) {
    process.stdout.write(`Skipped: there is no corpus in ${folder}.\n`);
    return [];
  }
  const text = readFileSync(join(folder, "manifest.json"), "utf8");
  const documents = JSON.parse(text) as readonly CorpusDocument[];
  return documents.filter(({ path }) => isAsked(path));
}

export function pathOf({ path }: Pick<CorpusDocument, "path">): string {
  return join(folder, path);
}

/** The folder that a document's references may lead to, if it isn't its own. */
export function refRootOf({
  path,
}: Pick<CorpusDocument, "path">): string | undefined {
  const refRoot = reach[path];
  return refRoot === undefined ? undefined : join(folder, refRoot);
}

/** A folder's name for a document's package. */
export function packageFolder({ path }: CorpusDocument): string {
  return path.replaceAll(/[^\w.-]/g, "_");
}

export interface Rendered {
  readonly package: RenderedPackage | undefined;
  /** The codes of its errors, sorted, each once. */
  readonly errors: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates the package of a document in memory, or of a part of it. */
export async function render(
  document: CorpusDocument,
  host: Host,
  include?: readonly string[],
): Promise<Rendered> {
  // The runner hears of us between two documents, and not while one is read.
  await setImmediate();
  const input = pathOf(document);
  const refRoot = refRootOf(document);
  const [rendered, diagnostics] = await renderPackage(
    {
      input,
      output: join(dirname(folder), "never-written"),
      package: `@corpus/${packageFolder(document).toLowerCase()}`,
      ...(refRoot === undefined ? {} : { refRoot }),
      ...(include === undefined ? {} : { include }),
    },
    {},
    host,
  );
  const errors = diagnostics.flatMap(({ severity, code }) =>
    severity === "error" ? [code] : [],
  );
  return {
    package: rendered,
    errors: [...new Set(errors)].sort(),
    diagnostics,
  };
}

/** A checked list of this folder. */
export function readExpected<Row>(name: string): readonly Row[] {
  const text = readFileSync(join(import.meta.dirname, name), "utf8");
  return JSON.parse(text) as readonly Row[];
}
