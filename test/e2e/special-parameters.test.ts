import { afterAll, beforeAll, expect, test } from "vitest";
import type { GeneratedClient } from "../conformance/autorest/generated-client.js";
import { createProject, type Project } from "../packages/project.js";
import { serve } from "../runtime/server.js";
import {
  contents,
  deepObjects,
  type SpecialParameter,
} from "./styles/special-parameters.js";
import { generateStyled, sendStyled } from "./styles/styled-client.js";
import { readingBack } from "./styles/style-server.js";

const table = [...contents, ...deepObjects].map(
  ([name, special], index): [string, string, SpecialParameter] => {
    const end = special.declared.in === "path" ? "/{color}" : "";
    return [name, `/special/row-${String(index)}${end}`, special];
  },
);
const operations = table.map(
  ([, path, { declared }]) => [path, { name: "color", ...declared }] as const,
);

let project: Project;
let client: GeneratedClient;

beforeAll(async () => {
  project = createProject();
  client = await generateStyled(operations, project);
  expect(client.errors).toEqual([]);
});
afterAll(() => {
  project.remove();
});

test.each(table)("%s", async (_name, path, special) => {
  const server = await serve(readingBack(operations));
  const call = sendStyled(client, path, special.value, server.url);
  if (special.isRefused) {
    await expect(call).rejects.toThrow(TypeError);
    expect(server.requests).toEqual([]);
    return;
  }
  const want = "want" in special ? special.want : special.value;
  expect(await call).toEqual(want === undefined ? {} : { value: want });
});
