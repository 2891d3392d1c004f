import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The repository. */
export const root = resolve(import.meta.dirname, "../..");

/** One package under generated/, as it stands on the disk. */
export interface GeneratedPackage {
  /** `seam`. */
  readonly api: string;
  /** `@specwright/seam`. */
  readonly name: string;
  readonly folder: string;
  readonly packageJson: PackageJson;
  /** `@specwright/seam`, `@specwright/seam/client`, …: all that can be imported. */
  readonly entries: readonly string[];
}

export interface PackageJson {
  readonly name: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly files?: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
  readonly optionalDependencies?: object;
  readonly bundledDependencies?: unknown;
}

/** Every package under generated/. */
export const packages: readonly GeneratedPackage[] = readdirSync(
  join(root, "generated"),
)
  .sort()
  .map((api) => ({ api, folder: join(root, "generated", api) }))
  .filter(({ folder }) => existsSync(join(folder, "package.json")))
  .map(({ api, folder }) => {
    const text = readFileSync(join(folder, "package.json"), "utf8");
    const packageJson = JSON.parse(text) as PackageJson;
    const { name, exports } = packageJson;
    const entries = Object.keys(exports)
      .filter((path) => path !== "./package.json")
      .map((path) => name + path.slice(1));
    return { api, name, folder, packageJson, entries };
  });

/** What is committed of a package: all but dist/. Relative to it, sorted. */
export function committedFiles({
  folder,
}: GeneratedPackage): readonly string[] {
  return listFiles(folder).filter(
    (path) => !path.startsWith("dist/") && !path.startsWith("node_modules/"),
  );
}

/** Every file below a folder, relative to it, with forward slashes, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();
}
