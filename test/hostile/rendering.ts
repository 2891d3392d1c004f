import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import {
  renderPackage,
  type RenderedPackage,
} from "../../generator/generate.js";
import type { TextFile } from "../../generator/host.js";
import type { JsonObject } from "../../generator/source/json.js";
import { ownFiles } from "../fuzz/render.js";
import { createMemoryHost } from "../host-memory.js";
import { troublesOf, troublesOfPaths } from "./inert.js";
import { troublesOfMarkdown } from "./inert-markdown.js";
import { troublesOfDiagnostics } from "./told.js";

/** What came of a document. */
export interface Outcome {
  readonly package: RenderedPackage | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Everything that must not be. */
  readonly troubles: readonly string[];
}

/** In milliseconds: the documents are small. */
const longest = 5_000;

/** Renders documents in memory, and looks at all that comes out. */
export async function createJudge(): Promise<
  (document: JsonObject | string, as?: "json" | "yaml") => Promise<Outcome>
> {
  const own = await ownFiles();
  const fine = new Set<string>();
  return async (document, as = "json") => {
    const input = `api.${as}`;
    const print = as === "json" ? JSON.stringify : stringify;
    const text = typeof document === "string" ? document : print(document);
    const host = createMemoryHost({ ...own, [input]: text });
    const started = performance.now();
    try {
      const [rendered, diagnostics] = await renderPackage(
        { input, output: "out", package: "@bearer/api" },
        {},
        host,
      );
      const took = performance.now() - started;
      return {
        package: rendered,
        diagnostics,
        troubles: [
          ...troublesOfDiagnostics(diagnostics),
          ...(rendered === undefined ? [] : troublesIn(rendered)),
          ...(rendered === undefined && !diagnostics.some(isError)
            ? ["neither a package nor an error"]
            : []),
          ...(took > longest ? [`${String(Math.round(took))} ms`] : []),
        ],
      };
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined;
      const troubles = [`crash: ${stack ?? String(error)}`];
      return { package: undefined, diagnostics: [], troubles };
    }
  };

  function troublesIn({ committed, dist }: RenderedPackage): readonly string[] {
    const files = [...committed, ...dist];
    return [
      ...troublesOfPaths(files),
      ...files.filter(isNew).flatMap((file) => {
        const troubles = [
          ...troublesOf(file),
          ...(file.path.endsWith(".md") ? troublesOfMarkdown(file) : []),
          ...(file.path === "package.json" ? troublesOfManifest(file) : []),
        ];
        if (troubles.length === 0) fine.add(hashOf(file));
        return troubles;
      }),
    ];
  }

  /** Most files have nothing of the text that was put into the document. */
  function isNew(file: TextFile): boolean {
    return !fine.has(hashOf(file));
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function hashOf({ path, text }: TextFile): string {
  return createHash("sha256")
    .update(path)
    .update("\0")
    .update(text)
    .digest("base64");
}

/** What npm, a bundler or a reader of package.json would stumble over. */
function troublesOfManifest({ text }: TextFile): readonly string[] {
  const manifest = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const { name, version, description, license, homepage, exports } = manifest;
  const wrong: readonly (readonly [string, boolean])[] = [
    ["name", name !== "@bearer/api"],
    ["version", version !== "0.1.0"],
    ["description", typeof description !== "string"],
    ["license", typeof license !== "string" || !/^[\w.+()/ -]+$/.test(license)],
    [
      "homepage",
      homepage !== undefined &&
        !(
          typeof homepage === "string" &&
          /^https?:\/\/[\w.:-]+(?:[/?#][^\s<>"`]*)?$/i.test(homepage)
        ),
    ],
    ["exports", !/^[\w{}[\]":,./-]+$/.test(JSON.stringify(exports))],
    [
      "keys",
      Object.keys(manifest).some(
        (key) =>
          !/^(?:name|version|description|license|homepage|type|sideEffects|engines|files|exports)$/.test(
            key,
          ),
      ),
    ],
  ];
  return wrong.flatMap(([key, isWrong]) =>
    isWrong ? [`package.json: ${key} ${JSON.stringify(manifest[key])}`] : [],
  );
}
