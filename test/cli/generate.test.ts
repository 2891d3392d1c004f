import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { defineConfig, generate } from "../../generator/index.js";
import { broken, folder, pets, put, snapshot, useSandbox } from "./sandbox.js";

useSandbox();

function config(...names: readonly string[]) {
  return defineConfig({
    apis: names.map((name) => ({
      input: join(folder, `${name}.yaml`),
      output: join(folder, "out", name),
      package: `@acme/${name}`,
    })),
  });
}

test("the library exports what the documents say", () => {
  const script =
    "import * as all from 'specwright'; console.log(Object.keys(all).join())";
  const names = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { cwd: resolve(import.meta.dirname, "../.."), encoding: "utf8" },
  );
  expect(names).toBe("defineConfig,generate\n");
});

test("generate does what the command line does, and says it as data", async () => {
  const steps: string[] = [];
  const onProgress = (_input: string, step: string) => steps.push(step);
  const { ok, diagnostics, apis } = await generate({
    ...config("pets"),
    onProgress,
  });
  expect({ ok, diagnostics }).toEqual({ ok: true, diagnostics: [] });
  expect(apis).toMatchObject([
    {
      status: "written",
      package: "@acme/pets",
      diagnostics: [],
      report: { operations: 1, models: 1 },
      files: { unchanged: [], removed: [] },
    },
  ]);
  expect(apis[0]?.files.written).toContain("package.json");
  expect(apis[0]?.dist.written).toContain("dist/index.d.ts");
  expect(apis[0]?.milliseconds).toBeGreaterThan(0);
  expect(steps[0]).toBe("reading the document");
  expect(steps.at(-1)).toBe("writing the files");

  const before = snapshot("out");
  const again = await generate(config("pets"));
  expect(again.apis[0]).toMatchObject({
    status: "unchanged",
    files: { written: [] },
    dist: { written: [], removed: [] },
  });
  expect(snapshot("out")).toEqual(before);
});

test("check says what would change and writes nothing", async () => {
  const { ok, apis } = await generate({ ...config("pets"), check: true });
  expect(ok).toBe(false);
  expect(apis[0]?.status).toBe("stale");
  expect(apis[0]?.files.written).toContain("src/index.ts");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("an API with errors writes nothing, and the others go on", async () => {
  put("broken.yaml", broken);
  const { ok, diagnostics, apis } = await generate(config("broken", "pets"));
  expect(ok).toBe(false);
  expect(diagnostics).toEqual([]);
  expect(apis.map(({ status }) => status)).toEqual(["failed", "written"]);
  expect(apis[0]?.diagnostics).toMatchObject([{ severity: "error" }]);
  expect(apis[0]?.diagnostics[0]?.place?.position().line).toBe(23);
  expect(existsSync(join(folder, "out/broken"))).toBe(false);
});

test.each([undefined, null, 7, { foo: 1 }])(
  "%j is a diagnostic and no exception",
  async (options) => {
    const { ok, diagnostics, apis } = await generate(options as never);
    expect({ ok, apis }).toEqual({ ok: false, apis: [] });
    expect(diagnostics.length).toBeGreaterThan(0);
  },
);

test("wrong options are diagnostics, and no API is read", async () => {
  const { ok, diagnostics, apis } = await generate({
    apis: [{ input: join(folder, "pets.yaml"), version: "one" }],
  });
  expect(ok).toBe(false);
  expect(diagnostics.map(({ code }) => code)).toEqual(["option-wrong-value"]);
  expect(apis).toEqual([]);
});

test("the same document gives the same bytes wherever it stands", async () => {
  const here = await generate(config("pets"));
  const text = (root: string) =>
    [...snapshot(root)].map(([path, content]) => [
      path,
      content.replace(/^\d+ /, ""),
    ]);
  put("deep/down/pets.yaml", pets);
  await generate({
    apis: [
      {
        input: join(folder, "deep/down/pets.yaml"),
        output: join(folder, "elsewhere"),
        package: "@acme/pets",
      },
    ],
  });
  expect(here.ok).toBe(true);
  expect(text("elsewhere")).toEqual(text("out/pets"));
});
