import type { Reporter } from "../diagnostics/reporter.js";
import type { Lock, LockedName, LockedOperation } from "../plan/lock.js";
import { isObject } from "../source/json.js";
import { findJsonSlip, parseJson } from "./json-slip.js";
import { memberPlace, textPlace } from "./package-place.js";

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
  output: string,
  reporter: Reporter,
): Manifest | undefined {
  const value = parseJson(text);
  if (value === undefined) {
    const { offset, problem, conflict } = findJsonSlip(text);
    const place = textPlace(output, manifestPath, text, offset);
    reporter.report("manifest-invalid", place, { problem, conflict });
    return undefined;
  }
  try {
    return readManifest(value);
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    const { message: problem, path } = error;
    const place = memberPlace(output, manifestPath, text, path);
    reporter.report("manifest-invalid", place, { problem, conflict: false });
    return undefined;
  }
}

type Path = readonly string[];

/** Thrown where a manifest is not what we write, so that its shape is read in one piece. */
class WrongShape extends Error {
  readonly path: Path;

  constructor(path: Path, problem: string) {
    super(`${label(path)} ${problem}`);
    this.path = path;
  }
}

/** `names["/a"].file`. */
function label(path: Path): string {
  const steps = path.map((step) =>
    /^[a-z]+$/i.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
  );
  return steps.length === 0 ? "it" : steps.join("").replace(/^\./, "");
}

function readManifest(value: unknown): Manifest {
  const manifest = object(value, []);
  return {
    generator: string(manifest["generator"], ["generator"]),
    sources: string(manifest["sources"], ["sources"]),
    files: new Map(
      Object.entries(object(manifest["files"], ["files"])).map(
        ([path, hash]) => {
          const where = ["files", path];
          if (!isPackagePath(path)) {
            throw new WrongShape(where, "is no file of the package");
          }
          return [path, string(hash, where)];
        },
      ),
    ),
    lock: {
      names: record(manifest["names"], ["names"], readName),
      companions: record(manifest["companions"], ["companions"], readRoles),
      operations: record(manifest["operations"], ["operations"], readOperation),
    },
  };
}

function readName(value: unknown, where: Path): LockedName {
  const name = object(value, where);
  const file = string(name["file"], [...where, "file"]);
  if (!isPackagePath(file)) {
    throw new WrongShape(
      [...where, "file"],
      `is ${JSON.stringify(file)}, which is no file of the package`,
    );
  }
  return { file, export: string(name["export"], [...where, "export"]) };
}

function readRoles(value: unknown, where: Path) {
  return record(value, where, string);
}

function readOperation(value: unknown, where: Path): LockedOperation {
  const operation = object(value, where);
  const text = (key: string): string => string(operation[key], [...where, key]);
  return {
    call: text("call"),
    params: record(operation["params"], [...where, "params"], string),
    items: text("items"),
    pages: text("pages"),
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

function object(value: unknown, where: Path): { [key: string]: unknown } {
  if (!isObject(value)) throw new WrongShape(where, "is not an object");
  return value;
}

function string(value: unknown, where: Path): string {
  if (typeof value !== "string") throw new WrongShape(where, "is not a text");
  return value;
}

/** A record without a prototype: its keys come from a document. */
function record<Value>(
  value: unknown,
  where: Path,
  read: (value: unknown, where: Path) => Value,
): { readonly [key: string]: Value } {
  const copy = Object.create(null) as { [key: string]: Value };
  for (const [key, member] of Object.entries(object(value, where))) {
    copy[key] = read(member, [...where, key]);
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
