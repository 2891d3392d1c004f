import type { PathTemplate } from "./operation.js";

/** What stands between two slashes: its text and the parameters in it (`{Sid}.json` has both). */
export interface Segment {
  readonly text: string;
  readonly parameters: readonly string[];
}

/** The segments of a path that aren't empty. */
export function segmentsOf(path: PathTemplate): readonly Segment[] {
  const segments: { text: string; parameters: string[] }[] = [];
  let current = { text: "", parameters: new Array<string>() };
  for (const part of path) {
    if (part.kind === "parameter") {
      current.parameters.push(part.name);
      continue;
    }
    for (const [index, text] of part.text.split("/").entries()) {
      if (index > 0) {
        segments.push(current);
        current = { text: "", parameters: [] };
      }
      current.text += text;
    }
  }
  return [...segments, current].filter(
    ({ text, parameters }) => text !== "" || parameters.length > 0,
  );
}

/** Whether a path ends in a parameter: it is about one thing and not about all. */
export function endsInParameter(path: PathTemplate): boolean {
  const last = segmentsOf(path).at(-1);
  return last !== undefined && last.parameters.length > 0;
}

/** `/users/{id}`, as it was written. */
export function pathText(path: PathTemplate): string {
  return path
    .map((part) => (part.kind === "text" ? part.text : `{${part.name}}`))
    .join("");
}
