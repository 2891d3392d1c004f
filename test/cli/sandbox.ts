import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach } from "vitest";

export const bin = resolve(import.meta.dirname, "../../dist/cli.js");

/** One list of one model, and what makes it wrong. */
export const pets = `openapi: 3.1.0
info:
  title: Pets
  version: 1.0.0
servers:
  - url: https://pets.example
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data:
                    type: array
                    items:
                      $ref: "#/components/schemas/Pet"
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name:
          type: string
`;
export const broken = pets.replace("schemas/Pet", "schemas/Pte");

/** A folder of its own for every test. */
export let folder = "";

/** To be called once in a test file. */
export function useSandbox(): void {
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "specwright-cli-")));
    put("pets.yaml", pets);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
}

export function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

export function run(
  args: string,
  env: Readonly<Record<string, string>> = {},
  config?: string,
): { code: number | null; stdout: string; stderr: string } {
  const { NO_COLOR: _n, FORCE_COLOR: _f, ...inherited } = process.env;
  const words = args === "" ? [] : args.split(" ");
  if (config !== undefined) words.push("--config", config);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, ...words],
    { cwd: folder, encoding: "utf8", env: { ...inherited, ...env } },
  );
  return { code: status, stdout, stderr };
}

/** Every file below the folder, with its text and when it was written. */
export function snapshot(path: string): ReadonlyMap<string, string> {
  const root = join(folder, path);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
  return new Map(
    files.map((name) => {
      const { mtimeNs } = statSync(join(root, name), { bigint: true });
      return [
        name,
        `${String(mtimeNs)} ${readFileSync(join(root, name), "utf8")}`,
      ];
    }),
  );
}
