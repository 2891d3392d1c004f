import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { failurePlace } from "./host/failure-place.js";
import { isInside } from "./host/is-inside.js";
import type {
  ImportOutcome,
  ListedEntry,
  ListOutcome,
  ReadOutcome,
  ReplaceOutcome,
} from "./host/outcomes.js";
import { codeOf, reasonOf } from "./host/reason.js";

export type { ListedEntry };

/** A file of a package: its path relative to the package, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What to do to a folder, all of it or nothing. */
export interface FolderChange {
  readonly write: readonly TextFile[];
  readonly remove: readonly string[];
}

/** The world outside: the disk, the clock and where the user stands. Relative paths start at `cwd`. */
export interface Host {
  readonly cwd: string;
  /** specwright's own folder, with its package.json and the runtime. */
  readonly home: string;
  /** Reads UTF-8; with `root`, only what lies in that folder. */
  read(path: string, root?: string): Promise<ReadOutcome>;
  /** Whether anything stands there; only where that is certain, it is no. */
  exists(path: string): Promise<boolean>;
  list(folder: string): Promise<ListOutcome>;
  /** Changes a folder, creating it when it isn't there; on failure it is as it was. */
  replace(folder: string, change: FolderChange): Promise<ReplaceOutcome>;
  /** Imports a module; with `text`, that text as if it stood beside `path`. */
  importModule(path: string, text?: string): Promise<ImportOutcome>;
  /** Milliseconds, for measuring. */
  now(): number;
}

/** Far above any real document, far below what would exhaust the memory. */
const largestFile = 128 * 1024 * 1024;
/** Where new files wait until all of them are written. */
const staging = ".specwright-tmp";
/** Never ours, and large. */
const neverListed = new Set(["node_modules", ".git", staging]);

/** The real disk. */
export function createHost(cwd: string = process.cwd()): Host {
  const at = (path: string): string => resolve(cwd, path);
  return {
    cwd,
    home: resolve(fileURLToPath(new URL("..", import.meta.url))),
    read: (path, root) =>
      Promise.resolve(
        readText(at(path), root === undefined ? undefined : at(root)),
      ),
    exists: (path) => Promise.resolve(!isMissing(at(path))),
    list: (folder) => Promise.resolve(listFolder(at(folder))),
    replace: (folder, change) =>
      Promise.resolve(replaceFiles(at(folder), change)),
    importModule: (path, text) => importModule(at(path), text),
    now: () => performance.now(),
  };
}

function readText(path: string, root?: string): ReadOutcome {
  try {
    if (root !== undefined && !isInside(realRoot(root), realpathSync(path))) {
      return { kind: "outside" };
    }
    const stats = statSync(path);
    if (stats.isDirectory()) return { kind: "directory" };
    if (!stats.isFile()) {
      return { kind: "unreadable", reason: "it is not a regular file" };
    }
    if (stats.size > largestFile) {
      return {
        kind: "unreadable",
        reason: `it has ${String(stats.size)} bytes, more than the limit of ${String(largestFile)}`,
      };
    }
    return { kind: "text", text: decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: "not-text" };
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      return { kind: "unreadable", reason: reasonOf(error) };
    }
    // Nobody learns from us which files there are elsewhere.
    return root !== undefined && !isInside(root, path)
      ? { kind: "outside" }
      : { kind: "missing" };
  }
}

function isMissing(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    // What may not be looked at is there, as far as we know.
    return codeOf(error) === "ENOTDIR";
  }
}

/** Throws a TypeError when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function listFolder(folder: string): ListOutcome {
  const entries: ListedEntry[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), {
      withFileTypes: true,
    })) {
      if (neverListed.has(entry.name)) continue;
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) entries.push({ path: inner, kind: "link" });
      else if (entry.isFile()) entries.push({ path: inner, kind: "file" });
      else if (!entry.isDirectory()) {
        entries.push({ path: inner, kind: "other" });
      } else {
        entries.push({ path: inner, kind: "folder" });
        walk(inner);
      }
    }
  };
  try {
    walk("");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return { kind: "missing" };
    if (code === "ENOTDIR") return { kind: "not-a-folder" };
    return { kind: "unreadable", reason: reasonOf(error) };
  }
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { kind: "folder", entries };
}

/**
 * Writes every new file aside first, and only then puts them in place, whole
 * folders at once where there were none, keeping what stood there until the last
 * one is done. Synchronous on purpose: nothing of this process can come between.
 */
