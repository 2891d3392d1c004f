import type { Place } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { ApiDocument } from "../openapi/document/document.js";
import type { Extension, Extensions } from "../openapi/document/extensions.js";
import type { OperationObject } from "../openapi/document/operation.js";
import { isObject } from "../source/json.js";
import {
  isName,
  placesOf,
  readBoolean,
  readName,
  readText,
  wrongType,
} from "./extensions.js";
import { readForeignNames } from "./foreign-names.js";
import type { Overrides } from "./operation.js";
import { readForeignPaging } from "./paging/foreign-paging.js";
import { readPagination } from "./paging/x-pagination.js";

/** What the extensions of an operation, and of its path item, say. */
export function buildOverrides(
  source: OperationObject,
  reporter: Reporter,
  root: Pick<ApiDocument, "schemas" | "extensions">,
): Overrides {
  const { extensions, pathExtensions } = source;
  const ofPath = readResource(pathExtensions, reporter);
  const resource = readResource(extensions, reporter) ?? ofPath;
  const unwrap = readUnwrap(extensions, reporter);
  const pagination =
    readPagination(extensions.get("x-pagination"), reporter) ??
    readForeignPaging(source, root, reporter);
  return {
    ...operationNames(extensions, reporter),
    ...(resource === undefined ? {} : { resource }),
    suggested: readForeignNames(extensions),
    ...(unwrap === undefined ? {} : { unwrap }),
    idempotent: readBoolean(extensions, "x-idempotent", reporter) ?? false,
    ...(pagination === undefined ? {} : { pagination }),
    places: new Map([
      ...placesOf(extensions),
      ...placesOfName(extensions.get("x-name")),
    ]),
  };
}

function placesOfName(
  extension: Extension | undefined,
): readonly (readonly [string, Place])[] {
  if (extension === undefined) return [];
  const { value, place, at } = extension;
  return (["method", "function"] as const).map((part) => [
    `x-name.${part}`,
    isObject(value) && Object.hasOwn(value, part) ? at(part) : place,
  ]);
}

const METHOD_NAMES = "a name, or an object with `method` and `function`";

/** `x-name` of an operation: the method's name, or `{ method, function }`. */
function operationNames(
  extensions: Extensions,
  reporter: Reporter,
): Pick<Overrides, "method" | "function"> {
  const extension = extensions.get("x-name");
  if (extension === undefined) return {};
  const { value, at } = extension;
  if (!isObject(value)) {
    const method = readName(extensions, reporter);
    return method === undefined ? {} : { method };
  }
  if (Object.keys(value).length === 0)
    wrongType(extension, "x-name", METHOD_NAMES, reporter);
  const names: { method?: string; function?: string } = {};
  for (const [key, name] of Object.entries(value)) {
    if ((key !== "method" && key !== "function") || typeof name !== "string")
      reporter.report("extension-wrong-type", at(key), {
        name: "x-name",
        wanted: METHOD_NAMES,
      });
    else if (!isName(name))
      reporter.report("x-name-invalid", at(key), { name });
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
  // Resources are members of classes, and a class has one constructor.
  if (names.every((name) => isName(name) && name !== "constructor"))
    return names;
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
  const extension = extensions.get("x-unwrap");
  if (extension === undefined || extension.value === false)
    return extension && false;
  if (typeof extension.value === "string" && extension.value !== "")
    return extension.value;
  wrongType(extension, "x-unwrap", "a member's name or `false`", reporter);
  return undefined;
}
