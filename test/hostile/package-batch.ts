import { createHash } from "node:crypto";
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
import type { RenderedPackage } from "../../generator/generate.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { runConfined } from "./confined.js";

/** What packages did when they were run. */
export interface Ran {
  readonly modules: number;
  readonly calls: number;
  readonly requests: number;
}

const script = join(import.meta.dirname, "run-packages.mjs");

/** Packages that are run together, in a process that makes no code of texts. */
export class PackageBatch {
  readonly #folder = realpathSync(
    mkdtempSync(join(tmpdir(), "specwright-positions-")),
  );
  readonly #seen = new Set<string>();
  readonly #runtime = new Set<string>();
  #folders: string[] = [];

  get size(): number {
    return this.#folders.length;
  }

  /** Leaves out what runs as another one did. */
  add(document: JsonObject, { committed, dist }: RenderedPackage): void {
    const code = dist.filter(({ path }) => path.endsWith(".js"));
    const isRuntime = (path: string) => path.startsWith("dist/runtime/");
    const own = code.filter(({ path }) => !isRuntime(path));
    const hash = createHash("sha256").update(JSON.stringify(own)).digest("hex");
    if (this.#seen.has(hash)) return;
    this.#seen.add(hash);
    for (const { path, text } of code) {
      if (!isRuntime(path) || this.#runtime.has(path)) continue;
      this.#runtime.add(path);
      write(join(this.#folder, path.replace("dist/", "")), text);
    }
    const folder = join(this.#folder, String(this.#seen.size));
    for (const { path, text } of own) write(join(folder, path), text);
    // Read once for all packages: it is the same in each of them.
    symlinkSync(join(this.#folder, "runtime"), join(folder, "dist", "runtime"));
    const client = committed.find(({ path }) => path === "src/client.ts");
    const names = {
      names: namesIn(document),
      options: membersIn(client?.text),
    };
    write(join(folder, "names.json"), JSON.stringify(names));
    this.#folders.push(folder);
  }

  /** Runs those that were added since; an error says which one did what it must not. */
  async run(): Promise<Ran> {
    if (this.#folders.length === 0)
      return { modules: 0, calls: 0, requests: 0 };
    write(join(this.#folder, "package.json"), '{"type":"module"}');
    const { code, stdout, stderr } = await runConfined(
      ["--disallow-code-generation-from-strings", script, ...this.#folders],
      this.#folder,
    );
    if (code !== 0) throw new Error(`${String(code)}: ${stderr}`);
    for (const folder of this.#folders) rmSync(folder, { recursive: true });
    this.#folders = [];
    return JSON.parse(stdout) as Ran;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Every text that may name an argument. */
function namesIn(value: Json): readonly string[] {
  const found = new Set<string>();
  visit(value);
  return [...found];

  function visit(each: Json): void {
    if (typeof each === "string") found.add(each.slice(0, 200));
    if (Array.isArray(each)) (each as readonly Json[]).forEach(visit);
    else if (isObject(each))
      for (const [name, member] of Object.entries(each)) {
        found.add(name.slice(0, 200));
        visit(member);
      }
  }
}

/** The members of the interfaces in a file that names options. */
function membersIn(text = ""): readonly string[] {
  return [...text.matchAll(/^ {2}([\w$]+)\??: /gm)].map(
    ([, name = ""]) => name,
  );
}
