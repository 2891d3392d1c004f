import { expect, it } from "vitest";
import { load } from "../../generator/source/load.js";
import { memoryReader } from "./memory-reader.js";

it("reads every file once, breadth first", async () => {
  const reader = memoryReader({
    "specs/api.yaml": "a: { $ref: b.yaml }\nb: { $ref: models/c.yaml#/x }\n",
    "specs/b.yaml": "$ref: models/c.yaml\n",
    "specs/models/c.yaml": "x: { $ref: ../b.yaml }\ny: { $ref: d.yaml }\n",
  });
  const [sources] = await load(reader, "specs/api.yaml");
  expect([...(sources?.byName.keys() ?? [])].sort()).toEqual([
    "api.yaml",
    "b.yaml",
    "models/c.yaml",
    "models/d.yaml",
  ]);
  expect(new Set(reader.asked).size).toBe(reader.asked.length);
});

it("never asks for a file outside of the root, nor for a URL", async () => {
  const files = {
    "work/specs/api.yaml":
      "a: { $ref: ../shared/b.yaml }\nb: { $ref: ../../c.yaml }\nc: { $ref: 'https://x/y' }\nd: { $ref: /etc/passwd }\n",
    "work/shared/b.yaml": "{}",
  };
  const narrow = memoryReader(files);
  await load(narrow, "work/specs/api.yaml");
  expect(narrow.asked).toEqual(["work/specs/api.yaml"]);
  const wide = memoryReader(files);
  await load(wide, "work/specs/api.yaml", { refRoot: "work" });
  expect(wide.asked).toEqual(["work/specs/api.yaml", "work/shared/b.yaml"]);
});

it("tells the reader the root, so that links are held to it", async () => {
  const roots: (string | undefined)[] = [];
  await load(
    {
      read(path, root) {
        roots.push(root);
        return Promise.resolve(
          path === "specs/api.yaml"
            ? { kind: "text", text: "$ref: b.yaml" }
            : { kind: "missing" },
        );
      },
    },
    "specs/api.yaml",
  );
  expect(roots).toEqual([undefined, "specs"]);
});
