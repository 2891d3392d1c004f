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
import { callersOf, manifestOf, type Manifest } from "./callers.js";
import { RawDocument } from "./raw-document.js";
import { rawOperations } from "./raw-operations.js";

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

/** An operation of an accepted document that nobody can call. */
interface Uncallable {
  readonly document: string;
  /** `/paths/~1pets/get`. */
  readonly operation: string;
  readonly why: string;
}

const uncallable = readExpected<Uncallable>("uncallable.json");
const longFiles = readExpected<string>("long-files.json");
const longest = 1500;

const documents = listDocuments();
const github: CorpusDocument = {
  path: "big/github.json",
  version: "",
  bytes: 0,
};
const lineCounts = new Map<string, readonly (readonly [string, number])[]>();
const host = createHost();

/** The operations of a document: those that were written, and those that can be called. */
const operations = new Map<
  string,
  readonly [written: number, callable: number]
>();

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
    const written = rawOperations(new RawDocument(pathOf(document)));
    operations.set(document.path, [written.length, 0]);
    if (first.package === undefined) return;
    const { committed, dist } = first.package;

    const second = await render(document, host);
    const differ = committed.filter(
      ({ text }, index) => second.package?.committed[index]?.text !== text,
    );
    expect(differ.map(({ path }) => path)).toEqual([]);
    expect(second.package?.dist).toEqual(dist);

    const manifest = manifestOf(committed);
    expect(namelessComponents(document, committed, manifest)).toEqual([]);
    const callable = Object.keys(manifest.operations);
    expect(callable.filter((key) => !written.includes(key))).toEqual([]);
    expect(written.filter((key) => !callable.includes(key))).toEqual(
      uncallable
        .filter((each) => each.document === document.path)
        .map(({ operation }) => operation),
    );
    operations.set(document.path, [written.length, callable.length]);
    const callers = `${packageFolder(document)}/callers.ts`;
    project.write(callers, callersOf(manifest, callable));
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

  test("every operation can be called, but for those that are known", () => {
    let [written, callable, refused] = [0, 0, 0];
    for (const [document, [all, some]] of operations) {
      if (lineCounts.has(document)) written += all;
      else refused += all;
      callable += some;
    }
    process.stdout.write(
      `Callable: ${String(callable)} of ${String(written)} operations; ${String(refused)} more are in documents that are refused\n`,
    );
    const known = uncallable.filter(({ document }) => isAsked(document));
    expect(callable).toBe(written - known.length);
    expect(known.every(({ why }) => why !== "")).toBe(true);
  });

  test.skipIf(!isAsked(github.path))(
    "a tag of GitHub is a small package that compiles",
    { timeout: 180_000 },
    async () => {
      const { package: part, errors } = await render(github, host, [
        "tag:gists",
      ]);
      expect(errors).toEqual([]);
      const { committed = [] } = part ?? {};
      const manifest = manifestOf(committed);
      const raw = new RawDocument(pathOf(github));
      const wanted = rawOperations(raw).filter((key) => {
        const { tags } =
          asNode(raw.at({ file: raw.entry, pointer: key })) ?? {};
        return Array.isArray(tags) && tags.includes("gists");
      });
      expect(wanted.length).toBeGreaterThan(10);
      expect(Object.keys(manifest.operations).sort()).toEqual(wanted.sort());
      const files = committed.filter(({ path }) => path.endsWith(".ts"));
      const whole = lineCounts.get(github.path) ?? [];
      for (const { path, text } of files) {
        project.write(`gists/${path}`, text);
      }
      project.write("gists/callers.ts", callersOf(manifest, wanted));
      for (const compiler of ["TypeScript 5.9", "TypeScript 7.0"] as const) {
        expect(await compileFolders(project, compiler, ["gists"])).toEqual([]);
      }
      process.stdout.write(
        `GitHub's gists: ${String(wanted.length)} operations in ${String(files.length)} files, of ${String(whole.length)}\n`,
      );
      expect(files.length).toBeLessThan(whole.length / 10);
    },
  );

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
  { names }: Manifest,
): readonly string[] {
  const files = new Map(committed.map(({ path, text }) => [path, text]));
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
