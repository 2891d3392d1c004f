import type { Reader, ReadOutcome } from "../../generator/source/reader.js";

/** Files that exist in a test only; what is not a text stands for itself. */
export function memoryReader(
  files: Readonly<Record<string, string | ReadOutcome>>,
): Reader & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    read(path) {
      asked.push(path);
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) return Promise.resolve({ kind: "missing" });
      return Promise.resolve(
        typeof file === "string" ? { kind: "text", text: file } : file,
      );
    },
  };
}
