import type { Host, TextFile } from "../host.js";
import { extrasOf } from "./plan-changes.js";
import { ship } from "./ship.js";

/**
 * Makes dist/ of a package anew from the sources that stand in its folder, and
 * touches nothing else: what the tests need, and what `npm pack` ships.
 */
export async function shipPackage(folder: string, host: Host): Promise<void> {
  const listed = await host.list(folder);
  if (listed.kind !== "folder") return;
  const files = listed.entries
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => path);
  const read = async (path: string): Promise<string | undefined> => {
    const outcome = await host.read(`${folder}/${path}`, folder);
    return outcome.kind === "text" ? outcome.text : undefined;
  };
  const sources: TextFile[] = [];
  for (const path of files) {
    const text = path.startsWith("src/") ? await read(path) : undefined;
    if (text !== undefined) sources.push({ path, text });
  }
  const dist = ship(sources);
  const write: TextFile[] = [];
  for (const file of dist) {
    if ((await read(file.path)) !== file.text) write.push(file);
  }
  const remove = extrasOf(dist, files);
  if (write.length === 0 && remove.length === 0) return;
  const outcome = await host.replace(folder, { write, remove });
  if (outcome.kind === "failed") throw new Error(outcome.reason);
}
