import { isAbsolute, relative, sep } from "node:path";

/** Whether a path lies in a folder, and is not the folder itself. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return (
    way !== "" &&
    way !== ".." &&
    !way.startsWith(`..${sep}`) &&
    !isAbsolute(way)
  );
}
