import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import type { TextFile } from "../../generator/host.js";
import { completePackage } from "../../generator/output/complete-package.js";
import { openPackage } from "../../generator/output/open-package.js";
import { planChanges } from "../../generator/output/plan-changes.js";
import { writePackage } from "../../generator/output/write.js";
import type { JsonObject } from "../../generator/source/json.js";
import { createMemoryHost, type MemoryHost } from "../host-memory.js";

const lock = { names: {}, companions: {}, operations: {} };

/** A package of two sources, with what is made of them. */
function packageOf(sources: Readonly<Record<string, string>>) {
  const files = Object.entries(sources).map(([path, text]) => ({ path, text }));
  const dist = files.map(({ path, text }): TextFile => ({
    path: path.replace("src/", "dist/").replace(".ts", ".js"),
    text: `made of ${text}`,
  }));
  return { files, dist };
}

const pets = packageOf({ "src/pet.ts": "pet", "src/client.ts": "client" });

interface Run {
  readonly force?: boolean;
  readonly check?: boolean;
  readonly owned?: JsonObject;
}

/** One run of the write layer, as `generate` does it. */
async function run(
  host: MemoryHost,
  { files, dist }: ReturnType<typeof packageOf>,
  { force = false, check = false, owned = { name: "pets" } }: Run = {},
) {
  const [existing, refused] = await openPackage("out", { force }, host);
  const [committed, merged] = completePackage({
    output: "out",
    files,
    dist,
    packageJson: owned,
    existingPackageJson: existing.packageJson,
    editedPackageJson: existing.editedPackageJson,
    lock,
    sources: [],
    generator: "0.1.0",
  });
  const [changes, found] = await planChanges(
    { committed, dist },
    existing,
    { force },
    host,
  );
  const diagnostics = [...refused, ...merged, ...found];
  if (check || diagnostics.some(({ severity }) => severity === "error"))
    return { changes, codes: codesOf(diagnostics), diagnostics };
  const [, failed] = await writePackage("out", changes, host);
  const all = [...diagnostics, ...failed];
  return { changes, codes: codesOf(all), diagnostics: all };
}

