import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readOptions } from "./check.js";

/** What an editor shows to somebody who writes code with the packages. */

/** A member that is read, and what is to be used instead. */
const members = [
  ["workos", "DataProvider", "integrationType", "integration_type"],
  ["workos", "DataProvider", "credentialsType", "credentials_type"],
  ["workos", "DataProvider", "createdAt", "created_at"],
  ["workos", "DataProvider", "updatedAt", "updated_at"],
  ["seam", "ConnectedAccount", "user_identifier", "display_name"],
] as const;

const reads = members.flatMap(([api, type, old, instead], index) => {
  const name = `${type}${String(index)}`;
  return [
    `import type { ${type} as ${name} } from "@specwright/${api}";`,
    `export const old${name} = (it: ${name}): unknown => it.${old};`,
    `export const new${name} = (it: ${name}): unknown => it.${instead};`,
  ];
});

const code = `${reads.join("\n")}
import type { ExternalUserStatus } from "@specwright/savvycal";
export const status: ExternalUserStatus = "";
import { Seam } from "@specwright/seam";
export const seam = new Seam({ token: "t" });
export const call = seam.connectedAccounts.list({ });
`;

const path = join(import.meta.dirname, "snippet.ts");
const service = createService();

test("what is typed here is right", () => {
  expect(service.getSemanticDiagnostics(path)).toEqual([]);
});

describe("a deprecated member is struck through", () => {
  const suggestions = readSuggestions();

  test.each(members)("%s: %s.%s", (_api, _type, old, instead) => {
    expect(suggestions).toContainEqual({
      // "'createdAt' is deprecated."
      code: 6385,
      member: old,
      deprecated: `Use \`${instead}\` instead.`,
    });
  });

  test("and no other", () => {
    const struck = suggestions.map(({ member }) => member);
    expect(struck).toEqual(members.map(([, , old]) => old));
  });
});

describe("completion offers", () => {
  test("the documented values of an open enum", () => {
    expect(completionsAfter(`ExternalUserStatus = "`)).toEqual([
      "active",
      "inactive",
      "pending",
    ]);
  });

  test("the parameters of a call, wherever they go on the wire", () => {
    expect(completionsAfter("connectedAccounts.list({ ")).toEqual([
      "custom_metadata_has",
      "customer_key",
      "limit",
      "page_cursor",
      "search",
      "space_id",
      "user_identifier_key",
    ]);
  });
});

describe("hovering says what is meant", () => {
  test("an option that several ways to authenticate ask for", () => {
    expect(hoverAt(`new Seam({ `)).toContain("An API key of one workspace.");
    expect(hoverAt(`new Seam({ `)).toContain("A personal access token.");
  });
});

/** The documentation of what stands behind a text. */
function hoverAt(text: string): string {
  const at = code.indexOf(text) + text.length;
  const info = service.getQuickInfoAtPosition(path, at);
  return ts.displayPartsToString(info?.documentation);
}

function completionsAfter(text: string): readonly string[] {
  const at = code.indexOf(text) + text.length;
  const found = service.getCompletionsAtPosition(path, at, {});
  return (found?.entries ?? []).map(({ name }) => name).sort();
}

interface Suggestion {
  readonly code: number;
  readonly member: string;
  /** The text of its `@deprecated`. */
  readonly deprecated: string | undefined;
}

/** What the language service strikes through. */
function readSuggestions(): readonly Suggestion[] {
  return service
    .getSuggestionDiagnostics(path)
    .filter(({ reportsDeprecated }) => reportsDeprecated !== undefined)
    .map((found) => {
      const { start, length } = found;
      const tags = service.getQuickInfoAtPosition(path, start)?.tags ?? [];
      const tag = tags.find(({ name }) => name === "deprecated");
      return {
        code: found.code,
        member: code.slice(start, start + length),
        deprecated: tag && ts.displayPartsToString(tag.text),
      };
    });
}

/** TypeScript as an editor runs it, with one file that stands here only in memory. */
function createService(): ts.LanguageService {
  const options = readOptions();
  const read = (file: string): string | undefined =>
    file === path ? code : ts.sys.readFile(file);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined
        ? undefined
        : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    readFile: read,
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  });
}
