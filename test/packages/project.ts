import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packages, root } from "./packages.js";

/** A consumer's project: a folder outside the repository. */
export interface Project {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Puts a package into its node_modules. */
  link(name: string, target: string): void;
  /** Runs Node in it, and resolves to what was printed and the exit code. */
  node(script: string, ...args: readonly string[]): Promise<Finished>;
  remove(): void;
}

export interface Finished {
  readonly code: number;
  /** Both streams together. */
  readonly output: string;
}

/** An ES module project with nothing in it. */
export function createProject(): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-")));
  const project: Project = {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    link(name, target) {
      const path = join(folder, "node_modules", name);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(target, path, "junction");
    },
    node: (script, ...args) => run(process.execPath, [script, ...args], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  const about = { name: "consumer", private: true, type: "module" };
  project.write("package.json", JSON.stringify(about));
  return project;
}

/** The same with every generated package installed, and what else it asks for. */
export function createConsumer(...dependencies: readonly string[]): Project {
  const project = createProject();
  for (const { name, folder } of packages) project.link(name, folder);
  for (const name of dependencies) {
    project.link(name, join(root, "node_modules", name));
  }
  return project;
}

/** Runs a program to its end; a failure is an answer and not an exception. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<Finished> {
  return new Promise((resolve) => {
    const limit = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, [...args], limit, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      resolve({ code, output: stdout + stderr });
    });
  });
}
