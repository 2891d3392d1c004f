import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { bin, broken, folder, pets, put, run, useSandbox } from "./sandbox.js";

useSandbox();

describe("what it says, and with which exit code", () => {
  const table: [
    string,
    {
      given: string;
      files?: Readonly<Record<string, string>>;
      want: { code: number; stdout?: string; stderr?: string };
    },
  ][] = [
    ["nothing", { given: "", want: { code: 0, stdout: "Usage" } }],
    ["--help", { given: "--help", want: { code: 0, stdout: "Exit codes" } }],
    ["--version", { given: "--version", want: { code: 0, stdout: "0.1.0\n" } }],
    [
      "an unknown flag",
      {
        given: "generate --ouput x",
        want: { code: 2, stderr: "Did you mean `--output`?" },
      },
    ],
    [
      "an unknown command",
      {
        given: "build",
        want: { code: 2, stderr: "There is no command `build`" },
      },
    ],
    [
      "no input and no config",
      { given: "generate", want: { code: 2, stderr: "nothing-to-do" } },
    ],
    [
      "an input that is not there",
      {
        given: "generate cats.yaml",
        want: { code: 2, stderr: "There is no file `cats.yaml`" },
      },
    ],
    [
      "a config with a slip",
      {
        given: "generate",
        files: {
          "specwright.config.json":
            '{\n  "apis": [{ "inptu": "pets.yaml" }]\n}\n',
        },
        want: { code: 2, stderr: "specwright.config.json:2:14" },
      },
    ],
    [
      "one package for two APIs",
      {
        given: "generate",
        files: {
          "specwright.config.json":
            '[{ "input": "pets.yaml", "output": "a", "package": "x" },\n { "input": "pets.yaml", "output": "b", "package": "x" }]\n',
        },
        want: { code: 2, stderr: "specwright.config.json:2:52" },
      },
    ],
    [
      "several configs",
      {
        given: "generate",
        files: {
          "specwright.config.json": "[]",
          "specwright.config.mjs": 'export default { input: "pets.yaml" };\n',
        },
        want: {
          code: 0,
          stdout: "1 operation (",
          stderr: "`specwright.config.mjs` is used",
        },
      },
    ],
    [
      "a config that throws",
      {
        given: "generate",
        files: { "specwright.config.mjs": 'throw new Error("no luck");\n' },
        want: { code: 2, stderr: "no luck" },
      },
    ],
    [
      "a config without a default",
      {
        given: "generate",
        files: {
          "specwright.config.js": "exports.a = 1;\n",
          "package.json": '{"type":"commonjs"}',
        },
        want: { code: 2, stderr: "config" },
      },
    ],
    [
      "a document",
      {
        given: "generate pets.yaml",
        want: { code: 0, stdout: "1 operation (" },
      },
    ],
    [
      "a wrong document",
      {
        given: "generate broken.yaml",
        files: { "broken.yaml": broken },
        want: { code: 1, stderr: "broken.yaml:23:" },
      },
    ],
    [
      "an empty document",
      {
        given: "generate empty.yaml",
        files: { "empty.yaml": "" },
        want: { code: 1, stderr: "empty.yaml:1:1" },
      },
    ],
    [
      "a folder in the place of a document",
      {
        given: "generate specs",
        files: { "specs/a.yaml": "" },
        want: { code: 1, stderr: "specs" },
      },
    ],
    [
      "--check before anything was generated",
      {
        given: "generate pets.yaml --check",
        want: { code: 1, stdout: "would write   package.json" },
      },
    ],
    [
      "a folder of somebody else's",
      {
        given: "generate pets.yaml --output mine",
        files: { "mine/notes.txt": "" },
        want: { code: 1, stderr: "output-not-ours" },
      },
    ],
    [
      "an output that is a file",
      {
        given: "generate pets.yaml --output pets.yaml",
        want: { code: 1, stderr: "output-not-a-folder" },
      },
    ],
  ];

  test.each(table)("%s", (_, { given, files = {}, want }) => {
    for (const [path, text] of Object.entries(files)) put(path, text);
    const result = run(given);
    expect(result.stderr).toContain(want.stderr ?? "");
    expect(result.stdout).toContain(want.stdout ?? "");
    expect(result.code).toBe(want.code);
    // A script writes nothing in the terminal's own language.
    expect(result.stdout + result.stderr).not.toMatch(/\u001b/);
    expect(result.stderr).not.toContain("    at ");
  });
});

