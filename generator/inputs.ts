import type { Host, TextFile } from "./host.js";

/** The runtime's sources, which every package gets a copy of. */
export async function readRuntime(host: Host): Promise<readonly TextFile[]> {
  const folder = `${host.home}/generator/runtime`;
  const listed = await host.list(folder);
  if (listed.kind !== "folder") throw new Error(`${folder} is ${listed.kind}`);
  const files: TextFile[] = [];
  for (const { path, kind } of listed.entries) {
    if (kind !== "file" || !path.endsWith(".ts")) continue;
    files.push({ path, text: await readOwn(`${folder}/${path}`, host) });
  }
  return files;
}

/** The version of this specwright. */
export async function readVersion(host: Host): Promise<string> {
  const text = await readOwn(`${host.home}/package.json`, host);
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

async function readOwn(path: string, host: Host): Promise<string> {
  const read = await host.read(path);
  if (read.kind !== "text") throw new Error(`${path} is ${read.kind}`);
  return read.text;
}
