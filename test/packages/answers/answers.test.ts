import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../../generator/generate.js";
import { createHost } from "../../../generator/host.js";
import { serve } from "../../runtime/server.js";
import {
  compile,
  compilers,
  everyFlag,
  platformPackages,
  platforms,
  type Compiler,
  type Platform,
} from "../compilers.js";
import { listFiles, root } from "../packages.js";
import { createProject, type Project } from "../project.js";
import { answer, document } from "./api.js";
import { consumer } from "./consumer.js";

let project: Project;

beforeAll(async () => {
  project = createProject();
  project.write("reports.yaml", document);
  const { ok, apis } = await generate(
    {
      apis: [
        {
          input: "reports.yaml",
          output: "package",
          package: "reports",
          int64: "bigint",
          dateTime: "Date",
        },
      ],
    },
    createHost(project.folder),
  );
  expect(apis.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  expect(ok).toBe(true);
  project.link("reports", join(project.folder, "package"));
  for (const name of platformPackages) {
    project.link(name, join(root, "node_modules", name));
  }
  project.write("consumer.ts", consumer);
}, 120_000);

afterAll(() => {
  project.remove();
});

test.for(Object.keys(compilers) as Compiler[])(
  "what the status and the type decide compiles with every flag: %s",
  { timeout: 120_000 },
  async (compiler) => {
    const compilerOptions = {
      ...everyFlag,
      declaration: true,
      outDir: "out",
      rootDir: ".",
      target: "es2022",
      module: "nodenext",
      lib: ["es2022"],
      types: ["node"],
    };
    const config = `tsconfig.${compiler.replaceAll(" ", "-")}.json`;
    const include = ["consumer.ts"];
    project.write(config, JSON.stringify({ compilerOptions, include }));
    const tsc = join(root, "node_modules", compilers[compiler], "bin/tsc");
    const { output } = await project.node(
      tsc,
      "--project",
      config,
      "--pretty",
      "false",
    );
    expect(output).toBe("");
  },
);

test.for(Object.keys(platforms) as Platform[])(
  "headers are read with the types of %s",
  { timeout: 120_000 },
  async (platform) => {
    const sources = ["package/src/**/*.ts"];
    const { output } = await compile(
      project,
      "TypeScript 6.0",
      platform,
      sources,
    );
    expect(output).toBe("");
  },
);

test("and is so on the wire", { timeout: 60_000 }, async () => {
  const server = await serve(answer);
  const { output, code } = await project.node("out/consumer.js", server.url);
  expect([code, output.split("\n").length]).toEqual([0, 2]);
  const time = "2026-01-02T03:04:05.000Z";
  expect(JSON.parse(output)).toEqual({
    list: { total: 1, link: '<a,b>; rel="next"', made: time, status: 200 },
    made: {
      made: time,
      headers: JSON.parse(`{
        "x-made-in": 0.5,
        "__proto__": "p",
        "constructor": true,
        "x-\`$'*": [1, 2],
        "set-cookie": ["a=1; Expires=Sat, 21 Nov 2026 00:00:00 GMT", "b=2"]
      }`) as unknown,
      names: ["__proto__", "constructor", "set-cookie", "x-`$'*", "x-made-in"],
      list: [1, 2],
      cookies: ["a=1; Expires=Sat, 21 Nov 2026 00:00:00 GMT", "b=2"],
    },
    // What is no number is left out, and no reason to lose the answer.
    job: { job: "9007199254740993n", headers: {} },
    nothing: { isUndefined: true },
    // The status says that it is a text, whatever it calls itself.
    word: { status: 207, data: '"word"' },
    awaited: { made: time },
    html: "200: the body is not JSON",
    404: "none",
    409: "taken",
    418: time,
    501: "9007199254740993n",
    "file bytes": "%PDF",
    "file job": "5n",
    "file nothing": "undefined",
    head: 3,
    "summary json": time,
    "summary text": "all well",
  });
});

test("a bundle has headers read only where an operation documents them", () => {
  const files = listFiles(join(project.folder, "package"));
  const read = (file: string): string =>
    readFileSync(join(project.folder, "package", file), "utf8");
  const users = files.filter(
    (file) =>
      file.endsWith(".ts") &&
      /^src\/(?!runtime\/)/.test(file) &&
      /"\.\.?\/(?:runtime\/read-)?headers\.js"/.test(read(file)),
  );
  expect(users).toEqual([
    "src/headers.ts",
    "src/resources/files.ts",
    "src/resources/reports.ts",
  ]);
});
