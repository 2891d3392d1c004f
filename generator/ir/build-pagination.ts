import type { Reporter } from "../diagnostics/reporter.js";
import type { Extension } from "../openapi/document/extensions.js";
import { isObject, type Json } from "../source/json.js";
import { wrongType } from "./extensions.js";
import type { PaginationOverride } from "./operation.js";

const NAMES = ["cursor", "page", "size"] as const;
const PATHS = [
  "items",
  "nextCursor",
  "hasMore",
  "totalPages",
  "currentPage",
] as const;

type Part = (typeof NAMES)[number] | (typeof PATHS)[number];

/** The parts that each style looks at. */
const PARTS: Readonly<Record<PaginationOverride["style"], readonly Part[]>> = {
  cursor: ["cursor", "size", "items", "nextCursor", "hasMore"],
  page: ["page", "size", "items", "hasMore", "totalPages", "currentPage"],
  single: ["items"],
};

/** `x-pagination`: `false`, or a style with the members that play its parts. With a part that can't be read there is none. */
export function readPagination(
  extension: Extension | undefined,
  reporter: Reporter,
): PaginationOverride | false | undefined {
  if (extension === undefined) return undefined;
  const { value, place, at } = extension;
  if (value === false) return false;
  if (!isObject(value)) {
    wrongType(
      extension,
      "x-pagination",
      "`false`, or an object with a `style`",
      reporter,
    );
    return undefined;
  }
  const style = styleOf(value["style"]);
  if (style === undefined) {
    const given = value["style"];
    reporter.report(
      "x-pagination-style",
      given === undefined ? place : at("style"),
      { style: given === undefined ? undefined : JSON.stringify(given) },
    );
    return undefined;
  }
  const parts: readonly string[] = PARTS[style];
  let readable = true;
  for (const [part, given] of Object.entries(value)) {
    if (part === "style") continue;
    if (!parts.includes(part))
      reporter.report("x-pagination-unknown-part", at(part, "key"), {
        part,
        style,
        parts,
      });
    else if (typeof given !== "string" || given === "")
      reporter.report("extension-wrong-type", at(part), {
        name: `x-pagination.${part}`,
        wanted: "a member's name",
      });
    else continue;
    readable = false;
  }
  if (!readable) return undefined;
  const text = (part: Part): string | undefined => {
    const given = Object.hasOwn(value, part) ? value[part] : undefined;
    return typeof given === "string" ? given : undefined;
  };
  return {
    place,
    at,
    style,
    ...pick(NAMES, text),
    ...pick(PATHS, (part) => text(part)?.split(".")),
  };
}

function styleOf(
  given: Json | undefined,
): PaginationOverride["style"] | undefined {
  return given === "cursor" || given === "page" || given === "single"
    ? given
    : undefined;
}

function pick<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Value | undefined,
): { [K in Key]?: Value } {
  const picked: { [K in Key]?: Value } = {};
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}
