import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { root } from "../packages/packages.js";
import { hostileFolder } from "./manifest.js";

/** How a run of the command ended. */
export interface Confined {
  /** Null when it was killed for taking too long. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the processor; not a number when it did not come to its end. */
  readonly seconds: number;
}

const preload = join(import.meta.dirname, "confinement.mjs");
const memory = "--max-old-space-size=1000";

/**
 * `specwright generate` in a process of its own that has 20 seconds and 1 GB, may
 * read the tool and the folder of the document, may write beside the output folder, and
 * has no network.
 */
export function generateConfined(
  input: string,
  output: string,
  readable: string = hostileFolder,
): Promise<Confined> {
  return runConfined(
    [
      "--no-warnings",
      "--experimental-permission",
      "--allow-addons",
      // The folder around it, each once: Node 20 aborts over one beside what is in it.
      ...[...new Set([root, readable, dirname(output)])].map(
        (folder) => `--allow-fs-read=${folder}/*`,
      ),
      `--allow-fs-write=${dirname(output)}/*`,
      memory,
      "--import",
      preload,
      join(root, "dist", "cli.js"),
      ...["generate", input, "--output", output, "--name", "@hostile/x"],
      ...["--format", "json"],
    ],
    root,
  );
}

/** Runs Node with 20 seconds; failure is an answer and not an exception. */
export function runConfined(
  args: readonly string[],
  cwd: string,
): Promise<Confined> {
  const limits = { cwd, timeout: 20_000, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], limits, (error, stdout, stderr) => {
      const failed = typeof error?.code === "number" ? error.code : null;
      const seconds = Number(/^cpu: (.*)$/m.exec(stderr)?.[1]);
      resolve({
        code: error === null ? 0 : failed,
        stdout,
        stderr: stderr.replace(/^cpu: .*\n/m, ""),
        seconds,
      });
    });
  });
}
