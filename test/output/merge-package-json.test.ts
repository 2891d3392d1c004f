import { format } from "prettier";
import { expect, test } from "vitest";
import {
  mergePackageJson,
  parsePackageJson,
} from "../../generator/output/merge-package-json.js";
import type { JsonObject } from "../../generator/source/json.js";

const owned = {
  name: "@acme/pets",
  version: "1.2.3",
  type: "module",
  exports: { ".": "./dist/index.js" },
};

const table: [
  string,
  { given: JsonObject | undefined; want: JsonObject; order: string[] },
][] = [
  [
    "nothing there",
    {
      given: undefined,
      want: owned,
      order: ["name", "version", "type", "exports"],
    },
  ],
  [
    "keys of a person's stay, and so does the order",
    {
      given: { private: true, exports: {}, name: "old", keywords: ["pets"] },
      want: { ...owned, private: true, keywords: ["pets"] },
      order: ["private", "exports", "name", "keywords", "version", "type"],
    },
  ],
  [
    "an object of ours is replaced whole: an entry that is gone is gone",
    {
      given: { ...owned, exports: { "./gone": "./dist/gone.js" } },
      want: owned,
      order: ["name", "version", "type", "exports"],
    },
  ],
];

test.each(table)("%s", async (_, { given, want, order }) => {
  const text = mergePackageJson(given, owned);
  const merged = JSON.parse(text) as JsonObject;
  expect(merged).toEqual(want);
  expect(Object.keys(merged)).toEqual(order);
  expect(await format(text, { filepath: "package.json" })).toBe(text);
});

test("merging twice changes nothing", () => {
  const once = mergePackageJson({ keywords: [] }, owned);
  const parsed = parsePackageJson(once);
  expect(
    parsed.kind === "object" && mergePackageJson(parsed.value, owned),
  ).toBe(once);
});

test.each([
  ["{", "it is not JSON"],
  ["[]", "it is not an object"],
  ["null", "it is not an object"],
])("%j is no package.json", (text, reason) => {
  expect(parsePackageJson(text)).toEqual({ kind: "broken", reason });
});
