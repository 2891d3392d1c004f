import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHost, type TextFile } from "../../generator/host.js";
import { asNode, child } from "../examples/spec.js";
import { createProject, type Project } from "../packages/project.js";
import { compileFolders } from "./compile.js";
import {
  isAsked,
  isHere,
  listDocuments,
  packageFolder,
  pathOf,
  readExpected,
  render,
  type CorpusDocument,
} from "./corpus.js";
import { RawDocument } from "./raw-document.js";

/** A document that is refused. */
interface Refusal {
  readonly document: string;
  /** What is wrong with it, in our words. */
  readonly why: string;
  /** The codes of its errors, sorted. */
  readonly codes: readonly string[];
}

const refusals = readExpected<Refusal>("refusals.json").filter(({ document }) =>
  isAsked(document),
);
const longFiles = readExpected<string>("long-files.json");
const longest = 1500;

const documents = listDocuments();
const lineCounts = new Map<string, readonly (readonly [string, number])[]>();
const host = createHost();

describe.skipIf(!isHere)("every document of the corpus", () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
  });
  afterAll(() => {
    project.remove();
  });

  test.for(documents)("$path", { timeout: 180_000 }, async (document) => {
    const first = await render(document, host);
    const refusal = refusals.find(({ document: path }) => {
      return path === document.path;
    });
    expect(first.errors).toEqual(refusal?.codes ?? []);
    if (first.package === undefined) return;
    const { committed, dist } = first.package;

    const second = await render(document, host);
    const differ = committed.filter(
      ({ text }, index) => second.package?.committed[index]?.text !== text,
    );
    expect(differ.map(({ path }) => path)).toEqual([]);
    expect(second.package?.dist).toEqual(dist);

    expect(namelessComponents(document, committed)).toEqual([]);
    for (const { path, text } of committed) {
      if (!path.endsWith(".ts")) continue;
      project.write(`${packageFolder(document)}/${path}`, text);
    }
    const counts = committed
      .filter(({ path }) => path.endsWith(".ts"))
      .map(({ path, text }) => [path, text.split("\n").length - 1] as const);
    lineCounts.set(document.path, counts);
  });

  test("compiles with TypeScript 7.0", { timeout: 300_000 }, async () => {
    const folders = [...lineCounts.keys()].map((path) =>
      packageFolder({ path, version: "", bytes: 0 }),
    );
    expect(await compileFolders(project, "TypeScript 7.0", folders)).toEqual(
      [],
    );
  });

  test.for(["TypeScript 5.9", "TypeScript 6.0"] as const)(
    "a dozen compile with %s",
    { timeout: 300_000 },
    async (compiler) => {
      const folders = dozen().map(packageFolder);
      expect(await compileFolders(project, compiler, folders)).toEqual([]);
    },
  );

  test("no file is longer than the limit, but for those that are known", () => {
    const counted = [...lineCounts].flatMap(([document, counts]) =>
      counts.map(([file, lines]) => ({ document, file, lines })),
    );
    const sorted = counted.sort((a, b) => b.lines - a.lines);
    for (const { document, file, lines } of sorted.slice(0, 10)) {
      process.stdout.write(`${String(lines)} lines: ${document} ${file}\n`);
    }
    const long = sorted.filter(({ lines }) => lines > longest);
    const found = [...new Set(long.map(({ document }) => document))].sort();
    expect(found).toEqual(longFiles.filter(isAsked));
  });

  test("every refusal is of a document", () => {
    const paths = documents.map(({ path }) => path);
    const unknown = refusals.filter(
      ({ document }) => !paths.includes(document),
    );
    expect(unknown).toEqual([]);
    expect(refusals.every(({ why }) => why !== "")).toBe(true);
    const accepted = `${String(lineCounts.size)} of ${String(documents.length)}`;
    process.stdout.write(`Accepted: ${accepted} documents\n`);
  });
});

/** The components that have no type, or one that its file does not export. */
function namelessComponents(
  document: CorpusDocument,
  committed: readonly TextFile[],
): readonly string[] {
  const files = new Map(committed.map(({ path, text }) => [path, text]));
  const manifest = files.get(".specwright.json") ?? "{}";
  const { names } = JSON.parse(manifest) as Manifest;
  return componentsOf(document).filter((pointer) => {
    const name = names[pointer];
    const text = name === undefined ? undefined : files.get(name.file);
    const exported = new RegExp(
      `^export (interface|type) ${name?.export.replaceAll("$", "\\$") ?? ""}\\b`,
      "m",
    );
    return text === undefined || !exported.test(text);
  });
}

interface Manifest {
  readonly names: Readonly<
    Record<string, { readonly file: string; readonly export: string }>
  >;
}

function componentsOf(document: CorpusDocument): readonly string[] {
  const raw = new RawDocument(pathOf(document));
  const { components, definitions } = asNode(raw.file(raw.entry)) ?? {};
  const schemas = raw.version.startsWith("2")
    ? { folder: "/definitions", all: asNode(definitions) }
    : {
        folder: "/components/schemas",
        all: asNode(asNode(components)?.["schemas"]),
      };
  return Object.keys(schemas.all ?? {})
    .filter((name) => !name.startsWith("x-"))
    .map((name) => child(schemas.folder, name));
}

/** The twelve smallest of those that are no toys. */
function dozen(): readonly CorpusDocument[] {
  return documents
    .filter(({ path, bytes }) => bytes > 20_000 && lineCounts.has(path))
    .sort((a, b) => a.bytes - b.bytes)
    .slice(0, 12);
}
