import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { createReporter } from "../../generator/diagnostics/reporter.js";
import {
  isPackagePath,
  parseManifest,
  printManifest,
  type Manifest,
} from "../../generator/output/manifest.js";
import { packagePlace } from "../../generator/output/open-package.js";

const manifest: Manifest = {
  generator: "0.1.0",
  sources: "00ff",
  files: new Map([
    ["src/b.ts", "22"],
    ["README.md", "11"],
  ]),
  lock: {
    names: {
      "/paths/~1pets/get": {
        file: "src/resources/pets.ts",
        export: "listPets",
      },
      "/components/schemas/Pet": { file: "src/models/pet.ts", export: "Pet" },
    },
    companions: { "/components/schemas/Pet": { guard: "isKnownPet" } },
    operations: {
      "/paths/~1pets/get": {
        call: "pets.list",
        params: { "query.limit": "limit" },
        items: "data",
        pages: "cursor",
      },
    },
  },
};

function parse(text: string) {
  const reporter = createReporter();
  const value = parseManifest(
    text,
    packagePlace("out", ".specwright.json"),
    reporter,
  );
  return { value, diagnostics: reporter.diagnostics };
}

test("what is printed is read back", () => {
  const { value, diagnostics } = parse(printManifest(manifest));
  expect(diagnostics).toEqual([]);
  expect(value?.files).toEqual(new Map([...manifest.files].reverse()));
  expect(JSON.parse(JSON.stringify(value?.lock))).toEqual(manifest.lock);
});

test("it is printed in the order of the keys, and as Prettier would", async () => {
  const text = printManifest(manifest);
  expect(text.indexOf("README.md")).toBeLessThan(text.indexOf("src/b.ts"));
  expect(text.indexOf("schemas/Pet")).toBeLessThan(text.indexOf("~1pets/get"));
  expect(await format(text, { filepath: ".specwright.json" })).toBe(text);
});

test("a key of the document that is a name of JavaScript's is a key like any other", () => {
  const names = JSON.parse(
    '{"__proto__": {"file": "a.ts", "export": "A"}}',
  ) as Manifest["lock"]["names"];
  const text = printManifest({
    ...manifest,
    lock: { ...manifest.lock, names },
  });
  expect(text).toContain('"__proto__"');
  const { value } = parse(text);
  expect(Object.keys(value?.lock.names ?? {})).toEqual(["__proto__"]);
});

describe("a broken manifest is a diagnostic", () => {
  const valid = JSON.parse(printManifest(manifest)) as Record<string, unknown>;
  const table: [string, { given: unknown; want: string }][] = [
    ["no JSON", { given: "<<<<<<< HEAD", want: "not valid JSON" }],
    ["empty", { given: "", want: "JSON" }],
    ["null", { given: null, want: "it is not an object" }],
    ["a list", { given: [], want: "it is not an object" }],
    ["foreign", { given: { name: "x" }, want: "generator is not a text" }],
    [
      "no files",
      { given: { ...valid, files: undefined }, want: "files is not an object" },
    ],
    [
      "a hash that is none",
      {
        given: { ...valid, files: { a: 1 } },
        want: 'files["a"] is not a text',
      },
    ],
    [
      "a path that leads out",
      {
        given: { ...valid, files: { "../a": "1" } },
        want: 'files lists "../a"',
      },
    ],
    [
      "an absolute path",
      {
        given: { ...valid, files: { "/etc/passwd": "1" } },
        want: 'files lists "/etc/passwd"',
      },
    ],
    [
      "a name without file",
      {
        given: { ...valid, names: { "/a": { export: "A" } } },
        want: 'names["/a"].file is not a text',
      },
    ],
    [
      "a name that leads out",
      {
        given: {
          ...valid,
          names: { "/a": { file: "../../a.ts", export: "A" } },
        },
        want: 'names["/a"].file is "../../a.ts"',
      },
    ],
    [
      "an operation without call",
      {
        given: { ...valid, operations: { "/a": { params: {}, items: "" } } },
        want: 'operations["/a"].call is not a text',
      },
    ],
  ];

  test.each(table)("%s", (_, { given, want }) => {
    const { value, diagnostics } = parse(
      typeof given === "string" ? given : JSON.stringify(given),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "manifest-invalid", severity: "error" },
    ]);
    expect(diagnostics[0]?.message).toContain(want);
    expect(diagnostics[0]?.place?.file).toBe("out/.specwright.json");
  });
});

test.each([
  ["src/a.ts", true],
  [".specwright.json", true],
  ["", false],
  ["/a", false],
  ["a//b", false],
  ["./a", false],
  ["a/../b", false],
  ["a/..", false],
  ["C:/a", false],
  ["a\\b", false],
  ["a\0", false],
])("%j is a path in a package: %s", (path, want) => {
  expect(isPackagePath(path)).toBe(want);
});
