import type { Diagnostic, Place } from "./diagnostic.js";
import { codeFrame } from "./code-frame.js";
import { printJson } from "./print-json.js";
import { paint, type Paint } from "./paint.js";
import { sortDiagnostics } from "./sort.js";
import { visible, visibleLines } from "./visible.js";

/** For a person at a terminal: the place, the line itself, what explains it, and the way out. */
export function renderPretty(
  diagnostics: readonly Diagnostic[],
  options: { readonly color: boolean },
): string {
  const colors = paint(options.color);
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) =>
    block(diagnostic, colors),
  );
  return [...blocks, `${summary(diagnostics)}\n`].join("\n");
}

/** For programs: an array of plain objects, in the order of `renderPretty`. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const plain = sortDiagnostics(diagnostics).map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: visibleLines(diagnostic.message),
    ...plainPlace(diagnostic.place),
    related: diagnostic.related.map(({ place, message }) => ({
      message: visibleLines(message),
      ...plainPlace(place),
    })),
    ...(diagnostic.fix === undefined
      ? {}
      : { fix: visibleLines(diagnostic.fix) }),
  }));
  return printJson(plain);
}

/** For GitHub Actions: workflow commands, which show as annotations on the changed files. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map((diagnostic) => {
      const { code, place, severity } = diagnostic;
      const properties: string[] = [];
      if (place !== undefined) {
        const { line, column } = place.position();
        properties.push(
          `file=${githubProperty(place.file)}`,
          `line=${line}`,
          `col=${column}`,
        );
      }
      properties.push(`title=${githubProperty(code)}`);
      const fix =
        diagnostic.fix === undefined ? "" : `\nhelp: ${diagnostic.fix}`;
      const command = severity === "info" ? "notice" : severity;
      return `::${command} ${properties.join(",")}::${githubData(diagnostic.message + fix)}\n`;
    })
    .join("");
}

/** `3 errors and 1 warning`. */
function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"], word: string) => {
    const found = diagnostics.filter((one) => one.severity === severity).length;
    return found === 0 ? [] : [`${found} ${word}${found === 1 ? "" : "s"}`];
  };
  const parts = [...count("error", "error"), ...count("warning", "warning")];
  return parts.length === 0 ? "no problems" : parts.join(" and ");
}

function block(diagnostic: Diagnostic, colors: Paint): string {
  const { severity, place } = diagnostic;
  const where = place === undefined ? "" : `${colors.place(at(place))} - `;
  const lines = [
    `${where}${colors[severity](severity)} ${colors.faint(`${diagnostic.code}:`)} ${visibleLines(diagnostic.message)}`,
  ];
  for (const line of place === undefined ? [] : frame(place, colors))
    lines.push(line);
  for (const related of diagnostic.related) {
    lines.push(
      `  ${colors.place(at(related.place))} - ${visibleLines(related.message)}`,
      ...frame(related.place, colors),
    );
  }
  if (diagnostic.fix !== undefined) {
    lines.push(`  ${colors.help("help:")} ${visibleLines(diagnostic.fix)}`);
  }
  return `${lines.join("\n")}\n`;
}

function at(place: Place): string {
  const { line, column } = place.position();
  return `${visible(place.file)}:${line}:${column}`;
}

function frame(place: Place, colors: Paint): string[] {
  const pointer = place.pointer ?? "";
  const lines = codeFrame(place, colors);
  if (pointer !== "") lines.push(colors.faint(`  at ${visible(pointer)}`));
  return lines;
}

function plainPlace(place: Place | undefined): object {
  if (place === undefined) return {};
  return {
    file: visible(place.file),
    ...place.position(),
    ...(place.pointer === undefined ? {} : { pointer: visible(place.pointer) }),
  };
}

/** github.com/actions/toolkit, packages/core/src/command.ts: escapeData. */
function githubData(text: string): string {
  return visibleLines(text)
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

/** The same file: escapeProperty. */
function githubProperty(text: string): string {
  return githubData(visible(text))
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}
