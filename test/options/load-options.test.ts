import { describe, expect, test } from "vitest";
import type { CommandLine } from "../../generator/options/command-line.js";
import {
  loadOptions,
  readGenerateOptions,
  readOptions,
} from "../../generator/options/load-options.js";
import { createMemoryHost } from "../host-memory.js";

const generate: CommandLine = {
  action: "generate",
  check: false,
  force: false,
  strict: false,
  format: "pretty",
};
const specs = { "specs/pets.yaml": "", "specs/My API.json": "", "a.yaml": "" };

async function load(
  given: Partial<CommandLine>,
  config?: unknown,
  file = "specwright.config.json",
) {
  const text =
    typeof config === "string" ? config : JSON.stringify(config, null, 2);
  const files = config === undefined ? specs : { ...specs, [file]: text };
  const [options, diagnostics] = await loadOptions(
    { ...generate, ...given },
    createMemoryHost(files),
  );
  const problems = diagnostics.map(({ code, place }) => {
    if (place === undefined) return code;
    const { line, column } = place.position();
    return `${place.file}:${String(line)}:${String(column)} ${code}`;
  });
  return { apis: options.apis, problems, diagnostics };
}

describe("one input", () => {
  const table: [string, { given: Partial<CommandLine>; want: object }][] = [
    [
      "defaults",
      {
        given: { input: "specs/pets.yaml" },
        want: { input: "specs/pets.yaml", output: "generated/pets" },
      },
    ],
    [
      "a name that no folder should have",
      {
        given: { input: "specs/My API.json" },
        want: { input: "specs/My API.json", output: "generated/my-api" },
      },
    ],
    [
      "all flags",
      {
        given: {
          input: "./specs/../a.yaml",
          output: "./out/",
          name: "@acme/a",
          refRoot: "/project",
          lock: "specs/../a.lock.json",
          include: ["tag:pets", "GET /cats"],
          exclude: ["deprecated"],
        },
        want: {
          input: "a.yaml",
          output: "out",
          package: "@acme/a",
          refRoot: ".",
          lock: "a.lock.json",
          include: ["tag:pets", "GET /cats"],
          exclude: ["deprecated"],
        },
      },
    ],
  ];
  test.each(table)("%s", async (_, { given, want }) => {
    expect(await load(given)).toMatchObject({ apis: [want], problems: [] });
  });

  const wrong: [string, { given: Partial<CommandLine>; want: string[] }][] = [
    [
      "a filter of no known form",
      {
        given: { input: "a.yaml", include: ["pets", "tag:pets"] },
        want: ["option-wrong-value"],
      },
    ],
    ["no such file", { given: { input: "b.yaml" }, want: ["input-missing"] }],
    [
      "a URL",
      {
        given: { input: "https://example.com/a.yaml" },
        want: ["input-is-url"],
      },
    ],
    [
      "a name that npm refuses",
      {
        given: { input: "a.yaml", name: "@Acme/A" },
        want: ["option-wrong-value"],
      },
    ],
    [
      "a config besides",
      {
        given: { input: "a.yaml", config: "c.json" },
        want: ["input-and-config"],
      },
    ],
    ["no input and no config", { given: {}, want: ["nothing-to-do"] }],
    [
      "flags of an input without one",
      {
        given: { output: "x", name: "y" },
        want: ["flag-needs-input", "flag-needs-input", "nothing-to-do"],
      },
    ],
  ];
  test.each(wrong)("%s", async (_, { given, want }) => {
    expect((await load(given)).problems).toEqual(want);
  });
});

