import { expect, test } from "vitest";
import { readGenerateOptions } from "../../generator/options/load-options.js";
import { createMemoryHost } from "../host-memory.js";
import { config } from "../diagnostics/tell.js";

const api = { input: "a.yaml", output: "a" };

/** What is said of rules in a config: place, code, message and fix. */
async function told(rules: unknown, own?: unknown): Promise<string[]> {
  const entry = own === undefined ? api : { ...api, rules: own };
  const diagnostics = await config({ apis: [entry], rules })();
  return diagnostics.map(({ code, place, message, fix }) => {
    const { line, column } = place?.position() ?? { line: 0, column: 0 };
    return `${String(line)}:${String(column)} ${code}: ${message} ${fix ?? ""}`;
  });
}

test.each<[string, { rules: unknown; own?: unknown; want: RegExp[] }]>([
  ["nothing", { rules: {}, want: [] }],
  [
    "all levels of a warning, and two of an error",
    {
      rules: {
        "name-taken": "off",
        "path-ambiguous": "error",
        "server-relative": "warn",
        "ref-not-found": "warn",
        "unknown-key": "off",
        "yaml-syntax": "error",
      },
      want: [],
    },
  ],
  [
    "a code with a slip in it",
    {
      rules: { "ref-not-fuond": "warn" },
      want: [
        /^9:5 rule-unknown: `rules` names `ref-not-fuond`, .* Did you mean `ref-not-found`\?$/,
      ],
    },
  ],
  [
    "a code that is like none",
    {
      rules: { "no-unused-vars": "off" },
      want: [/^9:5 rule-unknown: .* docs\/rules\.md lists them all\.$/],
    },
  ],
  [
    "names that every object has",
    {
      rules: { constructor: "off", toString: "warn" },
      want: [/^9:5 rule-unknown/, /^10:5 rule-unknown/],
    },
  ],
  [
    "an error that nothing can be done about",
    {
      rules: { "path-syntax": "off" },
      want: [
        /^9:20 rule-fixed: `path-syntax` cannot be `off`: the requests of the client would not be those that the API takes\. Take /,
      ],
    },
  ],
  [
    "a person's files",
    {
      rules: { "output-file-edited": "warn" },
      want: [/^9:27 rule-fixed: .*: a person's files would be lost\./],
    },
  ],
  [
    "what is told before the rules are read",
    {
      rules: { "config-ambiguous": "off", "unknown-flag": "error" },
      want: [
        /^9:25 rule-fixed: .*: it is told before the rules are read\./,
        /^10:21 rule-fixed: .*: it is told before the rules are read\./,
      ],
    },
  ],
  [
    "a level that is none",
    {
      rules: { "name-taken": "warning" },
      want: [
        /^9:19 option-wrong-value: `rules\.name-taken` cannot be `warning`\. Write `"off"`, `"warn"` or `"error"`\.$/,
      ],
    },
  ],
  [
    "a level that is no text",
    { rules: { "name-taken": 2 }, want: [/^9:19 config-wrong-type/] },
  ],
  ["rules that are a list", { rules: [], want: [/^8:12 config-wrong-type/] }],
  [
    "rules of one document",
    { rules: {}, own: { "nme-taken": "off" }, want: [/^7:9 rule-unknown/] },
  ],
])("%s", async (_, { rules, own, want }) => {
  const found = await told(rules, own);
  expect(found.length, found.join("\n")).toBe(want.length);
  want.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});

test("a document's own rules come before those of all", async () => {
  const host = createMemoryHost({ "a.yaml": "", "b.yaml": "" });
  const given = {
    apis: [
      { ...api, rules: { "name-taken": "off" } },
      { input: "b.yaml", output: "b" },
    ],
    rules: { "name-taken": "error", "type-implied": "off" },
    strict: true,
  };
  const [options, diagnostics] = await readGenerateOptions(given, host);
  expect(diagnostics).toEqual([]);
  expect(options.strict).toBe(true);
  expect(options.apis.map(({ rules }) => rules)).toEqual([
    { "name-taken": "off", "type-implied": "off" },
    given.rules,
  ]);
});
