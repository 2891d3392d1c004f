import { fileURLToPath } from "node:url";

/** Where a module failed: an absolute path, and a line and column that count from 1. */
export interface FailurePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `    at name (file:///a/b.mjs?at=1:2:3)`, and paths where modules are CommonJS. */
const frame =
  /^ +at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:[\\/]).+?):(\d+):(\d+)\)?$/gm;
/** What Node puts before the stack of some syntax errors: the file, its line and a mark under it. */
const header = /^((?:file:\/\/|\/|[A-Za-z]:[\\/]).+?):(\d+)\r?\n.*\r?\n( *)\^/;

/** The place that a stack gives, in `module` before all others; none in files of `ours`. */
export function failurePlace(
  stack: string,
  module: string,
  ours: string,
): FailurePlace | undefined {
  const places: FailurePlace[] = [];
  const add = (file: string, line: string, column: number): void => {
    places.push({ file: pathOf(file), line: Number(line), column });
  };
  const [, file, line = "", space = ""] = header.exec(stack) ?? [];
  if (file !== undefined) add(file, line, space.length + 1);
  for (const [, file = "", line = "", column] of stack.matchAll(frame)) {
    add(file, line, Number(column));
  }
  return (
    places.find((place) => place.file === module) ??
    places.find((place) => place.file !== ours)
  );
}

function pathOf(file: string): string {
  return file.startsWith("file:")
    ? fileURLToPath(file)
    : file.replace(/\?.*/, "");
}
