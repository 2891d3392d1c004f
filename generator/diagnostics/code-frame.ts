import type { Place } from "./diagnostic.js";
import type { Paint } from "./paint.js";
import { visible } from "./visible.js";

/** How much of a line is shown; a minified document is one line of megabytes. */
const width = 100;

/** The line of a place and a caret under its column; nothing when the text is not at hand. */
export function codeFrame(place: Place, colors: Paint): string[] {
  const { line, column } = place.position();
  const text = place.line?.(line);
  if (text === undefined) return [];
  const start = Math.max(0, Math.min(column - 1, text.length) - width / 2);
  const before = shown(text.slice(start, column - 1));
  const after = shown(text.slice(column - 1, start + width));
  const head = start > 0 ? "…" : "";
  const tail = start + width < text.length ? "…" : "";
  const gutter = String(line);
  const indent = " ".repeat(head.length + before.length);
  return [
    `${colors.faint(`  ${gutter} |`)} ${head}${before}${after}${tail}`,
    `${colors.faint(`  ${" ".repeat(gutter.length)} |`)} ${indent}${colors.error("^")}`,
  ];
}

function shown(text: string): string {
  return visible(text.replaceAll("\t", "  "));
}
