import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import { withoutConsequences } from "../../generator/diagnostics/consequences.js";
import { applyRules, type Rules } from "../../generator/diagnostics/rules.js";
import { buildApi } from "../../generator/ir/build-api.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import { selectOperations } from "../../generator/openapi/select/select-operations.js";
import { parseCommandLine } from "../../generator/options/command-line.js";
import { loadOptions } from "../../generator/options/load-options.js";
import { completePackage } from "../../generator/output/complete-package.js";
import { openPackage } from "../../generator/output/open-package.js";
import { planChanges } from "../../generator/output/plan-changes.js";
import { writePackage } from "../../generator/output/write.js";
import type { Lock } from "../../generator/plan/lock.js";
import { planPackage } from "../../generator/plan/plan-package.js";
import type { PackageOptions } from "../../generator/options/package-options.js";
import type { ReadOutcome } from "../../generator/source/reader.js";
import { createMemoryHost, type MemoryHost } from "../host-memory.js";
import { memoryReader } from "../source/memory-reader.js";

/** One way to be told something. */
export type Case = () => Promise<readonly Diagnostic[]>;

export interface DocumentOptions {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: Rules;
  readonly package?: Partial<PackageOptions>;
  /** What a run of an earlier version of the document decided. */
  readonly lock?: Lock;
}

const ours = { input: "api.yaml", package: "@acme/api", version: "0.1.0" };

/** A document up to the plan of its package, as a run has it; nothing in the plan when it could not be read. */
export async function planDocument(
  given: string | Readonly<Record<string, string | ReadOutcome>>,
  options: DocumentOptions = {},
) {
  const files = typeof given === "string" ? { "api.yaml": given } : given;
  const entry = Object.keys(files)[0] ?? "";
  const { rules = {}, lock } = options;
  const taken = (all: readonly Diagnostic[]) =>
    withoutConsequences(all.flatMap((one) => applyRules(one, { rules }) ?? []));
  const [description, read] = await readDocument(memoryReader(files), entry);
  if (description === undefined) return { diagnostics: taken(read) };
  const [document, chosen] = selectOperations(description.document, options);
  const [api, built] = buildApi(document);
  const [plan, planned] = planPackage(
    api,
    { ...ours, ...options.package },
    lock,
  );
  const diagnostics = taken([...read, ...chosen, ...built, ...planned]);
  return { diagnostics, plan };
}

/** What is said of a document. */
export function document(
  given: string | Readonly<Record<string, string | ReadOutcome>>,
  options: DocumentOptions = {},
): Case {
  return async () => (await planDocument(given, options)).diagnostics;
}

/** What is said of a document after one that became it. */
export function edited(before: string, after: string): Case {
  return async () => {
    const { plan } = await planDocument(before);
    if (plan === undefined) throw new Error("the first document is wrong");
    const lock = JSON.parse(JSON.stringify(plan.lock)) as Lock;
    return (await planDocument(after, { lock })).diagnostics;
  };
}

/** What is said of the words after `specwright`, where some files are. */
export function commandLine(
  words: string,
  files: Readonly<Record<string, string>> = {},
  change: (host: MemoryHost) => MemoryHost = (host) => host,
): Case {
  return async () => {
    const argv = words === "" ? [] : words.split(" ");
    const [read, slips] = parseCommandLine(argv);
    if (slips.length > 0) return slips;
    const host = change(createMemoryHost(files));
    const [, diagnostics] = await loadOptions(read, host);
    return diagnostics;
  };
}

/** What is said of a config in JSON. */
export function config(
  value: unknown,
  files: Readonly<Record<string, string>> = { "a.yaml": "", "b.yaml": "" },
): Case {
  const name = "specwright.config.json";
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return commandLine("generate", { ...files, [name]: text });
}

export interface Folder {
  /** What a person put into the folder after the first run. */
  readonly then?: Readonly<Record<string, string>>;
  readonly links?: readonly string[];
  /** The sources of the second run. */
  readonly next?: Readonly<Record<string, string>>;
  /** No first run. */
  readonly fresh?: true;
  readonly failure?: string;
  readonly change?: (host: MemoryHost) => MemoryHost;
}

const first = { "src/client.ts": "client", "src/pet.ts": "pet" };

/** What is said of writing into a package's folder. */
export function folder({
  then = {},
  links = [],
  next = first,
  fresh,
  failure,
  change = (host) => host,
}: Folder): Case {
  return async () => {
    const before = createMemoryHost({});
    if (fresh === undefined) await write(before, first);
    const files = { ...Object.fromEntries(before.files), ...then };
    return write(
      change(
        createMemoryHost(files, {
          links,
          ...(failure === undefined ? {} : { failure }),
        }),
      ),
      next,
    );
  };
}

/** One run of the write layer, as `generate` does it. */
async function write(
  host: MemoryHost,
  sources: Readonly<Record<string, string>>,
): Promise<readonly Diagnostic[]> {
  const files = Object.entries(sources).map(([path, text]) => ({ path, text }));
  const output = "generated/pets";
  const [existing, refused] = await openPackage(output, { force: false }, host);
  if (refused.length > 0) return refused;
  const [committed, merged] = completePackage({
    output,
    files,
    dist: [],
    packageJson: { name: "pets", sideEffects: false },
    existingPackageJson: existing.packageJson,
    editedPackageJson: existing.editedPackageJson,
    lock: { names: {}, companions: {}, operations: {} },
    sources: [],
    generator: "0.1.0",
  });
  const [changes, found] = await planChanges(
    { committed, dist: [] },
    existing,
    { force: false },
    host,
  );
  if (found.length > 0) return [...merged, ...found];
  const [, failed] = await writePackage(output, changes, host);
  return [...merged, ...failed];
}
