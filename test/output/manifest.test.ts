import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { createReporter } from "../../generator/diagnostics/reporter.js";
import { findJsonSlip, parseJson } from "../../generator/output/json-slip.js";
import { isPackagePath } from "../../generator/output/lock-shape.js";
import {
  parseManifest,
  printManifest,
  type Manifest,
} from "../../generator/output/manifest.js";

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
  const value = parseManifest(text, "out", reporter);
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
    '{"__proto__": {"file": "src/a.ts", "export": "A"}}',
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
  const conflict = printManifest(manifest).replace(
    '  "sources": "00ff",\n',
    '<<<<<<< HEAD\n  "sources": "00ff",\n=======\n  "sources": "11",\n>>>>>>> theirs\n',
  );
  const table: [string, { given: unknown; want: string; at?: string }][] = [
    ["a mark of a merge", { given: "<<<<<<< HEAD", want: "a merge conflict" }],
    [
      "a merge conflict",
      { given: conflict, want: "it holds a merge conflict.", at: "3:1" },
    ],
    ["empty", { given: "", want: "it ends too early" }],
    ["cut off", { given: '{\n  "a": [', want: "it ends too early", at: "2:9" }],
    [
      "a comma too few",
      {
        given: '{\n  "a": "1"\n  "b": "2"\n}',
        want: 'no "," and no closing bracket after a value',
        at: "3:3",
      },
    ],
    [
      "a comma too many",
      {
        given: '{\n  "a": "1",\n}',
        want: "no name in double quotes where a member is due",
        at: "3:1",
      },
    ],
    [
      "an empty place in a list",
      { given: "[1,,]", want: "no value where one is due", at: "1:4" },
    ],
    [
      "a name without a colon",
      { given: '{"a" 1}', want: 'no ":" after', at: "1:6" },
    ],
    [
      "a word that is none",
      { given: '{"a": yes}', want: "no value where one is due", at: "1:7" },
    ],
    [
      "another text after it",
      { given: "{}\n{}", want: "more text after its end", at: "2:1" },
    ],
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
        given: { ...valid, files: { "src/a.ts": 1 } },
        want: 'files["src/a.ts"] is not a text',
        at: "4:13",
      },
    ],
    [
      "a path that leads out",
      {
        given: { ...valid, files: { "../a": "1" } },
        want: 'files["../a"] is no file of the package',
        at: "4:13",
      },
    ],
    [
      "an absolute path",
      {
        given: { ...valid, files: { "/etc/passwd": "1" } },
        want: 'files["/etc/passwd"] is no file of the package',
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
      "a name for a device of Windows",
      {
        given: {
          ...valid,
          names: { "/a": { file: "src/con.ts", export: "A" } },
        },
        want: "is no source file of the package",
      },
    ],
    [
      "a name for a file of the runtime",
      {
        given: {
          ...valid,
          names: { "/a": { file: "src/runtime/client.ts", export: "A" } },
        },
        want: "is no source file of the package",
      },
    ],
    [
      "an export that is code",
      {
        given: {
          ...valid,
          names: { "/a": { file: "src/a.ts", export: "A;evil()" } },
        },
        want: 'names["/a"].export is no name for code',
      },
    ],
    [
      "a companion that is code",
      {
        given: { ...valid, companions: { "/a": { guard: "class" } } },
        want: 'companions["/a"].guard is no name for code',
      },
    ],
    [
      "a call that is code",
      {
        given: {
          ...valid,
          operations: {
            "/a": { call: "pets.list()", params: {}, items: "", pages: "" },
          },
        },
        want: 'operations["/a"].call is no name for a call',
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

  test.each(table)("%s", (_, { given, want, at }) => {
    const { value, diagnostics } = parse(
      typeof given === "string" ? given : withLines(given),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "manifest-invalid", severity: "error" },
    ]);
    const { message = "", place, fix } = diagnostics[0] ?? {};
    expect(message).toContain(want);
    expect(fix).toContain(/merge/.test(want) ? "both sides" : "Restore");
    expect(place?.file).toBe("out/.specwright.json");
    const { line, column } = place?.position() ?? {};
    if (at !== undefined) expect(`${String(line)}:${String(column)}`).toBe(at);
  });

  /** A line for each member of the outer object. */
  function withLines(given: unknown): string {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      return JSON.stringify(given);
    }
    const members = Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
    return `{\n${members.join(",\n")}\n}\n`;
  }
});

/** The scanner against the parser: what it takes for whole is what Node reads. */
test("every cut and every slip of one character is found where it is", () => {
  const text = '{"a":[1,-2.5e3,true,null,"x\\u0041\\n"],"b":{"":{}},"c":[]}';
  for (let at = 0; at < text.length; at += 1) {
    const cut = findJsonSlip(text.slice(0, at));
    expect(cut.offset).toBeLessThanOrEqual(at);
    const wrong = `${text.slice(0, at)}\u0001${text.slice(at)}`;
    const slip = findJsonSlip(wrong);
    expect(slip.problem).not.toBe("it ends too early");
    expect(slip.offset).toBeLessThanOrEqual(at);
    expect(parseJson(wrong)).toBeUndefined();
  }
  expect(findJsonSlip(text).offset).toBe(text.length);
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
