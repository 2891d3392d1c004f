import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Lock, LockedName, LockedOperation } from "../plan/lock.js";
import { isObject } from "../source/json.js";

/** The manifest's name in every package. */
export const manifestPath = ".specwright.json";

/** What a run leaves for the next one: which files are ours, and what must not change. */
export interface Manifest {
  /** The version of specwright that wrote the package. */
  readonly generator: string;
  /** One hash of all files of the document. */
  readonly sources: string;
  /** Every committed file but this one, with its hash. */
  readonly files: ReadonlyMap<string, string>;
  readonly lock: Lock;
}

/** The manifest's text, as Prettier would write it. */
export function printManifest(manifest: Manifest): string {
  const { generator, sources, files, lock } = manifest;
  const content = {
    generator,
    sources,
    files: sorted(files),
    names: sorted(Object.entries(lock.names)),
    companions: sorted(Object.entries(lock.companions)),
    operations: sorted(Object.entries(lock.operations)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a manifest; one that a person or a merge broke is reported and not used. */
export function parseManifest(
  text: string,
  place: Place,
  reporter: Reporter,
): Manifest | undefined {
  try {
    return readManifest(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    reporter.report("manifest-invalid", place, { problem });
    return undefined;
  }
}

/** Says with an exception what is wrong, so that the shape is read in one piece. */
function readManifest(value: unknown): Manifest {
  const manifest = object(value, "it");
  return {
    generator: string(manifest["generator"], "generator"),
    sources: string(manifest["sources"], "sources"),
    files: new Map(
      Object.entries(object(manifest["files"], "files")).map(([path, hash]) => {
        if (!isPackagePath(path)) {
          throw new Error(`files lists ${JSON.stringify(path)}`);
        }
        return [path, string(hash, `files["${path}"]`)];
      }),
    ),
    lock: {
      names: record(manifest["names"], "names", readName),
      companions: record(manifest["companions"], "companions", readRoles),
      operations: record(manifest["operations"], "operations", readOperation),
    },
  };
}

function readName(value: unknown, where: string): LockedName {
  const name = object(value, where);
  const file = string(name["file"], `${where}.file`);
  if (!isPackagePath(file)) {
    throw new Error(`${where}.file is ${JSON.stringify(file)}`);
  }
  return { file, export: string(name["export"], `${where}.export`) };
}

function readRoles(value: unknown, where: string) {
  return record(value, where, string);
}

function readOperation(value: unknown, where: string): LockedOperation {
  const operation = object(value, where);
  return {
    call: string(operation["call"], `${where}.call`),
    params: record(operation["params"], `${where}.params`, string),
    items: string(operation["items"], `${where}.items`),
    pages: string(operation["pages"], `${where}.pages`),
  };
}

/** Relative, with forward slashes, and going nowhere but down. */
export function isPackagePath(path: string): boolean {
  return (
    path !== "" &&
    !/[\\:\0]/.test(path) &&
    path
      .split("/")
      .every((part) => part !== "" && part !== "." && part !== "..")
  );
}

function object(value: unknown, where: string): { [key: string]: unknown } {
  if (!isObject(value)) throw new Error(`${where} is not an object`);
  return value;
}

function string(value: unknown, where: string): string {
  if (typeof value !== "string") throw new Error(`${where} is not a text`);
  return value;
}

/** A record without a prototype: its keys come from a document. */
function record<Value>(
  value: unknown,
  where: string,
  read: (value: unknown, where: string) => Value,
): { readonly [key: string]: Value } {
  const copy = Object.create(null) as { [key: string]: Value };
  for (const [key, member] of Object.entries(object(value, where))) {
    copy[key] = read(member, `${where}["${key}"]`);
  }
  return copy;
}

/** In the order of the keys' code units, so that a diff shows what changed and nothing else. */
function sorted(entries: Iterable<readonly [string, unknown]>): {
  readonly [key: string]: unknown;
} {
  const copy = Object.create(null) as { [key: string]: unknown };
  for (const [key, value] of [...entries].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    copy[key] = value;
  }
  return copy;
}
