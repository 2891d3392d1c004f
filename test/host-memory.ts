import { posix } from "node:path";
import type { Host, ListedEntry } from "../generator/host.js";

/** A host whose disk is a map from path to text; `links` are paths that are symbolic links. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string>;
  /** How often something was written or removed. */
  readonly writes: readonly string[];
}

export function createMemoryHost(
  contents: Readonly<Record<string, string>>,
  {
    cwd = "/project",
    links = [],
    failure,
  }: { cwd?: string; links?: readonly string[]; failure?: string } = {},
): MemoryHost {
  const at = (path: string): string => posix.resolve(cwd, path);
  const files = new Map(
    Object.entries(contents).map(([path, text]) => [at(path), text]),
  );
  const linked = new Set(links.map(at));
  const writes: string[] = [];
  return {
    cwd,
    home: "/specwright",
    files,
    writes,
    read: (path, root) => {
      const target = at(path);
      const text = files.get(target);
      if (root !== undefined && !target.startsWith(`${at(root)}/`)) {
        return Promise.resolve({ kind: "outside" });
      }
      if (text !== undefined) return Promise.resolve({ kind: "text", text });
      const isFolder = [...files.keys()].some((file) =>
        file.startsWith(`${target}/`),
      );
      return Promise.resolve({ kind: isFolder ? "directory" : "missing" });
    },
    exists: (path) => {
      const target = at(path);
      const paths = [...files.keys()];
      return Promise.resolve(
        paths.some((file) => `${file}/`.startsWith(`${target}/`)),
      );
    },
    list: (folder) => {
      const root = at(folder);
      if (files.has(root)) return Promise.resolve({ kind: "not-a-folder" });
      const kinds = new Map<string, ListedEntry["kind"]>();
      for (const file of files.keys()) {
        if (!file.startsWith(`${root}/`)) continue;
        const path = file.slice(root.length + 1);
        kinds.set(path, linked.has(file) ? "link" : "file");
        for (
          let above = posix.dirname(path);
          above !== ".";
          above = posix.dirname(above)
        ) {
          kinds.set(above, "folder");
        }
      }
      if (kinds.size === 0) return Promise.resolve({ kind: "missing" });
      const entries = [...kinds]
        .map(([path, kind]) => ({ path, kind }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      return Promise.resolve({ kind: "folder", entries });
    },
    replace: (folder, { write, remove }) => {
      if (failure !== undefined) {
        return Promise.resolve({ kind: "failed", reason: failure });
      }
      for (const path of remove) {
        files.delete(at(`${folder}/${path}`));
        writes.push(`- ${path}`);
      }
      for (const { path, text } of write) {
        files.set(at(`${folder}/${path}`), text);
        writes.push(`+ ${path}`);
      }
      return Promise.resolve({ kind: "done" });
    },
    importModule: () =>
      Promise.resolve({ kind: "failed", reason: "nothing is imported here" }),
    now: () => 0,
  };
}
