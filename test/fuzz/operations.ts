import type { Version } from "../../generator/openapi/version.js";
import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/source/json.js";
import { referenceTo } from "./document.js";

/** Which way the components of a document go. */
export const directions = ["both", "request", "response", "unused"] as const;
export type Direction = (typeof directions)[number];

/** Where a document of ours says which way its components go. */
export const directionKey = "x-direction";

export function directionOf(document: JsonObject): Direction {
  const written = document[directionKey];
  const found = directions.find((direction) => direction === written);
  if (found === undefined) throw new Error(`no ${directionKey}`);
  return found;
}

export interface Parts {
  readonly parameters: readonly Json[];
  readonly body?: Json | undefined;
  readonly answer?: Json | undefined;
}

const media = "application/json";

/** A path item with one operation. */
export function operation(
  version: Version,
  { parameters, body, answer }: Parts,
): JsonObject {
  const method = body === undefined ? "get" : "post";
  const content = (schema: Json) => ({ content: { [media]: { schema } } });
  const description = "All is well.";
  if (version !== "2.0") {
    const given = answer === undefined ? {} : content(answer);
    return {
      [method]: {
        parameters,
        ...(body === undefined ? {} : { requestBody: content(body) }),
        responses: { "200": { description, ...given } },
      },
    };
  }
  const sent =
    body === undefined ? [] : [{ name: "body", in: "body", schema: body }];
  const given = answer === undefined ? {} : { schema: answer };
  return {
    [method]: {
      consumes: [media],
      produces: [media],
      parameters: [...parameters, ...sent],
      responses: { "200": { description, ...given } },
    },
  };
}

/** In 2.0 a parameter has no schema; it is one. */
export function parameter(
  version: Version,
  { name, place, schema }: { name: string; place: string; schema: Json },
): JsonObject {
  const common = { name, in: place, required: place === "path" };
  return version === "2.0" && isObject(schema)
    ? { ...common, ...schema }
    : { ...common, schema };
}

/** Paths that use every component, each the way that is asked for. */
export function usesOf(
  version: Version,
  names: readonly string[],
  direction: Direction,
): JsonObject {
  const id = { name: "id", place: "path", schema: { type: "string" } };
  const uses = names.map((name, index): [string, Json] => {
    const schema = { $ref: referenceTo(version, name) };
    return [
      `/components/${String(index)}/{id}`,
      operation(version, {
        parameters: [parameter(version, id)],
        body: direction === "response" ? undefined : schema,
        answer: direction === "request" ? undefined : schema,
      }),
    ];
  });
  return Object.fromEntries([
    ...(direction === "unused" ? [] : uses),
    ["/ping", operation(version, { parameters: [] })],
  ]);
}
