import type { Diagnostic } from "../../generator/diagnostics/diagnostic.js";
import {
  renderGithub,
  renderJson,
  renderPretty,
} from "../../generator/diagnostics/render.js";

/** What would move the cursor, or show another text than the one that is there. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/** What is wrong with how diagnostics are told: without a place, or with what a terminal obeys. */
export function troublesOfDiagnostics(
  diagnostics: readonly Diagnostic[],
): readonly string[] {
  if (diagnostics.length === 0) return [];
  const json = renderJson(diagnostics);
  const shown: readonly (readonly [string, string])[] = [
    ["pretty", renderPretty(diagnostics, { color: false })],
    ["github", renderGithub(diagnostics)],
    ["json", json],
    ...textsIn(JSON.parse(json)).map((text) => ["json text", text] as const),
  ];
  return [
    ...diagnostics.flatMap(({ code, place, message }) =>
      place === undefined || message === ""
        ? [`${code} has no place or no message`]
        : [],
    ),
    ...shown.flatMap(([where, text]) => {
      const [raw] = unsafe.exec(text.replaceAll("\n", "")) ?? [];
      return raw === undefined
        ? []
        : [`${where}: raw U+${(raw.codePointAt(0) ?? 0).toString(16)}`];
    }),
    ...(renderGithub(diagnostics).split("\n").every(isCommand)
      ? []
      : ["github: a command of the document's"]),
  ];
}

function isCommand(line: string): boolean {
  return (
    line === "" || /^::(?:error|warning|notice) (?:file|title)=/.test(line)
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, member]) => [
        name,
        ...textsIn(member),
      ])
    : [];
}
