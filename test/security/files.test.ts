import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { createHost } from "../../generator/host.js";
import type { ApiResult } from "../../generator/result.js";
import type { JsonObject } from "../../generator/source/json.js";
import { documentWith, isMade, packageOf } from "./package-of.js";

let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-security-")));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function run(document: JsonObject | string): Promise<ApiResult> {
  const isText = typeof document === "string";
  put("docs/api.json", isText ? document : JSON.stringify(document));
  const { apis } = await generate(
    {
      apis: [
        { input: "docs/api.json", output: "out/package", package: "made" },
      ],
    },
    createHost(folder),
  );
  const [result] = apis;
  if (result === undefined) throw new Error("nothing was tried");
  return result;
}

/** Schemas and tags, which files are named after. */
function named(name: string): JsonObject {
  const response = {
    description: "A pet.",
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/Pet" } },
    },
  };
  return {
    ...documentWith({
      paths: {
        "/pets": {
          get: {
            operationId: name,
            tags: [name],
            responses: { "200": response },
          },
        },
      },
    }),
    info: { title: name, version: name },
    components: {
      schemas: {
        Pet: {
          type: "object",
          title: name,
          properties: {
            kind: { type: "string", enum: ["a", "b"], title: name },
          },
        },
      },
    },
  };
}

