import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import {
  renderPackage,
  type RenderedPackage,
} from "../../generator/generate.js";
import { createHost, type Host } from "../../generator/host.js";
import { readRuntime } from "../../generator/inputs.js";
import type { JsonObject } from "../../generator/source/json.js";
import { createMemoryHost } from "../host-memory.js";
import type { Find } from "./find.js";

/** A document may take this long, in milliseconds; all of them are small. */
const longest = 5000;

/** Generates the packages of documents in memory. */
export interface Renderer {
  render(document: JsonObject): Promise<RenderedPackage | Find>;
}

export function isFind(outcome: object): outcome is Find {
  return "trouble" in outcome;
}

export async function createRenderer(): Promise<Renderer> {
  const own = await ownFiles();
  return {
    async render(document) {
      const host = createMemoryHost({
        ...own,
        "api.json": JSON.stringify(document),
      });
      const started = performance.now();
      try {
        const [rendered, diagnostics] = await renderPackage(
          { input: "api.json", output: "out", package: "@fuzz/api" },
          {},
          host,
        );
        const took = performance.now() - started;
        if (took > longest) return slow(document, took);
        return rendered ?? refused(document, diagnostics);
      } catch (error) {
        return crash(document, error);
      }
    },
  };
}

/** What the generator reads of its own: the runtime and its version. */
export async function ownFiles(): Promise<Record<string, string>> {
  const host: Host = createHost();
  const { home } = createMemoryHost({});
  const files: Record<string, string> = {};
  for (const { path, text } of await readRuntime(host))
    files[`${home}/generator/runtime/${path}`] = text;
  const manifest = await host.read(`${host.home}/package.json`);
  if (manifest.kind !== "text") throw new Error("no package.json");
  files[`${home}/package.json`] = manifest.text;
  return files;
}

function slow(document: JsonObject, milliseconds: number): Find {
  const detail = `${String(Math.round(milliseconds))} ms`;
  return { trouble: "slow", document, mark: "slow", detail };
}

function refused(
  document: JsonObject,
  diagnostics: readonly Diagnostic[],
): Find {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    trouble: "refused",
    document,
    mark: `refused: ${errors[0]?.code ?? ""} ${patternOf(errors[0]?.message ?? "")}`,
    detail: errors.map(({ code, message }) => `${code}: ${message}`).join("\n"),
  };
}

function crash(document: JsonObject, error: unknown): Find {
  const { message, stack = "" } =
    error instanceof Error ? error : new Error(String(error));
  const [, where = ""] = /\n\s+at (\S+)/.exec(stack) ?? [];
  return {
    trouble: "crash",
    document,
    mark: `crash: ${patternOf(message)} ${where}`,
    detail: stack.slice(0, 2000),
  };
}

/** A message without what is of the document in it. */
function patternOf(message: string): string {
  return message.replaceAll(/\d+|[`"'][^`"'\n]*[`"']/g, "…").slice(0, 100);
}