describe("several APIs", () => {
  beforeEach(() => {
    put("broken.yaml", broken);
    put(
      "specwright.config.ts",
      `interface Entry { input: string; output: string }
const entry = (name: string): Entry => ({ input: \`\${name}.yaml\`, output: \`out/\${name}\` });
export default { apis: [entry("broken"), entry("pets")] } satisfies { apis: Entry[] };
`,
    );
  });

  test("one that is wrong writes nothing, and the other goes on", () => {
    const { code, stdout, stderr } = run("generate");
    expect(code).toBe(1);
    expect(stderr).toContain("broken.yaml:23:");
    expect(stdout).toContain("failed  broken.yaml");
    expect(stdout).toContain("2 packages");
    expect(existsSync(join(folder, "out/broken"))).toBe(false);
    expect(existsSync(join(folder, "out/pets/package.json"))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual([
      "broken.yaml",
      "out",
      "pets.yaml",
      "specwright.config.ts",
    ]);
  });

  test("--format json is one document on stdout and nothing else", () => {
    const { code, stdout, stderr } = run("generate --format json");
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      exitCode: 1,
      diagnostics: [],
      apis: [
        {
          input: "broken.yaml",
          status: "failed",
          diagnostics: [{ severity: "error", file: "broken.yaml", line: 23 }],
        },
        {
          input: "pets.yaml",
          status: "written",
          diagnostics: [],
          report: { operations: 1 },
        },
      ],
    });
  });

  test("--format json says what is wrong with the command line, too", () => {
    const { code, stdout } = run("generate --format json --chekc");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: "unknown-flag" }],
      apis: [],
    });
  });

  test("--check --format github annotates what is stale", () => {
    run("generate pets.yaml --output out");
    put("pets.yaml", pets.replace("The pets.", "Pets."));
    expect(run("generate pets.yaml --output out --check").code).toBe(1);
    put("pets.yaml", pets.replaceAll("Pet", "Animal"));
    const { code, stdout } = run(
      "generate pets.yaml --output out --check --format github",
    );
    expect(code).toBe(1);
    expect(stdout).toContain(
      "::error file=out/README.md,line=1,col=1,title=output-stale::`out/README.md` is not what would be generated.",
    );
    expect(stdout).toMatch(
      /^::error file=out\/src\/models\/pet\.ts,.* is no longer generated\./m,
    );
  });

  test("--format github annotates", () => {
    const { code, stdout } = run("generate --format github");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=broken\.yaml,line=23,col=\d+,title=/m,
    );
  });
});

describe("colour", () => {
  test.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [{ NO_COLOR: "1" }, false],
  ])("with %j: %s", (env, want) => {
    expect(/\u001b\[/.test(run("generate cats.yaml", env).stderr)).toBe(want);
  });
});

describe("a bug of ours", () => {
  // A package.json of ours that is none is as good as any bug.
  const args = [
    "--import",
    "data:text/javascript,JSON.parse=()=>{throw new Error('oops\\nat depth')}",
    bin,
    "--version",
  ];
  const crash = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  test("is one line and how to report it", () => {
    const { status, stdout, stderr } = crash({ SPECWRIGHT_DEBUG: "" });
    expect(status).toBe(70);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /^specwright: internal error: oops\nThis is a bug in specwright\. .*\n$/,
    );
  });

  test("shows its stack to whoever asks", () => {
    expect(crash({ SPECWRIGHT_DEBUG: "1" }).stderr).toContain("    at ");
  });
});
