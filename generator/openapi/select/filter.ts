import type { OperationObject } from "../document/operation.js";

/** Which operations a line of `include` or `exclude` means. */
export interface Filter {
  /** As it was written. */
  readonly text: string;
  readonly matches: (operation: OperationObject) => boolean;
}

/** How a line may be written, for whoever wrote another. */
export const FILTER_FORMS =
  "`tag:pets`, `path:/pets/**`, `operation:getPet`, `GET /pets/{id}` or `deprecated`";

/**
 * Reads a line of `include` or `exclude`: `tag:…`, `path:…`, `operation:…`,
 * `<METHOD> <path>` or `deprecated`. In names `*` stands for any text, in paths
 * for one segment and `**` for any number of them. Undefined where it is none of these.
 */
export function parseFilter(text: string): Filter | undefined {
  const line = text.trim();
  if (line === "deprecated")
    return { text, matches: ({ deprecated }) => deprecated };
  const [, kind, value = ""] =
    /^(tag|path|operation):\s*(.+)$/.exec(line) ?? [];
  if (kind === "tag") {
    const fits = pattern(value, ".*");
    return { text, matches: ({ tags }) => tags.some((tag) => fits.test(tag)) };
  }
  if (kind === "path") {
    const fits = pattern(value, "[^/]*");
    return { text, matches: ({ path }) => fits.test(path) };
  }
  if (kind === "operation") {
    const fits = pattern(value, ".*");
    return {
      text,
      matches: ({ operationId = "" }) => fits.test(operationId),
    };
  }
  const [, verb, path] = /^([A-Z]+|\*)\s+(\/.*)$/.exec(line) ?? [];
  if (verb === undefined || path === undefined) return undefined;
  const fits = pattern(path, "[^/]*");
  return {
    text,
    matches: (operation) =>
      (verb === "*" || operation.method === verb) && fits.test(operation.path),
  };
}

/** `/pets/**` means what is under it, and itself. */
function pattern(text: string, star: string): RegExp {
  const source = text
    .split(/(\/\*\*$|\*\*|\*)/)
    .map((part) => {
      if (part === "/**") return "(?:/.*)?";
      if (part === "**") return ".*";
      return part === "*" ? star : part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`, "su");
}