describe("a config in JSON", () => {
  const apis = [
    {
      input: "specs/pets.yaml",
      output: "out/pets",
      package: "@acme/pets",
      clientName: "Pets",
      version: "2.0.0-rc.1",
      license: "Apache-2.0",
    },
    { input: "a.yaml" },
  ];
  test("lists the APIs, in an object, or alone, or as one", async () => {
    const { apis: inObject, problems } = await load({}, { apis });
    expect(problems).toEqual([]);
    expect(inObject).toEqual([
      apis[0],
      { input: "a.yaml", output: "generated/a" },
    ]);
    expect((await load({}, apis)).apis).toEqual(inObject);
    expect((await load({}, apis[0])).apis).toEqual([apis[0]]);
  });

  test("stands elsewhere, and its paths start there", async () => {
    const config = { apis: [{ input: "pets.yaml", output: "../out" }] };
    const { apis: read } = await load(
      { config: "specs/c.json" },
      config,
      "specs/c.json",
    );
    expect(read).toEqual([{ input: "specs/pets.yaml", output: "out" }]);
  });

  const at = (line: number, column: number) =>
    `specwright.config.json:${String(line)}:${String(column)}`;
  const table: [
    string,
    { given: unknown; want: string[]; message?: string; help?: string },
  ][] = [
    [
      "an unknown key",
      {
        given: { apis: [{ input: "a.yaml", packge: "x" }] },
        want: [`${at(5, 7)} config-unknown-key`],
        help: "Did you mean `package`?",
      },
    ],
    [
      "an unknown key like no other",
      {
        given: { apis: [{ input: "a.yaml", x: 1 }] },
        want: [`${at(5, 7)} config-unknown-key`],
        help: "`clientName`",
      },
    ],
    [
      "an unknown key beside apis",
      {
        given: { api: [], apis: [{ input: "a.yaml" }] },
        want: [`${at(2, 3)} config-unknown-key`],
        help: "Did you mean `apis`?",
      },
    ],
    [
      "a wrong type",
      {
        given: { apis: [{ input: "a.yaml", version: 1 }] },
        want: [`${at(5, 18)} config-wrong-type`],
      },
    ],
    [
      "a path that is a number",
      {
        given: { apis: [{ input: 7 }] },
        want: [`${at(4, 16)} config-wrong-type`],
      },
    ],
    [
      "a version that is none",
      {
        given: { apis: [{ input: "a.yaml", version: "1" }] },
        want: [`${at(5, 18)} option-wrong-value`],
        help: "1.0.0",
      },
    ],
    [
      "a class that is none",
      {
        given: { apis: [{ input: "a.yaml", clientName: "my api" }] },
        want: [`${at(5, 21)} option-wrong-value`],
        help: "`Acme`",
      },
    ],
    [
      "a package that is none",
      {
        given: { apis: [{ input: "a.yaml", package: "../x" }] },
        want: [`${at(5, 18)} option-wrong-value`],
      },
    ],
    [
      "a license that is none",
      {
        given: { apis: [{ input: "a.yaml", license: "\n" }] },
        want: [`${at(5, 18)} option-wrong-value`],
      },
    ],
    [
      "an empty path",
      {
        given: { apis: [{ input: "a.yaml", output: "" }] },
        want: [`${at(5, 17)} option-wrong-value`],
      },
    ],
    [
      "no input",
      {
        given: { apis: [{ output: "x" }] },
        want: [`${at(3, 5)} config-missing-key`],
        help: "input",
      },
    ],
    [
      "an input that is not there",
      {
        given: { apis: [{ input: "b.yaml" }] },
        want: [`${at(4, 16)} input-missing`],
      },
    ],
    [
      "an entry that is none",
      { given: { apis: ["a.yaml"] }, want: [`${at(3, 5)} config-wrong-type`] },
    ],
    [
      "apis that are no list",
      { given: { apis: {} }, want: [`${at(2, 11)} config-wrong-type`] },
    ],
    [
      "no apis",
      { given: {}, want: [`${at(1, 1)} config-missing-key`], help: "apis" },
    ],
    [
      "an empty list",
      { given: { apis: [] }, want: [`${at(2, 11)} config-empty`] },
    ],
    ["no object", { given: 42, want: [`${at(1, 1)} config-wrong-type`] }],
    [
      "broken JSON",
      { given: '{\n  "apis": [,]\n}', want: [`${at(2, 12)} json-syntax`] },
    ],
    [
      "one output for two",
      {
        given: {
          apis: [
            { input: "a.yaml", output: "x" },
            { input: "specs/pets.yaml", output: "./X" },
          ],
        },
        want: [`${at(9, 17)} output-shared`],
        help: "of its own",
      },
    ],
    [
      "an output inside another",
      {
        given: {
          apis: [
            { input: "a.yaml", output: "x" },
            { input: "specs/pets.yaml", output: "x/y" },
          ],
        },
        want: [`${at(9, 17)} output-nested`],
        message: "`x/y` lies inside the output `x`",
      },
    ],
    [
      "an output around another",
      {
        given: {
          apis: [
            { input: "a.yaml", output: "x/y" },
            { input: "specs/pets.yaml", output: "X" },
          ],
        },
        want: [`${at(9, 17)} output-nested`],
        message: "`x/y` lies inside the output `X`",
      },
    ],
    [
      "one package for two",
      {
        given: {
          apis: [
            { input: "a.yaml", package: "@acme/a" },
            { input: "specs/pets.yaml", package: "@acme/a" },
          ],
        },
        want: [`${at(9, 18)} package-shared`],
        message: "`specs/pets.yaml` and `a.yaml` would both be",
        help: "of its own",
      },
    ],
    [
      "everything at once",
      {
        given: {
          apis: [
            { inptu: "a.yaml" },
            { input: "a.yaml", version: "x", licence: "MIT" },
          ],
        },
        want: [
          `${at(4, 7)} config-unknown-key`,
          `${at(9, 7)} config-unknown-key`,
          `${at(8, 18)} option-wrong-value`,
        ],
      },
    ],
  ];
  test.each(table)("%s", async (_, { given, want, message = "", help }) => {
    const { problems, diagnostics } = await load({}, given);
    expect(problems).toEqual(want);
    expect(diagnostics[0]?.message).toContain(message);
    if (help !== undefined) expect(diagnostics[0]?.fix).toContain(help);
  });

  test("that is not there, or is of no kind that can be read", async () => {
    expect((await load({ config: "c.json" })).problems).toEqual([
      "config-missing",
    ]);
    const { problems } = await load({ config: "c.yaml" }, "a", "c.yaml");
    expect(problems).toEqual(["c.yaml:1:1 config-wrong-extension"]);
  });
});

