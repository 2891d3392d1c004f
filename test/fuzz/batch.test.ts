import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TextFile } from "../../generator/host.js";
import type { Json, JsonObject } from "../../generator/source/json.js";
import { createProject, type Project } from "../packages/project.js";
import { Batch } from "./batch.js";
import { isFind, createRenderer, type Renderer } from "./render.js";

function documentWith(schema: Json): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Pets", version: "1" },
    "x-direction": "unused",
    paths: { "/ping": { get: { responses: { "200": { description: "" } } } } },
    components: { schemas: { Pet: schema } },
  };
}

const document = documentWith({ enum: ["cat", "dog"] });

describe("a batch tells", () => {
  let project: Project;
  let renderer: Renderer;
  beforeAll(async () => {
    project = createProject();
    renderer = await createRenderer();
  });
  afterAll(() => {
    project.remove();
  });

  const table: readonly (readonly [
    name: string,
    given: {
      readonly made: JsonObject;
      readonly change?: (file: TextFile) => TextFile;
    },
    want: readonly string[],
  ])[] = [
    ["nothing of what is right", { made: document }, []],
    [
      "a type that does not take all values",
      { made: documentWith({ enum: ["cat", "bird"] }) },
      ["unsound"],
    ],
    [
      "what does not compile",
      {
        made: document,
        change: ({ path, text }) => ({
          path,
          text: path.endsWith("pet.ts") ? `${text}export type X = Y;\n` : text,
        }),
      },
      ["does not compile: TS2304"],
    ],
    [
      "a component without a type",
      {
        made: document,
        change: ({ path, text }) => ({
          path,
          text: text.replaceAll("/components/schemas/Pet", "/elsewhere"),
        }),
      },
      ["nameless"],
    ],
  ];
  test.each(table)("%s", async (name, { made, change }, want) => {
    const rendered = await renderer.render(made);
    if (isFind(rendered)) throw new Error(rendered.detail);
    const committed = rendered.committed.map((file) => change?.(file) ?? file);
    const batch = new Batch(project, name.replaceAll(" ", "-"));
    batch.add(document, { ...rendered, committed }, 1);
    const { finds } = await batch.compile();
    expect([...new Set(finds.map(({ mark }) => mark))]).toEqual(want);
  });
});
