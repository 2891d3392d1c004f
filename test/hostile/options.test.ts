import { posix } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { renderJsonReport } from "../../generator/cli/json-report.js";
import { renderSummary } from "../../generator/cli/summary.js";
import { paint } from "../../generator/diagnostics/paint.js";
import { generate, type GenerateResult } from "../../generator/index.js";
import { isObject, type Json } from "../../generator/source/json.js";
import { ownFiles } from "../fuzz/render.js";
import { createMemoryHost, type MemoryHost } from "../host-memory.js";
import { troublesOf, troublesOfPaths } from "./inert.js";
import { payloads as all } from "./payloads.js";
import { troublesOfDiagnostics } from "./told.js";

const document = JSON.stringify({
  openapi: "3.1.1",
  info: { title: "Pets", version: "1.0.0" },
  servers: [{ url: "https://pets.test" }],
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: {
          200: {
            description: "Pets",
            content: {
              "application/json": {
                schema: {
                  type: "array",
                  items: { $ref: "#/components/schemas/Pet" },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Pet: { type: "object", properties: { id: { type: "string" } } },
    },
  },
});
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** All of them by hand (`INERT_RUNS=5000`), every fourth otherwise. */
const step = Number(process.env["INERT_RUNS"] ?? "0") >= 5000 ? 1 : 4;
const payloads = all.filter((_, index) => index % step === 0);

let own: Record<string, string>;
beforeAll(async () => {
  own = await ownFiles();
});

/** The options of an API that are text. */
const options = [
  "input",
  "output",
  "package",
  "clientName",
  "version",
  "license",
  "refRoot",
  "lock",
] as const;

describe("a text that means harm, outside of the document", () => {
  test.each(options)("as %s", { timeout: 60_000 }, async (option) => {
    for (const payload of payloads) {
      const host = createMemoryHost({ ...own, "api.json": document });
      const api = { input: "api.json", output: "out", [option]: payload };
      const result = await generate({ apis: [api] }, host);
      expect(troublesOfRun(result), payload).toEqual([]);
      // What a caller chose is his; all else stays in the folder that he named.
      if (option !== "output" && option !== "lock")
        expect(written(host, "out"), payload).toEqual([]);
      if (result.ok) expectInert(host, result);
    }
  });

  test("as the name of the document's file", { timeout: 60_000 }, async () => {
    for (const payload of payloads) {
      const input = `${payload.replaceAll(/[\0/]/g, "")}.json`;
      const host = createMemoryHost({ ...own, [input]: document });
      const result = await generate({ apis: [{ input, output: "out" }] }, host);
      expect(troublesOfRun(result), payload).toEqual([]);
      if (result.ok) expectInert(host, result);
    }
  });

  test.each(["package.json", ".specwright.json"])(
    "as what stands in %s",
    { timeout: 120_000 },
    async (path) => {
      const first = createMemoryHost({ ...own, "api.json": document });
      await generate({ apis: [{ input: "api.json", output: "out" }] }, first);
      const before = Object.fromEntries(first.files);
      const file = `/project/out/${path}`;
      const content = JSON.parse(before[file] ?? "") as Json;
      const places = textsIn(content);
      for (const [index, payload] of payloads.entries()) {
        // Each place many times, each text in a few places.
        for (const turn of [0, 1, 2]) {
          const place = places[(index * 3 + turn) % places.length] ?? [];
          const text = JSON.stringify(withText(content, place, payload));
          const host = createMemoryHost({ ...before, [file]: text });
          const result = await generate(
            { apis: [{ input: "api.json", output: "out" }], force: true },
            host,
          );
          const about = `${JSON.stringify(payload)} at ${place.join("/")}`;
          expect(troublesOfRun(result), about).toEqual([]);
          expect(written(host, "out"), about).toEqual([]);
        }
      }
    },
  );
});

/** What a person or a program is shown of a run must not be obeyed by his terminal. */
function troublesOfRun(result: GenerateResult): readonly string[] {
  const { apis, diagnostics } = result;
  const shown = [
    renderSummary(result, { check: false, colors: paint(false) }),
    renderJsonReport(result, 0),
  ];
  const told = [...diagnostics, ...apis.flatMap((api) => api.diagnostics)];
  const isTold = result.ok || told.some(({ severity }) => severity === "error");
  return [
    ...troublesOfDiagnostics(told).filter(
      // What is wrong with an option that a program gave has no place.
      (trouble) => !trouble.endsWith(" has no place or no message"),
    ),
    ...shown.flatMap((text) => {
      const [raw] = unsafe.exec(text) ?? [];
      return raw === undefined
        ? []
        : [`raw U+${(raw.codePointAt(0) ?? 0).toString(16)} in ${text}`];
    }),
    ...(isTold ? [] : ["it failed without an error"]),
  ];
}

/** Files that a run wrote elsewhere. */
function written({ writes }: MemoryHost, output: string): readonly string[] {
  return writes.filter((write) => {
    const path = posix.join("/", output, write.slice(2));
    return !path.startsWith(`/${output}/`);
  });
}

function expectInert({ files }: MemoryHost, { apis }: GenerateResult): void {
  const [api] = apis;
  const folder = posix.resolve("/project", api?.output ?? "");
  const made = [...files]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .map(([path, text]) => ({ path: path.slice(folder.length + 1), text }))
    .filter(({ path }) => !path.includes("runtime/"));
  const isOurs = ({ path }: { readonly path: string }) =>
    /^(?:src|dist)\/|^(?:README|api)\.md$|^(?:package|\.specwright)\.json$/.test(
      path,
    );
  expect(troublesOfPaths(made.filter(isOurs))).toEqual([]);
  expect(made.filter(isOurs).flatMap(troublesOf)).toEqual([]);
}

type Path = readonly string[];

/** Where the texts and names of a value are; a name has `#` behind it. */
function textsIn(value: Json, path: Path = []): readonly Path[] {
  if (!isObject(value)) return [path];
  return Object.entries(value).flatMap(([name, member]) => [
    [...path, name, "#"],
    ...textsIn(member, [...path, name]),
  ]);
}

function withText(value: Json, [name, ...rest]: Path, text: string): Json {
  if (name === undefined || !isObject(value)) return text;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key !== name) return [key, member];
      return rest[0] === "#"
        ? [text, member]
        : [key, withText(member, rest, text)];
    }),
  );
}
