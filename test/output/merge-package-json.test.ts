import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { mergePackageJson } from "../../generator/output/merge-package-json.js";
import type { JsonObject } from "../../generator/source/json.js";

const entry = (name: string): JsonObject => ({
  types: `./dist/${name}.d.ts`,
  default: `./dist/${name}.js`,
});
const owned = {
  name: "@acme/pets",
  version: "1.2.3",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  files: ["dist", "src"],
  exports: { ".": entry("index"), "./package.json": "./package.json" },
};
const dist = new Set([
  "dist/index.js",
  "dist/index.d.ts",
  "dist/models/pet.js",
  "dist/models/pet.d.ts",
]);
const ours = Object.keys(owned);

const table: [
  string,
  {
    given: JsonObject | undefined;
    want: object;
    order?: string[];
    reverted?: string[];
  },
][] = [
  ["nothing there", { given: undefined, want: owned, order: ours }],
  ["what we wrote", { given: owned, want: owned, order: ours }],
  [
    "keys of a person's stay, and so does the order",
    {
      given: {
        private: true,
        exports: {},
        name: "@acme/pets",
        keywords: ["a"],
      },
      want: { ...owned, private: true, keywords: ["a"] },
      order: [
        "private",
        "exports",
        "name",
        "keywords",
        ...ours.filter((key) => key !== "exports" && key !== "name"),
      ],
    },
  ],
  [
    "entries of a person's stay, after ours",
    {
      given: {
        ...owned,
        engines: { npm: ">=10", node: ">=20.19" },
        files: ["extra", "dist", "!src/**/*.md", "src"],
        exports: {
          "./extra": "./extra/index.js",
          "./pet": entry("models/pet"),
          "./all/*": "./dist/models/*.js",
          "./no": null,
          ...owned.exports,
        },
      },
      want: {
        ...owned,
        engines: { node: ">=20.19", npm: ">=10" },
        files: ["dist", "src", "extra", "!src/**/*.md"],
        exports: {
          ...owned.exports,
          "./extra": "./extra/index.js",
          "./pet": entry("models/pet"),
          "./all/*": "./dist/models/*.js",
          "./no": null,
        },
      },
      order: ours,
    },
  ],
  [
    "an entry for what is no longer made is gone",
    {
      given: {
        ...owned,
        exports: {
          ...owned.exports,
          "./gone": entry("resources/gone"),
          "./old": "./dist/old.js",
        },
      },
      want: owned,
    },
  ],
  [
    "values of ours come back, and are named",
    {
      given: {
        ...owned,
        version: "9.9.9",
        sideEffects: ["a.js"],
        engines: { node: ">=18" },
        files: "dist",
        exports: {
          ...owned.exports,
          ".": { ...entry("index"), require: "./x" },
        },
      },
      want: owned,
      reverted: [
        "version",
        "sideEffects",
        "engines.node",
        "files",
        "exports..",
      ],
    },
  ],
  [
    "what a person took away comes back without a word",
    { given: { name: "@acme/pets", exports: {} }, want: owned },
  ],
];

describe("the package.json that is there, merged", () => {
  test.each(table)("%s", async (_, { given, want, order, reverted = [] }) => {
    const merged = mergePackageJson(given, owned, dist);
    const value = JSON.parse(merged.text) as JsonObject;
    expect(value).toEqual(want);
    const inner = (key: string) => JSON.stringify((want as JsonObject)[key]);
    for (const key of ["exports", "files", "engines"]) {
      expect(JSON.stringify(value[key])).toBe(inner(key));
    }
    if (order !== undefined) expect(Object.keys(value)).toEqual(order);
    expect(merged.reverted.map(({ path }) => path.join("."))).toEqual(reverted);
    const pretty = await format(merged.text, { filepath: "package.json" });
    expect(pretty).toBe(merged.text);
    // Merging twice changes nothing.
    expect(mergePackageJson(value, owned, dist)).toEqual({
      text: merged.text,
      reverted: [],
    });
  });
});