function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place?.file ?? ""}`);
}

async function written(links: readonly string[] = []): Promise<MemoryHost> {
  const host = createMemoryHost({});
  await run(host, pets);
  return createMemoryHost(Object.fromEntries(host.files), { links });
}

test("the first run writes everything, the manifest last", async () => {
  const host = createMemoryHost({});
  const { codes, changes } = await run(host, pets);
  expect(codes).toEqual([]);
  expect(host.writes).toEqual([
    "+ dist/pet.js",
    "+ dist/client.js",
    "+ src/pet.ts",
    "+ src/client.ts",
    "+ package.json",
    "+ .specwright.json",
  ]);
  expect(changes.committed.unchanged).toEqual([]);
});

test("the second run writes nothing", async () => {
  const host = await written();
  const { codes, changes } = await run(host, pets);
  expect(codes).toEqual([]);
  expect(host.writes).toEqual([]);
  expect(changes.committed.unchanged).toHaveLength(4);
});

test("a change writes what changed, and the manifest", async () => {
  const host = await written();
  await run(
    host,
    packageOf({ "src/pet.ts": "pet 2", "src/client.ts": "client" }),
  );
  expect(host.writes).toEqual([
    "+ dist/pet.js",
    "+ src/pet.ts",
    "+ .specwright.json",
  ]);
});

test("what is no longer generated is removed", async () => {
  const host = await written();
  const { codes } = await run(host, packageOf({ "src/client.ts": "client" }));
  expect(codes).toEqual([]);
  expect(host.writes).toEqual([
    "- src/pet.ts",
    "- dist/pet.js",
    "+ .specwright.json",
  ]);
});

test("a file that a person deleted comes back", async () => {
  const host = await written();
  host.files.delete("/project/out/src/pet.ts");
  await run(host, pets);
  expect(host.writes).toEqual(["+ src/pet.ts"]);
});

describe("what stands in the way is an error, and nothing is written", () => {
  const table: [
    string,
    {
      given: Readonly<Record<string, string>>;
      next?: ReturnType<typeof packageOf>;
      links?: readonly string[];
      want: readonly string[];
      /** With --force it goes; without this key it does not. */
      forced?: readonly string[];
    },
  ][] = [
    [
      "a file that was edited, where another would be written",
      {
        given: { "src/pet.ts": "mine" },
        next: packageOf({ "src/pet.ts": "pet 2", "src/client.ts": "client" }),
        want: ["output-file-edited out/src/pet.ts"],
        forced: ["+ dist/pet.js", "+ src/pet.ts", "+ .specwright.json"],
      },
    ],
    [
      "a file that was edited, where it would be written again",
      {
        given: { "src/pet.ts": "mine" },
        want: ["output-file-edited out/src/pet.ts"],
        forced: ["+ src/pet.ts"],
      },
    ],
    [
      "a file that was edited and is no longer generated",
      {
        given: { "src/pet.ts": "mine" },
        next: packageOf({ "src/client.ts": "client" }),
        want: ["output-file-edited out/src/pet.ts"],
        forced: ["- src/pet.ts", "- dist/pet.js", "+ .specwright.json"],
      },
    ],
    [
      "a foreign file where ours would be",
      {
        given: { "src/new.ts": "mine" },
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/new.ts": "new",
        }),
        want: ["output-file-foreign out/src/new.ts"],
        forced: ["+ dist/new.js", "+ src/new.ts", "+ .specwright.json"],
      },
    ],
    [
      "all of them at once",
      {
        given: { "src/pet.ts": "mine", "src/client.ts": "mine too" },
        want: [
          "output-file-edited out/src/pet.ts",
          "output-file-edited out/src/client.ts",
        ],
        forced: ["+ src/pet.ts", "+ src/client.ts"],
      },
    ],
    [
      "a link in the place of a file",
      {
        given: { "src/new.ts": "elsewhere" },
        links: ["out/src/new.ts"],
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/new.ts": "new",
        }),
        want: [
          "output-through-link out/src/new.ts",
          "output-file-foreign out/src/new.ts",
        ],
      },
    ],
    [
      "a link in the place of a folder",
      {
        given: { "src/models": "elsewhere" },
        links: ["out/src/models"],
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/models/x.ts": "x",
        }),
        want: ["output-through-link out/src/models"],
      },
    ],
    [
      "a file in the place of a folder",
      {
        given: { "src/models": "mine" },
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/models/x.ts": "x",
        }),
        want: ["output-path-taken out/src/models"],
      },
    ],
    [
      "a folder in the place of a file",
      {
        given: { "src/new.ts/mine": "mine" },
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/new.ts": "new",
        }),
        want: ["output-path-taken out/src/new.ts"],
      },
    ],
    [
      "a foreign file that differs in case alone",
      {
        given: { "src/New.ts": "mine" },
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/new.ts": "new",
        }),
        want: ["output-case-collision out/src/new.ts"],
      },
    ],
    [
      "two files of ours that differ in case alone",
      {
        given: {},
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/Pet.ts": "other",
        }),
        want: [
          "output-case-collision out/src/Pet.ts",
          "output-case-collision out/dist/Pet.js",
        ],
      },
    ],
    [
      "a path that leads out",
      {
        given: {},
        next: packageOf({
          "src/pet.ts": "pet",
          "src/client.ts": "client",
          "src/../../x.ts": "x",
        }),
        want: ["output-outside out", "output-outside out"],
      },
    ],
    [
      "a broken manifest",
      {
        given: { ".specwright.json": "<<<<<<< HEAD" },
        want: ["manifest-invalid out/.specwright.json"],
        forced: ["+ .specwright.json"],
      },
    ],
    [
      "a broken package.json",
      {
        given: { "package.json": "{" },
        want: ["package-json-invalid out/package.json"],
        forced: ["+ package.json"],
      },
    ],
  ];

  test.each(table)(
    "%s",
    async (_, { given, next = pets, links, want, forced }) => {
      const host = await written(links);
      for (const [path, text] of Object.entries(given)) {
        host.files.set(`/project/out/${path}`, text);
      }
      const before = new Map(host.files);
      const { codes } = await run(host, next);
      expect(codes).toEqual(want);
      expect(host.files).toEqual(before);
      const { codes: left } = await run(host, next, { force: true });
      expect(host.writes).toEqual(forced ?? []);
      expect(left.length > 0).toBe(forced === undefined);
    },
  );
});

describe("a folder without a manifest", () => {
  test("that is not empty is refused, and --force writes into it", async () => {
    const host = createMemoryHost({
      "out/notes.txt": "mine",
      "out/src/pet.ts": "mine",
      "out/dist/app.js": "mine",
    });
    const { codes, diagnostics } = await run(host, pets);
    expect(codes).toEqual(["output-not-ours out/dist/app.js"]);
    expect(diagnostics[0]?.message).toContain("and 2 more");
    expect(host.writes).toEqual([]);
    await run(host, pets, { force: true });
    expect(host.files.get("/project/out/src/pet.ts")).toBe("pet");
    expect(host.files.get("/project/out/notes.txt")).toBe("mine");
    expect(host.files.get("/project/out/dist/app.js")).toBe("mine");
  });

  test("that holds litter of the system alone is empty", async () => {
    const { codes } = await run(
      createMemoryHost({ "out/.DS_Store": "" }),
      pets,
    );
    expect(codes).toEqual([]);
  });

  test("that is a file is refused", async () => {
    const { codes } = await run(createMemoryHost({ out: "" }), pets);
    expect(codes).toEqual(["output-not-a-folder out"]);
  });
});

describe("package.json", () => {
  const edited = `{
  "name": "mine",
  "exports": {
    ".": "./mine.js"
  }
}
`;
  const owned = { name: "pets", exports: { ".": "./dist/pet.js" } };
  const table: [string, { given?: string; want: readonly string[] }][] = [
    ["what we wrote ourselves changes without a word", { want: [] }],
    [
      "a value of ours that a person changed is named",
      {
        given: edited,
        want: [
          '2:3 `name` is written by specwright, and does not stay `"mine"`.',
          '4:5 `exports["."]` is written by specwright, and does not stay `"./mine.js"`.',
        ],
      },
    ],
  ];
  test.each(table)("%s", async (_, { given, want }) => {
    const host = createMemoryHost({});
    await run(host, pets, { owned: { ...owned, name: "cats" } });
    if (given !== undefined) host.files.set("/project/out/package.json", given);
    const { diagnostics } = await run(host, pets, { owned });
    const shown = diagnostics.map(({ message, place }) => {
      const { line, column } = place?.position() ?? {};
      return `${String(line)}:${String(column)} ${message}`;
    });
    expect(shown).toEqual(want);
    expect(
      JSON.parse(host.files.get("/project/out/package.json") ?? ""),
    ).toEqual(owned);
    expect((await run(host, pets, { owned })).diagnostics).toEqual([]);
  });

  test("keeps what a person added, even after ours changed", async () => {
    const host = await written();
    host.files.set(
      "/project/out/package.json",
      '{ "keywords": ["a"], "name": "pets" }',
    );
    const { codes } = await run(host, pets, {
      owned: { name: "pets", type: "module" },
    });
    expect(codes).toEqual([]);
    expect(host.files.get("/project/out/package.json")).toBe(
      '{\n  "keywords": [\n    "a"\n  ],\n  "name": "pets",\n  "type": "module"\n}\n',
    );
  });
});

test("a file whose name changes its case alone is removed before it is written", async () => {
  const host = await written();
  const { codes } = await run(
    host,
    packageOf({ "src/Pet.ts": "pet", "src/client.ts": "client" }),
  );
  expect(codes).toEqual([]);
  expect(host.writes).toEqual([
    "- src/pet.ts",
    "- dist/pet.js",
    "+ dist/Pet.js",
    "+ src/Pet.ts",
    "+ .specwright.json",
  ]);
});

describe("dist/", () => {
  test("is made again whatever stands in it, and extras are removed", async () => {
    const host = await written();
    host.files.set("/project/out/dist/pet.js", "edited");
    host.files.set("/project/out/dist/extra.js", "extra");
    const { codes } = await run(host, pets);
    expect(codes).toEqual([]);
    expect(host.writes).toEqual(["- dist/extra.js", "+ dist/pet.js"]);
  });

  test("is not what --check compares", async () => {
    const host = await written();
    host.files.delete("/project/out/dist/pet.js");
    const { changes } = await run(host, pets, { check: true });
    expect(changes.committed).toMatchObject({ write: [], remove: [] });
    expect(host.writes).toEqual([]);
  });
});

test("a write that fails is a diagnostic", async () => {
  const host = createMemoryHost({}, { failure: "the disk is full" });
  const { codes, diagnostics } = await run(host, pets);
  expect(codes).toEqual(["output-write-failed out"]);
  expect(diagnostics[0]?.message).toContain("the disk is full");
});
