import { isReservedFile } from "./reserved.js";
import { kebabCase } from "./words.js";

/** Entries of a package that are ours. */
const RESERVED_ENTRIES = new Set([
  "client",
  "testing",
  "index",
  "runtime",
  "models",
]);

/** Gives each top-level resource a file of its own: `src/resources/connected-accounts.ts`. */
export function createResourceFiles(): (resource: readonly string[]) => string {
  const files = new Map<string, string>();
  const taken = new Set<string>();
  return ([top = "root"]) => {
    const known = files.get(top);
    if (known !== undefined) return known;
    const base = kebabCase(top).slice(0, 80) || "resource";
    const isReserved = RESERVED_ENTRIES.has(base) || isReservedFile(base);
    const wanted = isReserved ? `${base}-api` : base;
    let name = wanted;
    for (let n = 2; taken.has(name); n += 1) name = `${wanted}-${String(n)}`;
    taken.add(name);
    const file = `src/resources/${name}.ts`;
    files.set(top, file);
    return file;
  };
}

/** The file of the class over a resource's functions. */
export function faceFileOf(resourceFile: string): string {
  return resourceFile.replace(/^src\/resources\//, "src/api/");
}

/** The functions' file of a face's one. */
export function resourceFileOf(faceFile: string): string {
  return faceFile.replace(/^src\/api\//, "src/resources/");
}
