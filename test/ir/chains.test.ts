import { describe, expect, it, test } from "vitest";
import { buildApi } from "../../generator/ir/build-api.js";
import { cyclicKeys } from "../../generator/ir/cyclic-keys.js";
import { follow } from "../../generator/ir/walk.js";
import type { ApiDocument } from "../../generator/openapi/document/document.js";
import { readDocument } from "../../generator/openapi/read-document.js";
import { leastTime } from "../least-time.js";
import { memoryReader } from "../source/memory-reader.js";

/** Schemas that each only refer to the next one; the last is text. */
async function chainOf(length: number): Promise<ApiDocument> {
  const links = Array.from(
    { length },
    (_, index): readonly [string, object] => [
      `S${String(index)}`,
      { $ref: `#/components/schemas/S${String(index + 1)}` },
    ],
  );
  const schemas = Object.fromEntries<object>([
    ...links,
    [`S${String(length)}`, { type: "string" }],
  ]);
  const text = JSON.stringify({
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    paths: {},
    components: { schemas },
  });
  const reader = memoryReader({ "api.json": text });
  const [description, diagnostics] = await readDocument(reader, "api.json");
  if (description === undefined) throw new Error(JSON.stringify(diagnostics));
  return description.document;
}

/** Asks of every schema where it leads, as later stages do. */
function walk(document: ApiDocument): void {
  const [{ schemas }] = buildApi(document);
  for (const { schema } of schemas.named.values())
    expect(follow(schema, schemas)?.kind).toBe("string");
}

describe("a chain of references", () => {
  it("may be longer than the stack is deep", async () => {
    walk(await chainOf(20_000));
  });

  it("takes time by its length, not by the square of it", async () => {
    const [short, long] = [await chainOf(1000), await chainOf(8000)];
    const ratio = leastTime(() => walk(long)) / leastTime(() => walk(short));
    // The square would be 64.
    expect(ratio).toBeLessThan(24);
  });
});

const cycles: readonly (readonly [
  name: string,
  given: Readonly<Record<string, string>>,
  want: readonly (readonly string[])[],
])[] = [
  ["none", { a: "b", b: "c", c: "" }, []],
  ["one that leads to itself", { a: "a", b: "a" }, [["a"]]],
  ["two that lead to each other", { a: "b", b: "a" }, [["a", "b"]]],
  [
    "those on the way to a cycle are not in it",
    { a: "b", b: "c", c: "d b", d: "" },
    [["b", "c"]],
  ],
  [
    "one within another is the same",
    { a: "b", b: "c a", c: "b" },
    [["a", "b", "c"]],
  ],
  [
    "two that only one leads to the other",
    { a: "b c", b: "a", c: "d", d: "c" },
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["what nobody defines", { a: "b" }, []],
];

test.each(cycles)("cycles of keys: %s", (_, given, want) => {
  const found = cyclicKeys(Object.keys(given), (key) =>
    (given[key] ?? "").split(" ").filter((each) => each !== ""),
  );
  const groups = new Map<number, string[]>();
  for (const [key, cycle] of found)
    groups.set(cycle, [...(groups.get(cycle) ?? []), key].sort());
  expect([...groups.values()].sort()).toEqual(want);
});
