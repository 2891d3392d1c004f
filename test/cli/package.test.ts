import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  broken,
  folder,
  pets,
  put,
  read,
  run,
  snapshot,
  useSandbox,
} from "./sandbox.js";

useSandbox();

test("a package, and a second run that writes nothing", () => {
  const first = run("generate pets.yaml --output out --name @acme/pets");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain("@acme/pets");
  expect(JSON.parse(read("out/package.json"))).toMatchObject({
    name: "@acme/pets",
  });
  expect(existsSync(join(folder, "out/dist/index.js"))).toBe(true);
  const before = snapshot("out");
  const second = run("generate pets.yaml --output out");
  expect(second.code).toBe(0);
  expect(second.stdout).toContain("unchanged  @acme/pets");
  expect(snapshot("out")).toEqual(before);
  expect(run("generate pets.yaml --output out --check").code).toBe(0);
});

test("dist/ comes back, and --check does not miss it", () => {
  run("generate pets.yaml --output out");
  const before = [...snapshot("out").keys()];
  rmSync(join(folder, "out/dist"), { recursive: true });
  expect(run("generate pets.yaml --output out --check").code).toBe(0);
  expect(existsSync(join(folder, "out/dist"))).toBe(false);
  expect(run("generate pets.yaml --output out").code).toBe(0);
  expect([...snapshot("out").keys()]).toEqual(before);
});

test("a document that becomes wrong leaves the package as it was", () => {
  run("generate pets.yaml --output out");
  const before = snapshot("out");
  put("pets.yaml", broken);
  expect(run("generate pets.yaml --output out").code).toBe(1);
  expect(run("generate pets.yaml --output out --force").code).toBe(1);
  expect(snapshot("out")).toEqual(before);
});

test("a file that a person edited is named and kept, and --force takes it back", () => {
  run("generate pets.yaml --output out");
  const original = read("out/README.md");
  put("out/README.md", "mine");
  const before = snapshot("out");
  const refused = run("generate pets.yaml --output out");
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("out/README.md");
  expect(snapshot("out")).toEqual(before);
  expect(run("generate pets.yaml --output out --force").code).toBe(0);
  expect(read("out/README.md")).toBe(original);
});

test("a model that is gone takes its file along", () => {
  run("generate pets.yaml --output out");
  const before = [...snapshot("out/src").keys()];
  put(
    "pets.yaml",
    pets.replaceAll('Pet"', 'Animal"').replace("    Pet:", "    Animal:"),
  );
  const { code, stdout } = run("generate pets.yaml --output out");
  expect(code).toBe(0);
  const after = [...snapshot("out/src").keys()];
  const gone = before.filter((path) => !after.includes(path));
  expect(gone.length).toBeGreaterThan(0);
  for (const path of gone) expect(stdout).toContain(`removed  src/${path}`);
});

test("what a person added to package.json stays", () => {
  run("generate pets.yaml --output out");
  const packageJson = JSON.parse(read("out/package.json")) as object;
  put(
    "out/package.json",
    JSON.stringify({ keywords: ["pets"], ...packageJson, version: "3.1.4" }),
  );
  expect(run("generate pets.yaml --output out").code).toBe(0);
  const merged = JSON.parse(read("out/package.json")) as object;
  expect(merged).toMatchObject({ keywords: ["pets"], version: "3.1.4" });
  expect(Object.keys(merged)[0]).toBe("keywords");
});

test("a value of ours that a person changed comes back with a warning", () => {
  run("generate pets.yaml --output out");
  const packageJson = JSON.parse(read("out/package.json")) as {
    readonly exports: object;
    readonly files: readonly string[];
  };
  const edited = {
    ...packageJson,
    sideEffects: true,
    files: [...packageJson.files, "extra"],
    exports: { ...packageJson.exports, "./extra": "./extra/index.js" },
  };
  put("out/package.json", JSON.stringify(edited, null, 2));
  const checked = run("generate pets.yaml --output out --check");
  expect(checked.code).toBe(1);
  const { code, stderr } = run("generate pets.yaml --output out");
  expect(code).toBe(0);
  expect(stderr).toContain("warning package-json-reverted: `sideEffects`");
  expect(stderr).toContain("1 warning\n");
  const merged: unknown = JSON.parse(read("out/package.json"));
  expect(merged).toEqual({ ...edited, sideEffects: false });
  expect(run("generate pets.yaml --output out")).toMatchObject({ stderr: "" });
});

test("a link out of the package is not followed", () => {
  run("generate pets.yaml --output out");
  mkdirSync(join(folder, "elsewhere"));
  rmSync(join(folder, "out/src"), { recursive: true });
  symlinkSync(join(folder, "elsewhere"), join(folder, "out/src"));
  const { code, stderr } = run("generate pets.yaml --output out --force");
  expect(code).toBe(1);
  expect(stderr).toContain("output-through-link");
  expect(readdirSync(join(folder, "elsewhere"))).toEqual([]);
});
