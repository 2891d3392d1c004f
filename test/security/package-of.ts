import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import {
  renderPackage,
  type RenderedPackage,
} from "../../generator/generate.js";
import { createHost, type TextFile } from "../../generator/host.js";
import { readRuntime } from "../../generator/inputs.js";
import type { ApiOptions } from "../../generator/options/options.js";
import type { JsonObject } from "../../generator/source/json.js";
import { createMemoryHost } from "../host-memory.js";

/** What comes of a document that means harm. */
export interface Made {
  /** Undefined when it was refused. */
  readonly package: RenderedPackage | undefined;
  /** All that would be written, the runtime left out: nothing of the document is in it. */
  readonly files: readonly TextFile[];
  readonly diagnostics: readonly Diagnostic[];
}

let own: Promise<Record<string, string>> | undefined;

/** Generates a package in memory: of a value as JSON, of a text as YAML. */
export async function packageOf(
  document: JsonObject | string,
  options: Partial<ApiOptions> = {},
): Promise<Made> {
  own ??= ownFiles();
  const isText = typeof document === "string";
  const input = isText ? "api.yaml" : "api.json";
  const text = isText ? document : JSON.stringify(document);
  const host = createMemoryHost({ ...(await own), [input]: text });
  const [made, diagnostics] = await renderPackage(
    { input, output: "out", package: "@security/api", ...options },
    {},
    host,
  );
  const all = made === undefined ? [] : [...made.committed, ...made.dist];
  const files = all.filter(({ path }) => !path.includes("/runtime/"));
  return { package: made, files, diagnostics };
}

/** The codes of what was said. */
export function codesOf({ diagnostics }: Made): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

/** Whether a package came of it. */
export function isMade(made: Made): boolean {
  return made.package !== undefined;
}

/** The text of a written file. */
export function fileOf({ files }: Made, path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file.text;
}

/** A document with some members of its own beside what every one needs. */
export function documentWith(members: JsonObject): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Pet shop", version: "1" },
    servers: [{ url: "https://pets.example" }],
    paths: {},
    ...members,
  };
}

/** One operation, `GET /pets`, with members of its own. */
export function operationWith(
  members: JsonObject,
  path = "/pets",
  method = "get",
): JsonObject {
  const responses = { "204": { description: "Done." } };
  const operation = { operationId: "callPets", responses, ...members };
  return documentWith({ paths: { [path]: { [method]: operation } } });
}

/** An operation that answers with a schema, and that schema as `Pet`. */
export function schemaWith(schema: JsonObject): JsonObject {
  const content = {
    "application/json": { schema: { $ref: "#/components/schemas/Pet" } },
  };
  const responses = { "200": { description: "A pet.", content } };
  return {
    ...operationWith({ responses }),
    components: { schemas: { Pet: schema } },
  };
}

/** What the generator reads of its own: the runtime and its version. */
async function ownFiles(): Promise<Record<string, string>> {
  const disk = createHost();
  const { home } = createMemoryHost({});
  const files: Record<string, string> = {};
  for (const { path, text } of await readRuntime(disk))
    files[`${home}/generator/runtime/${path}`] = text;
  const manifest = await disk.read(`${disk.home}/package.json`);
  if (manifest.kind !== "text") throw new Error("no package.json");
  files[`${home}/package.json`] = manifest.text;
  return files;
}
