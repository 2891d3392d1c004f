import { basename, dirname } from "node:path";
import type { Outcome } from "../diagnostics/diagnostic.js";
import { printJson } from "../diagnostics/print-json.js";
import { createReporter } from "../diagnostics/reporter.js";
import type { Host } from "../host.js";
import type { Lock } from "../plan/lock.js";
import { findJsonSlip, parseJson } from "./json-slip.js";
import { lockContent, object, readLock, WrongShape } from "./lock-shape.js";
import { memberPlace, packagePlace, textPlace } from "./package-place.js";

/** A lock that is kept beside the document, and what it says there now. */
export interface LockFile {
  readonly path: string;
  /** Absent: there is no file yet. */
  readonly text?: string;
  readonly lock?: Lock;
}

/** Reads the file of `--lock`; one that is not there yet is an empty one. */
export async function readLockFile(
  path: string,
  host: Host,
): Promise<Outcome<LockFile>> {
  const reporter = createReporter();
  const read = await host.read(path);
  if (read.kind === "missing") return [{ path }, []];
  const [folder, name] = [dirname(path), basename(path)];
  if (read.kind !== "text") {
    const reason =
      read.kind === "unreadable" ? read.reason : `it is ${read.kind}`;
    reporter.report("lock-unreadable", packagePlace(folder, name), { reason });
    return [{ path }, reporter.diagnostics];
  }
  const { text } = read;
  const value = parseJson(text);
  if (value === undefined) {
    const { offset, problem, conflict } = findJsonSlip(text);
    const place = textPlace(folder, name, text, offset);
    reporter.report("lock-invalid", place, { problem, conflict });
    return [{ path, text }, reporter.diagnostics];
  }
  try {
    return [{ path, text, lock: readLock(object(value, [])) }, []];
  } catch (error) {
    if (!(error instanceof WrongShape)) throw error;
    const { message: problem, path: where } = error;
    const place = memberPlace(folder, name, text, where);
    reporter.report("lock-invalid", place, { problem, conflict: false });
    return [{ path, text }, reporter.diagnostics];
  }
}

/** The file's text for a lock. */
export function printLockFile(lock: Lock): string {
  return printJson(lockContent(lock));
}

/** Writes it where it changed. */
export async function writeLockFile(
  { path, text: before }: LockFile,
  text: string,
  host: Host,
): Promise<Outcome<boolean>> {
  if (before === text) return [false, []];
  const [folder, name] = [dirname(path), basename(path)];
  const change = { write: [{ path: name, text }], remove: [] };
  const outcome = await host.replace(folder, change);
  if (outcome.kind === "done") return [true, []];
  const reporter = createReporter();
  const { reason } = outcome;
  reporter.report("lock-write-failed", packagePlace(folder, name), { reason });
  return [false, reporter.diagnostics];
}
