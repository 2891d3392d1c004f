import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { emitPackage, packageJson } from "../../generator/emit/emit-package.js";
import { optionalRuntime } from "../../generator/emit/runtime-symbols.js";
import type { TextFile } from "../../generator/emit/text-file.js";
import { ship } from "../../generator/output/ship.js";
import { acmePlan } from "./acme-plan.js";
import { compile } from "./compile.js";
import { hostilePlan } from "./hostile-plan.js";
import { unseen } from "./hostile-texts.js";
import { longPlan } from "./long-plan.js";
import { PlanBuilder } from "./plan-builder.js";

const folder = join(import.meta.dirname, "../../generator/runtime");
const runtime: readonly TextFile[] = readdirSync(folder)
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));

describe.each([
  ["one of everything", acmePlan()],
  ["hostile text everywhere", hostilePlan()],
  ["nothing in it", new PlanBuilder().plan()],
  ["names of 50 characters, and options beside the class", longPlan(50)],
] as const)("a package with %s", (_, plan) => {
  const files = emitPackage(plan, { runtime });
  const own = files.filter(({ path }) => !path.startsWith("src/runtime/"));

  test("is what Prettier prints", async () => {
    for (const { path, text } of own) {
      const printed = await prettier.format(text, { filepath: path });
      expect(text, path).toBe(printed);
    }
  });

  test("compiles under every flag", () => {
    // The runtime is compiled by tests of its own.
    const found = compile(files).filter(
      (message) => !message.startsWith("src/runtime/"),
    );
    expect(found).toEqual([]);
  });

  test("can be shipped", () => {
    expect(() => ship(files)).not.toThrow();
  });

  test("has no text of a document as code", () => {
    for (const { path, text } of own) {
      expect(text, path).not.toMatch(unseen);
      if (path.endsWith(".ts"))
        expect(identifiersOf(text)).not.toContain("__PWNED");
    }
  });

  test("begins every file with the banner", () => {
    for (const { path, text } of own) {
      const [first = "", , third = ""] = text.split("\n");
      expect(path.endsWith(".md") ? third : first).toMatch(
        /^(?:\/\/|<!--) Generated/,
      );
    }
  });

  test("is the same every time", () => {
    expect(emitPackage(plan, { runtime })).toEqual(files);
  });
});

test("names of any length are printed as Prettier prints them", async () => {
  for (let length = 14; length <= 80; length++) {
    for (const { path, text } of emitPackage(longPlan(length), {
      runtime: [],
    })) {
      const printed = await prettier.format(text, { filepath: path });
      expect(text, `${path}, names of ${String(length)}`).toBe(printed);
    }
  }
});

function identifiersOf(text: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ESNext, true);
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

describe("what a package holds", () => {
  const plan = acmePlan();
  const files = new Map(
    emitPackage(plan, { runtime }).map(({ path, text }) => [path, text]),
  );
  const textOf = (path: string): string => files.get(path) ?? "";

  test("the files of the design", () => {
    expect(
      [...files.keys()].filter((path) => !path.startsWith("src/runtime/")),
    ).toEqual([
      "README.md",
      "api.md",
      "src/acme.ts",
      "src/api/accounts-of-households.ts",
      "src/api/pets.ts",
      "src/client.ts",
      "src/description.ts",
      "src/index.ts",
      "src/models/empty.ts",
      "src/models/event.ts",
      "src/models/index.ts",
      "src/models/object.ts",
      "src/models/owner.ts",
      "src/models/page.ts",
      "src/models/pet.ts",
      "src/resources/accounts-of-households.ts",
      "src/resources/pets.ts",
    ]);
  });

  test("the runtime, byte for byte, without the parts that nothing needs", () => {
    const needed = runtime.filter(({ path }) => !optionalRuntime.has(path));
    expect(needed).toHaveLength(runtime.length - optionalRuntime.size);
    for (const { path, text } of needed)
      expect(textOf(`src/runtime/${path}`)).toBe(text);
    for (const part of optionalRuntime)
      expect(files.has(`src/runtime/${part}`)).toBe(false);
  });

  test("the parts of the runtime that its plan asks for", () => {
    const plan = {
      ...acmePlan(),
      runtimeParts: ["int64.ts", "read-answer.ts"],
    };
    const paths = emitPackage(plan, { runtime }).map(({ path }) => path);
    const there = [...optionalRuntime].filter((part) =>
      paths.includes(`src/runtime/${part}`),
    );
    expect(there).toEqual(["int64.ts", "read-answer.ts"]);
  });

  test("an operation of a few lines", () => {
    expect(textOf("src/resources/pets.ts")).toContain(`\
export function listPets(
  client: Client,
  params: ListPetsParams = {},
  options?: RequestOptions,
): PagePromise<Pet, ListPetsResponse, ListPetsErrors> {
  return requestPage(client, listPetsOperation, params, options);
}
`);
  });

  test("nested resources in front of what holds them", () => {
    const text = textOf("src/api/pets.ts");
    expect(text.indexOf("class PetsMeals")).toBeLessThan(
      text.indexOf("class Pets "),
    );
    expect(text).toContain("this.meals = new PetsMeals(client);");
  });

  test("types and guards in the main entry, functions only in their own", () => {
    const index = textOf("src/index.ts");
    expect(index).toContain("type ListPetsParams");
    expect(index).toContain("  FeedPetFood,");
    expect(index).not.toContain("listPets,");
    expect(index).not.toContain("listPetsOperation");
  });

  test("package.json leads every entry to dist", () => {
    const entry = (path: string): object => ({
      types: `./dist/${path}.d.ts`,
      default: `./dist/${path}.js`,
    });
    expect(packageJson(plan)).toEqual({
      name: "@specwright/acme",
      version: "0.1.0",
      description: "TypeScript client for the Acme API.",
      license: "MIT",
      homepage: "https://docs.acme.test/",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      files: ["dist", "src", "api.md"],
      exports: {
        ".": entry("index"),
        "./client": entry("client"),
        "./pets": entry("resources/pets"),
        "./accounts-of-households": entry("resources/accounts-of-households"),
        "./package.json": "./package.json",
      },
    });
  });

  test("README shows a call, a loop and how to authenticate", () => {
    const readme = textOf("README.md");
    for (const part of [
      "npm install @specwright/acme",
      "token: process.env.ACME_TOKEN!",
      "for await (const item of client.pets.list()) {",
      'petId: "pet_…"',
      "- `key` and `workspaceId`",
      "error instanceof NotFoundError",
      'import { listPets } from "@specwright/acme/pets";',
    ])
      expect(readme).toContain(part);
  });

  test("api.md lists the surface", () => {
    expect(textOf("api.md")).toContain(`\
- \`client.pets.get(params: GetPetParams)\`
  - \`GET /pets/{petId}\`
  - params \`petId\`
  - returns \`APIPromise<Pet, { pet: Pet; page: Page }, GetPetErrors>\`
  - function \`getPet\`
`);
  });
});