function replaceFiles(folder: string, change: FolderChange): ReplaceOutcome {
  const undo: (() => void)[] = [];
  const aside = join(folder, staging);
  const fresh = join(aside, "new");
  try {
    makeFolder(folder, undo);
    const root = realpathSync(folder);
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside);
    undo.push(() => rmSync(aside, { recursive: true, force: true }));
    const made = new Set<string>();
    for (const { path, text } of change.write) {
      const parent = dirname(join(fresh, path));
      if (!made.has(parent)) {
        assertInside(root, join(folder, path));
        mkdirSync(parent, { recursive: true });
        made.add(parent);
      }
      writeFileSync(join(fresh, path), text);
    }
    change.remove.forEach((path, index) => {
      const target = join(folder, path);
      assertInside(root, target);
      const kept = join(aside, `removed-${String(index)}`);
      renameSync(target, kept);
      undo.push(() => renameSync(kept, target));
    });
    const there = new Set<string>();
    const placed = new Set<string>();
    change.write.forEach(({ path }, index) => {
      for (const step of stepsTo(path)) {
        if (placed.has(step)) return;
        if (there.has(step)) continue;
        const target = join(folder, step);
        const isThere = existsSync(target);
        if (isThere && step !== path) {
          there.add(step);
          continue;
        }
        const kept = join(aside, `old-${String(index)}`);
        if (isThere) copyFileSync(target, kept);
        renameSync(join(fresh, step), target);
        undo.push(() => {
          if (isThere) renameSync(kept, target);
          else rmSync(target, { recursive: true });
        });
        placed.add(step);
        return;
      }
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    return { kind: "failed", reason: reasonOf(error) };
  }
  rmSync(aside, { recursive: true, force: true });
  for (const path of change.remove) removeEmptyFolders(folder, dirname(path));
  return { kind: "done" };
}

/** The folders on the way to a path, and the path: `src`, `src/models`, `src/models/pet.ts`. */
function stepsTo(path: string): readonly string[] {
  const names = path.split("/");
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** Creates a folder and those above it, and knows which ones to take back. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first !== undefined) {
    undo.push(() => rmSync(first, { recursive: true, force: true }));
  }
}

/** Removes the folders that the removal of a file left empty, but never the package's own. */
function removeEmptyFolders(root: string, folder: string): void {
  for (let path = folder; path !== "."; path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      return;
    }
  }
}

/** The last guard: whatever was planned, nothing is written through a link that leads out. */
function assertInside(root: string, target: string): void {
  let existing = dirname(target);
  while (!existsSync(existing)) existing = dirname(existing);
  const real = realpathSync(existing);
  if (real !== root && !isInside(root, real)) {
    throw new Error(`${target} lies outside of ${root}`);
  }
}

/** A `.ts` config runs from a JavaScript sibling, so that its own imports still resolve. */
async function importModule(
  path: string,
  text?: string,
): Promise<ImportOutcome> {
  const name = `.${basename(path)}.${String(process.pid)}.mjs`;
  const file = text === undefined ? path : join(dirname(path), name);
  try {
    if (text !== undefined) writeFileSync(file, text, { flag: "wx" });
    const url = pathToFileURL(file);
    // A config that was edited is read again, by a process that runs on too.
    url.searchParams.set("at", String(statSync(url).mtimeMs));
    return { kind: "module", exports: await import(url.href) };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    const at = failurePlace(stack, file, fileURLToPath(import.meta.url));
    return {
      kind: "failed",
      // Nobody but us knows the sibling.
      reason: reasonOf(error).replaceAll(file, path),
      ...(at === undefined
        ? {}
        : { at: at.file === file ? { ...at, file: path } : at }),
    };
  } finally {
    if (text !== undefined) rmSync(file, { force: true });
  }
}

function realRoot(root: string): string {
  return existsSync(root) ? realpathSync(root) : root;
}
