import type { PathPart, PathTemplate } from "./operation.js";

/** Parses a path once into text and parameters (OAS 3.2.0, 4.8.2). What is not a parameter is text, braces included. */
export function parsePath(path: string): PathTemplate {
  const parts: PathPart[] = [];
  let text = "";
  let index = 0;
  while (index < path.length) {
    const close = path[index] === "{" ? path.indexOf("}", index) : -1;
    if (close === -1) {
      text += path[index] ?? "";
      index += 1;
      continue;
    }
    if (text !== "") parts.push({ kind: "text", text });
    text = "";
    parts.push({ kind: "parameter", name: path.slice(index + 1, close) });
    index = close + 1;
  }
  if (text !== "") parts.push({ kind: "text", text });
  return parts;
}
