import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as prettier from "prettier";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  test,
} from "vitest";
import { generate } from "../../../generator/generate.js";
import { createHost } from "../../../generator/host.js";
import type { ApiConfig } from "../../../generator/options/config.js";
import { compilers, everyFlag, type Compiler } from "../compilers.js";
import { listFiles, root } from "../packages.js";
import { createProject, type Project } from "../project.js";
import { consumers } from "./consumers.js";
import {
  accountText,
  document,
  highest,
  lowest,
  opened,
  serveLedger,
  type Ledger,
} from "./ledger.js";

/** The packages of one document, one for each pair of options. */
const variants = {
  default: {},
  bigint: { int64: "bigint", dateTime: "Date" },
  digits: { int64: "string", dateTime: "Date" },
  temporal: { int64: "bigint", dateTime: "Temporal" },
} as const satisfies Readonly<Record<string, Partial<ApiConfig>>>;
type Variant = keyof typeof variants;
const names = Object.keys(variants) as Variant[];

const hasTemporal = "Temporal" in globalThis;
if (!hasTemporal) {
  process.stdout.write(
    `Skipped in part: Node.js ${process.version} has no Temporal, so that no call is made with it.\n`,
  );
}

let project: Project;
const told: string[] = [];

beforeAll(async () => {
  project = createProject();
  project.write("ledger.yaml", document);
  const host = createHost(project.folder);
  for (const name of names) {
    const { apis, ok } = await generate(
      {
        apis: [
          {
            input: "ledger.yaml",
            output: `packages/${name}`,
            package: `ledger-${name}`,
            ...variants[name],
          },
        ],
      },
      host,
    );
    expect(ok).toBe(true);
    for (const { code, place } of apis.flatMap((api) => api.diagnostics)) {
      told.push(`${name}: ${code} ${place?.pointer ?? ""}`);
    }
    project.link(`ledger-${name}`, join(project.folder, `packages/${name}`));
  }
}, 120_000);

afterAll(() => {
  project.remove();
});

/** Every file of a package below a folder, relative to the package. */
function filesIn(variant: Variant, folder: string): readonly string[] {
  const path = join(project.folder, "packages", variant);
  return listFiles(path).filter((file) => file.startsWith(`${folder}/`));
}

function read(variant: Variant, file: string): string {
  return readFileSync(join(project.folder, "packages", variant, file), "utf8");
}

test("what is not offered is told", () => {
  const note = "value-kept /components/schemas/Account/properties/note/anyOf/0";
  expect(told).toEqual([
    `bigint: ${note}`,
    `digits: ${note}`,
    `temporal: ${note}`,
  ]);
});

describe("they compile with every flag", () => {
  const libraries = { plain: [], temporal: ["esnext.temporal"] } as const;
  const rows = (Object.keys(compilers) as Compiler[]).flatMap((compiler) =>
    (["plain", "temporal"] as const).map(
      (library) => [compiler, library] as const,
    ),
  );

  test.for(rows)(
    "%s: %s",
    { timeout: 120_000 },
    async ([compiler, library], { skip }) => {
      const reason = "TypeScript 5.9 has no types of Temporal";
      skip(compiler === "TypeScript 5.9" && library === "temporal", reason);
      const included = names.filter(
        (name) => (name === "temporal") === (library === "temporal"),
      );
      for (const name of included) {
        project.write(`consumer/${name}.ts`, consumers[name]);
      }
      const compilerOptions = {
        ...everyFlag,
        declaration: true,
        noEmit: true,
        target: "es2022",
        module: "nodenext",
        lib: ["es2022", "dom", ...libraries[library]],
        types: [],
      };
      const include = included.flatMap((name) => [
        `consumer/${name}.ts`,
        `packages/${name}/src/**/*.ts`,
      ]);
      const config = `tsconfig.${library}.json`;
      project.write(config, JSON.stringify({ compilerOptions, include }));
      const tsc = join(root, "node_modules", compilers[compiler], "bin/tsc");
      const args = ["--project", config, "--pretty", "false"];
      const { output } = await project.node(tsc, ...args);
      expect(output).toBe("");
    },
  );
});

