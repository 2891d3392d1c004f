import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.js";
import { renderPackage } from "../../../generator/generate.js";
import { createHost } from "../../../generator/host.js";
import type { Lock } from "../../../generator/plan/lock.js";
import { child } from "../../examples/spec.js";

/** A call under way, of whichever operation. */
export interface AnyCall extends PromiseLike<unknown> {
  withResponse(): Promise<{
    readonly data: unknown;
    readonly body: unknown;
    readonly response: Response;
  }>;
  asResponse(): Promise<Response>;
  /** Of a list. */
  toArray?(): Promise<readonly unknown[]>;
}

/** A method of a generated class. */
export interface Method {
  readonly send: (params?: object, options?: object) => AnyCall;
  /** Whether the members of the body lie beside the parameters. */
  readonly isFlat: boolean;
}

/** What was generated of a document. */
export interface GeneratedClient {
  readonly errors: readonly Diagnostic[];
  /** The method of an operation (`GET /array/null`) on a client with these options. */
  method(operation: string, options: object): Method;
}

type LockedOperation = Lock["operations"][string];

interface Manifest {
  readonly names: Readonly<Record<string, { file: string; export: string }>>;
  readonly operations: Readonly<Record<string, LockedOperation>>;
}

type Class = new (options: object) => object;

const host = createHost();

/** Generates the package of a document, ships it to JavaScript and imports it. */
export async function generateClient(
  input: string,
  folder: string,
): Promise<GeneratedClient> {
  const [rendered, diagnostics] = await renderPackage(
    { input, output: folder, package: "@example/autorest" },
    {},
    host,
  );
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (rendered === undefined) return { errors, method: unknownOperation };
  const { committed, dist } = rendered;
  for (const { path, text } of [...committed, ...dist]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const text = committed.find(({ path }) => path === ".specwright.json")?.text;
  const { names, operations } = JSON.parse(text ?? "{}") as Manifest;
  const home = names["/info/title"];
  if (home === undefined) return { errors, method: unknownOperation };
  const file = home.file.replace(/^src\/(.*)\.ts$/, "dist/$1.js");
  const url = pathToFileURL(join(folder, file)).href;
  const module = (await import(/* @vite-ignore */ url)) as object;
  const Client = member(module, home.export) as Class;
  return {
    errors,
    method(operation, options) {
      const [method = "", path = ""] = operation.split(/ (.*)/);
      const [found] = ["/paths", "/x-ms-paths"].flatMap((paths) => {
        const key = child(child(paths, path), method.toLowerCase());
        return operations[key] ?? [];
      });
      if (found === undefined) return unknownOperation(operation);
      const names = found.call.split(".");
      const owner = names
        .slice(0, -1)
        .reduce<object>(member, new Client(options));
      const send = member(owner, names.at(-1) ?? "") as Method["send"];
      return {
        send: send.bind(owner),
        isFlat: found.params["body"] === "flat",
      };
    },
  };
}

function unknownOperation(operation: string): never {
  throw new Error(`no method was generated for ${operation}`);
}

function member(holder: object, name: string): object {
  const found: unknown = (holder as Readonly<Record<string, unknown>>)[name];
  if (typeof found === "object" || typeof found === "function") {
    if (found !== null) return found;
  }
  throw new Error(`what was generated has no ${name}`);
}
