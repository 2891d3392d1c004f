import type { Reporter } from "../diagnostics/reporter.js";
import type { Extension, Extensions } from "../openapi/document/extensions.js";
import type { OperationObject } from "../openapi/document/operation.js";
import { isObject, type Json } from "../source/json.js";
import {
  isName,
  readBoolean,
  readName,
  readText,
  wrongType,
} from "./extensions.js";
import type { Overrides, PaginationOverride } from "./operation.js";

/** What the extensions of an operation, and of its path item, say. */
export function buildOverrides(
  source: OperationObject,
  reporter: Reporter,
): Overrides {
  const { extensions } = source;
  const resource =
    readResource(extensions, reporter) ??
    readResource(source.pathExtensions, reporter);
  const unwrap = readUnwrap(extensions, reporter);
  const pagination = readPagination(extensions.get("x-pagination"), reporter);
  return {
    ...operationNames(extensions, reporter),
    ...(resource === undefined ? {} : { resource }),
    ...(unwrap === undefined ? {} : { unwrap }),
    idempotent: readBoolean(extensions, "x-idempotent", reporter) ?? false,
    ...(pagination === undefined ? {} : { pagination }),
  };
}

/** `x-name` of an operation: the method's name, or `{ method, function }`. */
function operationNames(
  extensions: Extensions,
  reporter: Reporter,
): Pick<Overrides, "method" | "function"> {
  const extension = extensions.get("x-name");
  if (extension === undefined) return {};
  const { value, place } = extension;
  if (!isObject(value)) {
    const method = readName(extensions, reporter);
    return method === undefined ? {} : { method };
  }
  const names: { method?: string; function?: string } = {};
  for (const [key, name] of Object.entries(value)) {
    if ((key !== "method" && key !== "function") || typeof name !== "string")
      wrongType(
        extension,
        "x-name",
        "a name, or an object with `method` and `function`",
        reporter,
      );
    else if (!isName(name)) reporter.report("x-name-invalid", place, { name });
    else names[key] = name;
  }
  return names;
}

/** `x-resource`: names with dots between them. */
export function readResource(
  extensions: Extensions,
  reporter: Reporter,
): readonly string[] | undefined {
  const text = readText(extensions, "x-resource", reporter);
  if (text === undefined) return undefined;
  const names = text.split(".");
  if (names.every(isName)) return names;
  reporter.report("x-resource-invalid", extensions.get("x-resource")?.place, {
    resource: text,
  });
  return undefined;
}

/** `x-unwrap`: a member's name, or `false`. */
export function readUnwrap(
  extensions: Extensions,
  reporter: Reporter,
): string | false | undefined {
  return extensions.get("x-unwrap")?.value === false
    ? false
    : readText(extensions, "x-unwrap", reporter);
}

const STYLES = ["cursor", "page", "single"] as const;
const NAMES = ["cursor", "page", "size"] as const;
const PATHS = [
  "items",
  "nextCursor",
  "hasMore",
  "totalPages",
  "currentPage",
] as const;
const PARTS: readonly string[] = ["style", ...NAMES, ...PATHS];

function readPagination(
  extension: Extension | undefined,
  reporter: Reporter,
): PaginationOverride | false | undefined {
  if (extension === undefined) return undefined;
  const { value, place } = extension;
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
  for (const part of Object.keys(value))
    if (!PARTS.includes(part))
      reporter.report("x-pagination-unknown-part", place, {
        part,
        parts: PARTS,
      });
  const style = STYLES.find((each) => each === own(value, "style"));
  if (style === undefined) {
    reporter.report("x-pagination-style", place, {
      style: JSON.stringify(own(value, "style") ?? null),
    });
    return undefined;
  }
  const text = (part: string): string | undefined => {
    const given = own(value, part);
    if (given === undefined) return undefined;
    if (typeof given === "string" && given !== "") return given;
    wrongType(extension, `x-pagination.${part}`, "a member's name", reporter);
    return undefined;
  };
  const path = (part: string): readonly string[] | undefined =>
    text(part)?.split(".");
  return {
    place,
    style,
    ...pick(NAMES, text),
    ...pick(PATHS, path),
  };
}

function own(
  value: { readonly [key: string]: Json },
  key: string,
): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
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
