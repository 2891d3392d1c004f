import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHost } from "../generator/host.js";

let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-host-")));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function textOf(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

describe("read", () => {
  const table: [
    string,
    { given: [path: string, root?: string]; want: string },
  ][] = [
    ["a text", { given: ["specs/a.yaml"], want: "text" }],
    ["a byte order mark", { given: ["specs/bom.yaml"], want: "text" }],
    ["no file", { given: ["specs/b.yaml"], want: "missing" }],
    ["a file as a folder", { given: ["specs/a.yaml/b"], want: "missing" }],
    ["a folder", { given: ["specs"], want: "directory" }],
    ["bytes", { given: ["specs/image.png"], want: "not-text" }],
    ["UTF-16", { given: ["specs/utf16.yaml"], want: "not-text" }],
    ["a device", { given: ["/dev/null"], want: "unreadable" }],
    ["inside the root", { given: ["specs/a.yaml", "specs"], want: "text" }],
    ["outside the root", { given: ["secret", "specs"], want: "outside" }],
    ["up and out", { given: ["specs/../secret", "specs"], want: "outside" }],
    ["a link out", { given: ["specs/link", "specs"], want: "outside" }],
    ["a link within", { given: ["specs/inner", "specs"], want: "text" }],
    ["nothing there", { given: ["specs/b.yaml", "specs"], want: "missing" }],
    ["nothing there, outside", { given: ["no", "specs"], want: "outside" }],
    [
      "a sibling of like name",
      { given: ["specs2/a", "specs"], want: "outside" },
    ],
  ];

  test.each(table)("%s", async (_, { given, want }) => {
    put("specs/a.yaml", "openapi: 3.1.0\n");
    put("specs/bom.yaml", "\u{feff}openapi: 3.1.0\n");
    put("specs/image.png", Uint8Array.of(0x89, 0x50, 0xff, 0xfe));
    put("specs/utf16.yaml", Buffer.from("\u{feff}openapi", "utf16le"));
    put("secret", "secret");
    put("specs2/a", "secret");
    symlinkSync(join(folder, "secret"), join(folder, "specs/link"));
    symlinkSync("a.yaml", join(folder, "specs/inner"));
    const outcome = await createHost(folder).read(...given);
    expect(outcome.kind).toBe(want);
  });
});

describe("exists", () => {
  test.each([
    ["a file", { given: "pkg/a", want: true }],
    ["a folder", { given: "pkg", want: true }],
    ["nothing", { given: "none", want: false }],
    ["nothing in a folder that is none", { given: "none/a", want: false }],
    ["something below a file", { given: "pkg/a/b", want: false }],
  ] as const)("%s", async (_, { given, want }) => {
    put("pkg/a", "");
    expect(await createHost(folder).exists(given)).toBe(want);
  });
});

describe("list", () => {
  test("files, folders and links at any depth, in order; links are not followed", async () => {
    put("pkg/src/b.ts", "");
    put("pkg/src/a.ts", "");
    put("pkg/node_modules/x/index.js", "");
    put("elsewhere/secret", "");
    symlinkSync(join(folder, "elsewhere"), join(folder, "pkg/linked"));
    expect(await createHost(folder).list("pkg")).toEqual({
      kind: "folder",
      entries: [
        { path: "linked", kind: "link" },
        { path: "src", kind: "folder" },
        { path: "src/a.ts", kind: "file" },
        { path: "src/b.ts", kind: "file" },
      ],
    });
  });

  test("no folder, and a file", async () => {
    put("file", "");
    const host = createHost(folder);
    expect(await host.list("none")).toEqual({ kind: "missing" });
    expect(await host.list("file")).toEqual({ kind: "not-a-folder" });
  });
});

