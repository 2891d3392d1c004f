import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../packages/packages.js";

/** Documents that mean harm or are broken, which are no part of the repository. */
export const hostileFolder = resolve(root, "../shared/hostile");

type Verdict = "accept" | "reject";

/** What is known of one of them. */
export interface HostileDocument {
  readonly file: string;
  readonly class: string;
  readonly expect: Verdict;
  /** The other outcome, where it is as good when a diagnostic names the place. */
  readonly tolerate?: Verdict;
  readonly why: string;
  /** What the errors say: `line 6`, a pointer, or words. */
  readonly expectErrorMentions: readonly string[];
}

/** All of them. Empty where there are none, and says so. */
export function listHostile(): readonly HostileDocument[] {
  const manifest = join(hostileFolder, "manifest.json");
  if (!existsSync(manifest)) {
    process.stdout.write(
      `Skipped: there are no hostile documents in ${hostileFolder}.\n`,
    );
    return [];
  }
  return JSON.parse(readFileSync(manifest, "utf8")) as HostileDocument[];
}
