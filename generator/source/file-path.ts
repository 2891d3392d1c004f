import { posix, sep } from "node:path";

/** A path as the user typed it, with `/` between its parts. */
export function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** The name of the file that a reference in the file `from` asks for; names are relative to one folder. */
export function targetName(from: string, file: string): string {
  return file === "" ? from : posix.join(posix.dirname(from), file);
}

export function folderOf(path: string): string {
  return posix.dirname(path);
}

export function baseName(path: string): string {
  return posix.basename(path);
}

/** A path taken from another one's folder. */
export function join(folder: string, path: string): string {
  return posix.join(folder, path);
}

/** Whether a path is a folder or lies somewhere in it; both with `/`. */
export function isInside(folder: string, path: string): boolean {
  const relative = posix.relative(folder, path);
  return relative !== ".." && !relative.startsWith("../");
}