describe("replace", () => {
  test("writes, removes, and removes the folders that become empty", async () => {
    put("pkg/src/old/one.ts", "1");
    put("pkg/src/kept.ts", "kept");
    const outcome = await createHost(folder).replace("pkg", {
      write: [
        { path: "src/new/two.ts", text: "2" },
        { path: "src/kept.ts", text: "changed" },
      ],
      remove: ["src/old/one.ts"],
    });
    expect(outcome).toEqual({ kind: "done" });
    expect(textOf("pkg/src/new/two.ts")).toBe("2");
    expect(textOf("pkg/src/kept.ts")).toBe("changed");
    expect(existsSync(join(folder, "pkg/src/old"))).toBe(false);
    expect(readdirSync(join(folder, "pkg"))).toEqual(["src"]);
  });

  test("a failure half-way leaves everything as it was", async () => {
    put("pkg/a.ts", "a");
    put("pkg/b.ts", "b");
    put("pkg/blocker", "a file where a folder is needed");
    const before = statSync(join(folder, "pkg/b.ts")).mtimeMs;
    const outcome = await createHost(folder).replace("pkg", {
      write: [
        { path: "a.ts", text: "changed" },
        { path: "deep/new.ts", text: "new" },
        { path: "blocker/c.ts", text: "c" },
      ],
      remove: ["b.ts"],
    });
    expect(outcome.kind).toBe("failed");
    expect(textOf("pkg/a.ts")).toBe("a");
    expect(textOf("pkg/b.ts")).toBe("b");
    expect(statSync(join(folder, "pkg/b.ts")).mtimeMs).toBe(before);
    expect(readdirSync(join(folder, "pkg")).sort()).toEqual([
      "a.ts",
      "b.ts",
      "blocker",
    ]);
  });

  test("a failure takes back the folders that it made", async () => {
    const outcome = await createHost(folder).replace("new/pkg", {
      write: [{ path: "a.ts", text: "a" }],
      remove: ["not-there.ts"],
    });
    expect(outcome.kind).toBe("failed");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("never writes through a link that leads out", async () => {
    put("elsewhere/kept", "");
    put("pkg/a.ts", "a");
    symlinkSync(join(folder, "elsewhere"), join(folder, "pkg/src"));
    const outcome = await createHost(folder).replace("pkg", {
      write: [{ path: "src/x.ts", text: "x" }],
      remove: [],
    });
    expect(outcome.kind).toBe("failed");
    expect(readdirSync(join(folder, "elsewhere"))).toEqual(["kept"]);
  });

  test.each(["../x.ts", "a/../../x.ts"])("never writes to %s", async (path) => {
    put("pkg/a.ts", "a");
    const outcome = await createHost(folder).replace("pkg", {
      write: [{ path, text: "x" }],
      remove: [],
    });
    expect(outcome.kind).toBe("failed");
    expect(readdirSync(folder)).toEqual(["pkg"]);
  });

  test("cleans up after a run that was killed", async () => {
    put("pkg/.specwright-tmp/new-0", "left behind");
    await createHost(folder).replace("pkg", {
      write: [{ path: "a.ts", text: "a" }],
      remove: [],
    });
    expect(readdirSync(join(folder, "pkg"))).toEqual(["a.ts"]);
  });
});

describe("importModule", () => {
  test("runs a text as a sibling and removes it", async () => {
    put("deep/value.mjs", "export const value = 42;");
    const outcome = await createHost(folder).importModule(
      "deep/config.ts",
      'export { value as default } from "./value.mjs";',
    );
    expect(outcome).toMatchObject({ kind: "module", exports: { default: 42 } });
    expect(readdirSync(join(folder, "deep"))).toEqual(["value.mjs"]);
  });

  test("says in one line why it failed, and removes the sibling all the same", async () => {
    const outcome = await createHost(folder).importModule(
      "config.ts",
      'throw new Error("no luck\\nat all");',
    );
    const file = join(folder, "config.ts");
    const at = { file, line: 1, column: 7 };
    expect(outcome).toEqual({ kind: "failed", reason: "no luck", at });
    expect(readdirSync(folder)).toEqual([]);
  });
});
