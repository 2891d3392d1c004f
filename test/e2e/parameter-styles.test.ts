import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GeneratedClient } from "../conformance/autorest/generated-client.js";
import { createProject, type Project } from "../packages/project.js";
import { serve } from "../runtime/server.js";
import {
  combinations,
  declare,
  pathOf,
  type Combination,
} from "./styles/combinations.js";
import { deviations, outcomeOf } from "./styles/outcome.js";
import { generateStyled, sendStyled } from "./styles/styled-client.js";
import { readingBack } from "./styles/style-server.js";
import { values } from "./styles/values.js";
import { choices, examples, exampleValues } from "./styles/wire-examples.js";

const operations = combinations.map(
  (combination) => [pathOf(combination), declare(combination)] as const,
);
const handler = readingBack(operations);
const rows = combinations.map((one) => [pathOf(one), one] as const);

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

// A server that knows nothing of ours reads what a generated client sends.
describe.each(rows)("%s", (path, combination) => {
  test.each(values[combination.type] ?? [])("%s", async (name, value) => {
    const server = await serve(handler);
    const outcome = outcomeOf(combination, name, value);
    const call = sendStyled(client, path, value, server.url);
    switch (outcome.kind) {
      case "read":
        expect(await call).toEqual({ value: outcome.value });
        break;
      case "none":
        expect(await call).toEqual({});
        break;
      case "refused":
        await expect(call).rejects.toThrow(TypeError);
        break;
      case "unreadable":
        await expect(call).rejects.toMatchObject({ status: 400 });
    }
    expect(server.requests).toHaveLength(outcome.kind === "refused" ? 0 : 1);
  });
});

test.each(deviations)("used: $why", (deviation) => {
  const isFirst = (combination: Combination, name: string): boolean =>
    deviations.find(({ of }) => of(combination, name)) === deviation;
  const used = combinations.filter((combination) =>
    values[combination.type]?.some(([name]) => isFirst(combination, name)),
  );
  expect(used).not.toEqual([]);
});

const wire = [examples, choices].flatMap((table) =>
  Object.entries(table).flatMap(([key, cells]) =>
    Object.entries(cells)
      .filter(([cell]) => cell !== "why")
      .map(([cell, text]) => [key, cell, text] as const),
  ),
);

test.each(wire)("%s, %s: %s", async (key, cell, text) => {
  const server = await serve(handler);
  const type = cell === "empty" ? "string" : cell;
  const place = key.replace(/\/.*/s, "");
  const end = place === "path" ? "/{color}" : "";
  const path = `/${key}/encoded/${type}${end}`;
  const value = exampleValues[cell as keyof typeof exampleValues];
  await sendStyled(client, path, value, server.url);
  const [{ url, headers } = fail()] = server.requests;
  const sent = {
    path: url.slice(path.length - "{color}".length),
    query: url.slice(path.length + 1),
    header: headers["color"],
    cookie: headers.cookie,
  }[place];
  expect(sent).toBe(text);
});

test("the tables of examples and choices have every cell that is sent", () => {
  const cells = wire.map(([key, cell]) => `${key} ${cell}`).sort();
  const unsent = /^path\/(?:simple|label)\/\w+ empty$/;
  const all = combinations
    .filter(
      ({ allowReserved, type }) => !allowReserved && type in exampleValues,
    )
    .flatMap((one) => {
      const key = pathOf(one).split("/").slice(1, 4).join("/");
      return one.type === "string"
        ? [`${key} string`, `${key} empty`]
        : [`${key} ${one.type}`];
    })
    .filter((cell) => !unsent.test(cell));
  expect(cells).toEqual(all.sort());
});

function fail(): never {
  throw new Error("nothing arrived");
}