test.each(names)("%s is printed as Prettier prints", async (name) => {
  const files = ["conversions", "models", "resources", "api"].flatMap(
    (folder) => filesIn(name, `src/${folder}`),
  );
  for (const file of [...files, "README.md"]) {
    const text = read(name, file);
    expect(text, file).toBe(await prettier.format(text, { filepath: file }));
  }
});

describe("nothing is there that is not used", () => {
  const parts = [
    "convert",
    "date-time",
    "int64",
    "read-answer",
    "stringify",
    "temporal",
    "write-params",
  ];
  const rows: [Variant, readonly string[]][] = [
    ["default", []],
    ["bigint", ["convert", "date-time", "int64", "read-answer", "stringify"]],
    [
      "digits",
      [
        "convert",
        "date-time",
        "int64",
        "read-answer",
        "stringify",
        "write-params",
      ],
    ],
    ["temporal", ["convert", "int64", "read-answer", "stringify", "temporal"]],
  ];

  test.each(rows)("in the package %s", (name, want) => {
    const there = parts.filter((part) =>
      filesIn(name, "src/runtime").includes(`src/runtime/${part}.ts`),
    );
    expect(there).toEqual(want);
    expect(filesIn(name, "src/conversions").length > 0).toBe(want.length > 0);
  });

  test("behind an operation without such values", () => {
    const entries = ["dist/client.js", "dist/resources/health.js"];
    expect(filesIn("bigint", "dist/resources")).toContain(entries[1]);
    const reached = new Set(entries);
    for (const file of reached) {
      const imports = read("bigint", file).matchAll(/from "(\.[^"]+)"/g);
      for (const [, path = ""] of imports) {
        reached.add(join(file, "..", path).replaceAll("\\", "/"));
      }
    }
    expect([...reached].filter((file) => file.includes("conversions"))).toEqual(
      [],
    );
    for (const part of parts) {
      expect([...reached]).not.toContain(`dist/runtime/${part}.js`);
    }
  });
});

test("what a number loses is told once, where it stays one", () => {
  const note = "Exact up to 2^53";
  const account = read("default", "src/models/account.ts");
  expect(account.split(note)).toHaveLength(3); // of `id` and `balances`
  expect(account).toContain(
    "Format `int64`. Exact up to 2^53; for more, see specwright's `int64`.",
  );
  for (const name of ["bigint", "digits", "temporal"] as const) {
    for (const file of filesIn(name, "src")) {
      expect(read(name, file)).not.toContain(note);
    }
  }
});

test("a README tells what Temporal needs", () => {
  expect(read("temporal", "README.md")).toContain("TypeScript 6.0 or later");
  expect(read("bigint", "README.md")).not.toContain("Temporal");
});

/** What a call gives is not known to this program: it was not there when it was written. */
type Call = (client: object, params?: object) => Promise<Answer>;
interface Answer {
  readonly items?: readonly unknown[];
  toArray?(): Promise<readonly unknown[]>;
}
interface Package {
  readonly createClient: (options: {
    baseURL: string;
    maxRetries: number;
  }) => object;
  readonly calls: Readonly<Record<string, Call>>;
}

async function load(name: Variant): Promise<Package> {
  const folder = join(project.folder, "packages", name, "dist");
  const open = async (file: string): Promise<object> =>
    (await import(pathToFileURL(join(folder, file)).href)) as object;
  const resources = readdirSync(join(folder, "resources")).filter((file) =>
    file.endsWith(".js"),
  );
  const modules = await Promise.all(
    resources.map((file) => open(`resources/${file}`)),
  );
  return {
    ...((await open("client.js")) as Pick<Package, "createClient">),
    calls: Object.assign({}, ...modules) as Package["calls"],
  };
}

interface Values {
  /** A 64-bit integer from its digits. */
  readonly big: (digits: string) => unknown;
  readonly time: (text: string) => unknown;
  readonly day: (text: string) => unknown;
}

interface TemporalLike {
  readonly Instant: { from(text: string): unknown };
  readonly PlainDate: { from(text: string): unknown };
}

const { Temporal } = globalThis as { readonly Temporal?: TemporalLike };
const date = (text: string): Date => new Date(text);
const same = (text: string): string => text;

