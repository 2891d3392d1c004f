import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { createHost } from "../../generator/host.js";
import { makeFolder } from "./lock-folder.js";

const api = `openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths:
  /pets: { get: { operationId: listPets, tags: [zoo], responses: { "204": { description: ok } } } }
  /cats: { get: { operationId: list-pets, tags: [zoo], responses: { "204": { description: ok } } } }
`;

/** The same, with the two paths the other way round. */
const turned = api
  .split("\n")
  .map((line, index, lines) =>
    index === 3 ? lines[4] : index === 4 ? lines[3] : line,
  )
  .join("\n");

async function run(folder: ReturnType<typeof makeFolder>, check = false) {
  const { ok, apis } = await generate(
    {
      apis: [{ input: "zoo.yaml", output: "out", lock: "specs/zoo.lock.json" }],
      check,
    },
    createHost(folder.path),
  );
  const [first] = apis;
  const found = first?.diagnostics.map(
    ({ code, place }) =>
      `${code} ${place?.file ?? ""}:${String(place?.position().line)}`,
  );
  return { ok, status: first?.status, found };
}

describe("--lock", () => {
  test("names outlive the package's folder", async () => {
    const folder = makeFolder({ "zoo.yaml": api });
    expect(await run(folder)).toMatchObject({ ok: true, status: "written" });
    const names = folder.read("specs/zoo.lock.json");
    expect(names).toContain('"export": "listPets"');
    const before = folder.read("out/api.md");

    folder.remove("out");
    folder.write("zoo.yaml", turned);
    expect(await run(folder)).toMatchObject({ ok: true, status: "written" });
    expect(folder.read("specs/zoo.lock.json")).toBe(names);
    const calls = (text: string): string[] =>
      text.match(/`client\..*`|function `.*`/g)?.sort() ?? [];
    expect(calls(folder.read("out/api.md"))).toEqual(calls(before));
    expect(await run(folder)).toMatchObject({ status: "unchanged" });
  });

  test("without it they are given anew", async () => {
    const folder = makeFolder({ "zoo.yaml": api });
    await run(folder);
    const names = folder.read("specs/zoo.lock.json");
    folder.remove("out");
    folder.remove("specs");
    folder.write("zoo.yaml", turned);
    await run(folder);
    expect(folder.read("specs/zoo.lock.json")).not.toBe(names);
  });

  test("--check finds one that is not up to date", async () => {
    const folder = makeFolder({ "zoo.yaml": api });
    await run(folder);
    expect(await run(folder, true)).toMatchObject({ status: "unchanged" });
    folder.remove("specs");
    expect(await run(folder, true)).toMatchObject({ status: "stale" });
  });

  const broken: [string, { given: string; want: string }][] = [
    [
      "no JSON",
      { given: "{\n  names", want: "lock-invalid specs/zoo.lock.json:2" },
    ],
    [
      "a merge that was not finished",
      {
        given: "{\n<<<<<<< HEAD\n}",
        want: "lock-invalid specs/zoo.lock.json:2",
      },
    ],
    [
      "another shape",
      {
        given: '{\n  "names": {},\n  "companions": [],\n  "operations": {}\n}',
        want: "lock-invalid specs/zoo.lock.json:3",
      },
    ],
  ];
  test.each(broken)("broken: %s", async (_, { given, want }) => {
    const folder = makeFolder({
      "zoo.yaml": api,
      "specs/zoo.lock.json": given,
    });
    expect(await run(folder)).toEqual({
      ok: false,
      status: "failed",
      found: [want],
    });
    expect(folder.read("specs/zoo.lock.json")).toBe(given);
  });

  test("a folder in its place", async () => {
    const folder = makeFolder({ "zoo.yaml": api, "specs/zoo.lock.json/x": "" });
    expect(await run(folder)).toMatchObject({
      ok: false,
      found: ["lock-unreadable specs/zoo.lock.json:1"],
    });
  });
});