test("several configs side by side: the first one is used, and a warning says so", async () => {
  const text = JSON.stringify({ apis: [{ input: "a.yaml" }] });
  const host = createMemoryHost({
    ...specs,
    "specwright.config.json": text,
    "specwright.config.ts": "export default {",
    "specwright.config.js": "",
  });
  const [, diagnostics] = await loadOptions(generate, host);
  expect(diagnostics[0]).toMatchObject({
    code: "config-ambiguous",
    severity: "warning",
    message:
      "There are several configs; `specwright.config.ts` is used, and `specwright.config.js` and `specwright.config.json` are not.",
  });
  const [, chosen] = await loadOptions(
    { ...generate, config: "specwright.config.json" },
    host,
  );
  expect(chosen).toEqual([]);
});

test("the options of the library are checked in the same way", async () => {
  const host = createMemoryHost(specs);
  const value: unknown = { apis: [{ input: "a.yaml", ouput: "x" }] };
  const [, diagnostics] = await readOptions(value, host);
  expect(diagnostics).toMatchObject([
    { code: "config-unknown-key", fix: "Did you mean `output`?" },
  ]);
});

describe("what a caller without a compiler may give to generate", () => {
  const apis = [{ input: "a.yaml" }];
  const table: [string, { given: unknown; want: string[] }][] = [
    [
      "nothing wrong",
      { given: { apis, check: true, force: false, strict: false }, want: [] },
    ],
    [
      "no options",
      {
        given: undefined,
        want: ["`options` must be an object with `apis`; it is missing."],
      },
    ],
    [
      "null",
      {
        given: null,
        want: ["`options` must be an object with `apis`; it is null."],
      },
    ],
    [
      "a list",
      {
        given: apis,
        want: ["`options` must be an object with `apis`; it is an array."],
      },
    ],
    ["no apis", { given: {}, want: ["`apis` is missing."] }],
    [
      "apis that are no list",
      {
        given: { apis: "a" },
        want: ["`apis` must be an array; it is a string."],
      },
    ],
    [
      "an unknown option",
      { given: { apis, foo: 1 }, want: ["There is no option `foo`."] },
    ],
    [
      "options of the wrong type",
      {
        given: { apis, check: "yes", force: 1, onProgress: true },
        want: [
          "`check` must be a boolean; it is a string.",
          "`force` must be a boolean; it is a number.",
          "`onProgress` must be a function; it is a boolean.",
        ],
      },
    ],
  ];
  test.each(table)("%s", async (_, { given, want }) => {
    const [, diagnostics] = await readGenerateOptions(
      given,
      createMemoryHost(specs),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(want);
  });
});
