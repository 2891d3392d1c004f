import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { checkArchitecture } from "../scripts/architecture.mjs";

/** What is wrong with a generator/ of these files. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "specwright-architecture-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return checkArchitecture(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const table: [
  string,
  { given: Readonly<Record<string, string>>; want: readonly string[] },
][] = [
  [
    "down the pipeline",
    {
      given: {
        "generate.ts": 'import { a } from "./ir/a.js";\nexport const g = a;\n',
        "ir/a.ts":
          'import type { D } from "../openapi/document/d.js";\nexport const a: D = 1;\n',
        "openapi/document/d.ts": "export type D = number;\n",
      },
      want: [],
    },
  ],
  [
    "up the pipeline",
    {
      given: {
        "ir/a.ts":
          '\nimport type { P } from "../plan/p.js";\nexport type A = P;\n',
        "plan/p.ts": "export type P = 1;\n",
      },
      want: ["ir/a.ts:2: ir may not import plan/p.ts"],
    },
  ],
  [
    "a value where only types may go",
    {
      given: {
        "emit/e.ts": 'import { p } from "../plan/p.js";\nexport const e = p;\n',
        "plan/p.ts": "export const p = 1;\n",
      },
      want: [
        "emit/e.ts:1: emit may not import plan/p.ts other than by `import type`",
      ],
    },
  ],
  [
    "types alone, spelled inline",
    {
      given: {
        "emit/e.ts":
          'import { type P } from "../plan/p.js";\nexport type E = P;\n',
        "plan/p.ts": "export type P = 1;\n",
      },
      want: [],
    },
  ],
  [
    "a cycle of types",
    {
      given: {
        "ir/a.ts": 'import type { B } from "./b.js";\nexport type A = B;\n',
        "ir/b.ts": 'export type B = import("./c.js").C;\n',
        "ir/c.ts": 'export type { A as C } from "./a.js";\n',
      },
      want: [
        "ir/a.ts: imports itself: ir/a.ts -> ir/b.ts -> ir/c.ts -> ir/a.ts",
      ],
    },
  ],
  [
    "packages and their owners",
    {
      given: {
        "plan/p.ts":
          'import { Project } from "ts-morph";\nimport * as fs from "node:fs";\nawait import("yaml");\nexport const p = [Project, fs];\n',
        "emit/e.ts":
          'import { Project } from "ts-morph";\nexport const e = Project;\n',
      },
      want: [
        "plan/p.ts:1: imports ts-morph; only emit/ may",
        "plan/p.ts:2: imports node:fs; only host.ts may",
        "plan/p.ts:3: imports yaml; only source/ may",
      ],
    },
  ],
  [
    "the runtime",
    {
      given: {
        "runtime/r.ts":
          'import { join } from "node:path";\nexport const r = join;\n',
      },
      want: [
        "runtime/r.ts:1: the runtime imports node:path; it may import nothing",
      ],
    },
  ],
  [
    "an import in a comment or a text is none",
    {
      given: {
        "plan/p.ts":
          '// import "ts-morph";\nexport const p = \'import "ts-morph"\';\n',
      },
      want: [],
    },
  ],
  [
    "a file that is too long",
    {
      given: { "plan/p.ts": "export {};\n".repeat(301) },
      want: ["plan/p.ts: has 301 lines; the most is 300"],
    },
  ],
  [
    "a room that is not in the design",
    {
      given: {
        "utils/u.ts":
          'import { p } from "../plan/p.js";\nexport const u = p;\n',
        "plan/p.ts": "export const p = 1;\n",
      },
      want: ["utils/u.ts:1: utils is no room of the design"],
    },
  ],
];

test.each(table)("%s", (_, { given, want }) => {
  expect(check(given)).toEqual(want);
});

test("the generator itself", () => {
  expect(checkArchitecture(join(import.meta.dirname, "../generator"))).toEqual(
    [],
  );
});