const names: readonly (readonly [string, string])[] = [
  ["a way up", "../../../../outside"],
  ["a way up in Windows", "..\\..\\outside"],
  ["a path from the root", "/etc/outside"],
  ["a drive", "C:\\outside"],
  ["another computer", "\\\\evil.test\\share"],
  ["a NUL", "pet\0.ts"],
  ["an encoded way up", "%2e%2e%2foutside"],
  ["dots that only look so", "\u2024\u2024\u2215outside"],
  ["a stream of NTFS", "pet.ts:hidden"],
  ["a dot and a space at its end", "pet. "],
  ["nothing but dots", ".."],
  ["a hidden file", ".npmrc"],
  ["the manifest", ".specwright"],
  ["package.json", "package.json"],
  ["node_modules", "node_modules"],
  ["5,000 characters", "a".repeat(5_000)],
  ["a terminal's orders", "\u001b[2Jpet"],
];
const devices = ["CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "conin$", "con.x"];

describe("16. names become file names", () => {
  test.each(names)("%s stays in the folder", async (_name, name) => {
    const { status } = await run(named(name));
    expect(["written", "failed"]).toContain(status);
    expect(readdirSync(folder).sort()).toEqual(
      existsSync(join(folder, "out")) ? ["docs", "out"] : ["docs"],
    );
    if (status === "failed") return;
    expect(readdirSync(join(folder, "out"))).toEqual(["package"]);
    const written = readdirSync(join(folder, "out/package"), {
      recursive: true,
      encoding: "utf8",
    });
    expect(written.length).toBeGreaterThan(20);
    const known = /^(?:\.specwright\.json|LICENSE|README\.md)$/;
    for (const path of written.map((each) => each.replaceAll("\\", "/"))) {
      if (known.test(path)) continue;
      for (const part of path.split("/"))
        expect(part).toMatch(/^[a-z0-9][a-z0-9.-]{0,95}$/);
    }
  });

  test.each(devices)("%s is no file of Windows's devices", async (name) => {
    const made = await packageOf(named(name));
    expect(isMade(made)).toBe(true);
    const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i;
    const parts = made.files.flatMap(({ path }) => path.split("/"));
    expect(parts.filter((part) => device.test(part))).toEqual([]);
  });

  test("two names that differ in case only are two files", async () => {
    const schema = { type: "object", properties: { a: { type: "string" } } };
    const made = await packageOf({
      ...named("pets"),
      components: { schemas: { Pet: schema, PET: schema, pet: schema } },
    });
    const paths = made.files.map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each([
    ["the folder of the sources", "out/package/src", "elsewhere"],
    ["a folder within", "out/package/src/models", "elsewhere"],
  ])("a link in the place of %s is not followed out", async (_, at, to) => {
    expect((await run(named("pets"))).status).toBe("written");
    put(`${to}/keep.txt`, "theirs");
    rmSync(join(folder, at), { recursive: true });
    symlinkSync(join(folder, to), join(folder, at), "dir");
    const { status, diagnostics } = await run(named("pets"));
    expect(status).toBe("failed");
    expect(diagnostics.map(({ code }) => code)).toContain(
      "output-through-link",
    );
    expect(readdirSync(join(folder, to))).toEqual(["keep.txt"]);
  });

  test("a link in the place of a file is not written through", async () => {
    expect((await run(named("pets"))).status).toBe("written");
    put("theirs.ts", "theirs");
    rmSync(join(folder, "out/package/src/index.ts"));
    symlinkSync(
      join(folder, "theirs.ts"),
      join(folder, "out/package/src/index.ts"),
    );
    expect((await run(named("pets"))).status).toBe("failed");
    expect(readFileSync(join(folder, "theirs.ts"), "utf8")).toBe("theirs");
  });

  test("nothing is removed that is not ours", async () => {
    expect((await run(named("pets"))).status).toBe("written");
    put("out/package/src/mine.ts", "mine");
    put("out/package/notes/mine.md", "mine");
    const manifest = join(folder, "out/package/.specwright.json");
    // A manifest that lists what lies elsewhere, as whoever sent a change could write it.
    const text = readFileSync(manifest, "utf8");
    put("precious.txt", "theirs");
    const listed = JSON.parse(text) as { files: Record<string, string> };
    const forged = {
      ...listed,
      files: { ...listed.files, "../../precious.txt": "x", "/etc/hosts": "x" },
    };
    writeFileSync(manifest, JSON.stringify(forged));
    expect((await run(named("others"))).status).toBe("failed");
    writeFileSync(manifest, text);
    expect((await run(named("others"))).status).toBe("written");
    expect(readFileSync(join(folder, "precious.txt"), "utf8")).toBe("theirs");
    for (const path of ["src/mine.ts", "notes/mine.md"])
      expect(existsSync(join(folder, "out/package", path)), path).toBe(true);
  });

  test("a folder that holds something else is not taken", async () => {
    put("out/package/theirs.txt", "theirs");
    expect((await run(named("pets"))).status).toBe("failed");
    expect(readdirSync(join(folder, "out/package"))).toEqual(["theirs.txt"]);
  });
});

/** A document whose only schema is somewhere else. */
function referring($ref: string): JsonObject {
  return {
    ...named("pets"),
    components: { schemas: { Pet: { $ref } } },
  };
}

const secret = '{"type":"object","properties":{"s3cret":{"type":"string"}}}';

describe("17. references to files and addresses elsewhere", () => {
  test.each<[string, string]>([
    ["a file above", "../secret.json"],
    ["an encoded way up", "..%2fsecret.json"],
    ["encoded dots", "%2e%2e/secret.json"],
    ["a way down and up", "sub/../../secret.json"],
    ["a way up behind a fragment", "../secret.json#/properties/s3cret"],
    ["a backslash", "..\\secret.json"],
    ["an encoded backslash", "..%5csecret.json"],
    ["the root of the disk", "/etc/passwd"],
    ["a link that leads out", "link.json"],
    ["a folder that is a link", "linked/secret.json"],
    ["file:", "file:///etc/passwd"],
    ["file: without a host", "file:/etc/passwd"],
    ["another scheme", "data:application/json,{}"],
    ["FTP", "ftp://evil.test/a.json"],
    ["the network", "//evil.test/a.json"],
    ["the network, by backslashes", "\\\\evil.test\\a.json"],
    ["a drive", "c:/secret.json"],
    ["a device", "/dev/zero"],
    ["a folder", "."],
    ["a NUL", "api.json%00.txt"],
  ])("%s is not read", async (_name, ref) => {
    put("secret.json", secret);
    mkdirSync(join(folder, "docs/sub"), { recursive: true });
    symlinkSync(join(folder, "secret.json"), join(folder, "docs/link.json"));
    symlinkSync(folder, join(folder, "docs/linked"), "dir");
    const { status, diagnostics } = await run(referring(ref));
    expect(status).toBe("failed");
    const told = JSON.stringify(
      diagnostics.map(({ message, fix, code }) => ({ message, fix, code })),
    );
    expect(diagnostics.map(({ severity }) => severity)).toContain("error");
    expect(told).not.toMatch(/s3cret"|root:x/);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("what there is elsewhere is not told: no file is as one that is there", async () => {
    put("secret.json", secret);
    const there = await run(referring("../secret.json"));
    const absent = await run(referring("../nothing.json"));
    const codes = (result: ApiResult) =>
      result.diagnostics.map(({ code }) => code);
    expect(codes(there)).toEqual(codes(absent));
  });

  test("a file beside the document is read", async () => {
    put("docs/pet.json", secret);
    expect((await run(referring("pet.json"))).status).toBe("written");
  });
});

describe("18. credentials for the hosts of references", () => {
  let server: Server;
  let asked: string[] = [];
  let origin = "";

  beforeEach(async () => {
    asked = [];
    server = createServer(({ url = "", headers }, response) => {
      asked.push(`${url} ${headers.authorization ?? ""}`);
      response.end(secret);
    });
    await new Promise<void>((resolve) =>
      server.listen(0, "127.0.0.1", () => resolve()),
    );
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${String(port)}`;
  });

  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  test("nothing is requested, with or without a secret, wherever a document names an address", async () => {
    const document = {
      ...referring(`${origin}/pet.json`),
      $self: `${origin}/self.json`,
      externalDocs: { url: `${origin}/docs` },
      servers: [{ url: origin }],
      security: [{ login: [] }],
    };
    const schemas = {
      Pet: { $ref: `${origin.replace("//", "//user:s3cret@")}/pet.json` },
      Meta: { $schema: `${origin}/meta`, $id: `${origin}/id`, type: "object" },
      Dynamic: { $dynamicRef: `${origin}/dynamic#a` },
      Mapped: {
        type: "object",
        discriminator: {
          propertyName: "kind",
          mapping: { a: `${origin}/mapped.json` },
        },
      },
    };
    const examples = { a: { externalValue: `${origin}/example.json` } };
    const securitySchemes = {
      login: { type: "openIdConnect", openIdConnectUrl: `${origin}/openid` },
    };
    await run({
      ...document,
      components: { schemas, examples, securitySchemes },
    });
    // A document that is nowhere on the disk is not looked for elsewhere.
    await generate(
      { apis: [{ input: `${origin}/api.json`, output: "out/other" }] },
      createHost(folder),
    );
    expect(asked).toEqual([]);
  });
});
