import { expect, test } from "vitest";
import {
  parseCommandLine,
  type CommandLine,
} from "../../generator/options/command-line.js";

const plain = {
  check: false,
  force: false,
  strict: false,
  format: "pretty",
} as const;

const right: [string, { given: string[]; want: CommandLine }][] = [
  [
    "nothing is a call for help",
    { given: [], want: { ...plain, action: "help" } },
  ],
  [
    "--help",
    {
      given: ["generate", "x.yaml", "--help"],
      want: { ...plain, action: "help", input: "x.yaml" },
    },
  ],
  ["-h", { given: ["-h"], want: { ...plain, action: "help" } }],
  ["help", { given: ["help", "generate"], want: { ...plain, action: "help" } }],
  [
    "--version",
    { given: ["--version"], want: { ...plain, action: "version" } },
  ],
  ["-v", { given: ["-v"], want: { ...plain, action: "version" } }],
  [
    "from the config",
    { given: ["generate"], want: { ...plain, action: "generate" } },
  ],
  [
    "every flag",
    {
      given: [
        "generate",
        "specs/pets.yaml",
        "--output",
        "out",
        "--name=@acme/pets",
        "--ref-root",
        "specs",
        "--lock",
        "pets.lock.json",
        "--include",
        "tag:pets",
        "--include=GET /cats",
        "--exclude",
        "deprecated",
        "--check",
        "--force",
        "--format",
        "json",
      ],
      want: {
        action: "generate",
        input: "specs/pets.yaml",
        output: "out",
        name: "@acme/pets",
        refRoot: "specs",
        lock: "pets.lock.json",
        include: ["tag:pets", "GET /cats"],
        exclude: ["deprecated"],
        check: true,
        force: true,
        strict: false,
        format: "json",
      },
    },
  ],
  [
    "flags before the command",
    {
      given: ["--config", "a.json", "--check", "generate"],
      want: { ...plain, action: "generate", config: "a.json", check: true },
    },
  ],
  [
    "an input that starts with a dash",
    {
      given: ["generate", "--", "-x.yaml"],
      want: { ...plain, action: "generate", input: "-x.yaml" },
    },
  ],
];

test.each(right)("%s", (_, { given, want }) => {
  expect(parseCommandLine(given)).toEqual([want, []]);
});

const wrong: [
  string,
  { given: string[]; want: [code: string, help: string] },
][] = [
  [
    "a command with a slip",
    {
      given: ["genrate"],
      want: ["unknown-command", "Did you mean `generate`?"],
    },
  ],
  [
    "a command that was left out",
    {
      given: ["specs/a.yaml"],
      want: ["unknown-command", "`specwright generate specs/a.yaml`"],
    },
  ],
  [
    "flags alone",
    { given: ["--check"], want: ["command-missing", "specwright generate"] },
  ],
  [
    "a flag with a slip",
    {
      given: ["generate", "--ouput", "x"],
      want: ["unknown-flag", "Did you mean `--output`?"],
    },
  ],
  [
    "a flag like no other",
    { given: ["generate", "--quux"], want: ["unknown-flag", "--help"] },
  ],
  [
    "an unknown short flag",
    { given: ["generate", "-x"], want: ["unknown-flag", "--help"] },
  ],
  [
    "a value that is missing",
    {
      given: ["generate", "a.yaml", "--output"],
      want: ["flag-needs-value", "--output generated/seam"],
    },
  ],
  [
    "a value that was forgotten",
    {
      given: ["generate", "a.yaml", "--output", "--check"],
      want: ["flag-needs-value", "--output"],
    },
  ],
  [
    "a value that is empty",
    {
      given: ["generate", "a.yaml", "--name="],
      want: ["flag-needs-value", "--name"],
    },
  ],
  [
    "a switch with a value",
    {
      given: ["generate", "--check=no"],
      want: ["flag-takes-no-value", "leave it out"],
    },
  ],
  [
    "a flag twice",
    {
      given: ["generate", "--force", "--force"],
      want: ["flag-twice", "--force"],
    },
  ],
  [
    "a format that is none",
    {
      given: ["generate", "--format", "xml"],
      want: ["flag-wrong-value", "pretty, json or github"],
    },
  ],
  [
    "two inputs",
    {
      given: ["generate", "a.yaml", "b.yaml"],
      want: ["too-many-inputs", "specwright.config.ts"],
    },
  ],
];

test.each(wrong)("%s", (_, { given, want: [code, help] }) => {
  const [, diagnostics] = parseCommandLine(given);
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
  expect(diagnostics[0]?.severity).toBe("error");
  expect(diagnostics[0]?.fix).toContain(help);
});

test("all slips in one run", () => {
  const [, diagnostics] = parseCommandLine(["gen", "--ouput", "--format", "x"]);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "unknown-flag",
    "flag-wrong-value",
    "unknown-command",
  ]);
});
