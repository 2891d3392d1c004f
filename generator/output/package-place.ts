import type { Place } from "../diagnostics/diagnostic.js";
import { memberOffset } from "./json-slip.js";

/** A file of the package, or its folder. */
export function packagePlace(output: string, path = ""): Place {
  return {
    file: path === "" ? output : `${output}/${path}`,
    position: () => ({ line: 1, column: 1 }),
  };
}

/** A character of a file of the package. */
export function textPlace(
  output: string,
  path: string,
  text: string,
  offset: number,
): Place {
  const ends = /\r\n|\n|\r/;
  return {
    file: `${output}/${path}`,
    position: () => {
      const before = text.slice(0, offset).split(ends);
      const column = (before.at(-1) ?? "").length + 1;
      return { line: before.length, column };
    },
    line: (line) => text.split(ends)[line - 1],
  };
}

/** A member of a JSON file of the package, by the names that lead to it. */
export function memberPlace(
  output: string,
  path: string,
  text: string,
  names: readonly string[],
): Place {
  return textPlace(output, path, text, memberOffset(text, names));
}
