import type { Version } from "../../generator/openapi/version.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";

export const versions: readonly Version[] = ["2.0", "3.0", "3.1", "3.2"];

/** What a document writes for its version. */
export const heads: Readonly<Record<Version, JsonObject>> = {
  "2.0": { swagger: "2.0" },
  "3.0": { openapi: "3.0.4" },
  "3.1": { openapi: "3.1.1" },
  "3.2": { openapi: "3.2.0" },
};

export function versionOf({ swagger, openapi }: JsonObject): Version {
  const found = versions.find((version) =>
    [swagger, openapi].some(
      (text) => typeof text === "string" && text.startsWith(version),
    ),
  );
  if (found === undefined) throw new Error("a document without a version");
  return found;
}

/** `/components/schemas/a~1b`. */
export function pointerOf(version: Version, name: string): string {
  const token = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return version === "2.0"
    ? `/definitions/${token}`
    : `/components/schemas/${token}`;
}

/** `#/definitions/a%20b`. */
export function referenceTo(version: Version, name: string): string {
  const tokens = pointerOf(version, name).split("/");
  return `#${tokens.map((token) => encodeURIComponent(token)).join("/")}`;
}

/** The schemas that have a name, by it. */
export function componentsOf({
  definitions,
  components,
}: JsonObject): JsonObject {
  const schemas = isObject(components) ? components["schemas"] : definitions;
  return isObject(schemas) ? schemas : {};
}

/** The document with other schemas. */
export function withComponents(
  document: JsonObject,
  schemas: JsonObject,
): JsonObject {
  return versionOf(document) === "2.0"
    ? { ...document, definitions: schemas }
    : { ...document, components: { schemas } };
}

/** What a reference inside of a document leads to. */
export function targetOf(
  document: JsonObject,
  reference: string,
): Json | undefined {
  const [, ...tokens] = reference.split("/");
  return tokens.reduce<Json | undefined>((value, token) => {
    const key = decodeURIComponent(token)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    if (Array.isArray(value)) return (value as readonly Json[])[Number(key)];
    return isObject(value) && Object.hasOwn(value, key)
      ? value[key]
      : undefined;
  }, document);
}