const values: Readonly<Record<Exclude<Variant, "default">, Values>> = {
  bigint: { big: BigInt, time: date, day: same },
  digits: { big: same, time: date, day: same },
  temporal: {
    big: BigInt,
    time: (text) => Temporal?.Instant.from(text),
    day: (text) => Temporal?.PlainDate.from(text),
  },
};

/** The account of the API with its values as callers have them. */
function accountWith({ big, time, day }: Values): object {
  return {
    id: big(highest),
    code: "0123456789012345678901234567890",
    ratio: 1e21,
    opened: time(opened),
    on: day("2026-03-01"),
    closed: null,
    children: [
      {
        id: big("9007199254740993"),
        opened: time(opened),
        code: "9007199254740993",
        parent: { id: big("5"), code: "5", opened: time(opened) },
      },
    ],
    balances: { eur: big(lowest), usd: big("1000") },
    range: [time(opened), time(opened)],
    expires: "never",
    note: opened,
  };
}

const called = (["bigint", "digits", "temporal"] as const).filter(
  (name) => name !== "temporal" || hasTemporal,
);

describe.each(called)("calls with the package %s", (name) => {
  const { big, time } = values[name];
  const account = accountWith(values[name]);
  let ledger: Ledger;
  let client: object;
  let calls: Package["calls"];

  beforeEach(async () => {
    ledger = await serveLedger();
    const loaded = await load(name);
    calls = loaded.calls;
    client = loaded.createClient({ baseURL: ledger.url, maxRetries: 0 });
  });

  afterEach(() => {
    ledger.close();
  });

  async function call(operation: string, params?: object): Promise<unknown> {
    const run = calls[operation];
    if (run === undefined) throw new Error(`no ${operation}`);
    return run(client, params);
  }

  test("all that is received has its values", async () => {
    expect(await call("getAccount", { id: big(lowest) })).toEqual(account);
    expect(ledger.received[0]?.route).toBe(`GET /accounts/${lowest}`);
    expect(await call("createAccount", account)).toEqual(account);
    const changes = (await call("listChanges")) as Answer;
    expect(changes.items).toEqual([
      { kind: "opening", value: time(opened), account },
      { kind: "renaming", value: opened },
      { kind: "new", value: "x" },
    ]);
    expect(await call("getHealth")).toBeUndefined();
  });

  test("all that is sent is as the API has it", async () => {
    await call("createAccount", account);
    const [{ body = "" } = {}] = ledger.received;
    const rewritten = accountText
      .replace("1e21", "1e+21")
      .replace("1.0e3", "1000");
    expect(body).toBe(rewritten);
  });

  test("parameters are sent, and pages follow a cursor", async () => {
    const params = {
      after: big("7"),
      since: time(opened),
      "x-min": big(lowest),
      where: { opened: time(opened), id: big(highest) },
      filter: { id: big(highest), opened: time(opened) },
    };
    const list = calls["listAccounts"]?.(client, params) as unknown as Answer;
    expect(await list.toArray?.()).toEqual([account]);
    const rest = `since=${opened}&where[opened]=${opened}&where[id]=${highest}&filter={"id":${highest},"opened":"${opened}"}`;
    expect(ledger.received.map(({ route }) => route)).toEqual([
      `GET /accounts?after=7&${rest}`,
      `GET /accounts?after=9223372036854775806&${rest}`,
    ]);
    expect(ledger.received[0]?.headers["x-min"]).toBe(lowest);
  });

  test("error bodies have their values, by status and by default", async () => {
    await expect(
      call("listAccounts", { after: big("429") }),
    ).rejects.toMatchObject({
      message: "429: slow down",
      body: { retry_at: time(opened), limit: big(highest) },
    });
    await expect(
      call("listAccounts", { after: big("400") }),
    ).rejects.toMatchObject({
      body: { at: time(opened) },
    });
  });

  test("an answer that is not what is documented is an error", async () => {
    await expect(call("getAccount", { id: big("404") })).rejects.toThrow(
      '200: the body has no date-time at "account.opened"',
    );
  });
});

test.skipIf(hasTemporal)("without Temporal no client is made", async () => {
  const { createClient } = await load("temporal");
  const make = (): object =>
    createClient({ baseURL: "http://127.0.0.1", maxRetries: 0 });
  expect(make).toThrow(TypeError);
  expect(make).toThrow("This platform has no Temporal");
});
