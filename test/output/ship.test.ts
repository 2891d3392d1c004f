import { expect, test } from "vitest";
import { ship } from "../../generator/output/ship.js";
import { docComments } from "./ship-parity.js";

const source = `// Made by specwright.
import { type Tag, isTag } from "./tag.js";

/** A pet. */
export interface Pet {
  /** Its name. */
  readonly name: string;
  tag?: Tag;
}

/** Whether it is one. */
export function isPet(value: unknown): value is Pet {
  return isTag(value);
}
`;

function shipped(path: string, text = source): Record<string, string> {
  return Object.fromEntries(
    ship([{ path, text }]).map((file) => [file.path, file.text]),
  );
}

test("a source becomes JavaScript, declarations and a map for each", () => {
  expect(Object.keys(shipped("src/models/pet.ts"))).toEqual([
    "dist/models/pet.js",
    "dist/models/pet.js.map",
    "dist/models/pet.d.ts",
    "dist/models/pet.d.ts.map",
  ]);
});

test.each([
  ["src/client.ts", "../src/client.ts"],
  ["src/models/pet.ts", "../../src/models/pet.ts"],
  ["src/a/b/c.ts", "../../../src/a/b/c.ts"],
])("the maps of %s lead to %s, which is shipped", (path, want) => {
  const files = Object.entries(shipped(path));
  const maps = files.filter(([name]) => name.endsWith(".map"));
  expect(maps).toHaveLength(2);
  for (const [name, text] of maps) {
    const map = JSON.parse(text) as Record<string, unknown>;
    expect(map["sources"]).toEqual([want]);
    expect(map).not.toHaveProperty("sourcesContent");
    expect(name.endsWith(`/${String(map["file"])}.map`)).toBe(true);
  }
});

test("the last line names the map", () => {
  const files = shipped("src/pet.ts");
  expect(files["dist/pet.js"]).toMatch(
    /\n\/\/# sourceMappingURL=pet\.js\.map\n$/,
  );
  expect(files["dist/pet.d.ts"]).toMatch(
    /\n\/\/# sourceMappingURL=pet\.d\.ts\.map\n$/,
  );
});

test("types go, and imports that are not types stay", () => {
  const script = shipped("src/pet.ts")["dist/pet.js"] ?? "";
  expect(script).toContain('import { isTag } from "./tag.js";');
  expect(script).not.toContain("interface");
});

test("doc comments of exports and members survive", () => {
  const declarations = shipped("src/pet.ts")["dist/pet.d.ts"] ?? "";
  expect([...docComments(declarations)]).toEqual([
    ["Pet", "/** A pet. */"],
    ["Pet.name", "/** Its name. */"],
    ["isPet", "/** Whether it is one. */"],
  ]);
});

test.each([
  [
    "a type that only inference knows",
    "export const a = compute();\ndeclare function compute(): number;\n",
  ],
  ["no TypeScript", "export const = 1;\n"],
])("a source with %s is a bug of ours", (_, text) => {
  expect(() => ship([{ path: "src/a.ts", text }])).toThrow("src/a.ts");
});

test("what is no source of the package is not shipped", () => {
  expect(
    ship([
      { path: "README.md", text: "#" },
      { path: "package.json", text: "{}" },
    ]),
  ).toEqual([]);
});

test("what is not seen stays escaped, in the code and in the declarations", () => {
  const names = String.raw`export const Name = { "a\u202eb": "\u200b", "\u2028": "\u{e0001}" } as const;
export interface Named {
  "\ufeffbom"?: "\u009b";
}
`;
  const files = shipped("src/name.ts", names);
  const text = `${files["dist/name.js"] ?? ""}${files["dist/name.d.ts"] ?? ""}`;
  expect(text).toContain(String.raw`a\u202eb`);
  expect(text).toContain(String.raw`\ufeffbom`);
  expect(text.match(/[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/gu)).toBeNull();
});
