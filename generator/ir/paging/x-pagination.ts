import type { Reporter } from "../../diagnostics/reporter.js";
import type { Extension } from "../../openapi/document/extensions.js";
import { isObject, type Json } from "../../source/json.js";
import { wrongType } from "../extensions.js";
import type { PaginationOverride } from "./pagination-override.js";

const NAMES = ["cursor", "page", "offset", "size"] as const;
const PATHS = [
  "items",
  "nextCursor",
  "nextUrl",
  "itemCursor",
  "hasMore",
  "total",
  "totalPages",
  "currentPage",
] as const;

type Name = (typeof NAMES)[number];
type Path = (typeof PATHS)[number];
type Style = PaginationOverride["style"];

/** The parts that each style looks at. */
const PARTS: Readonly<Record<Style, readonly (Name | Path | "first")[]>> = {
  cursor: ["cursor", "size", "items", "nextCursor", "hasMore"],
  "last-item": ["cursor", "size", "items", "itemCursor", "hasMore"],
  url: ["size", "items", "nextUrl"],
  link: ["size", "items"],
  offset: ["offset", "size", "items", "hasMore", "total", "first"],
  page: [
    "page",
    "size",
    "items",
    "hasMore",
    "total",
    "totalPages",
    "currentPage",
    "first",
  ],
  single: ["items"],
};

const paginationStyles = Object.keys(PARTS) as readonly Style[];

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
  const style = paginationStyles.find((each) => each === value["style"]);
  if (style === undefined) {
    const given = value["style"];
    reporter.report(
      "x-pagination-style",
      given === undefined ? place : at("style"),
      {
        style: given === undefined ? undefined : JSON.stringify(given),
        styles: paginationStyles,
      },
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
    else if (!isReadable(part, given))
      reporter.report("extension-wrong-type", at(part), {
        name: `x-pagination.${part}`,
        wanted: part === "first" ? "a number" : "a member's name",
      });
    else continue;
    readable = false;
  }
  if (!readable) return undefined;
  const first = own(value, "first");
  return {
    name: "x-pagination",
    own: true,
    place,
    at,
    style,
    ...pick(NAMES, (name) => textOf(own(value, name))),
    ...pick(PATHS, (path) => pathOf(own(value, path))),
    ...(typeof first === "number" ? { first } : {}),
  };
}

function isReadable(part: string, given: Json): boolean {
  if (part === "first") return typeof given === "number";
  const isPath = (PATHS as readonly string[]).includes(part);
  return (isPath ? pathOf(given) : textOf(given)) !== undefined;
}

function own(
  value: { readonly [key: string]: Json },
  key: string,
): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function textOf(given: Json | undefined): string | undefined {
  return typeof given === "string" && given !== "" ? given : undefined;
}

/** `meta.next`, or a list of names where one of them has a dot. */
function pathOf(given: Json | undefined): readonly string[] | undefined {
  if (!Array.isArray(given)) return textOf(given)?.split(".");
  const names = given.map(textOf);
  return names.length > 0 && names.every((name) => name !== undefined)
    ? names
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
