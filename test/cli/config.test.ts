import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, put, run, useSandbox } from "./sandbox.js";

useSandbox();

describe("a config that does not run is shown where it fails, under its own name", () => {
  const types = "interface A {\n  b: string;\n}\n\n";
  const table: [
    string,
    { given: Readonly<Record<string, string>>; want: RegExp },
  ][] = [
    [
      "TypeScript that throws",
      {
        given: { "c.ts": `${types}throw new Error("no luck");\n` },
        want: /^my project\/c\.ts:5:7 - error config-broken.*: no luck$/m,
      },
    ],
    [
      "TypeScript that throws in a function",
      {
        given: {
          "c.ts": `${types}const f = (a: A): never => {\n  throw new Error(a.b);\n};\nexport default f({ b: "x" });\n`,
        },
        want: /^my project\/c\.ts:6:9 /,
      },
    ],
    [
      "TypeScript with a slip in its syntax",
      {
        given: { "c.ts": "export default {\n  apis: [;\n" },
        want: /^my project\/c\.ts:2:10 - error config-broken/,
      },
    ],
    [
      "JavaScript that throws",
      {
        given: { "c.mjs": '\n  throw new Error("no luck");\n' },
        want: /^my project\/c\.mjs:2:9 /,
      },
    ],
    [
      "JavaScript with a slip in its syntax",
      {
        given: { "c.mjs": "export default {\n  apis: [;\n};\n" },
        want: /^my project\/c\.mjs:3:\d+ |^my project\/c\.mjs:2:10 /,
      },
    ],
    [
      "a module that is not there",
      {
        given: {
          "c.ts": `${types}import x from "./nope.mjs";\nexport default x;\n`,
        },
        want: /^my project\/c\.ts:5:15 .*Cannot find module '.*nope\.mjs' imported from .*my project\/c\.ts$/m,
      },
    ],
    [
      "a package that is not there",
      {
        given: { "c.ts": '\nimport x from "@acme/nope";\nexport default x;\n' },
        want: /^my project\/c\.ts:2:15 .*'@acme\/nope' imported from .*my project\/c\.ts$/m,
      },
    ],
    [
      "a name that a module does not export",
      {
        given: {
          "c.ts": `${types}import { nope } from "node:fs";\nexport default nope;\n`,
        },
        want: /^my project\/c\.ts:5:10 /,
      },
    ],
    [
      "a module of its own that throws",
      {
        given: {
          "c.ts": 'import "./helper.mjs";\n',
          "helper.mjs": '\nthrow new Error("no luck");\n',
        },
        want: /^my project\/helper\.mjs:2:7 .*no luck$/m,
      },
    ],
    [
      "CommonJS that throws",
      {
        given: { "c.js": "\nmodule.exports = nope;\n", "package.json": "{}" },
        want: /^my project\/c\.js:2:18 .*nope is not defined$/m,
      },
    ],
    [
      "something thrown that is no error",
      {
        given: { "c.ts": "throw 'text';\n" },
        want: /^my project\/c\.ts:1:1 - error config-broken.*: text$/m,
      },
    ],
  ];
  // By the bin: it is Node's own messages and stacks that count.
  test.each(table)("%s", (_, { given, want }) => {
    for (const [path, text] of Object.entries(given)) {
      put(`my project/${path}`, text);
    }
    const [file = ""] = Object.keys(given);
    const { code, stderr } = run("generate", {}, `my project/${file}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(want);
    expect(stderr).not.toMatch(/\.\d+\.mjs|\?at=/);
    expect(stderr).toMatch(/\n1 error\n$/);
    expect(readdirSync(join(folder, "my project")).sort()).toEqual(
      Object.keys(given).sort(),
    );
  });
});
