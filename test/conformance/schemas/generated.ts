import { modelFile } from "../../../generator/emit/model-files.js";
import { SymbolTable } from "../../../generator/emit/symbol-table.js";
import type { TextFile } from "../../../generator/emit/text-file.js";
import { createHost } from "../../../generator/host.js";
import { readRuntime } from "../../../generator/inputs.js";
import { buildApi } from "../../../generator/ir/build-api.js";
import { readDocument } from "../../../generator/openapi/read-document.js";
import type { LockedName } from "../../../generator/plan/lock.js";
import { planPackage } from "../../../generator/plan/plan-package.js";
import { child } from "../../examples/spec.js";
import { createMemoryHost } from "../../host-memory.js";
import { folderOf, type RowDocument } from "./document.js";
import type { Version } from "./sections.js";

const runtime = readRuntime(createHost()).then((files) =>
  files.map(({ path, text }) => ({ path: `src/runtime/${path}`, text })),
);

/** What was made of a document. */
export interface Generated {
  /** The files of its schemas, and the runtime's where they use it. */
  readonly files: readonly TextFile[];
  /** The codes of all that was said about it, each once, sorted. */
  readonly codes: readonly string[];
  /** Why there is nothing. */
  readonly refused?: string;
  /** Where the type of a schema is exported, and the one for requests where that is another. */
  typeOf(name: string): ExportedType | undefined;
}

export interface ExportedType extends LockedName {
  readonly input?: string;
}

/** The pipeline from text to text, in memory. A crash is one row's failure, and not the end of all. */
export function generate(
  document: RowDocument,
  version: Version,
): Promise<Generated> {
  return run(document, version).catch((error: unknown) =>
    refused([{ code: "crash", message: String(error) }]),
  );
}

async function run(
  document: RowDocument,
  version: Version,
): Promise<Generated> {
  const { entry } = document;
  const host = createMemoryHost(document.files);
  const [description, read] = await readDocument(host, entry);
  if (description === undefined) return refused(read);
  const [api, built] = buildApi(description.document);
  const about = { input: entry, package: "@example/row", version: "1.0.0" };
  const [plan, planned] = planPackage(api, about, undefined);
  const said = [...read, ...built, ...planned];
  if (said.some(({ severity }) => severity === "error")) return refused(said);
  const { names, companions } = plan.lock;
  // Of a package nothing but its types is looked at.
  const emitted = { ...plan, symbols: new SymbolTable(plan.symbols) };
  const models = plan.models.map((model) => modelFile(model, emitted));
  const usesRuntime = models.some(({ text }) => text.includes("/runtime/"));
  return {
    files: [...models, ...(usesRuntime ? await runtime : [])],
    codes: codesOf(said),
    typeOf(name) {
      const key = [folderOf(version), "/components/schemas/"]
        .map((folder) => child(folder.slice(0, -1), name))
        .find((each) => Object.hasOwn(names, each));
      const found = key === undefined ? undefined : names[key];
      if (key === undefined || found === undefined) return undefined;
      const input = companions[key]?.["input"];
      return { ...found, ...(input === undefined ? {} : { input }) };
    },
  };
}

type Said = readonly { readonly code: string; readonly message: string }[];

function codesOf(said: Said): readonly string[] {
  return [...new Set(said.map(({ code }) => code))].sort();
}

function refused(said: Said): Generated {
  return {
    files: [],
    codes: codesOf(said),
    refused: said.map(({ message }) => message).join("; "),
    typeOf: () => undefined,
  };
}
