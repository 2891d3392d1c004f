import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "./compilers.js";
import { firstUses, type FirstUse } from "./first-use.js";
import { listFiles, packages, root, type PackageJson } from "./packages.js";
import { createProject, run, type Project } from "./project.js";

/**
 * Each package as somebody gets it: packed by npm, installed in an empty
 * project outside the repository, and used for the first time.
 */
describe.each(packages)("$name, packed and installed", (source) => {
  const { name } = source;
  let project: Project;
  let tarball: string;
  /** The package as it was unpacked. */
  let installed: string;
  let files: readonly string[];

  beforeAll(async () => {
    project = createProject();
    const { folder } = project;
    await run("npm", ["pack", source.folder], folder);
    const [packed = ""] = listFiles(folder).filter((path) =>
      path.endsWith(".tgz"),
    );
    tarball = join(folder, packed);
    const flags = ["--offline", "--no-audit", "--no-fund", "--no-save"];
    const file = `./${packed}`;
    const { output, code } = await run(
      "npm",
      ["install", ...flags, file],
      folder,
    );
    expect(code, output).toBe(0);
    installed = join(folder, "node_modules", name);
    files = listFiles(installed);
  }, 120_000);

  afterAll(() => {
    project.remove();
  });

  test("ten lines of JavaScript run on this Node", async () => {
    const { javascript, prints, ...api } = firstUseOf(source.api);
    expect(javascript.trim().split("\n").length).toBeLessThanOrEqual(10);
    const server = await serve(api);
    try {
      const { port } = server.address() as AddressInfo;
      project.write("first.js", javascript);
      const url = `http://127.0.0.1:${String(port)}`;
      const { output } = await project.node("first.js", url);
      expect(output).toBe(`${JSON.stringify(prints)}\n`);
    } finally {
      server.close();
    }
  });

  test("ten lines of TypeScript check", { timeout: 60_000 }, async () => {
    const { typescript } = firstUseOf(source.api);
    expect(typescript.trim().split("\n").length).toBeLessThanOrEqual(10);
    project.write("first.ts", typescript);
    const { output } = await compile(project, "TypeScript 6.0", "lib dom", [
      "first.ts",
    ]);
    expect(output).toBe("");
  });

  test("publint finds nothing", async () => {
    const bytes = readFileSync(tarball);
    const { messages } = await publint({
      strict: true,
      pack: { tarball: new Uint8Array(bytes).buffer },
    });
    expect(messages).toEqual([]);
  });

  test("attw finds nothing", { timeout: 60_000 }, async () => {
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    // What `attw --pack` does, without a tarball in the package's folder.
    const { output, code } = await project.node(
      attw,
      tarball,
      ...["--profile", "esm-only", "--format", "json"],
    );
    expect(code, output).toBe(0);
    const { analysis } = JSON.parse(output) as Attw;
    expect(analysis.types).toMatchObject({ kind: "included" });
  });

  test("it depends on nothing and has no side effects", () => {
    const text = readFileSync(join(installed, "package.json"), "utf8");
    const packageJson = JSON.parse(text) as PackageJson;
    expect(packageJson).toMatchObject({ name, type: "module" });
    expect(packageJson.sideEffects).toBe(false);
    expect(packageJson).not.toHaveProperty("dependencies");
    expect(packageJson).not.toHaveProperty("peerDependencies");
    expect(packageJson).not.toHaveProperty("optionalDependencies");
    expect(packageJson).not.toHaveProperty("bundledDependencies");
    expect(packageJson).not.toHaveProperty("scripts");
  });

  test("it holds the sources, their JavaScript and nothing else", () => {
    const sources = files.filter((path) => path.startsWith("src/"));
    const made = sources.flatMap((path) => {
      const name = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
      return ["js", "js.map", "d.ts", "d.ts.map"].map(
        (end) => `${name}.${end}`,
      );
    });
    expect(sources).toEqual(
      listFiles(join(source.folder, "src")).map((path) => `src/${path}`),
    );
    expect(files).toEqual(
      ["README.md", "api.md", "package.json", ...sources, ...made].sort(),
    );
    expect(files.filter((path) => /test|spec\./.test(path))).toEqual([]);
  });

  test("every map points to a source that is there", () => {
    const maps = files.filter((path) => path.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(0);
    for (const path of maps) {
      const map = JSON.parse(read(path)) as SourceMap;
      const text = read(path.replace(/\.map$/, ""));
      expect(text).toMatch(
        new RegExp(`\n//# sourceMappingURL=${basename(path)}\n?$`),
      );
      expect(map.sources, path).toHaveLength(1);
      expect(map).not.toHaveProperty("sourcesContent");
      for (const target of map.sources) {
        expect(files, path).toContain(
          join(path, "..", target).replaceAll("\\", "/"),
        );
      }
    }
  });

  function read(path: string): string {
    return readFileSync(join(installed, path), "utf8");
  }
});

interface SourceMap {
  readonly sources: readonly string[];
}

interface Attw {
  readonly analysis: { readonly types: unknown };
}

function firstUseOf(api: string): FirstUse {
  const found = firstUses[api];
  if (found === undefined) throw new Error(`first-use.ts has no ${api}`);
  return found;
}

/** An API on this machine. */
function serve(api: Pick<FirstUse, "answer">): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const { method, url, headers } = request;
      const route = `${String(method)} ${String(url)}`;
      const body: unknown = text === "" ? undefined : JSON.parse(text);
      const [status, value] = api.answer({ route, body, headers });
      response.writeHead(status, { "content-type": "application/json" });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
