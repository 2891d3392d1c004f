import { expect, test } from "vitest";
import { parseCommandLine } from "../../generator/options/command-line.js";
import { loadOptions } from "../../generator/options/load-options.js";
import { packageOptions } from "../../generator/options/package-options.js";
import { run, useSandbox } from "../cli/sandbox.js";
import { createMemoryHost } from "../host-memory.js";

useSandbox();

const specs = { "a.yaml": "openapi: 3.1.0" };

/** What arguments make of the package, and what is said of them. */
async function load(...args: readonly string[]) {
  const [commandLine, slips] = parseCommandLine(["generate", ...args]);
  const host = createMemoryHost(specs);
  const [{ apis }, diagnostics] = await loadOptions(commandLine, host);
  const said = [...slips, ...diagnostics].map(
    ({ code, message, fix }) => `${code}: ${message} ${fix ?? ""}`,
  );
  const [api] = apis;
  if (api === undefined) return { said, options: undefined };
  const { int64, dateTime } = packageOptions(api, undefined);
  return { said, options: { int64, dateTime } };
}

test.each<[string, { given: string[]; want: object }]>([
  ["neither", { given: [], want: {} }],
  ["bigint", { given: ["--int64", "bigint"], want: { int64: "bigint" } }],
  ["string", { given: ["--int64=string"], want: { int64: "string" } }],
  ["number", { given: ["--int64", "number"], want: { int64: "number" } }],
  ["Date", { given: ["--date-time", "Date"], want: { dateTime: "Date" } }],
  [
    "both",
    {
      given: ["--date-time", "Temporal", "--int64", "bigint"],
      want: { int64: "bigint", dateTime: "Temporal" },
    },
  ],
])("flags: %s", async (_, { given, want }) => {
  const { said, options } = await load("a.yaml", ...given);
  expect(said).toEqual([]);
  expect(options).toEqual({ int64: undefined, dateTime: undefined, ...want });
});

test.each<[string, { given: string[]; want: string }]>([
  [
    "no kind of integer",
    {
      given: ["a.yaml", "--int64", "BigInt"],
      want: "option-wrong-value: `int64` cannot be `BigInt`. Write `number`, `string` or `bigint`.",
    },
  ],
  [
    "no kind of time",
    {
      given: ["a.yaml", "--date-time", "date"],
      want: "option-wrong-value: `dateTime` cannot be `date`. Write `string`, `Date` or `Temporal`.",
    },
  ],
  [
    "no value",
    {
      given: ["a.yaml", "--date-time"],
      want: "flag-needs-value: `--date-time` needs a value. Write it as `--date-time Date`.",
    },
  ],
])("a wrong flag: %s", async (_, { given, want }) => {
  expect((await load(...given)).said).toEqual([want]);
});

test("a flag without the input that it belongs to", async () => {
  const { said } = await load("--int64", "bigint", "--date-time", "Date");
  expect(said.slice(0, 2)).toEqual([
    "flag-needs-input: `--int64` belongs to one input, and none is given. Write `specwright generate <input> --int64 …`, or set `int64` in the config.",
    "flag-needs-input: `--date-time` belongs to one input, and none is given. Write `specwright generate <input> --date-time …`, or set `dateTime` in the config.",
  ]);
});

test.each<[string, { given: object; want: string[] }]>([
  ["right", { given: { int64: "string", dateTime: "Date" }, want: [] }],
  [
    "another kind of value",
    { given: { int64: true }, want: ["c.json:5:16 config-wrong-type"] },
  ],
  [
    "another text",
    {
      given: { dateTime: "temporal" },
      want: ["c.json:5:19 option-wrong-value"],
    },
  ],
  [
    "another name",
    { given: { datetime: "Date" }, want: ["c.json:5:7 config-unknown-key"] },
  ],
])("a config: %s", async (_, { given, want }) => {
  const config = { apis: [{ input: "a.yaml", ...given }] };
  const host = createMemoryHost({
    ...specs,
    "c.json": JSON.stringify(config, null, 2),
  });
  const [commandLine] = parseCommandLine(["generate", "--config", "c.json"]);
  const [, diagnostics] = await loadOptions(commandLine, host);
  const said = diagnostics.map(({ code, place }) => {
    const { line, column } = place?.position() ?? { line: 0, column: 0 };
    return `${place?.file ?? ""}:${String(line)}:${String(column)} ${code}`;
  });
  expect(said).toEqual(want);
});

test("a wrong value ends with exit code 2, and nothing is written", () => {
  const { code, stderr } = run("generate pets.yaml --int64 long");
  expect(code).toBe(2);
  expect(stderr).toContain("`int64` cannot be `long`");
});
