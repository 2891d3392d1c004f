import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What a bundler makes of a program that uses a package. */
export interface Bundle {
  /** Minified and compressed by gzip, as it travels. */
  readonly gzip: number;
  readonly minified: number;
  /** Minified bytes of each file in it, relative to the package, the most first. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** Bundles a program that stands in a folder of a package. */
export async function bundle(
  folder: string,
  program: string,
  place = "src",
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: join(folder, place), loader: "ts" },
    absWorkingDir: folder,
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    outfile: "bundle.js",
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const [file] = outputFiles;
  if (!output || !file) throw new Error("esbuild gave no bundle");
  const files = Object.entries(output.inputs)
    .map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, one], [, other]) => other - one);
  return {
    gzip: gzipSync(file.contents, { level: 9 }).length,
    minified: file.contents.length,
    files,
  };
}

/** A table for people: a line a file. */
export function tableOf(
  name: string,
  { gzip, minified, files }: Bundle,
): string {
  const rows = files.map(
    ([path, bytes]) => `${String(bytes).padStart(7)}  ${path}`,
  );
  const head = `${name}: ${String(gzip)} B in gzip, ${String(minified)} B minified`;
  return [head, ...rows, ""].join("\n");
}
