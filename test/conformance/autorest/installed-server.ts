import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../packages/packages.js";

/** The exact packages, each with its integrity, apart from our own dependencies. */
const locked = join(import.meta.dirname, "server");
const cache = join(root, ".cache", "autorest-testserver");

/** Where the test server is, or why it is not there. */
export type InstalledServer =
  | { readonly kind: "installed"; readonly folder: string }
  | { readonly kind: "missing"; readonly reason: string };

/** Installs AutoRest's test server once for each lock file; no script of it runs. */
export async function installServer(): Promise<InstalledServer> {
  const lock = readFileSync(join(locked, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex").slice(0, 16);
  const home = join(cache, hash);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const draft = await mkdtemp(join(cache, "draft-"));
    try {
      cpSync(locked, draft, { recursive: true });
      await promisify(execFile)("npm", ["ci", "--ignore-scripts"], {
        cwd: draft,
        timeout: 300_000,
      });
      publish(draft, home);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const [, reason = text] = /^npm error (\S*Error: .*)$/m.exec(text) ?? [];
      return { kind: "missing", reason: `it can't be installed: ${reason}` };
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const name = "@microsoft.azure/autorest.testserver";
  return { kind: "installed", folder: join(home, "node_modules", name) };
}

/** Whole or not at all; another run may have been faster. */
function publish(draft: string, home: string): void {
  try {
    renameSync(draft, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
  }
}
