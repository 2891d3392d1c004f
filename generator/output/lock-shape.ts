import { isIdentifier, isMemberName } from "../emit/doors/identifier.js";
import type { Lock, LockedName, LockedOperation } from "../plan/lock.js";
import { isObject } from "../source/json.js";

/** A lock as it is written, in the order in which it is compared. */
export function lockContent(lock: Lock): { readonly [part: string]: unknown } {
  return {
    names: sorted(Object.entries(lock.names)),
    companions: sorted(Object.entries(lock.companions)),
    operations: sorted(Object.entries(lock.operations)),
  };
}

/** Reads the parts of a lock; throws `WrongShape` where they are not what we write. */
export function readLock(content: { readonly [key: string]: unknown }): Lock {
  const { names, companions, operations } = content;
  return {
    names: record(names, ["names"], readName),
    companions: record(companions, ["companions"], readRoles),
    operations: record(operations, ["operations"], readOperation),
  };
}

type Path = readonly string[];

/** Thrown where a manifest is not what we write, so that its shape is read in one piece. */
export class WrongShape extends Error {
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

function readName(value: unknown, where: Path): LockedName {
  const name = object(value, where);
  const file = string(name["file"], [...where, "file"]);
  if (!isSource(file)) {
    throw new WrongShape(
      [...where, "file"],
      `is ${JSON.stringify(file)}, which is no source file of the package`,
    );
  }
  return { file, export: identifier(name["export"], [...where, "export"]) };
}

/** As names of files are given, but for what stands there already: runtime and index files, and devices of Windows. */
function isSource(file: string): boolean {
  return (
    /^src(?:\/[\w-]+)+\.ts$/.test(file) &&
    !/^src\/runtime\/|\/index\.ts$/.test(file) &&
    !/\/(?:con|prn|aux|nul|com\d|lpt\d)[/.]/i.test(file)
  );
}

function readRoles(value: unknown, where: Path) {
  return record(value, where, identifier);
}

/** It is printed where nothing can be quoted. */
function identifier(value: unknown, where: Path): string {
  const text = string(value, where);
  if (!isIdentifier(text)) throw new WrongShape(where, "is no name for code");
  return text;
}

function readOperation(value: unknown, where: Path): LockedOperation {
  const operation = object(value, where);
  const text = (key: string): string => string(operation[key], [...where, key]);
  const call = text("call");
  if (!call.split(".").every(isMemberName))
    throw new WrongShape([...where, "call"], "is no name for a call");
  return {
    call,
    params: record(operation["params"], [...where, "params"], string),
    items: text("items"),
    pages: text("pages"),
    ...(operation["beside"] === undefined ? {} : { beside: text("beside") }),
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

export function object(
  value: unknown,
  where: Path,
): { [key: string]: unknown } {
  if (!isObject(value)) throw new WrongShape(where, "is not an object");
  return value;
}

export function string(value: unknown, where: Path): string {
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
export function sorted(entries: Iterable<readonly [string, unknown]>): {
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
